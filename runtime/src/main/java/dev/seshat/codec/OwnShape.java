package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.Field;
import dev.seshat.codec.ShapeTable.RecordShape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a codec says of its own record types, the root first.
 *
 * @param typeName the session type, for messages
 * @param table the shape that travels
 * @param records the components of each record type of the table, with all that is known of them
 */
record OwnShape(String typeName, ShapeTable table, List<List<OwnComponent>> records) {

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
        return new OwnShape(codec.typeName(), table, List.copyOf(records));
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

    private static @Nullable DefaultValue defaultValue(SessionCodec<?> codec, int ordinal) {
        SessionWriter out = new SessionWriter();
        return codec.writeDefault(out, ordinal) ? new DefaultValue(out.toByteArray()) : null;
    }
}
