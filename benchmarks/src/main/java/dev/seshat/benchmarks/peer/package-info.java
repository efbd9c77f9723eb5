/** Adapters to the libraries with which Seshat is compared, each set up as its documentation advises for this use. */
@NullMarked
package dev.seshat.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
