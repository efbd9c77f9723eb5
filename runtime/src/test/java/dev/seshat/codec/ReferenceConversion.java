package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.Container;
import dev.seshat.codec.ShapeTable.Field;
import dev.seshat.codec.ShapeTable.RecordReference;
import dev.seshat.codec.ShapeTable.Scalar;
import dev.seshat.codec.ShapeTable.TypeShape;
import dev.seshat.codec.ShapeTable.Variants;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
 * What a value of one shape is in another, worked out in the plainest way: on whole values, not on bytes, and from the words
 * of docs/wire-format.md alone.
 */
final class ReferenceConversion {

    /** Says that there is no equal value. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final ShapeTable foreign;
    private final RowCodec own;
    private final Map<Integer, Set<Integer>> formerNames;

    /**
     * Creates one.
     *
     * @param formerNames by number of an own component, the hashes of its earlier names
     */
    ReferenceConversion(ShapeTable foreign, RowCodec own, Map<Integer, Set<Integer>> formerNames) {
        this.foreign = foreign;
        this.own = own;
        this.formerNames = formerNames;
    }

    Row convert(Row value) {
        return record(value, 0, 0);
    }

    private Row record(Row value, int from, int to) {
        List<Field> there = foreign.records().get(from).fields();
        List<Field> here = own.shape().table().records().get(to).fields();
        List<Integer> hashes = there.stream().map(Field::nameHash).toList();
        Set<Integer> present = new HashSet<>();
        here.forEach(field -> present.add(field.nameHash()));
        int ordinal = ordinal(to);
        List<@Nullable Object> values = new ArrayList<>();
        for (Field field : here) {
            int source = hashes.indexOf(field.nameHash());
            for (int former : formerNames.getOrDefault(ordinal, Set.of())) {
                if (source < 0 && !present.contains(former)) {
                    source = hashes.indexOf(former);
                }
            }
            values.add(
                    source < 0
                            ? defaultOf(ordinal)
                            : component(
                                    value.values().get(source),
                                    there.get(source).type(),
                                    field.type(),
                                    ordinal));
            ordinal++;
        }
        return new Row(values);
    }

    private int ordinal(int record) {
        return own.shape().table().records().subList(0, record).stream()
                .mapToInt(shape -> shape.fields().size())
                .sum();
    }

    private @Nullable Object defaultOf(int ordinal) {
        if (!own.hasDefault(ordinal)) {
            throw new Refused();
        }
        return own.defaultOf(ordinal);
    }

    private @Nullable Object component(@Nullable Object value, TypeShape from, TypeShape to, int ordinal) {
        if (depth(from) > depth(to)) {
            Object content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            return content == null ? defaultOf(ordinal) : component(content, ((Container) from).first(), to, ordinal);
        }
        return value(value, from, to);
    }

    private @Nullable Object value(@Nullable Object value, TypeShape from, TypeShape to) {
        if (depth(from) > depth(to)) {
            Object content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (content == null) {
                throw new Refused();
            }
            return value(content, ((Container) from).first(), to);
        }
        if (depth(to) > 0) {
            Container wrapper = (Container) to;
            Object content = value;
            TypeShape contentType = from;
            if (depth(from) == depth(to)) {
                content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
                contentType = ((Container) from).first();
            }
            Object converted = content == null ? null : value(content, contentType, wrapper.first());
            return wrapper.wireType() == WireType.OPTIONAL ? Optional.ofNullable(converted) : converted;
        }
        if (from instanceof RecordReference there && to instanceof RecordReference here) {
            return record((Row) value, there.index(), here.index());
        }
        if (from instanceof Scalar there && to instanceof Scalar here) {
            return there.equals(here) ? value : number(value, here.wireType());
        }
        if (from instanceof Variants there && to instanceof Variants here) {
            return choice((RowCodec.Choice) value, there, here);
        }
        if (from instanceof Container there && to instanceof Container here) {
            return container(value, there, here);
        }
        throw new Refused();
    }

    private RowCodec.Choice choice(RowCodec.Choice choice, Variants from, Variants to) {
        int target = to.indexOf(choice.hash());
        if (target < 0) {
            throw new Refused();
        }
        TypeShape there = from.variants().get(from.indexOf(choice.hash())).type();
        return new RowCodec.Choice(
                choice.hash(),
                value(choice.value(), there, to.variants().get(target).type()));
    }

    private static int depth(TypeShape type) {
        return type instanceof Container container
                        && (container.wireType() == WireType.OPTIONAL || container.wireType() == WireType.NULLABLE)
                ? 1 + depth(container.first())
                : 0;
    }

    private Object container(@Nullable Object value, Container from, Container to) {
        if (value instanceof Map<?, ?> map && to.second() != null) {
            Map<@Nullable Object, @Nullable Object> entries =
                    to.wireType() == WireType.MAP ? new LinkedHashMap<>() : new TreeMap<>();
            map.forEach((key, held) ->
                    entries.put(value(key, from.first(), to.first()), value(held, from.second(), to.second())));
            if (entries.size() < map.size()) {
                throw new Refused();
            }
            return entries;
        }
        if (value instanceof Collection<?> collection && to.second() == null) {
            Collection<@Nullable Object> elements = switch (to.wireType()) {
                case WireType.LIST -> new ArrayList<>();
                case WireType.SET -> new LinkedHashSet<>();
                default -> new TreeSet<>();
            };
            collection.forEach(element -> elements.add(value(element, from.first(), to.first())));
            return elements;
        }
        throw new Refused();
    }

    private static Object number(@Nullable Object value, int to) {
        if (value instanceof Float number && to == WireType.DOUBLE) {
            return (double) number;
        }
        if (value instanceof Double number && to == WireType.FLOAT) {
            float narrow = number.floatValue();
            return require(Double.compare(narrow, number) == 0, narrow);
        }
        BigDecimal exact = exact(value);
        try {
            return switch (to) {
                case WireType.BYTE -> exact.byteValueExact();
                case WireType.SHORT -> exact.shortValueExact();
                case WireType.CHAR ->
                    require(exact.intValueExact() == (char) exact.intValueExact(), (char) exact.intValueExact());
                case WireType.INT -> exact.intValueExact();
                case WireType.LONG -> exact.longValueExact();
                case WireType.BIG_INTEGER -> exact.toBigIntegerExact();
                case WireType.BIG_DECIMAL -> exact;
                default -> throw new Refused();
            };
        } catch (ArithmeticException e) {
            throw new Refused();
        }
    }

    private static BigDecimal exact(@Nullable Object value) {
        if (value instanceof Character number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Number number && !(value instanceof Float) && !(value instanceof Double)) {
            return BigDecimal.valueOf(number.longValue());
        }
        throw new Refused();
    }

    private static Object require(boolean fits, Object value) {
        if (!fits) {
            throw new Refused();
        }
        return value;
    }
}
