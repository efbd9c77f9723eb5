/** The records as Protocol Buffers messages. */
@NullMarked
package dev.seshat.benchmarks.peer.protobuf;

import org.jspecify.annotations.NullMarked;
