package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.Container;
import dev.seshat.codec.ShapeTable.RecordReference;
import dev.seshat.codec.ShapeTable.Scalar;
import dev.seshat.codec.ShapeTable.TypeShape;
import dev.seshat.codec.ShapeTable.Variants;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A position among the values of a foreign shape: what the conversions of one payload share. Not thread-safe.
 *
 * <p>What it steps over, it checks as strictly as {@link SessionReader} does, with one exception: whether this Java
 * platform knows a locale, a currency or a zone is asked only when it is wanted.
 */
final class ForeignReader {

    /** How much longer than the payload, as a multiple, what is made of it may become. */
    private static final int MOST_GROWTH = 16;
    /** How long what is made of a payload may become, however short that is. */
    private static final int LEAST_ROOM = 65_536;

    private final SessionReader values;
    private final TypeShape[][] records;
    private final @Nullable SessionWriter carried;
    private final long room;
    private int nesting;

    /**
     * Creates one.
     *
     * @param values stands at the first value
     * @param records the types of the components of each record type of their shape; not copied
     * @param carried gets the values of the root's components that this release does not have; null when nobody wants
     *     them
     */
    ForeignReader(SessionReader values, TypeShape[][] records, @Nullable SessionWriter carried) {
        this.values = values;
        this.records = records;
        this.carried = carried;
        room = LEAST_ROOM + (long) MOST_GROWTH * values.remaining();
    }

    /** Returns the reader of the values themselves. */
    SessionReader values() {
        return values;
    }

    /** Keeps the bytes from an index of the array to here, if somebody wants them. */
    void carryFrom(int from) {
        if (carried != null) {
            values.copyFrom(from, carried);
        }
    }

    /** Says that a value begins that may hold others; {@link #ascend()} must follow when it ends. */
    void descend() {
        if (++nesting > WireLimits.NESTING) {
            throw values.malformed("values are nested deeper than " + WireLimits.NESTING + " levels");
        }
    }

    /** Says that the value that was descended to last ends. */
    void ascend() {
        nesting--;
    }

    /** Refuses what would become far longer than the payload: an element of a byte can turn into one of many. */
    void requireRoom(SessionWriter out) {
        if (out.size() > room) {
            throw values.unreadable("what this release makes of it is more than " + MOST_GROWTH + " times as long");
        }
    }

    /** Steps over one value of each type, as {@link #skip} does. */
    void skipAll(TypeShape[] types, boolean checksText) {
        for (TypeShape type : types) {
            skip(type, checksText);
        }
    }

    /**
     * Steps over a value.
     *
     * @param checksText whether to look into texts as well: not needed when they will be read
     */
    void skip(TypeShape type, boolean checksText) {
        if (type instanceof Scalar scalar) {
            skipScalar(scalar.wireType(), checksText);
            return;
        }
        descend();
        if (type instanceof RecordReference reference) {
            skipRecord(records[reference.index()], checksText);
        } else if (type instanceof Variants variants) {
            skip(variants.variants().get(readVariant(variants)).type(), checksText);
        } else {
            skipContainer((Container) type, checksText);
        }
        ascend();
    }

    /** Reads of which variant a value is, and returns its index. */
    int readVariant(Variants variants) {
        int at = values.position();
        int index = variants.indexOf(values.readHash());
        if (index < 0) {
            throw values.malformedAt(at, "a value is of a variant that the shape does not have");
        }
        return index;
    }

    private void skipRecord(TypeShape[] types, boolean checksText) {
        if (types.length == 0) {
            values.readEmptyRecord();
        }
        skipAll(types, checksText);
    }

    private void skipContainer(Container container, boolean checksText) {
        switch (container.wireType()) {
            case WireType.OPTIONAL, WireType.NULLABLE -> {
                if (values.readPresence()) {
                    skip(container.first(), checksText);
                }
            }
            case WireType.MAP, WireType.SORTED_MAP -> {
                TypeShape value = Objects.requireNonNull(container.second());
                for (int i = values.readSize(); i > 0; i--) {
                    skip(container.first(), checksText);
                    skip(value, checksText);
                }
            }
            default -> {
                for (int i = values.readSize(); i > 0; i--) {
                    skip(container.first(), checksText);
                }
            }
        }
    }

    private void skipScalar(int wireType, boolean checksText) {
        switch (wireType) {
            case WireType.BOOLEAN -> values.readBoolean();
            case WireType.BYTE -> values.readByte();
            case WireType.SHORT -> values.readShort();
            case WireType.CHAR -> values.readChar();
            case WireType.INT -> values.readInt();
            case WireType.LONG -> values.readLong();
            case WireType.FLOAT -> values.readFloat();
            case WireType.DOUBLE -> values.readDouble();
            case WireType.STRING, WireType.LOCALE, WireType.CURRENCY, WireType.ZONE_ID -> skipText(checksText);
            case WireType.ENUM -> values.readHash();
            case WireType.BYTES -> values.skipBytes();
            case WireType.BIG_INTEGER -> values.readBigInteger();
            case WireType.BIG_DECIMAL -> values.readBigDecimal();
            case WireType.UUID -> values.readUuid();
            case WireType.URI -> skipUri(checksText);
            default -> skipTime(wireType, checksText);
        }
    }

    private void skipText(boolean checksText) {
        if (checksText) {
            values.skipString();
        } else {
            values.skipBytes();
        }
    }

    private void skipUri(boolean checksText) {
        if (checksText) {
            values.readUri();
        } else {
            values.skipBytes();
        }
    }

    private void skipTime(int wireType, boolean checksText) {
        switch (wireType) {
            case WireType.INSTANT -> values.readInstant();
            case WireType.DURATION -> values.readDuration();
            case WireType.PERIOD -> values.readPeriod();
            case WireType.LOCAL_DATE -> values.readLocalDate();
            case WireType.LOCAL_TIME -> values.readLocalTime();
            case WireType.LOCAL_DATE_TIME -> values.readLocalDateTime();
            case WireType.OFFSET_DATE_TIME -> values.readOffsetDateTime();
            case WireType.ZONED_DATE_TIME -> {
                values.readOffsetDateTime();
                skipText(checksText);
            }
            case WireType.YEAR -> values.readYear();
            case WireType.YEAR_MONTH -> values.readYearMonth();
            case WireType.MONTH_DAY -> values.readMonthDay();
            case WireType.OFFSET_TIME -> values.readOffsetTime();
            case WireType.ZONE_OFFSET -> values.readZoneOffset();
            default -> throw new IllegalStateException("No scalar has the number " + wireType + ".");
        }
    }
}
