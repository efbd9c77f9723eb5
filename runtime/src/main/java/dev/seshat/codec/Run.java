package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.TypeShape;
import java.util.Arrays;

/** Neighbouring foreign values that are checked but not looked into. */
final class Run extends Conversion {

    /** What is done with bytes as they are. */
    enum Use {
        /** They mean the same in the own shape. */
        COPY,
        /** This release has moved on from them. */
        DROP,
        /** This release does not know them, and gives them back when it writes. */
        CARRY
    }

    private final Use use;
    private final TypeShape[] types;

    Run(Use use, TypeShape type) {
        this(use, new TypeShape[] {type});
    }

    private Run(Use use, TypeShape[] types) {
        this.use = use;
        this.types = types;
    }

    boolean has(Use other) {
        return use == other;
    }

    /** Returns a run that is one value longer. */
    Run plus(TypeShape type) {
        TypeShape[] longer = Arrays.copyOf(types, types.length + 1);
        longer[types.length] = type;
        return new Run(use, longer);
    }

    @Override
    void convert(ForeignReader in, SessionWriter out) {
        int from = in.values().position();
        in.skipAll(types, /* checksText= */ use != Use.COPY);
        switch (use) {
            case COPY -> in.values().copyFrom(from, out);
            case CARRY -> in.carryFrom(from);
            case DROP -> {}
        }
    }

    @Override
    boolean copies() {
        return use == Use.COPY;
    }
}
