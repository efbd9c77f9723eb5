package dev.seshat.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A growing buffer with one method per type of the wire format, which generated codecs call. Not thread-safe; made for
 * one payload.
 *
 * <p>{@code docs/wire-format.md} has each encoding byte by byte. A parameter {@code component} names what is written, for
 * example {@code shop.CartSession.items}. Every method that has it throws {@link SessionEncodeException}, which names
 * the component, when the value is null or is one that the format cannot hold.
 */
public final class SessionWriter {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final int DEFAULT_CAPACITY = 256;
    private static final int GREATEST_KEPT_CAPACITY = 16_384;
    private static final int LONGEST_INT = 5;
    private static final int LONGEST_LONG = 10;
    /** The longest array that every Java virtual machine can make. */
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private byte[] buffer;
    private int size;
    private int depth;

    /** Creates an empty writer with room for a payload of usual size. */
    public SessionWriter() {
        this(DEFAULT_CAPACITY);
    }

    SessionWriter(int capacity) {
        buffer = new byte[capacity];
    }

    /** Creates a writer that has written {@code beginning}. */
    SessionWriter(byte[] beginning) {
        this(DEFAULT_CAPACITY);
        writeRaw(beginning);
    }

    /** Goes back to where only {@code beginning}, with which the writer was made, is written. */
    void rewind(byte[] beginning) {
        size = beginning.length;
        depth = 0;
        if (buffer.length > GREATEST_KEPT_CAPACITY) {
            // A rare giant must not take up room for ever.
            buffer = Arrays.copyOf(beginning, Math.max(DEFAULT_CAPACITY, size));
        }
    }

    /**
     * Returns how much has been written.
     *
     * @return the number of bytes, 0 or more
     */
    public int size() {
        return size;
    }

    /**
     * Copies what has been written into another array.
     *
     * @param target where to; it must have room for {@link #size()} bytes from {@code offset} on
     * @param offset the index in {@code target} of the first byte
     * @throws IndexOutOfBoundsException when {@code target} has no room; nothing is copied then
     */
    public void copyTo(byte[] target, int offset) {
        System.arraycopy(buffer, 0, target, offset, size);
    }

    /**
     * Returns what has been written.
     *
     * @return a new array of {@link #size()} bytes
     */
    public byte[] toByteArray() {
        return Arrays.copyOf(buffer, size);
    }

    /** Writes one byte, 0x00 or 0x01. */
    public void writeBoolean(boolean value) {
        writeByte((byte) (value ? 1 : 0));
    }

    /** Writes the byte itself. */
    public void writeByte(byte value) {
        ensure(1);
        buffer[size++] = value;
    }

    /** Writes a zig-zag LEB128 number. */
    public void writeShort(short value) {
        writeInt(value);
    }

    /** Writes an unsigned LEB128 number. */
    public void writeChar(char value) {
        writeUnsigned(value);
    }

    /** Writes a zig-zag LEB128 number. */
    public void writeInt(int value) {
        writeUnsigned(value << 1 ^ value >> 31);
    }

    /** Writes a zig-zag LEB128 number. */
    public void writeLong(long value) {
        writeUnsigned(value << 1 ^ value >> 63);
    }

    /** Writes the four raw bytes, big-endian; every bit of a NaN is kept. */
    public void writeFloat(float value) {
        ensure(Float.BYTES);
        INT.set(buffer, size, Float.floatToRawIntBits(value));
        size += Float.BYTES;
    }

    /** Writes the eight raw bytes, big-endian; every bit of a NaN is kept. */
    public void writeDouble(double value) {
        writeFixed(Double.doubleToRawLongBits(value));
    }

    /** Writes the length in bytes and the UTF-8 form; a lone surrogate is refused. */
    public void writeString(@Nullable String value, String component) {
        String text = nonNull(value, component);
        ensure((long) text.length() + LONGEST_INT);
        int start = size;
        writeUnsigned(text.length());
        if (Utf8.writeAscii(text, buffer, size)) {
            size += text.length();
        } else {
            size = start;
            writeUnicode(text, component);
        }
    }

    private void writeUnicode(String text, String component) {
        long length = Utf8.length(text);
        if (length < 0) {
            throw new SessionEncodeException(component + " cannot be stored: the character at index " + ~length
                    + " is half of a surrogate pair, which UTF-8 cannot hold. Remove it before you store the value.");
        }
        ensure(length + LONGEST_INT);
        writeUnsigned((int) length);
        Utf8.write(text, buffer, size);
        size += (int) length;
    }

