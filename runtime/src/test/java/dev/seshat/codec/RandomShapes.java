package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.Container;
import dev.seshat.codec.ShapeTable.Field;
import dev.seshat.codec.ShapeTable.RecordReference;
import dev.seshat.codec.ShapeTable.RecordShape;
import dev.seshat.codec.ShapeTable.Scalar;
import dev.seshat.codec.ShapeTable.TypeShape;
import dev.seshat.codec.ShapeTable.Variant;
import dev.seshat.codec.ShapeTable.Variants;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes shapes, later releases of them, and values. The same seed makes the same. */
final class RandomShapes {

    /** Says that a type has no value that ends. */
    static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final int[] NUMBERS = {
        WireType.BYTE,
        WireType.SHORT,
        WireType.CHAR,
        WireType.INT,
        WireType.LONG,
        WireType.BIG_INTEGER,
        WireType.BIG_DECIMAL
    };
    private static final int[] COLLECTIONS = {WireType.LIST, WireType.SET, WireType.SORTED_SET};
    private static final long[] EDGES = {0, 1, -1, 127, -128, 128, 255, 32767, -32769, 65535, 65536, 1L << 31, 1L << 40
    };

    private final Random random;

    RandomShapes(long seed) {
        random = new Random(seed);
    }

    /** Returns a shape of one to four record types; numbers from 0 on are the hashes of its names. */
    TextShape shape() {
        int count = 1 + random.nextInt(4);
        List<RecordShape> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Field> fields = new ArrayList<>();
            for (int j = random.nextInt(6); j > 0; j--) {
                fields.add(new Field(fields.size(), type(3, i, count)));
            }
            records.add(new RecordShape(List.copyOf(fields)));
        }
        return named(records);
    }

    private static TextShape named(List<RecordShape> records) {
        List<String> names = new ArrayList<>();
        records.forEach(record -> record.fields().forEach(field -> names.add("R.c" + field.nameHash())));
        return new TextShape(new ShapeTable(List.copyOf(records)), List.copyOf(names));
    }

    private TypeShape type(int depth, int record, int count) {
        int kind = random.nextInt(depth == 0 ? 5 : 11);
        if (kind == 4 && record + 1 < count) {
            return new RecordReference(record + 1 + random.nextInt(count - record - 1));
        }
        return switch (kind) {
            case 5 -> wrapper(WireType.OPTIONAL, type(depth - 1, -1, count));
            case 6 -> wrapper(WireType.NULLABLE, type(depth - 1, -1, count));
            case 7, 8 -> collection(depth, count);
            case 9 -> map(depth, count);
            case 10 -> variants(record, count);
            case 0, 1, 2 -> new Scalar(NUMBERS[random.nextInt(NUMBERS.length)]);
            default -> new Scalar(1 + random.nextInt(WireType.ZONE_OFFSET));
        };
    }

    /** Not around another one: a row cannot tell a null in an optional from an empty one. */
    private static Container wrapper(int wireType, TypeShape content) {
        return new Container(wireType, isWrapper(content) ? ((Container) content).first() : content, null);
    }

    private static boolean isWrapper(TypeShape type) {
        return type instanceof Container container
                && (container.wireType() == WireType.OPTIONAL || container.wireType() == WireType.NULLABLE);
    }

    private Container collection(int depth, int count) {
        int kind = COLLECTIONS[random.nextInt(COLLECTIONS.length)];
        return new Container(kind, kind == WireType.SORTED_SET ? key() : type(depth - 1, -1, count), null);
    }

    private Container map(int depth, int count) {
        int kind = random.nextBoolean() ? WireType.MAP : WireType.SORTED_MAP;
        return new Container(kind, key(), type(depth - 1, -1, count));
    }

    private Variants variants(int record, int count) {
        List<Variant> variants = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            boolean isRecord = record + 1 < count && random.nextInt(3) > 0;
            TypeShape type = isRecord
                    ? new RecordReference(record + 1 + random.nextInt(count - record - 1))
                    : new Scalar(WireType.ENUM);
            variants.add(new Variant(0, i, type));
        }
        return new Variants(List.copyOf(variants));
    }

    private Scalar key() {
        return new Scalar(random.nextInt(3) == 0 ? WireType.STRING : NUMBERS[random.nextInt(NUMBERS.length)]);
    }

    /**
     * Returns another release of a shape: components gone, come, moved, renamed, and of other types.
     *
     * @param formerNames gets, by number of a component of {@code shape}, the hash under which the other release has it
     */
    TextShape otherRelease(TextShape shape, Map<Integer, Set<Integer>> formerNames) {
        List<RecordShape> records = new ArrayList<>();
        int count = shape.table().records().size();
        int ordinal = 0;
        for (RecordShape record : shape.table().records()) {
            List<Field> fields = new ArrayList<>();
            for (Field field : record.fields()) {
                int change = random.nextInt(10);
                TypeShape type = random.nextInt(3) == 0 ? other(field.type()) : field.type();
                if (change == 0) {
                    int former = 1_000 + ordinal;
                    formerNames.put(ordinal, Set.of(former));
                    fields.add(new Field(former, type));
                } else if (change != 1) {
                    fields.add(new Field(field.nameHash(), type));
                }
                ordinal++;
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                fields.add(random.nextInt(fields.size() + 1), new Field(2_000 + i, type(2, records.size(), count)));
            }
            if (random.nextInt(4) == 0) {
                Collections.shuffle(fields, random);
            }
            records.add(new RecordShape(List.copyOf(fields)));
        }
        return named(records);
    }

    private TypeShape other(TypeShape type) {
        if (random.nextInt(8) == 0) {
            return type(2, 9, 0);
        }
        if (random.nextInt(4) == 0) {
            return wrapper(random.nextBoolean() ? WireType.OPTIONAL : WireType.NULLABLE, type);
        }
        if (type instanceof Container container) {
            return other(container);
        }
        if (type instanceof Variants variants) {
            return other(variants);
        }
        if (type instanceof Scalar scalar) {
            int wireType = scalar.wireType();
            if (wireType == WireType.FLOAT || wireType == WireType.DOUBLE) {
                return new Scalar(WireType.FLOAT + WireType.DOUBLE - wireType);
            }
            for (int number : NUMBERS) {
                if (number == wireType) {
                    return new Scalar(NUMBERS[random.nextInt(NUMBERS.length)]);
                }
            }
        }
        return type;
    }

    private Variants other(Variants type) {
        List<Variant> variants = new ArrayList<>(type.variants());
        Collections.shuffle(variants, random);
        if (random.nextInt(3) == 0) {
            variants.remove(0);
        }
        if (variants.isEmpty() || random.nextInt(3) == 0) {
            variants.add(new Variant(0, 3_000, new Scalar(WireType.ENUM)));
        }
        return new Variants(List.copyOf(variants));
    }

    private TypeShape other(Container type) {
        TypeShape first = random.nextBoolean() ? other(type.first()) : type.first();
        switch (type.wireType()) {
            case WireType.OPTIONAL, WireType.NULLABLE -> {
                return random.nextInt(3) == 0
                        ? first
                        : wrapper(WireType.OPTIONAL + WireType.NULLABLE - type.wireType(), first);
            }
            case WireType.MAP, WireType.SORTED_MAP -> {
                int kind = first instanceof Scalar && random.nextBoolean() ? WireType.SORTED_MAP : WireType.MAP;
                return new Container(kind, kind == WireType.MAP ? first : type.first(), other(type.second()));
            }
            default -> {
                boolean sortable = type.first() instanceof Scalar scalar && isSortable(scalar.wireType());
                int kind = COLLECTIONS[random.nextInt(sortable ? 3 : 2)];
                return new Container(kind, kind == WireType.SORTED_SET ? type.first() : first, null);
            }
        }
    }

    private static boolean isSortable(int wireType) {
        return wireType >= WireType.BYTE && wireType <= WireType.STRING;
    }

    /** Returns a value of a shape's root. */
    Row value(TextShape shape) {
        return row(shape, 0, 12);
    }

    private Row row(TextShape shape, int index, int depth) {
        if (depth == 0) {
            throw new Endless();
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (Field field : shape.table().records().get(index).fields()) {
            values.add(value(shape, field.type(), depth - 1));
        }
        return new Row(values);
    }

    @Nullable
    Object value(TextShape shape, TypeShape type, int depth) {
        if (type instanceof Scalar scalar) {
            return scalar(scalar.wireType());
        }
        if (type instanceof RecordReference reference) {
            return row(shape, reference.index(), depth);
        }
        if (type instanceof Variants variants) {
            Variant variant =
                    variants.variants().get(random.nextInt(variants.variants().size()));
            return new RowCodec.Choice(variant.nameHash(), value(shape, variant.type(), depth));
        }
        Container container = (Container) type;
        int most = depth < 6 ? 0 : 4;
        return switch (container.wireType()) {
            case WireType.OPTIONAL, WireType.NULLABLE -> presence(shape, container, depth);
            case WireType.LIST -> fill(new ArrayList<>(), most, shape, container.first(), depth);
            case WireType.SET -> fill(new LinkedHashSet<>(), most, shape, container.first(), depth);
            case WireType.SORTED_SET -> fill(new TreeSet<>(), most, shape, container.first(), depth);
            default -> {
                Map<@Nullable Object, @Nullable Object> map =
                        container.wireType() == WireType.MAP ? new LinkedHashMap<>() : new TreeMap<>();
                for (int i = random.nextInt(most + 1); i > 0; i--) {
                    map.put(value(shape, container.first(), depth - 1), value(shape, container.second(), depth - 1));
                }
                yield map;
            }
        };
    }

    private @Nullable Object presence(TextShape shape, Container type, int depth) {
        Object content = depth < 6 || random.nextInt(3) == 0 ? null : value(shape, type.first(), depth - 1);
        return type.wireType() == WireType.OPTIONAL ? Optional.ofNullable(content) : content;
    }

    private Collection<@Nullable Object> fill(
            Collection<@Nullable Object> elements, int most, TextShape shape, TypeShape type, int depth) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            elements.add(value(shape, type, depth - 1));
        }
        return elements;
    }

    private Object scalar(int wireType) {
        if (wireType == WireType.ENUM) {
            return new RowCodec.Constant(random.nextInt(65_536));
        }
        long edge = random.nextInt(4) == 0 ? EDGES[random.nextInt(EDGES.length)] : random.nextInt(100);
        return switch (wireType) {
            case WireType.BYTE -> (byte) edge;
            case WireType.SHORT -> (short) edge;
            case WireType.CHAR -> (char) edge;
            case WireType.INT -> (int) edge;
            case WireType.LONG -> edge;
            case WireType.BIG_INTEGER -> BigInteger.valueOf(edge).shiftLeft(random.nextInt(20) == 0 ? 70 : 0);
            case WireType.BIG_DECIMAL -> BigDecimal.valueOf(edge * 100, random.nextInt(6) - 2);
            case WireType.STRING -> Integer.toString((int) edge, 36);
            default -> {
                List<? extends ScalarCase.Sample<?>> samples =
                        RowCodec.scalarCase(wireType).samples();
                Object sample = samples.get(random.nextInt(samples.size())).value();
                yield sample instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : sample;
            }
        };
    }

    /** Returns the root's components that another shape's root does not have, by hash. */
    static Set<Integer> unknown(TextShape foreign, TextShape own, Map<Integer, Set<Integer>> formerNames) {
        Set<Integer> unknown = new HashSet<>();
        foreign.table().records().get(0).fields().forEach(field -> unknown.add(field.nameHash()));
        List<Field> root = own.table().records().get(0).fields();
        for (int i = 0; i < root.size(); i++) {
            unknown.remove(root.get(i).nameHash());
            unknown.removeAll(formerNames.getOrDefault(i, Set.of()));
        }
        return unknown;
    }
}
