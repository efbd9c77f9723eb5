package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.Container;
import dev.seshat.codec.ShapeTable.Field;
import dev.seshat.codec.ShapeTable.RecordReference;
import dev.seshat.codec.ShapeTable.RecordShape;
import dev.seshat.codec.ShapeTable.Scalar;
import dev.seshat.codec.ShapeTable.TypeShape;
import dev.seshat.codec.ShapeTable.Variants;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A codec of any shape, whose values are {@link Row}s: what the compiler generates for a shape, this does by looking at it.
 * Enum constants are {@link Constant}s, values of sealed interfaces are {@link Choice}s, byte arrays are {@link ByteBuffer}s.
 */
final class RowCodec extends SessionCodec<Row> {

    /** An enum's constant, by the hash of its name. */
    record Constant(int hash) {}

    /** A value of a sealed interface: the hash of the variant's name, and the record or the constant. */
    record Choice(int hash, @Nullable Object value) {

        static Choice of(String variant, Object value) {
            return new Choice(NameHash.of(variant), value);
        }
    }

    private final TextShape shape;
    private final Map<Integer, @Nullable Object> defaults = new HashMap<>();

    RowCodec(TextShape shape, int... formerNames) {
        super("shop.Session", shape.bytes(), formerNames);
        this.shape = shape;
    }

    static RowCodec of(String shape) {
        return new RowCodec(TextShape.parse(shape));
    }

    /** Gives a component a default. */
    RowCodec withDefault(String component, @Nullable Object value) {
        return withDefault(shape.names().indexOf(component), value);
    }

    RowCodec withDefault(int component, @Nullable Object value) {
        defaults.put(component, value);
        return this;
    }

    boolean hasDefault(int component) {
        return defaults.containsKey(component);
    }

    @Nullable
    Object defaultOf(int component) {
        return defaults.get(component);
    }

    TextShape shape() {
        return shape;
    }

    @Override
    protected boolean writeDefault(SessionWriter out, int component) {
        if (!hasDefault(component)) {
            return false;
        }
        write(out, typeOf(component), defaultOf(component));
        return true;
    }

    private TypeShape typeOf(int component) {
        return shape.table().records().stream()
                .flatMap(record -> record.fields().stream())
                .skip(component)
                .findFirst()
                .orElseThrow()
                .type();
    }

    @Override
    protected String componentName(int component) {
        return "shop." + shape.names().get(component);
    }

    @Override
    protected void writeValue(SessionWriter out, Row value) {
        writeRecord(out, shape.table().records().get(0), value);
    }

    @Override
    protected Row readValue(SessionReader in) {
        return readRecord(in, shape.table().records().get(0));
    }

    private void writeRecord(SessionWriter out, RecordShape record, Row row) {
        List<Field> fields = record.fields();
        if (fields.isEmpty()) {
            out.writeEmptyRecord();
        }
        for (int i = 0; i < fields.size(); i++) {
            write(out, fields.get(i).type(), row.values().get(i));
        }
    }

    private void write(SessionWriter out, TypeShape type, @Nullable Object value) {
        if (type instanceof Scalar scalar) {
            writeScalar(out, scalar.wireType(), value);
        } else if (type instanceof RecordReference reference) {
            writeRecord(out, shape.table().records().get(reference.index()), (Row) value);
        } else if (type instanceof Variants variants) {
            Choice choice = (Choice) value;
            out.writeHash(choice.hash());
            write(out, variants.variants().get(variants.indexOf(choice.hash())).type(), choice.value());
        } else {
            writeContainer(out, (Container) type, value);
        }
    }

