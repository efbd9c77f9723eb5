package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.seshat.codec.SessionReader;
import dev.seshat.codec.SessionWriter;
import dev.seshat.codec.WireType;
import dev.seshat.processor.ValueShape.Enumerated;
import dev.seshat.processor.ValueShape.Mapping;
import dev.seshat.processor.ValueShape.MappingKind;
import dev.seshat.processor.ValueShape.Nested;
import dev.seshat.processor.ValueShape.NullableValue;
import dev.seshat.processor.ValueShape.OptionalValue;
import dev.seshat.processor.ValueShape.Scalar;
import dev.seshat.processor.ValueShape.Sequence;
import dev.seshat.processor.ValueShape.SequenceKind;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ValueShapeTest {

    private static final Nested ITEM = new Nested(ClassName.get("shop", "Item"));
    private static final Enumerated STATUS = new Enumerated(ClassName.get("shop", "Status"));
    private static final Scalar NUMBER = new Scalar(ScalarKind.INT, TypeName.INT.box());

    @Test
    void type_isAsInSource() {
        ValueShape list = new Sequence(SequenceKind.LIST, new OptionalValue(ITEM));
        ValueShape map = new Mapping(MappingKind.SORTED_MAP, NUMBER, new NullableValue(list));
        assertEquals(
                "java.util.SortedMap<java.lang.Integer, java.util.List<java.util.Optional<shop.Item>>>",
                map.type().toString());
    }

    @Test
    void reachedTypes_areInOrderOfWriting() {
        ValueShape map = new Mapping(MappingKind.MAP, STATUS, new OptionalValue(new Sequence(SequenceKind.SET, ITEM)));
        assertEquals(List.of(STATUS, ITEM), ReachedTypes.in(map));
        assertEquals(List.of(), ReachedTypes.in(NUMBER));
    }

    @Test
    void scalarKind_ofBoxedType_isThatOfPrimitive() {
        assertEquals(Optional.of(ScalarKind.CHAR), ScalarKind.of(ClassName.get(Character.class)));
        assertEquals(Optional.of(ScalarKind.UUID_VALUE), ScalarKind.of(ClassName.get("java.util", "UUID")));
        assertEquals(Optional.empty(), ScalarKind.of(ClassName.get(Object.class)));
    }

    /** Compiler and runtime must know the same scalars. */
    @Test
    void scalarKinds_areThoseOfWireFormat() throws IllegalAccessException {
        Map<Integer, String> wireTypes = new TreeMap<>();
        for (Field field : WireType.class.getFields()) {
            int value = field.getInt(null);
            if (value < WireType.OPTIONAL
                    && value != WireType.ENUM
                    && !field.getName().equals("FORMAT")) {
                wireTypes.put(value, field.getName());
            }
        }
        Map<Integer, String> kinds = new TreeMap<>();
        for (ScalarKind kind : ScalarKind.values()) {
            kinds.put(kind.descriptor(), kind.name().replace("_VALUE", ""));
        }
        assertEquals(wireTypes, kinds);
    }

    @Test
    void everyScalar_hasItsReaderAndWriter() {
        List<String> readers = names(SessionReader.class);
        List<String> writers = names(SessionWriter.class);
        for (ScalarKind kind : ScalarKind.values()) {
            assertEquals(
                    List.of(true, true),
                    List.of(readers.contains("read" + kind.suffix()), writers.contains("write" + kind.suffix())),
                    kind.name());
        }
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(Method::getName).toList();
    }
}
