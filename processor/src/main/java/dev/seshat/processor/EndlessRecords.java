package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import dev.seshat.processor.ValueShape.Nested;
import dev.seshat.processor.ValueShape.Variants;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds records of which no value can exist, since each must hold another one, directly or through others. */
final class EndlessRecords {

    private final RecordGraph graph;
    private final List<ClassName> order;
    /** The records of which a value can exist. */
    private final Set<ClassName> possible = new HashSet<>();

    private EndlessRecords(RecordGraph graph) {
        this.graph = graph;
        this.order = graph.records().stream().map(RecordDeclaration::className).toList();
        while (possible.addAll(endingWithThem())) {
            // Those that were found make it possible that there are more.
        }
    }

    private List<ClassName> endingWithThem() {
        return graph.records().stream()
                .filter(record -> record.components().stream()
                        .allMatch(component -> heldWithoutEnd(component).isEmpty()))
                .map(RecordDeclaration::className)
                .toList();
    }

    /** Returns one component of each circle: that of the record that comes first. */
    static List<ComponentDeclaration> find(RecordGraph graph) {
        EndlessRecords search = new EndlessRecords(graph);
        List<ComponentDeclaration> found = new ArrayList<>();
        for (RecordDeclaration record : graph.records()) {
            int first = search.order.indexOf(record.className());
            for (ComponentDeclaration component : record.components()) {
                Set<ClassName> seen = new HashSet<>();
                if (search.heldWithoutEnd(component).stream().anyMatch(held -> search.leadsTo(held, first, seen))) {
                    found.add(component);
                }
            }
        }
        return found;
    }

    /** Returns whether a record must hold the record at a place of the order, by way of later ones only. */
    private boolean leadsTo(ClassName from, int target, Set<ClassName> seen) {
        int at = order.indexOf(from);
        if (at == target) {
            return true;
        }
        return at > target
                && seen.add(from)
                && graph.record(from).components().stream()
                        .flatMap(component -> heldWithoutEnd(component).stream())
                        .anyMatch(held -> leadsTo(held, target, seen));
    }

    /** Returns the records one of which a component must hold though none is possible; none if it can have a value. */
    private List<ClassName> heldWithoutEnd(ComponentDeclaration component) {
        if (component.nullMark().isPresent() || component.reading().shape().isEmpty()) {
            return List.of();
        }
        ValueShape shape = component.reading().shape().get();
        List<ValueShape> choice = shape instanceof Variants variants ? variants.variants() : List.of(shape);
        boolean canEnd =
                choice.stream().anyMatch(one -> !(one instanceof Nested) || possible.contains((ClassName) one.type()));
        return canEnd
                ? List.of()
                : choice.stream().map(one -> (ClassName) one.type()).toList();
    }
}