    private void writeContainer(SessionWriter out, Container type, @Nullable Object value) {
        switch (type.wireType()) {
            case WireType.OPTIONAL, WireType.NULLABLE -> {
                Object content = type.wireType() == WireType.OPTIONAL ? ((Optional<?>) value).orElse(null) : value;
                if (out.writeNullable(content)) {
                    write(out, type.first(), content);
                }
            }
            case WireType.MAP, WireType.SORTED_MAP -> {
                out.writeSize((Map<?, ?>) value, "map");
                ((Map<?, ?>) value).forEach((key, held) -> {
                    write(out, type.first(), key);
                    write(out, type.second(), held);
                });
            }
            default -> {
                out.writeSize((Collection<?>) value, "collection");
                ((Collection<?>) value).forEach(element -> write(out, type.first(), element));
            }
        }
    }

    @SuppressWarnings("unchecked") // The scalars are in the order of the cases.
    private static void writeScalar(SessionWriter out, int wireType, @Nullable Object value) {
        switch (wireType) {
            case WireType.ENUM -> out.writeHash(((Constant) value).hash());
            case WireType.BYTES -> out.writeBytes(((ByteBuffer) value).array(), "bytes");
            default -> ((ScalarCase<Object>) scalarCase(wireType)).write().write(out, value, "scalar");
        }
    }

    /** The cases are in the order of their numbers, and an enum, which has none, is between them. */
    static ScalarCase<?> scalarCase(int wireType) {
        return ScalarCase.ALL.get(wireType < WireType.ENUM ? wireType - 1 : wireType - 2);
    }

    private Row readRecord(SessionReader in, RecordShape record) {
        List<@Nullable Object> values = new ArrayList<>();
        if (record.fields().isEmpty()) {
            in.readEmptyRecord();
        }
        for (Field field : record.fields()) {
            values.add(read(in, field.type()));
        }
        return new Row(values);
    }

    private @Nullable Object read(SessionReader in, TypeShape type) {
        if (type instanceof Scalar scalar) {
            return switch (scalar.wireType()) {
                case WireType.ENUM -> new Constant(in.readHash());
                case WireType.BYTES -> ByteBuffer.wrap(in.readBytes());
                default -> scalarCase(scalar.wireType()).read().apply(in);
            };
        }
        if (type instanceof RecordReference reference) {
            in.enter();
            Row row = readRecord(in, shape.table().records().get(reference.index()));
            in.leave();
            return row;
        }
        if (type instanceof Variants variants) {
            int hash = in.readHash();
            int index = variants.indexOf(hash);
            if (index < 0) {
                throw in.unknownVariant("a sealed interface");
            }
            return new Choice(hash, read(in, variants.variants().get(index).type()));
        }
        return readContainer(in, (Container) type);
    }

    private @Nullable Object readContainer(SessionReader in, Container type) {
        return switch (type.wireType()) {
            case WireType.OPTIONAL ->
                in.readPresence() ? Optional.ofNullable(read(in, type.first())) : Optional.empty();
            case WireType.NULLABLE -> in.readPresence() ? read(in, type.first()) : null;
            case WireType.LIST -> {
                @Nullable Object[] elements = new @Nullable Object[in.readSize()];
                for (int i = 0; i < elements.length; i++) {
                    elements[i] = read(in, type.first());
                }
                yield SessionReader.list(elements);
            }
            case WireType.SET -> readSet(in, type, new LinkedHashSet<>());
            case WireType.SORTED_SET -> readSet(in, type, new TreeSet<>());
            case WireType.MAP -> readMap(in, type, new LinkedHashMap<>());
            default -> readMap(in, type, new TreeMap<>());
        };
    }

    private Set<@Nullable Object> readSet(SessionReader in, Container type, Set<@Nullable Object> set) {
        for (int i = in.readSize(); i > 0; i--) {
            in.addNew(set, read(in, type.first()));
        }
        return set;
    }

    private Map<@Nullable Object, @Nullable Object> readMap(
            SessionReader in, Container type, Map<@Nullable Object, @Nullable Object> map) {
        for (int i = in.readSize(); i > 0; i--) {
            Object key = read(in, type.first());
            in.putNew(map, key, read(in, type.second()));
        }
        return map;
    }
}
