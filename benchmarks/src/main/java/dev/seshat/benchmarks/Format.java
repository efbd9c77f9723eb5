package dev.seshat.benchmarks;

/**
 * One way to turn a record into bytes and back, set up once for one type of record. One thread uses it.
 *
 * @param <T> the type of the record
 */
public interface Format<T> {

    /** Returns the bytes of {@code value}, a new array. */
    byte[] encode(T value) throws Exception;

    /** Returns the record that {@code bytes} hold. */
    T decode(byte[] bytes) throws Exception;
}
