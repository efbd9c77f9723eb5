package dev.seshat.codec;

/** Makes what was always there one that may be absent. */
final class WrapConversion extends PartsConversion {

    private final Conversion content;

    WrapConversion(Conversion content) {
        this.content = content;
    }

    @Override
    void convertParts(ForeignReader in, SessionWriter out) {
        out.writeBoolean(true);
        content.convert(in, out);
    }
}
