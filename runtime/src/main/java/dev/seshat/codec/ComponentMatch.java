package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.Field;
import dev.seshat.codec.ShapeTable.RecordShape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which component of a foreign record type is which one of an own record type, by their names. */
final class ComponentMatch {

    /** Stands for a component that the foreign record type does not have. */
    static final int NONE = -1;

    private final int[] sources;
    private final boolean[] unknown;

    /**
     * Matches by present names first, and then by earlier ones: a component that has been renamed is not to lose its value to
     * a former one that came back.
     */
    ComponentMatch(RecordShape foreign, List<OwnComponent> own) {
        Map<Integer, Integer> unmatched = indexes(foreign);
        sources = new int[own.size()];
        Arrays.fill(sources, NONE);
        for (int i = 0; i < sources.length; i++) {
            match(i, own.get(i).nameHash(), unmatched);
        }
        for (int i = 0; i < sources.length; i++) {
            for (int hash : own.get(i).formerHashes()) {
                match(i, hash, unmatched);
            }
        }
        own.forEach(component -> component.formerHashes().forEach(unmatched::remove));
        unknown = new boolean[foreign.fields().size()];
        unmatched.values().forEach(index -> unknown[index] = true);
    }

    private static Map<Integer, Integer> indexes(RecordShape shape) {
        Map<Integer, Integer> indexes = new HashMap<>();
        List<Field> fields = shape.fields();
        for (int i = 0; i < fields.size(); i++) {
            indexes.put(fields.get(i).nameHash(), i);
        }
        return indexes;
    }

    private void match(int own, int nameHash, Map<Integer, Integer> unmatched) {
        if (sources[own] == NONE) {
            sources[own] = unmatched.getOrDefault(nameHash, NONE);
            unmatched.remove(nameHash);
        }
    }

    /** Returns the index of the foreign component that is an own one, or {@link #NONE}. */
    int source(int own) {
        return sources[own];
    }

    /** Whether a foreign component is none that the own record type has or ever had. */
    boolean isUnknown(int foreign) {
        return unknown[foreign];
    }

    /** Whether there is a component that is {@linkplain #isUnknown unknown}. */
    boolean hasUnknown() {
        for (boolean one : unknown) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** Whether the own components come in the order of the foreign ones. */
    boolean isInOrder() {
        int last = NONE;
        for (int source : sources) {
            if (source != NONE) {
                if (source < last) {
                    return false;
                }
                last = source;
            }
        }
        return true;
    }

    /** Whether each component of either is one of the other, at the same place. */
    boolean isComplete() {
        for (int i = 0; i < sources.length; i++) {
            if (sources[i] != i) {
                return false;
            }
        }
        return sources.length == unknown.length;
    }
}