    /** Writes the length and the bytes. */
    public void writeBytes(byte @Nullable [] value, String component) {
        writeLengthAndBytes(nonNull(value, component));
    }

    /** Writes the length and the shortest two's complement, of at most {@link WireLimits#BIG_INTEGER_BYTES} bytes. */
    public void writeBigInteger(@Nullable BigInteger value, String component) {
        BigInteger number = nonNull(value, component);
        int length = number.bitLength() / Byte.SIZE + 1;
        if (length > WireLimits.BIG_INTEGER_BYTES) {
            throw new SessionEncodeException(component + " cannot be stored: its digits take " + length
                    + " bytes, and at most " + WireLimits.BIG_INTEGER_BYTES
                    + " are allowed. Check the number before you store it.");
        }
        writeLengthAndBytes(number.toByteArray());
    }

    /** Writes the scale, within ±{@link WireLimits#BIG_DECIMAL_SCALE}, and the unscaled value as a big integer. */
    public void writeBigDecimal(@Nullable BigDecimal value, String component) {
        BigDecimal number = nonNull(value, component);
        if (Math.abs((long) number.scale()) > WireLimits.BIG_DECIMAL_SCALE) {
            throw new SessionEncodeException(component + " cannot be stored: its scale is " + number.scale()
                    + ", and at most " + WireLimits.BIG_DECIMAL_SCALE
                    + " digits either side of the point are allowed. Round the number with setScale.");
        }
        writeInt(number.scale());
        writeBigInteger(number.unscaledValue(), component);
    }

    /** Writes the 16 bytes of RFC 9562. */
    public void writeUuid(@Nullable UUID value, String component) {
        UUID uuid = nonNull(value, component);
        ensure(2 * Long.BYTES);
        LONG.set(buffer, size, uuid.getMostSignificantBits());
        LONG.set(buffer, size + Long.BYTES, uuid.getLeastSignificantBits());
        size += 2 * Long.BYTES;
    }

    /** Writes the text form as a string; a URI whose text reads back as another URI is refused. */
    public void writeUri(@Nullable URI value, String component) {
        URI uri = nonNull(value, component);
        String text = uri.toString();
        if (!readsBack(text, uri)) {
            throw new SessionEncodeException(
                    component
                            + " cannot be stored: its text form does not read back as the same URI. Create it with URI.create.");
        }
        writeString(text, component);
    }

