package dev.seshat.codec;

/**
 * The type descriptors of the wire format: one byte for a scalar, and for a container one byte followed by the
 * descriptors of what it holds. The numbers never change and are never used again for something else.
 *
 * <p>Compiler and runtime share these constants; see {@code docs/wire-format.md}.
 */
public final class WireType {

    /** The first byte of every payload: the version of the format. */
    public static final int FORMAT = 0x01;

    public static final int BOOLEAN = 0x01;
    public static final int BYTE = 0x02;
    public static final int SHORT = 0x03;
    public static final int CHAR = 0x04;
    public static final int INT = 0x05;
    public static final int LONG = 0x06;
    public static final int FLOAT = 0x07;
    public static final int DOUBLE = 0x08;
    public static final int STRING = 0x09;
    /** Any enum: its constants travel as {@link NameHash}. */
    public static final int ENUM = 0x0A;

    public static final int BYTES = 0x0B;
    public static final int BIG_INTEGER = 0x0C;
    public static final int BIG_DECIMAL = 0x0D;
    public static final int UUID = 0x0E;
    public static final int URI = 0x0F;
    public static final int LOCALE = 0x10;
    public static final int CURRENCY = 0x11;
    public static final int ZONE_ID = 0x12;
    public static final int INSTANT = 0x13;
    public static final int DURATION = 0x14;
    public static final int PERIOD = 0x15;
    public static final int LOCAL_DATE = 0x16;
    public static final int LOCAL_TIME = 0x17;
    public static final int LOCAL_DATE_TIME = 0x18;
    public static final int OFFSET_DATE_TIME = 0x19;
    public static final int ZONED_DATE_TIME = 0x1A;
    public static final int YEAR = 0x1B;
    public static final int YEAR_MONTH = 0x1C;
    public static final int MONTH_DAY = 0x1D;
    public static final int OFFSET_TIME = 0x1E;
    public static final int ZONE_OFFSET = 0x1F;

    /** Followed by the descriptor of the value that may be there. */
    public static final int OPTIONAL = 0x40;
    /** Followed by the element's descriptor. */
    public static final int LIST = 0x41;
    /** Followed by the element's descriptor. */
    public static final int SET = 0x42;
    /** Followed by the element's descriptor. */
    public static final int SORTED_SET = 0x43;
    /** Followed by the key's and the value's descriptors. */
    public static final int MAP = 0x44;
    /** Followed by the key's and the value's descriptors. */
    public static final int SORTED_MAP = 0x45;
    /** Followed by the descriptor of the value that may be null. */
    public static final int NULLABLE = 0x46;

    /** Followed by the record's index in the shape table, as an unsigned LEB128 number. */
    public static final int RECORD = 0x60;
    /**
     * A sealed interface. Followed by the number of its variants, as an unsigned LEB128 number, and for each its {@link
     * NameHash} and its descriptor: {@link #RECORD} with the index, or {@link #ENUM}.
     */
    public static final int VARIANTS = 0x61;

    private WireType() {}
}
