package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seshat.codec.SessionDecodeException.Reason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each conversion of a component's type, at the top and inside everything that can hold it, and what is refused. */
final class ConversionTest {

    private static final BigInteger TWO_POW_63 = BigInteger.ONE.shiftLeft(63);
    private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(8191).subtract(BigInteger.ONE);

    /** What a component of one type becomes when it is of another: from, to, then pairs of a value and its equal. */
    static Stream<Arguments> conversions() {
        return Stream.of(
                values("short", "int", (short) -300, -300, Short.MAX_VALUE, (int) Short.MAX_VALUE),
                values("short", "long", Short.MIN_VALUE, (long) Short.MIN_VALUE),
                values("int", "long", Integer.MIN_VALUE, (long) Integer.MIN_VALUE, 7, 7L),
                values("int", "short", 32767, Short.MAX_VALUE, -32768, Short.MIN_VALUE),
                values("long", "int", -2147483648L, Integer.MIN_VALUE, 2147483647L, Integer.MAX_VALUE),
                values("long", "short", 0L, (short) 0, -32768L, Short.MIN_VALUE),
                values("byte", "short", (byte) -1, (short) -1),
                values("byte", "int", (byte) -128, -128),
                values("byte", "long", (byte) 127, 127L),
                values("short", "byte", (short) -128, (byte) -128),
                values("int", "byte", 127, (byte) 127),
                values("long", "byte", -1L, (byte) -1),
                values("char", "int", '\uffff', 65535, 'a', 97),
                values("char", "long", '\uffff', 65535L),
                values("char", "short", '\u7fff', Short.MAX_VALUE),
                values("char", "byte", '\177', (byte) 127),
                values("byte", "char", (byte) 127, '\177'),
                values("short", "char", Short.MAX_VALUE, '\u7fff'),
                values("int", "char", 65535, '\uffff'),
                values("long", "char", 65535L, '\uffff'),
                values("byte", "BigInteger", (byte) -128, BigInteger.valueOf(-128)),
                values("short", "BigInteger", (short) 300, BigInteger.valueOf(300)),
                values("char", "BigInteger", '\uffff', BigInteger.valueOf(65535)),
                values("int", "BigInteger", Integer.MIN_VALUE, BigInteger.valueOf(Integer.MIN_VALUE)),
                values("long", "BigInteger", Long.MIN_VALUE, TWO_POW_63.negate(), 0L, BigInteger.ZERO),
                values("BigInteger", "byte", BigInteger.valueOf(-128), (byte) -128),
                values("BigInteger", "short", BigInteger.valueOf(300), (short) 300),
                values("BigInteger", "char", BigInteger.valueOf(65535), '\uffff'),
                values("BigInteger", "int", BigInteger.valueOf(Integer.MAX_VALUE), Integer.MAX_VALUE),
                values("BigInteger", "long", TWO_POW_63.negate(), Long.MIN_VALUE),
                values("byte", "BigDecimal", (byte) 5, new BigDecimal("5")),
                values("short", "BigDecimal", (short) 5, new BigDecimal("5")),
                values("char", "BigDecimal", 'a', new BigDecimal("97")),
                values("int", "BigDecimal", -500, new BigDecimal("-500")),
                values("long", "BigDecimal", Long.MAX_VALUE, BigDecimal.valueOf(Long.MAX_VALUE)),
                values("BigInteger", "BigDecimal", LARGEST, new BigDecimal(LARGEST)),
                values("BigDecimal", "byte", new BigDecimal("-128.000"), (byte) -128),
                values("BigDecimal", "short", new BigDecimal("3E+2"), (short) 300),
                values("BigDecimal", "char", new BigDecimal("97"), 'a'),
                values("BigDecimal", "int", new BigDecimal("12.00"), 12, new BigDecimal("-0.0"), 0),
                values("BigDecimal", "long", new BigDecimal("9223372036854775807.0"), Long.MAX_VALUE),
                values(
                        "BigDecimal",
                        "BigInteger",
                        new BigDecimal(LARGEST),
                        LARGEST,
                        new BigDecimal(BigInteger.ZERO, 10_000),
                        BigInteger.ZERO,
                        new BigDecimal("1E+2465"),
                        BigInteger.TEN.pow(2465),
                        new BigDecimal(BigInteger.TEN.pow(2465), 2465),
                        BigInteger.ONE),
                values("float", "double", 1.1f, (double) 1.1f, -0.0f, -0.0, Float.MIN_VALUE, (double) Float.MIN_VALUE),
                values("float", "double", Float.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Float.NaN, Double.NaN),
                values("double", "float", 1.5, 1.5f, -0.0, -0.0f, (double) Float.MIN_VALUE, Float.MIN_VALUE),
                values("double", "float", Double.POSITIVE_INFINITY, Float.POSITIVE_INFINITY, Double.NaN, Float.NaN),
                values("int", "Optional<int>", 7, Optional.of(7)),
                values("int", "Optional<long>", 7, Optional.of(7L)),
                values("String", "Nullable<String>", "a", "a"),
                values("Optional<String>", "Nullable<String>", Optional.of("a"), "a", Optional.empty(), null),
                values("Nullable<String>", "Optional<String>", "a", Optional.of("a"), null, Optional.empty()),
                values("Optional<int>", "Optional<long>", Optional.of(7), Optional.of(7L)),
                values("Optional<long>", "Nullable<int>", Optional.of(7L), 7, Optional.empty(), null),
                values("Optional<String>", "String", Optional.of("a"), "a"),
                values("Nullable<long>", "int", 7L, 7),
                values("String", "Optional<Optional<String>>", "a", Optional.of(Optional.of("a"))),
                values("Optional<Optional<String>>", "String", Optional.of(Optional.of("a")), "a"),
                values("Optional<int>", "Nullable<Optional<int>>", Optional.empty(), Optional.empty()),
                values("List<int>", "Set<int>", List.of(3, 1, 3, 2, 1), ordered(3, 1, 2)),
                values("List<int>", "SortedSet<long>", List.of(3, 1, 3), new TreeSet<>(Set.of(1L, 3L))),
                values("Set<int>", "List<int>", ordered(3, 1), List.of(3, 1)),
                values("Set<int>", "SortedSet<int>", ordered(3, 1), new TreeSet<>(Set.of(1, 3))),
                values("SortedSet<int>", "Set<int>", new TreeSet<>(Set.of(3, 1)), ordered(1, 3)),
                values("SortedSet<byte>", "List<BigInteger>", new TreeSet<>(Set.of((byte) 1)), List.of(BigInteger.ONE)),
                values("List<int>", "List<Optional<int>>", List.of(1), List.of(Optional.of(1))),
                values("List<Nullable<int>>", "List<int>", List.of(1, 2), List.of(1, 2), List.of(), List.of()),
                values("Set<BigDecimal>", "Set<int>", decimals("1", "1.0", "2"), ordered(1, 2)),
                values(
                        "Set<BigDecimal>",
                        "SortedSet<BigDecimal>",
                        decimals("2", "1.0", "1"),
                        new TreeSet<>(decimals("1.0", "2"))),
                values("Map<int,int>", "SortedMap<long,short>", Map.of(2, 5), new TreeMap<>(Map.of(2L, (short) 5))),
                values("SortedMap<String,int>", "Map<String,long>", new TreeMap<>(Map.of("a", 1)), Map.of("a", 1L)),
                values("enum", "enum", new RowCodec.Constant(0x1234), new RowCodec.Constant(0x1234)),
                values("A", "A", Row.of(1), Row.of(1)));
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void value_ofOneType_becomesItsEqualOfAnother(String from, String to, List<@Nullable Object> pairs) {
        for (int i = 0; i < pairs.size(); i += 2) {
            Object value = pairs.get(i);
            Object equal = pairs.get(i + 1);
            assertConverts(from, value, to, equal);
            assertConverts(
                    "List<" + from + ">", Arrays.asList(value, value), "List<" + to + ">", Arrays.asList(equal, equal));
            assertConverts("Map<int," + from + ">", map(1, value), "Map<int," + to + ">", map(1, equal));
            assertConverts(
                    "List<Map<int," + from + ">>",
                    List.of(map(1, value)),
                    "List<SortedMap<int," + to + ">>",
                    List.of(new TreeMap<>(map(1, equal))));
            assertConvertsInRecords(from, value, to, equal);
        }
    }

    private static void assertConvertsInRecords(
            String from, @Nullable Object value, String to, @Nullable Object equal) {
        String shape = "Root(x: Optional<Node>, y: int) A(a: int) Node(z: %s, next: Optional<Node>)";
        RowCodec foreign = RowCodec.of(shape.formatted(from));
        RowCodec own = RowCodec.of(shape.formatted(to));
        Row inner = Row.of(value, Optional.empty());
        byte[] payload = foreign.encode(Row.of(Optional.of(Row.of(value, Optional.of(inner))), 5));
        Row expected = Row.of(equal, Optional.of(Row.of(equal, Optional.empty())));
        assertEquals(Row.of(Optional.of(expected), 5), own.decode(payload));
    }

    private static void assertConverts(String from, @Nullable Object value, String to, @Nullable Object equal) {
        byte[] payload = codec(from).encode(Row.of("before", value, "after"));
        Row read = codec(to).decode(payload);
        assertEquals(Row.of("before", equal, "after"), read, () -> from + " to " + to);
        assertEquals(list(equal), list(read.values().get(1)), "in the same order");
    }

    @Test
    void records_thatHoldEachOther_areConvertedInEach() {
        String shape = "Root(a: A) A(b: Optional<B>, x: %s) B(a: Optional<A>, y: int)";
        Row inner = Row.of(Optional.empty(), (byte) 100);
        Row outer = Row.of(Optional.of(Row.of(Optional.of(inner), 1)), (byte) -100);
        byte[] payload = RowCodec.of(shape.formatted("byte")).encode(Row.of(outer));
        Row expected = Row.of(Optional.of(Row.of(Optional.of(Row.of(Optional.empty(), 100)), 1)), -100);
        assertEquals(Row.of(expected), RowCodec.of(shape.formatted("int")).decode(payload));
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                values("int", "short", 32768, -32769),
                values("long", "int", 2147483648L, -2147483649L, Long.MIN_VALUE),
                values("long", "short", 65536L),
                values("short", "byte", (short) 128, (short) -129),
                values("int", "byte", 255),
                values("long", "byte", 1L << 32),
                values("char", "byte", '\200'),
                values("char", "short", '\u8000'),
                values("byte", "char", (byte) -1),
                values("short", "char", (short) -1),
                values("int", "char", -1, 65536),
                values("long", "char", -1L, 65536L),
                values("BigInteger", "long", TWO_POW_63, LARGEST),
                values("BigInteger", "int", BigInteger.ONE.shiftLeft(31), BigInteger.ONE.shiftLeft(64)),
                values("BigInteger", "byte", BigInteger.valueOf(128)),
                values("BigDecimal", "BigInteger", new BigDecimal("0.5"), new BigDecimal("1E+2466")),
                values(
                        "BigDecimal",
                        "BigInteger",
                        new BigDecimal(LARGEST, -1),
                        new BigDecimal(LARGEST, 2466),
                        new BigDecimal(BigInteger.ONE, 10_000),
                        new BigDecimal(BigInteger.ONE, -10_000)),
                values("BigDecimal", "long", new BigDecimal("1.01"), new BigDecimal("9223372036854775808")),
                values("double", "float", 1.1, Double.MAX_VALUE, Double.MIN_VALUE, 1e39, 16777217.0),
                values("Optional<int>", "short", Optional.of(32768)),
                values("int", "Nullable<short>", 32768));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void number_thatTheOtherTypeDoesNotHave_isRefused(String from, String to, List<Object> numbers) {
        for (Object number : numbers) {
            String what = leaf(from) + " in the payload and " + leaf(to) + " in this release,"
                    + " which its value does not fit. Keep a type that holds all values.";
            assertRefused("shop.Root.x is " + what, from, number, to);
            assertRefused("shop.Root.x[] is " + what, "List<" + from + ">", List.of(number), "List<" + to + ">");
            assertRefused(
                    "shop.Root.x{value} is " + what, "Map<int," + from + ">", Map.of(1, number), "Map<int," + to + ">");
            if (!from.equals("Optional<int>") && !to.startsWith("Nullable")) {
                assertRefused(
                        "shop.Root.x{key} is " + what,
                        "Map<" + from + ",int>",
                        Map.of(number, 1),
                        "Map<" + to + ",int>");
            }
        }
    }

    private static String leaf(String type) {
        return type.replaceAll(".*<|>", "");
    }

    @Test
    void types_thatNothingConverts_areRefused() {
        List<String> numbers = List.of("BYTE", "SHORT", "CHAR", "INT", "LONG", "BIGINTEGER", "BIGDECIMAL");
        List<String> floating = List.of("FLOAT", "DOUBLE");
        int refused = 0;
        for (ScalarCase<?> fromCase : ScalarCase.ALL) {
            Object sample = fromCase.samples().get(0).value();
            Object value = sample instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : sample;
            String from = fromCase.wireType().replace("_", "");
            for (ScalarCase<?> toCase : ScalarCase.ALL) {
                String to = toCase.wireType().replace("_", "");
                boolean possible = from.equals(to)
                        || (numbers.contains(from) && numbers.contains(to))
                        || (floating.contains(from) && floating.contains(to));
                if (!possible) {
                    assertUnconvertible(from, value, to);
                    refused++;
                }
            }
        }
        assertEquals(30 * 30 - 30 - 7 * 6 - 2, refused);
    }

    @Test
    void containers_thatNothingConverts_areRefused() {
        assertUnconvertible("String", "a", "enum");
        assertUnconvertible("enum", new RowCodec.Constant(1), "String");
        assertUnconvertible("A", Row.of(1), "int");
        assertUnconvertible("int", 1, "A");
        assertUnconvertible("int", 1, "List<int>");
        assertUnconvertible("List<int>", List.of(1), "int");
        assertUnconvertible("Optional<int>", Optional.of(1), "List<int>");
        assertUnconvertible("List<int>", List.of(1), "Optional<int>");
        assertUnconvertible("List<int>", List.of(), "Map<int,int>");
        assertUnconvertible("Map<int,int>", Map.of(), "Set<int>");
        assertUnconvertible("A", Row.of(1), "Map<int,int>");
        assertUnconvertible("int", 1, "Optional<String>");
        assertUnconvertible("Bytes", ByteBuffer.wrap(new byte[1]), "List<byte>");
    }

    @Test
    void types_thatNothingConverts_doNoHarmWithoutAValue() {
        assertConverts("List<int>", List.of(), "List<String>", List.of());
        assertConverts("Optional<int>", Optional.empty(), "Optional<String>", Optional.empty());
        assertConverts("Optional<int>", Optional.empty(), "Nullable<A>", null);
        assertConverts("Map<int,int>", Map.of(), "Map<int,UUID>", Map.of());
        assertUnconvertible("List<int>", List.of(1), "List<String>");
    }

    private static void assertUnconvertible(String from, Object value, String to) {
        SessionDecodeException e = refusal(from, value, to);
        assertEquals(
                "nothing converts the one into the other. Give the component another name or @Key.",
                e.getMessage().replaceFirst(".*, and ", ""),
                () -> from + " to " + to);
    }

    @Test
    void message_ofTypes_namesComponentAndBothTypes() {
        assertRefused(
                "shop.Root.x[]{value} is Optional<Map<String, List<an enum>>> in the payload and SortedSet<a record> in this"
                        + " release, and it is absent without a default. Keep it optional, or give the component a"
                        + " @Default.",
                "List<Map<int,Optional<Map<String,List<enum>>>>>",
                List.of(Map.of(1, Optional.empty())),
                "List<Map<int,SortedSet<A>>>");
        assertRefused(
                "shop.Root.x[] is @Nullable<byte[]> in the payload and BigInteger in this release, and it is absent"
                        + " without a default. Keep it optional, or give the component a @Default.",
                "Set<Nullable<Bytes>>",
                Collections.singleton(null),
                "List<BigInteger>");
    }

    @Test
    void absent_withDefaultOfTheComponent_becomesIt() {
        for (String wrapper : List.of("Optional<%s>", "Nullable<%s>")) {
            byte[] payload = codec(wrapper.formatted("int"))
                    .encode(Row.of("b", wrapper.startsWith("O") ? Optional.empty() : null, "a"));
            assertEquals(
                    Row.of("b", 42L, "a"),
                    codec("long").withDefault("Root.x", 42L).decode(payload));
        }
        byte[] inner = codec("Optional<Optional<int>>").encode(Row.of("b", Optional.of(Optional.empty()), "a"));
        assertEquals(
                Row.of("b", 42, "a"), codec("int").withDefault("Root.x", 42).decode(inner));
        assertEquals(Row.of("b", Optional.empty(), "a"), codec("Optional<int>").decode(inner));
    }

    @Test
    void absent_elementWithoutDefaultOfItsOwn_isRefused() {
        byte[] payload = codec("List<Optional<int>>").encode(Row.of("b", List.of(Optional.empty()), "a"));
        RowCodec own = codec("List<int>").withDefault("Root.x", List.of(1));
        SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> own.decode(payload));
        assertEquals(Reason.SCHEMA, e.reason());
    }

