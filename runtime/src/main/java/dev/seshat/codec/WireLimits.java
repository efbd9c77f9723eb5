package dev.seshat.codec;

/**
 * The limits of the wire format. Writer and reader keep them both, so that whatever was written can be read. Compiler
 * and runtime share these constants; see {@code docs/wire-format.md}.
 */
public final class WireLimits {

    /** How deep recursive records may be nested. */
    public static final int DEPTH = 32;

    /** The longest {@code BigInteger}, and unscaled value of a {@code BigDecimal}, in bytes of two's complement. */
    public static final int BIG_INTEGER_BYTES = 1_024;

    /** The greatest scale of a {@code BigDecimal}; the least is its negative. */
    public static final int BIG_DECIMAL_SCALE = 10_000;

    /** The most record types in a shape table. */
    public static final int RECORD_TYPES = 1_024;

    /** The most components of a record: what a Java constructor can take. */
    public static final int COMPONENTS = 255;

    /** The most variants of a sealed interface. */
    public static final int VARIANTS = 255;

    /** The most descriptors inside one another, as in a list of lists, the innermost included. */
    public static final int DESCRIPTOR_DEPTH = 32;

    /** How deep values of another shape may be nested, records and what holds others together. */
    public static final int NESTING = 512;

    private WireLimits() {}
}
