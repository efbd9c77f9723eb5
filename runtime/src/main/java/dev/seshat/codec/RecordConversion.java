package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.RecordShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts a foreign record into an own one, component by component. Records may hold themselves, so it exists before its
 * parts do: {@link #setParts}, then {@link #stillCopies} of all until nothing changes, then {@link #complete}.
 */
final class RecordConversion extends PartsConversion {

    private final RecordShape foreign;
    private final List<OwnComponent> own;
    private final ComponentMatch match;
    private final boolean carries;
    private Conversion[] parts = {};
    private boolean copies;
    private @Nullable Conversion components;

    /**
     * Creates one without parts.
     *
     * @param carries whether unknown components are kept, as those of the root are
     */
    RecordConversion(RecordShape foreign, List<OwnComponent> own, boolean carries) {
        this.foreign = foreign;
        this.own = own;
        this.carries = carries;
        match = new ComponentMatch(foreign, own);
        copies = match.isComplete();
    }

    RecordShape foreign() {
        return foreign;
    }

    List<OwnComponent> own() {
        return own;
    }

    ComponentMatch match() {
        return match;
    }

    /** Says what to do for each own component. */
    void setParts(Conversion[] parts) {
        this.parts = parts;
    }

    /** Looks again whether all parts copy, and returns whether that is still as it was. */
    boolean stillCopies() {
        boolean before = copies;
        for (Conversion part : parts) {
            copies &= part.copies();
        }
        return copies == before;
    }

    /** Makes the steps, once it is known of each part whether it copies. */
    void complete() {
        components = match.isInOrder()
                ? new OrderedComponents(foreign, match, parts, carries)
                : new ReorderedComponents(foreign, match, parts, carries);
    }

    @Override
    void convertParts(ForeignReader in, SessionWriter out) {
        if (foreign.fields().isEmpty()) {
            in.values().readEmptyRecord();
        }
        if (own.isEmpty()) {
            out.writeEmptyRecord();
        }
        if (components != null) {
            components.convert(in, out);
        }
    }

    @Override
    boolean copies() {
        return copies;
    }
}
