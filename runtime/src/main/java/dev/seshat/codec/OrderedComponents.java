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

    private final List<Conversion> steps = new ArrayList<>();

    /**
     * Creates one.
     *
     * @param parts what to do for each own component
     * @param carries whether unknown components are kept, as those of the root are
     */
    OrderedComponents(RecordShape foreign, ComponentMatch match, Conversion[] parts, boolean carries) {
        List<Field> fields = foreign.fields();
        int next = 0;
        for (int own = 0; own < parts.length; own++) {
            int source = match.source(own);
            if (source == ComponentMatch.NONE) {
                steps.add(parts[own]);
                continue;
            }
            leaveOut(fields.subList(next, source), next, match, carries);
            next = source + 1;
            if (parts[own].copies()) {
                add(Run.Use.COPY, fields.get(source).type());
            } else {
                steps.add(parts[own]);
            }
        }
        leaveOut(fields.subList(next, fields.size()), next, match, carries);
    }

    private void leaveOut(List<Field> fields, int first, ComponentMatch match, boolean carries) {
        for (int i = 0; i < fields.size(); i++) {
            boolean carried = carries && match.isUnknown(first + i);
            add(carried ? Run.Use.CARRY : Run.Use.DROP, fields.get(i).type());
        }
    }

    private void add(Run.Use use, TypeShape type) {
        int last = steps.size() - 1;
        if (last >= 0 && steps.get(last) instanceof Run run && run.has(use)) {
            steps.set(last, run.plus(type));
        } else {
            steps.add(new Run(use, type));
        }
    }

    @Override
    void convert(ForeignReader in, SessionWriter out) {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).convert(in, out);
        }
    }
}
