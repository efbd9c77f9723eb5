package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import dev.seshat.processor.ValueShape.Nested;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds records of which no value can exist, since each must hold another one, directly or through others. */
final class EndlessRecords {

    private final RecordGraph graph;
    private final List<ClassName> order;

    private EndlessRecords(RecordGraph graph) {
        this.graph = graph;
        this.order = graph.records().stream().map(RecordDeclaration::className).toList();
    }

    /** Returns one component of each circle: that of the record that comes first. */
    static List<ComponentDeclaration> find(RecordGraph graph) {
        EndlessRecords search = new EndlessRecords(graph);
        List<ComponentDeclaration> found = new ArrayList<>();
        for (RecordDeclaration record : graph.records()) {
            int first = search.order.indexOf(record.className());
            for (ComponentDeclaration component : record.components()) {
                Optional<ClassName> held = held(component);
                if (held.isPresent() && search.leadsTo(held.get(), first, new HashSet<>())) {
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
                        .flatMap(component -> held(component).stream())
                        .anyMatch(held -> leadsTo(held, target, seen));
    }

    private static Optional<ClassName> held(ComponentDeclaration component) {
        if (component.nullMark().isPresent()) {
            return Optional.empty();
        }
        return component.reading().shape().filter(Nested.class::isInstance).map(shape -> (ClassName) shape.type());
    }
}
