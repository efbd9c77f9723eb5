package dev.seshat.codec;

/** Converts what may be absent, an optional or what may be null, and may be in this release as well. */
final class PresenceConversion extends PartsConversion {

    private final Conversion content;

    PresenceConversion(Conversion content) {
        this.content = content;
    }

    @Override
    void convertParts(ForeignReader in, SessionWriter out) {
        boolean present = in.values().readPresence();
        out.writeBoolean(present);
        if (present) {
            content.convert(in, out);
        }
    }

    @Override
    boolean copies() {
        return content.copies();
    }
}
