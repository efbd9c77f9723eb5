package dev.seshat.codec;

/** Makes what may be absent one that is always there. */
final class UnwrapConversion extends PartsConversion {

    private final Conversion content;
    private final Conversion whenAbsent;

    UnwrapConversion(Conversion content, Conversion whenAbsent) {
        this.content = content;
        this.whenAbsent = whenAbsent;
    }

    @Override
    void convertParts(ForeignReader in, SessionWriter out) {
        Conversion conversion = in.values().readPresence() ? content : whenAbsent;
        conversion.convert(in, out);
    }
}
