package dev.seshat.codec;

/** Converts a map, sorted or not, into either. */
final class MapConversion extends PartsConversion {

    private final Conversion key;
    private final Conversion value;

    MapConversion(Conversion key, Conversion value) {
        this.key = key;
        this.value = value;
    }

    @Override
    void convertParts(ForeignReader in, SessionWriter out) {
        int size = in.values().readSize();
        out.writeSize(size);
        for (int i = 0; i < size; i++) {
            key.convert(in, out);
            value.convert(in, out);
            in.requireRoom(out);
        }
    }

    @Override
    boolean copies() {
        return key.copies() && value.copies();
    }
}
