package dev.seshat.benchmarks.peer;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.DefaultSerializers.UUIDSerializer;
import com.esotericsoftware.kryo.serializers.ImmutableCollectionsSerializers;
import dev.seshat.benchmarks.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * Kryo with registered classes, without references, and with an output and an input that are used again.
 *
 * @param <T> the type of the record
 */
public final class Kryo5<T> implements Format<T> {

    private final Class<T> type;
    private final Kryo kryo = new Kryo();
    private final Output output = new Output(4_096, -1);
    private final Input input = new Input();

    private Kryo5(Class<T> type) {
        this.type = type;
        kryo.setReferences(false);
        kryo.setRegistrationRequired(true);
        for (Class<?> record : RecordTypes.reachableFrom(type)) {
            kryo.register(record);
        }
        kryo.register(UUID.class, new UUIDSerializer());
        for (Class<?> other : List.of(Instant.class, LocalDate.class, LinkedHashMap.class, ArrayList.class)) {
            kryo.register(other);
        }
        ImmutableCollectionsSerializers.registerSerializers(kryo);
    }

    /** Returns the format of a type. */
    public static <T> Format<T> of(Class<T> type) {
        return new Kryo5<>(type);
    }

    @Override
    public byte[] encode(T value) {
        output.reset();
        kryo.writeObject(output, value);
        return output.toBytes();
    }

    @Override
    public T decode(byte[] bytes) {
        input.setBuffer(bytes);
        return kryo.readObject(input, type);
    }
}
