package dev.seshat.codec;

import dev.seshat.codec.SessionDecodeException.Reason;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
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
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A position in a payload with one method per type of the wire format, which generated codecs call. Not thread-safe.
 *
 * <p>{@code docs/wire-format.md} has each encoding byte by byte. Every method throws {@link SessionDecodeException} when
 * the bytes are not exactly what {@link SessionWriter} writes, whatever they are, and nothing else. Nothing is allocated
 * for a length or a count before it is known that so many bytes are left.
 */
public final class SessionReader {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final VarHandle LITTLE_LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The highest bit of each byte: in LEB128, whether another byte follows. */
    private static final long CONTINUATIONS = 0x8080_8080_8080_8080L;

    private static final int NANOS_PER_SECOND = 1_000_000_000;
    private static final long FIRST_SECOND = Instant.MIN.getEpochSecond();
    private static final long LAST_SECOND = Instant.MAX.getEpochSecond();

    private final byte[] bytes;
    private final int start;
    private final int limit;
    private int position;
    private int depth;

    /**
     * How many elements the collections still to come may have in all. Each element begins at a byte at which no other
     * one begins, so they cannot be more than there are bytes; without this, nested collections could each claim them all.
     */
    private int elementsLeft;

    private String typeName = "A session type";

    /** Whether the bytes were made of a payload of another shape. */
    private boolean converted;

    /** Whether elements and keys may have become the same in that. */
    private boolean merged;

    /**
     * Creates a reader of a whole array.
     *
     * @param bytes the payload; not copied, and not to be changed while it is read
     */
    public SessionReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    /**
     * Creates a reader of a part of an array.
     *
     * @param bytes holds the payload; not copied, and not to be changed while it is read
     * @param offset the index of the payload's first byte
     * @param length the payload's length in bytes
     * @throws IndexOutOfBoundsException when the array has no such part
     */
    public SessionReader(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        this.bytes = bytes;
        start = offset;
        limit = offset + length;
        position = offset;
        elementsLeft = length;
    }

    /** Names in messages whose payload this is. */
    void setTypeName(String typeName) {
        this.typeName = typeName;
    }

    /**
     * Says that the bytes were made of a payload of another shape.
     *
     * @param merged whether elements of sets, or keys of maps, that were not the same in it may be the same now
     */
    void setConverted(boolean merged) {
        converted = true;
        this.merged = merged;
    }

    /** Steps over {@code expected} if it comes next, and says whether it did. */
    boolean skip(byte[] expected) {
        int end = position + expected.length;
        if (expected.length > limit - position || !Arrays.equals(bytes, position, end, expected, 0, expected.length)) {
            return false;
        }
        position = end;
        return true;
    }

    /** Refuses bytes after the value. */
    void end() {
        if (position != limit) {
            throw malformed("there are bytes after the value");
        }
    }

    /** Reads 0x00 or 0x01. */
    public boolean readBoolean() {
        byte value = readByte();
        if (value != 0 && value != 1) {
            throw malformedAt(position - 1, "a boolean is neither 0 nor 1");
        }
        return value == 1;
    }

    /** Reads the byte itself. */
    public byte readByte() {
        if (position >= limit) {
            throw truncated();
        }
        return bytes[position++];
    }

    /** Reads a zig-zag LEB128 number. */
    public short readShort() {
        int at = position;
        int value = readInt();
        if (value != (short) value) {
            throw malformedAt(at, "a short is out of range");
        }
        return (short) value;
    }

    /** Reads an unsigned LEB128 number. */
    public char readChar() {
        int at = position;
        int value = readUnsigned();
        if (value != (char) value) {
            throw malformedAt(at, "a char is out of range");
        }
        return (char) value;
    }

    /** Reads a zig-zag LEB128 number. */
    public int readInt() {
        int value = readUnsigned();
        return value >>> 1 ^ -(value & 1);
    }

    /** Reads a zig-zag LEB128 number. */
    public long readLong() {
        return signed(readUnsignedLong());
    }

    /** Reads four raw bytes, big-endian. */
    public float readFloat() {
        require(Float.BYTES);
        float value = Float.intBitsToFloat((int) INT.get(bytes, position));
        position += Float.BYTES;
        return value;
    }

    /** Reads eight raw bytes, big-endian. */
    public double readDouble() {
        return Double.longBitsToDouble(readFixed());
    }

