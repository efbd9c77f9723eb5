package dev.seshat.codec;

/** Makes what was always there one that may be absent. */
final class WrapConversion extends Conversion {

    private final Conversion content;

    WrapConversion(Conversion content) {
        this.content = content;
    }

    @Override
    void convertValue(ForeignReader in, SessionWriter out) {
        out.writeBoolean(true);
        content.convert(in, out);
    }
}
