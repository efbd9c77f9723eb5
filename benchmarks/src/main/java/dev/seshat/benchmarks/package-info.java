/** Benchmarks, side by side with the floor and with peers. Run with the command in {@code docs/performance.md}. */
@NullMarked
package dev.seshat.benchmarks;

import org.jspecify.annotations.NullMarked;