    /** Reads a string. */
    public String readString() {
        int length = readLength();
        int from = position;
        position += length;
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        // The JDK puts this character where the bytes are malformed. If they are not, it was there from the beginning.
        if (text.indexOf(Utf8.REPLACEMENT) >= 0) {
            int malformed = Utf8.malformed(bytes, from, position);
            if (malformed != Utf8.VALID) {
                throw malformedAt(malformed, "a string is not UTF-8");
            }
        }
        return text;
    }

    /** Steps over a string, and checks it. */
    void skipString() {
        int length = readLength();
        int malformed = Utf8.malformed(bytes, position, position + length);
        if (malformed != Utf8.VALID) {
            throw malformedAt(malformed, "a string is not UTF-8");
        }
        position += length;
    }

    /** Reads a byte array. */
    public byte[] readBytes() {
        int length = readLength();
        int from = position;
        position += length;
        return Arrays.copyOfRange(bytes, from, position);
    }

    /** Steps over a byte array. */
    void skipBytes() {
        int length = readLength();
        position += length;
    }

    /** Reads a big integer. */
    public BigInteger readBigInteger() {
        int at = position;
        int length = readLength();
        if (length == 0 || length > WireLimits.BIG_INTEGER_BYTES) {
            throw malformedAt(at, "a big integer has no bytes or more than " + WireLimits.BIG_INTEGER_BYTES);
        }
        boolean padded = length > 1 && bytes[position] == bytes[position + 1] >> 7;
        if (padded) {
            throw malformed("a big integer is longer than it needs to be");
        }
        BigInteger value = new BigInteger(bytes, position, length);
        position += length;
        return value;
    }

    /** Reads a big decimal. */
    public BigDecimal readBigDecimal() {
        int at = position;
        int scale = readInt();
        if (scale > WireLimits.BIG_DECIMAL_SCALE || scale < -WireLimits.BIG_DECIMAL_SCALE) {
            throw malformedAt(at, "the scale of a big decimal is beyond " + WireLimits.BIG_DECIMAL_SCALE);
        }
        return new BigDecimal(readBigInteger(), scale);
    }

    /** Reads a UUID. */
    public UUID readUuid() {
        require(2 * Long.BYTES);
        int at = position;
        position = at + 2 * Long.BYTES;
        return new UUID((long) LONG.get(bytes, at), (long) LONG.get(bytes, at + Long.BYTES));
    }

    /** Reads a URI. */
    public URI readUri() {
        int at = position;
        try {
            return new URI(readString());
        } catch (URISyntaxException e) {
            throw malformedAt(at, "a string is not a URI");
        }
    }

    /** Reads a locale. */
    public Locale readLocale() {
        int at = position;
        String tag = readString();
        Locale locale = Locale.forLanguageTag(tag);
        // The JDK leaves out what is wrong with a tag, and says nothing.
        if (!locale.toLanguageTag().equals(tag)) {
            throw malformedAt(at, "a string is not a BCP 47 language tag in its canonical form");
        }
        return locale;
    }

