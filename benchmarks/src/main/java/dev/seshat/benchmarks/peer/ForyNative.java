package dev.seshat.benchmarks.peer;

import dev.seshat.benchmarks.Format;
import org.apache.fory.Fory;

/**
 * Apache Fory for Java alone, with registered classes and without references; for one thread.
 *
 * @param <T> the type of the record
 */
public final class ForyNative<T> implements Format<T> {

    private final Class<T> type;
    private final Fory fory;

    private ForyNative(Class<T> type, boolean compatible) {
        this.type = type;
        fory = Fory.builder()
                .withXlang(false)
                .withRefTracking(false)
                .withCompatible(compatible)
                .withAsyncCompilation(false)
                .requireClassRegistration(true)
                .build();
        for (Class<?> record : RecordTypes.reachableFrom(type)) {
            fory.register(record);
        }
    }

    /**
     * Returns the format of a type.
     *
     * @param compatible whether the reader's classes may differ from the writer's
     */
    public static <T> Format<T> of(Class<T> type, boolean compatible) {
        return new ForyNative<>(type, compatible);
    }

    @Override
    public byte[] encode(T value) {
        return fory.serialize(value);
    }

    @Override
    public T decode(byte[] bytes) {
        return fory.deserialize(bytes, type);
    }
}
