package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.Field;
import dev.seshat.codec.ShapeTable.RecordShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the shape that has the unknown components of a foreign root after the own ones, and the record types that they need
 * after the own record types.
 */
final class CarriedShape {

    private static final int NOT_CARRIED = -1;

    private final List<RecordShape> foreign;
    private final int firstCarried;
    /** By foreign index, the index in the shape that is made. */
    private final int[] indexes;
    /** The foreign record types that are needed, in the order of their new indexes. */
    private final List<RecordShape> carried = new ArrayList<>();

    private CarriedShape(ShapeTable foreign, int firstCarried) {
        this.foreign = foreign.records();
        this.firstCarried = firstCarried;
        indexes = new int[this.foreign.size()];
        Arrays.fill(indexes, NOT_CARRIED);
    }

    /**
     * Makes the shape.
     *
     * @param match which components of the foreign root are unknown
     * @return the shape, the own one if none is; it may be beyond {@link WireLimits}
     */
    static ShapeTable of(ShapeTable own, ShapeTable foreign, ComponentMatch match) {
        List<RecordShape> records = withRootApart(own.records());
        new CarriedShape(foreign, records.size()).addTo(records, match);
        return new ShapeTable(List.copyOf(records));
    }

    /** If records can be of the root's type, those inside do not get the root's new components: they need their own type. */
    private static List<RecordShape> withRootApart(List<RecordShape> own) {
        int apart = own.size();
        List<RecordShape> records = new ArrayList<>();
        for (RecordShape record : own) {
            records.add(record.renumbered(index -> index == 0 ? apart : index));
        }
        if (!records.equals(own)) {
            records.add(records.get(0));
        }
        return records;
    }

    private void addTo(List<RecordShape> records, ComponentMatch match) {
        List<Field> root = new ArrayList<>(records.get(0).fields());
        List<Field> fields = foreign.get(0).fields();
        for (int i = 0; i < fields.size(); i++) {
            if (match.isUnknown(i)) {
                root.add(fields.get(i).renumbered(this::carriedIndex));
            }
        }
        records.set(0, new RecordShape(List.copyOf(root)));
        // The list grows while this goes through it, with the record types that those in it need.
        for (int i = 0; i < carried.size(); i++) {
            records.add(carried.get(i).renumbered(this::carriedIndex));
        }
    }

    private int carriedIndex(int foreignIndex) {
        if (indexes[foreignIndex] == NOT_CARRIED) {
            indexes[foreignIndex] = firstCarried + carried.size();
            carried.add(foreign.get(foreignIndex));
        }
        return indexes[foreignIndex];
    }
}
