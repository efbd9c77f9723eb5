package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.Field;
import dev.seshat.codec.ShapeTable.RecordShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a codec says of its own record types, the root first.
 *
 * @param typeName the session type, for messages
 * @param table the shape that travels
 * @param records the components of each record type of the table, with all that is known of them
 * @param formerVariants by number of a variant, the hashes of the wire names that it had in earlier releases; nothing for
 *     most
 */
record OwnShape(
        String typeName,
        ShapeTable table,
        List<List<OwnComponent>> records,
        Map<Integer, List<Integer>> formerVariants) {

    static OwnShape of(SessionCodec<?> codec, ShapeTable table, int[] formerNames) {
        List<List<OwnComponent>> records = new ArrayList<>();
        int ordinal = 0;
        for (RecordShape record : table.records()) {
            List<OwnComponent> components = new ArrayList<>();
            for (Field field : record.fields()) {
                components.add(new OwnComponent(
                        codec.componentName(ordinal),
                        field.nameHash(),
                        formerHashes(formerNames, ordinal),
                        field.type(),
                        defaultValue(codec, ordinal)));
                ordinal++;
            }
            records.add(List.copyOf(components));
        }
        return new OwnShape(codec.typeName(), table, List.copyOf(records), formerVariants(formerNames, ordinal));
    }

    private static List<Integer> formerHashes(int[] formerNames, int ordinal) {
        List<Integer> hashes = new ArrayList<>();
        for (int i = 0; i < formerNames.length; i += 2) {
            if (formerNames[i] == ordinal) {
                hashes.add(formerNames[i + 1]);
            }
        }
        return List.copyOf(hashes);
    }

    /** What is numbered after the last component is a variant. */
    private static Map<Integer, List<Integer>> formerVariants(int[] formerNames, int components) {
        Map<Integer, List<Integer>> hashes = new HashMap<>();
        for (int i = 0; i < formerNames.length; i += 2) {
            if (formerNames[i] >= components) {
                hashes.computeIfAbsent(formerNames[i] - components, number -> new ArrayList<>())
                        .add(formerNames[i + 1]);
            }
        }
        return Map.copyOf(hashes);
    }

    private static @Nullable DefaultValue defaultValue(SessionCodec<?> codec, int ordinal) {
        SessionWriter out = new SessionWriter();
        return codec.writeDefault(out, ordinal) ? new DefaultValue(out.toByteArray()) : null;
    }
}
