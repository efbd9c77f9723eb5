package dev.seshat.codec;

/** Makes what may be absent one that is always there. */
final class UnwrapConversion extends Conversion {

    private final Conversion content;
    private final Conversion whenAbsent;

    UnwrapConversion(Conversion content, Conversion whenAbsent) {
        this.content = content;
        this.whenAbsent = whenAbsent;
    }

    @Override
    void convertValue(ForeignReader in, SessionWriter out) {
        Conversion conversion = in.values().readPresence() ? content : whenAbsent;
        conversion.convert(in, out);
    }
}
