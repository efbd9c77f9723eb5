package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.Container;
import dev.seshat.codec.ShapeTable.Field;
import dev.seshat.codec.ShapeTable.RecordReference;
import dev.seshat.codec.ShapeTable.RecordShape;
import dev.seshat.codec.ShapeTable.Scalar;
import dev.seshat.codec.ShapeTable.TypeShape;
import dev.seshat.codec.ShapeTable.Variant;
import dev.seshat.codec.ShapeTable.Variants;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one shape table, and refuses whatever is none. */
final class ShapeTableReader {

    private final SessionReader in;
    private int recordCount;
    private int variantCount;

    /** Creates one that stands at the table's first byte. */
    ShapeTableReader(SessionReader in) {
        this.in = in;
    }

    /** Reads the table and nothing after it. */
    ShapeTable read() {
        int at = in.position();
        recordCount = in.readUnsigned();
        if (recordCount < 1 || recordCount > WireLimits.RECORD_TYPES) {
            throw in.malformedAt(at, "the shape has no record types or more than " + WireLimits.RECORD_TYPES);
        }
        List<RecordShape> records = new ArrayList<>();
        for (int i = 0; i < recordCount; i++) {
            records.add(readRecord());
        }
        return new ShapeTable(List.copyOf(records));
    }

    private RecordShape readRecord() {
        int at = in.position();
        int count = in.readUnsigned();
        if (count < 0 || count > WireLimits.COMPONENTS) {
            throw in.malformedAt(at, "a record of the shape has more components than " + WireLimits.COMPONENTS);
        }
        List<Field> fields = new ArrayList<>();
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i < count; i++) {
            int hash = readNew(hashes, "two components of one record of the shape have the same name hash");
            fields.add(new Field(hash, readType(1)));
        }
        return new RecordShape(List.copyOf(fields));
    }

    private int readNew(Set<Integer> hashes, String otherwise) {
        int at = in.position();
        int hash = in.readHash();
        if (!hashes.add(hash)) {
            throw in.malformedAt(at, otherwise);
        }
        return hash;
    }

    private TypeShape readType(int depth) {
        if (depth > WireLimits.DESCRIPTOR_DEPTH) {
            throw in.malformed("a type of the shape is nested deeper than " + WireLimits.DESCRIPTOR_DEPTH + " levels");
        }
        int at = in.position();
        int wireType = in.readByte();
        switch (wireType) {
            case WireType.OPTIONAL, WireType.LIST, WireType.SET, WireType.SORTED_SET, WireType.NULLABLE -> {
                return new Container(wireType, readType(depth + 1), null);
            }
            case WireType.MAP, WireType.SORTED_MAP -> {
                TypeShape key = readType(depth + 1);
                return new Container(wireType, key, readType(depth + 1));
            }
            case WireType.RECORD -> {
                return readReference();
            }
            case WireType.VARIANTS -> {
                return readVariants();
            }
            default -> {
                if (wireType < WireType.BOOLEAN || wireType > WireType.ZONE_OFFSET) {
                    throw in.malformedAt(at, "the shape has a type that does not exist");
                }
                return new Scalar(wireType);
            }
        }
    }

    private RecordReference readReference() {
        int at = in.position();
        int index = in.readUnsigned();
        if (index < 0 || index >= recordCount) {
            throw in.malformedAt(at, "the shape refers to a record type that it does not have");
        }
        return new RecordReference(index);
    }

    private Variants readVariants() {
        int at = in.position();
        int count = in.readUnsigned();
        if (count < 1 || count > WireLimits.VARIANTS) {
            throw in.malformedAt(
                    at, "a sealed interface of the shape has no variants or more than " + WireLimits.VARIANTS);
        }
        List<Variant> variants = new ArrayList<>();
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i < count; i++) {
            int hash = readNew(hashes, "two variants of one sealed interface of the shape have the same name hash");
            variants.add(new Variant(variantCount++, hash, readVariant()));
        }
        return new Variants(List.copyOf(variants));
    }

    private TypeShape readVariant() {
        int at = in.position();
        int wireType = in.readByte();
        if (wireType == WireType.ENUM) {
            return new Scalar(wireType);
        }
        if (wireType != WireType.RECORD) {
            throw in.malformedAt(at, "a variant of the shape is neither a record nor an enum");
        }
        return readReference();
    }
}
