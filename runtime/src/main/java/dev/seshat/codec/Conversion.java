package dev.seshat.codec;

/**
 * Turns one value of a foreign shape into a value of the codec's own. Made once per pair of shapes and not changed from
 * then on; one instance converts in many threads.
 */
abstract class Conversion {

    /**
     * Reads exactly one foreign value, and writes one of the own type.
     *
     * @throws SessionDecodeException when the bytes are malformed, or the value has no equal in the own type
     */
    abstract void convert(ForeignReader in, SessionWriter out);

    /** Whether the bytes of every foreign value are those of the own one, so that they need only be copied. */
    boolean copies() {
        return false;
    }
}
