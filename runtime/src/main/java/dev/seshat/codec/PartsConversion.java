package dev.seshat.codec;

/** Converts a value that holds others, and counts how deep those are. */
abstract class PartsConversion extends Conversion {

    @Override
    final void convert(ForeignReader in, SessionWriter out) {
        in.descend();
        convertParts(in, out);
        in.ascend();
    }

    /** Does what {@link #convert} says. */
    abstract void convertParts(ForeignReader in, SessionWriter out);
}
