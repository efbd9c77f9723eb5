package dev.seshat.codec;

/** Converts a list or a set into either. */
final class CollectionConversion extends PartsConversion {

    private final Conversion element;

    CollectionConversion(Conversion element) {
        this.element = element;
    }

    @Override
    void convertParts(ForeignReader in, SessionWriter out) {
        int size = in.values().readSize();
        out.writeSize(size);
        for (int i = 0; i < size; i++) {
            element.convert(in, out);
            in.requireRoom(out);
        }
    }

    @Override
    boolean copies() {
        return element.copies();
    }
}