    @Test
    void keys_thatBecomeTheSame_areRefused() {
        Map<Object, Object> decimals = new LinkedHashMap<>();
        decimals.put(new BigDecimal("1"), 1);
        decimals.put(new BigDecimal("1.0"), 2);
        for (String to : List.of("Map<int,int>", "SortedMap<BigDecimal,int>")) {
            SessionDecodeException e = refusal("Map<BigDecimal,int>", decimals, to);
            assertEquals(Reason.SCHEMA, e.reason());
            assertEquals(
                    "shop.Session cannot be read: two keys of a map are the same in this release; the second entry ends"
                            + " here, at offset",
                    e.getMessage().replaceFirst(" \\d+ of the converted payload\\.$", ""));
        }
        assertConverts("Map<BigDecimal,int>", decimals, "Map<BigDecimal,long>", longs(decimals));
    }

    private static Map<Object, Object> longs(Map<Object, Object> ints) {
        Map<Object, Object> longs = new LinkedHashMap<>();
        ints.forEach((key, value) -> longs.put(key, (long) (int) value));
        return longs;
    }

    @Test
    void duplicates_thatWereInTheForeignSet_areMalformed() {
        RowCodec list = RowCodec.of("Root(a: int, x: List<int>)");
        byte[] payload = list.encode(Row.of(1, List.of(5, 5)));
        payload[payload.length - 6] = WireType.SET; // Followed by 05 for its elements, 02 for a, 02 0a 0a for x.
        RowCodec own = RowCodec.of("Root(x: Set<int>)");
        SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> own.decode(payload));
        assertEquals(Reason.MALFORMED, e.reason());
    }

    @Test
    void nan_betweenFloatAndDouble_keepsItsBits() {
        for (int bits : new int[] {0x7FC00000, 0xFFC00001, 0x7F800001, 0x7FFFFFFF, 0xFFBFFFFF}) {
            byte[] payload = codec("float").encode(Row.of("", Float.intBitsToFloat(bits), ""));
            double wide = (double) codec("double").decode(payload).values().get(1);
            long expected = (bits & 0x8000_0000L) << 32 | 0x7FF0_0000_0000_0000L | (bits & 0x7F_FFFFL) << 29;
            assertEquals(expected, Double.doubleToRawLongBits(wide));
            byte[] back = codec("double").encode(Row.of("", wide, ""));
            float narrow = (float) codec("float").decode(back).values().get(1);
            assertEquals(bits, Float.floatToRawIntBits(narrow));
        }
        byte[] payload = codec("double").encode(Row.of("", Double.longBitsToDouble(0x7FF0_0000_0000_0001L), ""));
        assertEquals(Float.NaN, codec("float").decode(payload).values().get(1));
    }

    private static void assertRefused(String what, String from, Object value, String to) {
        SessionDecodeException e = refusal(from, value, to);
        assertEquals("shop.Session cannot be read: " + what, e.getMessage());
        assertEquals(Reason.SCHEMA, e.reason());
    }

    private static SessionDecodeException refusal(String from, Object value, String to) {
        byte[] payload = codec(from).encode(Row.of("before", value, "after"));
        RowCodec own = codec(to);
        return assertThrows(SessionDecodeException.class, () -> own.decode(payload), () -> from + " to " + to);
    }

    private static RowCodec codec(String type) {
        return RowCodec.of("Root(b: String, x: " + type + ", e: String) A(a: int)");
    }

    private static Arguments values(String from, String to, @Nullable Object... values) {
        return Arguments.of(from, to, Arrays.asList(values));
    }

    private static Map<Object, Object> map(Object key, @Nullable Object value) {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }

    private static Set<Object> ordered(Object... elements) {
        return new LinkedHashSet<>(List.of(elements));
    }

    private static Set<BigDecimal> decimals(String... numbers) {
        Set<BigDecimal> set = new LinkedHashSet<>();
        for (String number : numbers) {
            set.add(new BigDecimal(number));
        }
        return set;
    }

    private static Object list(@Nullable Object value) {
        return value instanceof Set<?> set ? new ArrayList<>(set) : List.of();
    }
}
