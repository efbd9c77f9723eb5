package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.Field;
import dev.seshat.codec.ShapeTable.RecordShape;
import dev.seshat.codec.ShapeTable.TypeShape;
import java.util.ArrayList;
import java.util.List;

/**
 * Converts the components of a record one after the other: those of the own type come in the order of the foreign one.
 * Neighbours with which the same is to be done are one step.
 */
final class OrderedComponents extends Conversion {

    private final Conversion[] steps;

    /**
     * Creates one.
     *
     * @param parts what to do for each own component
     * @param carries whether unknown components are kept, as those of the root are
     */
    OrderedComponents(RecordShape foreign, ComponentMatch match, Conversion[] parts, boolean carries) {
        Steps result = new Steps(foreign.fields(), match, carries);
        for (int own = 0; own < parts.length; own++) {
            result.add(parts[own], match.source(own));
        }
        steps = result.finish();
    }

    @Override
    void convert(ForeignReader in, SessionWriter out) {
        for (Conversion step : steps) {
            step.convert(in, out);
        }
    }

    /** The steps so far, of which the last may still become longer. */
    private static final class Steps {

        private final List<Field> fields;
        private final ComponentMatch match;
        private final boolean carries;
        private final List<Conversion> steps = new ArrayList<>();
        /** The index of the foreign component that comes next. */
        private int next;

        Steps(List<Field> fields, ComponentMatch match, boolean carries) {
            this.fields = fields;
            this.match = match;
            this.carries = carries;
        }

        void add(Conversion part, int source) {
            if (source != ComponentMatch.NONE) {
                leaveOutUntil(source);
                next++;
            }
            if (source != ComponentMatch.NONE && part.copies()) {
                addToRun(Run.Use.COPY, fields.get(source).type());
            } else {
                steps.add(part);
            }
        }

        Conversion[] finish() {
            leaveOutUntil(fields.size());
            return steps.toArray(Conversion[]::new);
        }

        private void leaveOutUntil(int end) {
            for (; next < end; next++) {
                boolean carried = carries && match.isUnknown(next);
                addToRun(
                        carried ? Run.Use.CARRY : Run.Use.DROP, fields.get(next).type());
            }
        }

        private void addToRun(Run.Use use, TypeShape type) {
            int last = steps.size() - 1;
            if (last >= 0 && steps.get(last) instanceof Run run && run.has(use)) {
                steps.set(last, run.plus(type));
            } else {
                steps.add(new Run(use, type));
            }
        }
    }
}