    /** {@code URI.relativize} and {@code URI.resolve} can make URIs whose text means something else. */
    private static boolean readsBack(String text, URI uri) {
        try {
            return new URI(text).equals(uri);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Writes the BCP 47 language tag as a string; a locale whose tag reads back as another locale is refused. */
    public void writeLocale(@Nullable Locale value, String component) {
        Locale locale = nonNull(value, component);
        String tag = locale.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(locale)) {
            throw new SessionEncodeException(component
                    + " cannot be stored: its BCP 47 language tag does not read back as the same locale."
                    + " Create it with Locale.forLanguageTag.");
        }
        writeString(tag, component);
    }

    /** Writes the ISO 4217 code as a string. */
    public void writeCurrency(@Nullable Currency value, String component) {
        writeString(nonNull(value, component).getCurrencyCode(), component);
    }

    /** Writes the id as a string. */
    public void writeZoneId(@Nullable ZoneId value, String component) {
        writeString(nonNull(value, component).getId(), component);
    }

    /** Writes the seconds since 1970 as a zig-zag number and the nanoseconds in the second as an unsigned one. */
    public void writeInstant(@Nullable Instant value, String component) {
        Instant instant = nonNull(value, component);
        writeLong(instant.getEpochSecond());
        writeUnsigned(instant.getNano());
    }

    /** Writes the seconds, rounded down, as a zig-zag number and the nanoseconds above as an unsigned one. */
    public void writeDuration(@Nullable Duration value, String component) {
        Duration duration = nonNull(value, component);
        writeLong(duration.getSeconds());
        writeUnsigned(duration.getNano());
    }

    /** Writes years, months and days as zig-zag numbers. */
    public void writePeriod(@Nullable Period value, String component) {
        Period period = nonNull(value, component);
        writeInt(period.getYears());
        writeInt(period.getMonths());
        writeInt(period.getDays());
    }

    /** Writes the days since 1970-01-01 as a zig-zag number. */
    public void writeLocalDate(@Nullable LocalDate value, String component) {
        writeLong(nonNull(value, component).toEpochDay());
    }

    /** Writes the nanoseconds since midnight as an unsigned number. */
    public void writeLocalTime(@Nullable LocalTime value, String component) {
        writeUnsigned(nonNull(value, component).toNanoOfDay());
    }

    /** Writes the date and the time. */
    public void writeLocalDateTime(@Nullable LocalDateTime value, String component) {
        LocalDateTime dateTime = nonNull(value, component);
        writeLocalDate(dateTime.toLocalDate(), component);
        writeLocalTime(dateTime.toLocalTime(), component);
    }

    /** Writes the local date-time and the offset. */
    public void writeOffsetDateTime(@Nullable OffsetDateTime value, String component) {
        OffsetDateTime dateTime = nonNull(value, component);
        writeLocalDateTime(dateTime.toLocalDateTime(), component);
        writeZoneOffset(dateTime.getOffset(), component);
    }

    /** Writes the local date-time, the offset and the zone. */
    public void writeZonedDateTime(@Nullable ZonedDateTime value, String component) {
        ZonedDateTime dateTime = nonNull(value, component);
        writeLocalDateTime(dateTime.toLocalDateTime(), component);
        writeZoneOffset(dateTime.getOffset(), component);
        writeZoneId(dateTime.getZone(), component);
    }

    /** Writes a zig-zag number. */
    public void writeYear(@Nullable Year value, String component) {
        writeInt(nonNull(value, component).getValue());
    }

    /** Writes the year as a zig-zag number and the month, 1 to 12, as a byte. */
    public void writeYearMonth(@Nullable YearMonth value, String component) {
        YearMonth yearMonth = nonNull(value, component);
        writeInt(yearMonth.getYear());
        writeByte((byte) yearMonth.getMonthValue());
    }

    /** Writes the month, 1 to 12, and the day, 1 to 31, as a byte each. */
    public void writeMonthDay(@Nullable MonthDay value, String component) {
        MonthDay monthDay = nonNull(value, component);
        writeByte((byte) monthDay.getMonthValue());
        writeByte((byte) monthDay.getDayOfMonth());
    }

    /** Writes the time and the offset. */
    public void writeOffsetTime(@Nullable OffsetTime value, String component) {
        OffsetTime time = nonNull(value, component);
        writeLocalTime(time.toLocalTime(), component);
        writeZoneOffset(time.getOffset(), component);
    }

    /** Writes the seconds east of Greenwich as a zig-zag number. */
    public void writeZoneOffset(@Nullable ZoneOffset value, String component) {
        writeInt(nonNull(value, component).getTotalSeconds());
    }

    /**
     * Writes whether there is a value: 0x00 or 0x01.
     *
     * @param value what may be empty, but not null
     * @param component names it
     * @return whether there is a value, which must be written next
     */
    @SuppressWarnings("NullableOptional") // A null where an optional should be is a mistake to be named, not a wish.
    public boolean writePresence(@Nullable Optional<?> value, String component) {
        return writeFlag(nonNull(value, component).isPresent());
    }

    /** Does the same as {@link #writePresence(Optional, String)}. */
    public boolean writePresence(@Nullable OptionalInt value, String component) {
        return writeFlag(nonNull(value, component).isPresent());
    }

    /** Does the same as {@link #writePresence(Optional, String)}. */
    public boolean writePresence(@Nullable OptionalLong value, String component) {
        return writeFlag(nonNull(value, component).isPresent());
    }

    /** Does the same as {@link #writePresence(Optional, String)}. */
    public boolean writePresence(@Nullable OptionalDouble value, String component) {
        return writeFlag(nonNull(value, component).isPresent());
    }

    /**
     * Writes whether a value is there: 0x00 or 0x01.
     *
     * @param value what may be null
     * @return whether it is not null; then it must be written next
     */
    public boolean writeNullable(@Nullable Object value) {
        return writeFlag(value != null);
    }

    /** Writes the number of elements as an unsigned number; the elements must be written next. */
    public void writeSize(@Nullable Collection<?> value, String component) {
        writeUnsigned(nonNull(value, component).size());
    }

    /** Writes the number of entries as an unsigned number; key and value of each must be written next. */
    public void writeSize(@Nullable Map<?, ?> value, String component) {
        writeUnsigned(nonNull(value, component).size());
    }

    /**
     * Writes two bytes, big-endian.
     *
     * @param nameHash a {@link NameHash}, 0 to 65,535
     */
    public void writeHash(int nameHash) {
        ensure(Short.BYTES);
        buffer[size++] = (byte) (nameHash >> 8);
        buffer[size++] = (byte) nameHash;
    }

    /** Writes what stands for a record without components: 0x00. Otherwise a count could promise what takes no bytes. */
    public void writeEmptyRecord() {
        writeByte((byte) 0);
    }

    /**
     * Returns a value that must not be null.
     *
     * @param <V> the value's type
     * @param value the value
     * @param component names it
     * @return the value
     * @throws SessionEncodeException when it is null
     */
    public static <V> V nonNull(@Nullable V value, String component) {
        if (value == null) {
            throw new SessionEncodeException(component
                    + " must not be null. Give it a value, or mark its type @Nullable if null is meant to be stored.");
        }
        return value;
    }

    /**
     * Converts a value that cannot be stored itself.
     *
     * @param <A> the value's type
     * @param <S> the type that is stored
     * @param converter turns the one into the other
     * @param value the value
     * @param component names it
     * @return what is stored
     * @throws SessionEncodeException when the value is null, or the converter fails or returns null
     */
    public static <A, S> S converted(SessionConverter<A, S> converter, @Nullable A value, String component) {
        A whole = nonNull(value, component);
        S stored;
        try {
            stored = converter.toStored(whole);
        } catch (RuntimeException e) {
            // Neither its message nor itself is kept: they may hold the value.
            throw new SessionEncodeException(component + " cannot be stored: its converter failed with "
                    + e.getClass().getName() + ". Let it convert every value that the component may have.");
        }
        if (stored == null) {
            throw new SessionEncodeException(
                    component + " cannot be stored: its converter returned null. Let it return what is to be stored.");
        }
        return stored;
    }

    /**
     * Makes the exception for a value that is none of the variants that a codec was generated for.
     *
     * @param interfaceName the name of the sealed interface
     * @return the exception, to be thrown
     */
    public static SessionEncodeException unknownVariant(String interfaceName) {
        return new SessionEncodeException(
                interfaceName
                        + " has a variant that the codec does not know. Compile the session type again, with its present variants.");
    }

    /**
     * Says that a record of a recursive type begins; {@link #leave()} must follow when it ends.
     *
     * @param component names it
     * @throws SessionEncodeException when records are nested deeper than {@link WireLimits#DEPTH}
     */
    public void enter(String component) {
        if (++depth > WireLimits.DEPTH) {
            throw new SessionEncodeException(component + " cannot be stored: its records are nested deeper than "
                    + WireLimits.DEPTH + " levels. Store a flat list instead.");
        }
    }

    /** Says that the record that was entered last ends. */
    public void leave() {
        depth--;
    }

    /** Writes bytes as they are. */
    void writeRaw(byte[] bytes) {
        writeRaw(bytes, 0, bytes.length);
    }

    /** Writes a part of an array as it is. */
    void writeRaw(byte[] bytes, int offset, int length) {
        ensure(length);
        System.arraycopy(bytes, offset, buffer, size, length);
        size += length;
    }

    /** Writes the number of elements or entries that must be written next. */
    void writeSize(int size) {
        writeUnsigned(size);
    }

    /** Returns a reader of what has been written; nothing may be written after that. */
    SessionReader toReader() {
        return new SessionReader(buffer, 0, size);
    }

    private void writeLengthAndBytes(byte[] bytes) {
        writeUnsigned(bytes.length);
        writeRaw(bytes);
    }

    private boolean writeFlag(boolean value) {
        writeBoolean(value);
        return value;
    }

    private void writeFixed(long value) {
        ensure(Long.BYTES);
        LONG.set(buffer, size, value);
        size += Long.BYTES;
    }

    private void writeUnsigned(int value) {
        ensure(LONGEST_INT);
        int position = size;
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            buffer[position++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[position] = (byte) rest;
        size = position + 1;
    }

    private void writeUnsigned(long value) {
        ensure(LONGEST_LONG);
        int position = size;
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            buffer[position++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[position] = (byte) rest;
        size = position + 1;
    }

    private void ensure(long more) {
        if (buffer.length - size < more) {
            grow(more);
        }
    }

    private void grow(long more) {
        long needed = size + more;
        if (needed > LONGEST_ARRAY) {
            throw new OutOfMemoryError("A session's payload cannot be longer than an array.");
        }
        buffer = Arrays.copyOf(buffer, (int) Math.min(LONGEST_ARRAY, Math.max(needed, 2L * buffer.length)));
    }
}
