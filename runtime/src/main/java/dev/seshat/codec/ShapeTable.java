package dev.seshat.codec;

import java.util.List;
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
    sealed interface TypeShape permits Scalar, Container, RecordReference, Variants {

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

    /** A sealed interface: a value is one of its variants. */
    record Variants(List<Variant> variants) implements TypeShape {

        /** Returns the index of the variant that has a name, or -1. */
        int indexOf(int nameHash) {
            for (int i = 0; i < variants.size(); i++) {
                if (variants.get(i).nameHash() == nameHash) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public Variants renumbered(IntUnaryOperator indexes) {
            return new Variants(variants.stream()
                    .map(variant -> new Variant(
                            variant.number(), variant.nameHash(), variant.type().renumbered(indexes)))
                    .toList());
        }
    }

    /**
     * A record or an enum that a sealed interface permits.
     *
     * @param number its number among all variants of the table in their order, from 0; of no meaning in a table that was not
     *     read
     */
    record Variant(int number, int nameHash, TypeShape type) {}

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
        return new ShapeTableReader(in).read();
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
        } else if (type instanceof Variants variants) {
            out.writeByte((byte) WireType.VARIANTS);
            out.writeSize(variants.variants().size());
            for (Variant variant : variants.variants()) {
                out.writeHash(variant.nameHash());
                write(out, variant.type());
            }
        } else {
            Container container = (Container) type;
            out.writeByte((byte) container.wireType());
            write(out, container.first());
            if (container.second() != null) {
                write(out, container.second());
            }
        }
    }
}
