package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.Variants;

/** Converts a value of a sealed interface: each variant into the own one of its name. */
final class VariantsConversion extends PartsConversion {

    private final Variants foreign;
    private final int[] nameHashes;
    private final Conversion[] contents;

    /**
     * Creates one.
     *
     * @param nameHashes by index of a foreign variant, the name of the own one that it becomes; not copied
     * @param contents by index of a foreign variant, what to do with the value itself; not copied
     */
    VariantsConversion(Variants foreign, int[] nameHashes, Conversion[] contents) {
        this.foreign = foreign;
        this.nameHashes = nameHashes;
        this.contents = contents;
    }

    @Override
    void convertParts(ForeignReader in, SessionWriter out) {
        int variant = in.readVariant(foreign);
        out.writeHash(nameHashes[variant]);
        contents[variant].convert(in, out);
    }

    @Override
    boolean copies() {
        for (int i = 0; i < contents.length; i++) {
            if (nameHashes[i] != foreign.variants().get(i).nameHash() || !contents[i].copies()) {
                return false;
            }
        }
        return true;
    }
}
