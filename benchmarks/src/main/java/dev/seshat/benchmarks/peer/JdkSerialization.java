package dev.seshat.benchmarks.peer;

import dev.seshat.benchmarks.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/**
 * {@code ObjectOutputStream} and {@code ObjectInputStream}, as servlet containers use them for sessions.
 *
 * @param <T> the type of the record
 */
public final class JdkSerialization<T> implements Format<T> {

    private final Class<T> type;

    private JdkSerialization(Class<T> type) {
        this.type = type;
    }

    /** Returns the format of a type. */
    public static <T> Format<T> of(Class<T> type) {
        return new JdkSerialization<>(type);
    }

    @Override
    public byte[] encode(T value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4_096);
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    @Override
    @SuppressWarnings("BanSerializableRead") // What is measured is this very thing, on bytes of our own.
    public T decode(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return type.cast(in.readObject());
        }
    }
}
