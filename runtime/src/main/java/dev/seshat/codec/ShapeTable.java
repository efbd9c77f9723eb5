package dev.seshat.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The shape of foreign data: the record types that it has, the root first, each with its components in the order in
 * which they are written.
 */
record ShapeTable(List<RecordShape> records) {

    /** The components of one record type. */
    record RecordShape(List<Field> fields) {

        /** Returns the same with other indexes of record types. */
        RecordShape renumbered(IntUnaryOperator indexes) {
            return new RecordShape(
                    fields.stream().map(field -> field.renumbered(indexes)).toList());
        }
    }

    /** One component: the hash of its wire name, and its type. */
    record Field(int nameHash, TypeShape type) {

        /** Returns the same with other indexes of record types. */
        Field renumbered(IntUnaryOperator indexes) {
            return new Field(nameHash, type.renumbered(indexes));
        }
    }

    /** The type of a component, of an element, a key or a value. */
    sealed interface TypeShape permits Scalar, Container, RecordReference {

        /** Returns the same with other indexes of record types. */
        TypeShape renumbered(IntUnaryOperator indexes);
    }

    /** A type that holds no other: one of {@link WireType}'s below {@link WireType#OPTIONAL}. */
    record Scalar(int wireType) implements TypeShape {

        @Override
        public Scalar renumbered(IntUnaryOperator indexes) {
            return this;
        }
    }

    /** A type that holds others. */
    record Container(
            int wireType, TypeShape first, @Nullable TypeShape second) implements TypeShape {

        @Override
        public Container renumbered(IntUnaryOperator indexes) {
            TypeShape newFirst = first.renumbered(indexes);
            return new Container(wireType, newFirst, second == null ? null : second.renumbered(indexes));
        }
    }

    /** A record type, by its index in {@link ShapeTable#records()}. */
    record RecordReference(int index) implements TypeShape {

        @Override
        public RecordReference renumbered(IntUnaryOperator indexes) {
            return new RecordReference(indexes.applyAsInt(index));
        }
    }

    /** Returns the types of the components of each record type, as an array for speed. */
    TypeShape[][] types() {
        return records.stream()
                .map(record -> record.fields().stream().map(Field::type).toArray(TypeShape[]::new))
                .toArray(TypeShape[][]::new);
    }

    /** Whether it keeps the {@link WireLimits}, as one that was read does. */
    boolean keepsLimits() {
        return records.size() <= WireLimits.RECORD_TYPES
                && records.stream().allMatch(record -> record.fields().size() <= WireLimits.COMPONENTS);
    }

    /**
     * Reads a shape table and nothing after it.
     *
     * @param in stands at the table's first byte
     * @return the table
     * @throws SessionDecodeException when the bytes are no shape table
     */
    static ShapeTable read(SessionReader in) {
        int at = in.position();
        int count = in.readUnsigned();
        if (count < 1 || count > WireLimits.RECORD_TYPES) {
            throw in.malformedAt(at, "the shape has no record types or more than " + WireLimits.RECORD_TYPES);
        }
        List<RecordShape> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            records.add(readRecord(in, count));
        }
        return new ShapeTable(List.copyOf(records));
    }

    /** Writes the table as {@link #read} reads it. */
    void write(SessionWriter out) {
        out.writeSize(records.size());
        for (RecordShape record : records) {
            out.writeSize(record.fields().size());
            for (Field field : record.fields()) {
                out.writeHash(field.nameHash());
                write(out, field.type());
            }
        }
    }

    private static void write(SessionWriter out, TypeShape type) {
        if (type instanceof Scalar scalar) {
            out.writeByte((byte) scalar.wireType());
        } else if (type instanceof RecordReference reference) {
            out.writeByte((byte) WireType.RECORD);
            out.writeSize(reference.index());
        } else {
            Container container = (Container) type;
            out.writeByte((byte) container.wireType());
            write(out, container.first());
            if (container.second() != null) {
                write(out, container.second());
            }
        }
    }

    private static RecordShape readRecord(SessionReader in, int recordCount) {
        int at = in.position();
        int count = in.readUnsigned();
        if (count < 0 || count > WireLimits.COMPONENTS) {
            throw in.malformedAt(at, "a record of the shape has more components than " + WireLimits.COMPONENTS);
        }
        List<Field> fields = new ArrayList<>();
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i < count; i++) {
            int hashAt = in.position();
            int nameHash = in.readHash();
            if (!hashes.add(nameHash)) {
                throw in.malformedAt(hashAt, "two components of one record of the shape have the same name hash");
            }
            fields.add(new Field(nameHash, readType(in, recordCount, 1)));
        }
        return new RecordShape(List.copyOf(fields));
    }

    private static TypeShape readType(SessionReader in, int recordCount, int depth) {
        if (depth > WireLimits.DESCRIPTOR_DEPTH) {
            throw in.malformed("a type of the shape is nested deeper than " + WireLimits.DESCRIPTOR_DEPTH + " levels");
        }
        int at = in.position();
        int wireType = in.readByte();
        switch (wireType) {
            case WireType.OPTIONAL, WireType.LIST, WireType.SET, WireType.SORTED_SET, WireType.NULLABLE -> {
                return new Container(wireType, readType(in, recordCount, depth + 1), null);
            }
            case WireType.MAP, WireType.SORTED_MAP -> {
                TypeShape key = readType(in, recordCount, depth + 1);
                return new Container(wireType, key, readType(in, recordCount, depth + 1));
            }
            case WireType.RECORD -> {
                return readReference(in, recordCount);
            }
            default -> {
                if (wireType < WireType.BOOLEAN || wireType > WireType.ZONE_OFFSET) {
                    throw in.malformedAt(at, "the shape has a type that does not exist");
                }
                return new Scalar(wireType);
            }
        }
    }

    private static TypeShape readReference(SessionReader in, int recordCount) {
        int at = in.position();
        int index = in.readUnsigned();
        if (index < 0 || index >= recordCount) {
            throw in.malformedAt(at, "the shape refers to a record type that it does not have");
        }
        return new RecordReference(index);
    }
}