    /** Reads a currency. */
    public Currency readCurrency() {
        int at = position;
        String code = readString();
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw malformedAt(at, "a string is not a currency that this Java platform knows");
        }
    }

    /** Reads a zone. */
    public ZoneId readZoneId() {
        int at = position;
        try {
            return ZoneId.of(readString());
        } catch (DateTimeException e) {
            throw malformedAt(at, "a string is not a time zone that this Java platform knows");
        }
    }

    /** Reads an instant. */
    public Instant readInstant() {
        int at = position;
        long seconds = signed(readUpToEightBytes(Long.SIZE));
        int nanos = readNanos();
        // Checked, not caught: the compiler can keep a reader in registers only where no handler needs it.
        if (seconds < FIRST_SECOND || seconds > LAST_SECOND) {
            throw malformedAt(at, "an instant is out of range");
        }
        return Instant.ofEpochSecond(seconds, nanos);
    }

    /** Reads a duration. */
    public Duration readDuration() {
        long seconds = readLong();
        return Duration.ofSeconds(seconds, readNanos());
    }

    /** Reads a period. */
    public Period readPeriod() {
        int years = readInt();
        int months = readInt();
        return Period.of(years, months, readInt());
    }

    /** Reads a date. */
    public LocalDate readLocalDate() {
        int at = position;
        try {
            return LocalDate.ofEpochDay(readLong());
        } catch (DateTimeException e) {
            throw malformedAt(at, "a date is out of range");
        }
    }

    /** Reads a time of day. */
    public LocalTime readLocalTime() {
        int at = position;
        try {
            return LocalTime.ofNanoOfDay(readUnsignedLong());
        } catch (DateTimeException e) {
            throw malformedAt(at, "a time of day is out of range");
        }
    }

    /** Reads a local date-time. */
    public LocalDateTime readLocalDateTime() {
        LocalDate date = readLocalDate();
        return LocalDateTime.of(date, readLocalTime());
    }

    /** Reads a date-time with an offset. */
    public OffsetDateTime readOffsetDateTime() {
        LocalDateTime dateTime = readLocalDateTime();
        return OffsetDateTime.of(dateTime, readZoneOffset());
    }

    /**
     * Reads a date-time with a zone. If the rules of the zone have changed since it was written, so that it does not have
     * that offset then, the instant is kept.
     */
    public ZonedDateTime readZonedDateTime() {
        int at = position;
        LocalDateTime dateTime = readLocalDateTime();
        ZoneOffset offset = readZoneOffset();
        ZoneId zone = readZoneId();
        if (zone instanceof ZoneOffset && !zone.equals(offset)) {
            throw malformedAt(at, "a date-time has two offsets");
        }
        try {
            return ZonedDateTime.ofInstant(dateTime, offset, zone);
        } catch (DateTimeException e) {
            throw malformedAt(at, "a date-time is out of range");
        }
    }

    /** Reads a year. */
    public Year readYear() {
        int at = position;
        try {
            return Year.of(readInt());
        } catch (DateTimeException e) {
            throw malformedAt(at, "a year is out of range");
        }
    }

    /** Reads a year and month. */
    public YearMonth readYearMonth() {
        int at = position;
        int year = readInt();
        try {
            return YearMonth.of(year, readByte());
        } catch (DateTimeException e) {
            throw malformedAt(at, "a year and month are out of range");
        }
    }

    /** Reads a month and day. */
    public MonthDay readMonthDay() {
        int at = position;
        int month = readByte();
        try {
            return MonthDay.of(month, readByte());
        } catch (DateTimeException e) {
            throw malformedAt(at, "a month and day are out of range");
        }
    }

    /** Reads a time of day with an offset. */
    public OffsetTime readOffsetTime() {
        LocalTime time = readLocalTime();
        return OffsetTime.of(time, readZoneOffset());
    }

    /** Reads an offset. */
    public ZoneOffset readZoneOffset() {
        int at = position;
        try {
            return ZoneOffset.ofTotalSeconds(readInt());
        } catch (DateTimeException e) {
            throw malformedAt(at, "a time zone's offset is out of range");
        }
    }

    /**
     * Reads whether a value follows, that of an optional or of a component that may be null.
     *
     * @return whether it does
     */
    public boolean readPresence() {
        return readBoolean();
    }

    /**
     * Reads how many elements or entries a collection has.
     *
     * @return the number, 0 or more and never more than there are bytes left
     */
    public int readSize() {
        int at = position;
        int count = readUnsigned();
        if (count < 0 || count > limit - position || count > elementsLeft) {
            throw malformedAt(at, "a collection has more elements than there are bytes for them");
        }
        elementsLeft -= count;
        return count;
    }

    /**
     * Reads two bytes, big-endian.
     *
     * @return a {@link NameHash}, 0 to 65,535
     */
    public int readHash() {
        require(Short.BYTES);
        int hash = (bytes[position] & 0xFF) << 8 | (bytes[position + 1] & 0xFF);
        position += Short.BYTES;
        return hash;
    }

    /**
     * Adds an entry to a map that must not have its key yet.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param map the map that is read
     * @param key the entry's key
     * @param value the entry's value
     */
    public <K, V extends @Nullable Object> void putNew(Map<K, V> map, K key, V value) {
        int before = map.size();
        map.put(key, value);
        if (map.size() == before) {
            throw merged
                    ? unreadable("two keys of a map are the same in this release; the second entry ends here")
                    : malformed("a map has the same key twice; the second entry ends here");
        }
    }

    /**
     * Adds an element to a set that must not have it yet.
     *
     * @param <E> the type of the elements
     * @param set the set that is read
     * @param element the element
     */
    public <E extends @Nullable Object> void addNew(Set<E> set, E element) {
        if (!set.add(element) && !merged) {
            throw malformed("a set has the same element twice; the second one ends here");
        }
    }

    /** Reads what stands for a record without components: 0x00. */
    public void readEmptyRecord() {
        if (readByte() != 0) {
            throw malformedAt(position - 1, "a record without components is not 0");
        }
    }

    /** Says that a record of a recursive type begins; {@link #leave()} must follow when it ends. */
    public void enter() {
        if (++depth > WireLimits.DEPTH) {
            throw malformed("records are nested deeper than " + WireLimits.DEPTH + " levels");
        }
    }

    /** Says that the record that was entered last ends. */
    public void leave() {
        depth--;
    }

    /**
     * Makes the exception for a {@link #readHash() hash} that is none of an enum's constants.
     *
     * @param enumTypeName the enum's name
     * @return the exception, to be thrown; its reason is {@link Reason#SCHEMA}
     */
    public SessionDecodeException unknownConstant(String enumTypeName) {
        return unknown("a constant", enumTypeName);
    }

    /**
     * Makes the exception for a {@link #readHash() hash} that is none of a sealed interface's variants.
     *
     * @param interfaceName the interface's name
     * @return the exception, to be thrown; its reason is {@link Reason#SCHEMA}
     */
    public SessionDecodeException unknownVariant(String interfaceName) {
        return unknown("a variant", interfaceName);
    }

    private SessionDecodeException unknown(String what, String owner) {
        return new SessionDecodeException(
                Reason.SCHEMA,
                typeName + " cannot be read: the payload has " + what + " of " + owner
                        + " that this release does not know, before offset " + (position - start)
                        + (converted ? " of the converted payload." : "."));
    }

    /**
     * Makes a list.
     *
     * @param <E> the type of the elements
     * @param elements the elements, each an {@code E}; not copied, and not to be changed any more
     * @return the list, unmodifiable
     */
    @SuppressWarnings("unchecked") // The caller has put nothing but E into the array.
    public static <E extends @Nullable Object> List<E> list(@Nullable Object[] elements) {
        // Not List.of(), whose contains(null) throws although that of a full list does not.
        return elements.length == 0
                ? Collections.emptyList()
                : Collections.unmodifiableList(Arrays.asList((E[]) elements));
    }

    /**
     * Makes a set unmodifiable.
     *
     * @param <E> the type of the elements
     * @param elements the elements in the order in which they were read; not copied, and not to be changed any more
     * @return an unmodifiable view
     */
    public static <E extends @Nullable Object> Set<E> set(Set<E> elements) {
        return Collections.unmodifiableSet(elements);
    }

    /** Does the same as {@link #set(Set)} for a sorted set. */
    public static <E extends @Nullable Object> SortedSet<E> sortedSet(SortedSet<E> elements) {
        return Collections.unmodifiableSortedSet(elements);
    }

    /**
     * Makes a map unmodifiable.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param entries the entries in the order in which they were read; not copied, and not to be changed any more
     * @return an unmodifiable view
     */
    public static <K, V extends @Nullable Object> Map<K, V> map(Map<K, V> entries) {
        return Collections.unmodifiableMap(entries);
    }

    /** Does the same as {@link #map(Map)} for a sorted map. */
    public static <K, V extends @Nullable Object> SortedMap<K, V> sortedMap(SortedMap<K, V> entries) {
        return Collections.unmodifiableSortedMap(entries);
    }

    /** Returns the index of the next byte, for {@link #malformedAt}. */
    int position() {
        return position;
    }

    /** Returns how many bytes are left. */
    int remaining() {
        return limit - position;
    }

    /** Returns what {@link #reset} needs to come back to this place. */
    long mark() {
        return (long) elementsLeft << Integer.SIZE | position;
    }

    /** Goes back, or forward, to where {@link #mark} was called. */
    void reset(long mark) {
        elementsLeft = (int) (mark >> Integer.SIZE);
        position = (int) mark;
    }

    /** Writes the bytes from an index of the array to the current position. */
    void copyFrom(int from, SessionWriter out) {
        out.writeRaw(bytes, from, position - from);
    }

    /** Reads an unsigned LEB128 number of 32 bits; as an {@code int}, it is negative when the highest is set. */
    int readUnsigned() {
        int number = readOneOrTwoBytes();
        return number >= 0 ? number : (int) readUpToEightBytes(Integer.SIZE);
    }

    private long readUnsignedLong() {
        int number = readOneOrTwoBytes();
        return number >= 0 ? number : readUpToEightBytes(Long.SIZE);
    }

    /** Reads an unsigned LEB128 number as short as most are; when the next one is not, gives -1 and stays before it. */
    private int readOneOrTwoBytes() {
        int at = position;
        if (limit - at < 2) {
            return -1;
        }
        byte first = bytes[at];
        if (first >= 0) {
            position = at + 1;
            return first;
        }
        byte second = bytes[at + 1];
        if (second <= 0) {
            return -1;
        }
        position = at + 2;
        return (first & 0x7F) | second << 7;
    }

    /**
     * Reads an unsigned LEB128 number all at once. Most take no more than eight bytes; those that do, and those that
     * break a rule, are left to {@link #readManyBytes}.
     */
    private long readUpToEightBytes(int bits) {
        long word = nextEightBytes();
        long ends = ~word & CONTINUATIONS;
        int last = Long.numberOfTrailingZeros(ends) / Byte.SIZE;
        long value = withoutContinuations(word & (ends ^ (ends - 1)));
        boolean padded = last > 0 && value >>> (7 * last) == 0;
        if (ends == 0 || padded || (bits == Integer.SIZE && value >>> Integer.SIZE != 0)) {
            return readManyBytes(bits);
        }
        position += last + 1;
        return value;
    }

    /**
     * Returns the next eight bytes, the first of them lowest, with zeros for those beyond the end. A number that the end
     * cuts looks padded so. When none is left, or the whole array is shorter, every byte says that another one follows.
     */
    private long nextEightBytes() {
        int missing = position + Long.BYTES - limit;
        if (missing <= 0) {
            return (long) LITTLE_LONG.get(bytes, position);
        }
        if (missing == Long.BYTES || limit < Long.BYTES) {
            return CONTINUATIONS;
        }
        return (long) LITTLE_LONG.get(bytes, limit - Long.BYTES) >>> (Byte.SIZE * missing);
    }

    /** Moves the lower seven bits of eight bytes together, in pairs, then in fours, then all. */
    private static long withoutContinuations(long word) {
        long pairs = (word & 0x007F_007F_007F_007FL) | (word & 0x7F00_7F00_7F00_7F00L) >>> 1;
        long fours = (pairs & 0x0000_3FFF_0000_3FFFL) | (pairs & 0x3FFF_0000_3FFF_0000L) >>> 2;
        return (fours & 0x0FFF_FFFFL) | (fours & 0x0FFF_FFFF_0000_0000L) >>> 4;
    }

    private long readManyBytes(int bits) {
        int end = position;
        long value = 0;
        int shift = 0;
        byte next;
        do {
            if (shift >= bits) {
                throw malformed("a number has more than " + bits + " bits");
            }
            if (end >= limit) {
                throw truncated();
            }
            next = bytes[end++];
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        if (next == 0 && shift > 7) {
            throw malformed("a number is longer than it needs to be");
        }
        if (shift > bits && next >> (bits + 7 - shift) != 0) {
            throw malformed("a number has more than " + bits + " bits");
        }
        position = end;
        return value;
    }

    private static long signed(long zigZag) {
        return zigZag >>> 1 ^ -(zigZag & 1);
    }

    private long readFixed() {
        require(Long.BYTES);
        long value = (long) LONG.get(bytes, position);
        position += Long.BYTES;
        return value;
    }

    private int readNanos() {
        int at = position;
        int nanos = (int) readUpToEightBytes(Integer.SIZE);
        if (nanos < 0 || nanos >= NANOS_PER_SECOND) {
            throw malformedAt(at, "the nanoseconds are a second or more");
        }
        return nanos;
    }

    private int readLength() {
        int at = position;
        int length = readUnsigned();
        if (length < 0 || length > limit - position) {
            throw malformedAt(at, "a length is more than the bytes that are left");
        }
        return length;
    }

    private void require(int length) {
        if (limit - position < length) {
            throw truncated();
        }
    }

    private SessionDecodeException truncated() {
        return malformedAt(limit, "the payload ends too early");
    }

    /** Makes the exception for a rule that is broken at the current position. */
    SessionDecodeException malformed(String what) {
        return malformedAt(position, what);
    }

    /** Makes the exception for a rule that is broken at an index of the array. */
    SessionDecodeException malformedAt(int index, String what) {
        return refusal(Reason.MALFORMED, index, what);
    }

    /** Makes the exception for what is well formed but nothing that this release can have. */
    SessionDecodeException unreadable(String what) {
        return refusal(Reason.SCHEMA, position, what);
    }

    private SessionDecodeException refusal(Reason reason, int index, String what) {
        return new SessionDecodeException(
                reason,
                typeName + " cannot be read: " + what + ", at offset " + (index - start) + " of the "
                        + (converted ? "converted payload." : "payload."));
    }
}
