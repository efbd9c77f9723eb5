package dev.seshat.benchmarks;

import dev.seshat.codec.SessionCodec;

/**
 * A codec that Seshat generated.
 *
 * @param <T> the type of the record
 * @param codec the codec
 */
record GeneratedFormat<T>(SessionCodec<T> codec) implements Format<T> {

    @Override
    public byte[] encode(T value) {
        return codec.encode(value);
    }

    @Override
    public T decode(byte[] bytes) {
        return codec.decode(bytes);
    }
}
