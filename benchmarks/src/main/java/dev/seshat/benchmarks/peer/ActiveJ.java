package dev.seshat.benchmarks.peer;

import dev.seshat.benchmarks.Format;
import io.activej.serializer.BinaryInput;
import io.activej.serializer.BinaryOutput;
import io.activej.serializer.BinarySerializer;
import io.activej.serializer.CompatibilityLevel;
import io.activej.serializer.SerializerFactory;
import io.activej.serializer.def.SimpleSerializerDef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/**
 * ActiveJ's serializer, whose code is generated at run time, into a buffer that is used again. It knows neither UUID nor
 * {@code java.time}; what it needs for these is here.
 *
 * @param <T> the type of the record
 */
public final class ActiveJ<T> implements Format<T> {

    private final BinarySerializer<T> serializer;
    private final byte[] buffer = new byte[16_384];

    private ActiveJ(Class<T> type) {
        serializer = SerializerFactory.builder()
                .with(UUID.class, context -> new UuidDef())
                .with(Instant.class, context -> new InstantDef())
                .with(LocalDate.class, context -> new LocalDateDef())
                .build()
                .create(type);
    }

    /** Returns the format of a type. */
    public static <T> Format<T> of(Class<T> type) {
        return new ActiveJ<>(type);
    }

    @Override
    public byte[] encode(T value) {
        return Arrays.copyOf(buffer, serializer.encode(buffer, 0, value));
    }

    @Override
    public T decode(byte[] bytes) {
        return serializer.decode(bytes, 0);
    }

    /** How a UUID is written. */
    private static final class UuidDef extends SimpleSerializerDef<UUID> {

        @Override
        protected BinarySerializer<UUID> createSerializer(int version, CompatibilityLevel level) {
            return new BinarySerializer<>() {
                @Override
                public void encode(BinaryOutput out, UUID value) {
                    out.writeLong(value.getMostSignificantBits());
                    out.writeLong(value.getLeastSignificantBits());
                }

                @Override
                public UUID decode(BinaryInput in) {
                    long mostSignificantBits = in.readLong();
                    return new UUID(mostSignificantBits, in.readLong());
                }
            };
        }
    }

    /** How an instant is written. */
    private static final class InstantDef extends SimpleSerializerDef<Instant> {

        @Override
        protected BinarySerializer<Instant> createSerializer(int version, CompatibilityLevel level) {
            return new BinarySerializer<>() {
                @Override
                @SuppressWarnings("JavaInstantGetSecondsGetNano") // Both parts of it, which is all that it has.
                public void encode(BinaryOutput out, Instant value) {
                    out.writeLong(value.getEpochSecond());
                    out.writeInt(value.getNano());
                }

                @Override
                public Instant decode(BinaryInput in) {
                    long seconds = in.readLong();
                    return Instant.ofEpochSecond(seconds, in.readInt());
                }
            };
        }
    }

    /** How a date is written. */
    private static final class LocalDateDef extends SimpleSerializerDef<LocalDate> {

        @Override
        protected BinarySerializer<LocalDate> createSerializer(int version, CompatibilityLevel level) {
            return new BinarySerializer<>() {
                @Override
                public void encode(BinaryOutput out, LocalDate value) {
                    out.writeInt((int) value.toEpochDay());
                }

                @Override
                public LocalDate decode(BinaryInput in) {
                    return LocalDate.ofEpochDay(in.readInt());
                }
            };
        }
    }
}
