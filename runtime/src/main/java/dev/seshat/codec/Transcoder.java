package dev.seshat.codec;

import org.jspecify.annotations.Nullable;

/**
 * Turns payloads of one foreign shape into values of the codec's own shape, which the codec reads as if they had been written
 * so. Immutable and thread-safe; made once per foreign shape.
 */
final class Transcoder {

    private static final int ROOM_FOR_DEFAULTS = 64;

    private final byte[] header;
    private final ShapeTable.TypeShape[][] foreign;
    private final Conversion root;
    private final boolean merges;
    private final CarriedHeader carriedHeader;

    /**
     * Creates one.
     *
     * @param header the bytes with which payloads of the foreign shape begin; not copied
     * @param root converts the value
     * @param merges whether different elements of a set, or keys of a map, may become the same
     * @param carriedHeader how payloads begin that give the unknown components back
     */
    Transcoder(byte[] header, ShapeTable foreign, Conversion root, boolean merges, CarriedHeader carriedHeader) {
        this.header = header;
        this.foreign = foreign.types();
        this.root = root;
        this.merges = merges;
        this.carriedHeader = carriedHeader;
    }

    /** Returns the bytes with which payloads of the foreign shape begin; not a copy. */
    byte[] header() {
        return header;
    }

    /** Returns how payloads begin that give the unknown components back. */
    CarriedHeader carriedHeader() {
        return carriedHeader;
    }

    /**
     * Converts a value.
     *
     * @param in stands after the header; is read to its end
     * @param carried gets the values of unknown components of the root; null when nobody wants them
     * @return a reader of the value in the own shape, without a header
     * @throws SessionDecodeException when the rest is no value of the foreign shape, or has no equal in the own one
     */
    SessionReader transcode(SessionReader in, @Nullable SessionWriter carried) {
        SessionWriter out = new SessionWriter(in.remaining() + ROOM_FOR_DEFAULTS);
        root.convert(new ForeignReader(in, foreign, carried), out);
        in.end();
        SessionReader own = out.toReader();
        own.setConverted(merges);
        return own;
    }
}
