package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.Field;
import dev.seshat.codec.ShapeTable.RecordShape;
import java.util.Arrays;
import java.util.List;

/** Converts the components of a record whose order is another one: finds where each begins, and then takes what is next. */
final class ReorderedComponents extends Conversion {

    private final List<Field> fields;
    private final ComponentMatch match;
    private final Conversion[] parts;
    private final boolean carries;
    /** By foreign component, whether there is no own one that will be made of it. */
    private final boolean[] dropped;

    /**
     * Creates one.
     *
     * @param parts what to do for each own component; not copied
     * @param carries whether unknown components are kept, as those of the root are
     */
    ReorderedComponents(RecordShape foreign, ComponentMatch match, Conversion[] parts, boolean carries) {
        this.fields = foreign.fields();
        this.match = match;
        this.parts = parts;
        this.carries = carries;
        dropped = new boolean[fields.size()];
        Arrays.fill(dropped, true);
        for (int own = 0; own < parts.length; own++) {
            if (match.source(own) != ComponentMatch.NONE) {
                dropped[match.source(own)] = false;
            }
        }
    }

    @Override
    void convert(ForeignReader in, SessionWriter out) {
        SessionReader values = in.values();
        long[] marks = new long[fields.size() + 1];
        for (int i = 0; i < fields.size(); i++) {
            marks[i] = values.mark();
            int from = values.position();
            in.skip(fields.get(i).type(), /* checksText= */ dropped[i]);
            if (carries && match.isUnknown(i)) {
                in.carryFrom(from);
            }
        }
        marks[fields.size()] = values.mark();
        for (int own = 0; own < parts.length; own++) {
            convertPart(own, marks, in, out);
        }
        values.reset(marks[fields.size()]);
    }

    private void convertPart(int own, long[] marks, ForeignReader in, SessionWriter out) {
        int source = match.source(own);
        if (source == ComponentMatch.NONE) {
            parts[own].convert(in, out);
            return;
        }
        SessionReader values = in.values();
        values.reset(marks[source]);
        if (parts[own].copies()) {
            int from = values.position();
            values.reset(marks[source + 1]);
            values.copyFrom(from, out);
        } else {
            parts[own].convert(in, out);
        }
    }
}
