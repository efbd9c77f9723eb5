package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.codec.SessionCodec;
import dev.seshat.codec.SessionDecodeException;
import dev.seshat.codec.SessionDecodeException.Reason;
import dev.seshat.codec.SessionEncodeException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs generated code. */
class FunctionalTest {

    /** Values of the records under {@code good}, made where the package-private ones are seen. */
    private static final JavaFileObject SAMPLES = TestCompiler.source("good.Samples", """
            package good;
            import java.math.*;
            import java.net.URI;
            import java.time.*;
            import java.util.*;
            public class Samples {
                static Object cart() {
                    return new CartSession(Optional.of("ada"), List.of(new Item("tea", 2), new Item("é", -1)), 300);
                }
                static Object anonymous() {
                    return new CartSession(Optional.empty(), List.of(), 0);
                }
                static Object nullOptional() {
                    return new CartSession(null, List.of(), 0);
                }
                static Object nullElement() {
                    return new CartSession(Optional.empty(), Arrays.asList(new Item("tea", 1), null), 0);
                }
                static Object nullInNested() {
                    return new CartSession(Optional.empty(), List.of(new Item(null, 1)), 0);
                }
                static Object page() {
                    Map<String, Set<Long>> groups = new LinkedHashMap<>();
                    groups.put("z", new LinkedHashSet<>(List.of(9L, 1L, 5L)));
                    groups.put("a", Set.of());
                    return new Page.Cart(Optional.of(new UUID(1, 2)), "EUR", new BigDecimal("-12.30"), DayOfWeek.SUNDAY,
                            7, "note", Long.MIN_VALUE, OptionalInt.of(-1), groups);
                }
                static Object nulls() {
                    return new Page.Cart(Optional.empty(), "", BigDecimal.ZERO, DayOfWeek.MONDAY, null, null, 0,
                            OptionalInt.empty(), Map.of());
                }
                static Object nullKey() {
                    Map<String, Set<Long>> groups = new HashMap<>();
                    groups.put(null, Set.of());
                    return new Page.Cart(Optional.empty(), "", BigDecimal.ZERO, DayOfWeek.MONDAY, null, null, 0,
                            OptionalInt.empty(), groups);
                }
                static Object oddNames() {
                    return new OddNames(List.of("out"), List.of("in"), Map.of("k", List.of(1, 2)), 3, "session",
                            "request", "response", 4, true, 5, 6, List.of(List.of(), List.of("a", "b")));
                }
                static Object tree() {
                    Tree leaf = new Tree(List.of(), new Tree.Leaf(), Optional.empty(), Optional.empty(),
                            new Tree.Value(Tree.Color.GREEN));
                    Tree.Branch branch = new Tree.Branch(Map.of("t", leaf), new Tree.Branch(Map.of(), null));
                    return new Tree(List.of(leaf, leaf), null, Optional.of(branch), Optional.of(List.of(branch)),
                            new Tree.Value(Tree.Color.RED));
                }
                static Object deepTree() {
                    return deepTree(31);
                }
                static Object tooDeepTree() {
                    return deepTree(32);
                }
                static Object deepTree(int below) {
                    Tree tree = new Tree(List.of(), null, Optional.empty(), Optional.empty(),
                            new Tree.Value(Tree.Color.RED));
                    for (int i = 0; i < below; i++) {
                        tree = new Tree(List.of(tree), null, Optional.empty(), Optional.empty(),
                                new Tree.Value(Tree.Color.RED));
                    }
                    return tree;
                }
                static Object checkout() {
                    Checkout.Expression sum = new Checkout.Sum(new Checkout.Number(1),
                            new Checkout.Sum(new Checkout.Number(2), new Checkout.Number(-3)));
                    Map<String, Checkout.Payment> byName = new LinkedHashMap<>();
                    byName.put("b", new Checkout.Out("sick"));
                    byName.put("a", Checkout.Voucher.BIRTHDAY);
                    return new Checkout(new Checkout.Card(4711), null, Optional.of(new Checkout.Cash()),
                            List.of(Checkout.Voucher.WELCOME, new Checkout.Card(1)), byName, sum);
                }
                static Object nullVariant() {
                    return new Checkout(new Checkout.Cash(), null, Optional.empty(),
                            Arrays.asList((Checkout.Payment) null), Map.of(), new Checkout.Number(1));
                }
                static Object prices() {
                    return prices(5, 7);
                }
                static Object failingConverter() {
                    return prices(13, 7);
                }
                static Object nullFromConverter() {
                    return prices(5, 0);
                }
                static Object prices(long cents, int offset) {
                    Prices.Money money = new Prices.Money(cents);
                    return new Prices(money, null, Optional.of(money), List.of(money, new Prices.Money(1)),
                            Map.of("a", Optional.of(money)), Set.of(Prices.Patterns.DIGITS), offset);
                }
                static Object nullConverted() {
                    return new Prices(new Prices.Money(1), null, Optional.empty(),
                            Arrays.asList((Prices.Money) null), Map.of(), Set.of(), 1);
                }
                static Object nothing() {
                    return new Nothing();
                }
                static Object scalars() {
                    return scalars(new byte[] {0, -1});
                }
                static Object scalars(byte[] bytes) {
                    return new Scalars(true, (byte) -128, Short.MAX_VALUE, '\\uffff', Integer.MIN_VALUE, Long.MAX_VALUE,
                            -0.0f, Double.MIN_VALUE, false, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7.0, "text", bytes,
                            BigInteger.TEN.pow(40).negate(), new BigDecimal("1.00"), new UUID(-1, 7),
                            URI.create("https://example.org/?q=1"), Locale.forLanguageTag("de-AT"),
                            Currency.getInstance("EUR"), ZoneId.of("Europe/Vienna"),
                            Instant.ofEpochSecond(-5, 999_999_999), Duration.ofSeconds(-1, 1), Period.of(-1, 2, -3),
                            LocalDate.of(-44, 3, 15), LocalTime.MAX, LocalDateTime.of(2024, 2, 29, 23, 59, 59, 1),
                            OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHoursMinutes(5, 30)),
                            ZonedDateTime.of(2024, 7, 1, 12, 0, 0, 0, ZoneId.of("America/New_York")), Year.of(1999),
                            YearMonth.of(2000, 2), MonthDay.of(2, 29), OffsetTime.of(1, 2, 3, 4, ZoneOffset.MAX),
                            ZoneOffset.MIN, Month.MAY, OptionalInt.of(0), OptionalLong.of(-1), OptionalDouble.empty(),
                            Optional.of((short) -7), new LinkedHashSet<>(List.of(new UUID(3, 3), new UUID(2, 2))),
                            new TreeSet<>(List.of("b", "a")), new TreeMap<>(Map.of(2, (byte) 2, 1, (byte) 1)));
                }
            }
            """);

    private static final Compiled GOOD = Compiled.of(sources());

    private static JavaFileObject[] sources() {
        JavaFileObject[] records = TestCompiler.resources(
                "good/CartSession.java",
                "good/Item.java",
                "good/Page.java",
                "good/OddNames.java",
                "good/Tree.java",
                "good/Nothing.java",
                "good/Checkout.java",
                "good/Prices.java",
                "good/Scalars.java");
        JavaFileObject[] all = Arrays.copyOf(records, records.length + 1);
        all[records.length] = SAMPLES;
        return all;
    }

    /** Taken from docs/wire-format.md by hand, byte for byte. */
    @Test
    void cartSession_hasThePayloadOfTheWireFormat() throws ReflectiveOperationException {
        String format = "01";
        String shapes = "02"
                + ("03" + "b6c4" + "4009" + "5f3c" + "416001" + "b944" + "05")
                + ("02" + "bc7b" + "09" + "1a7b" + "05");
        String customer = "01" + "03616461";
        String items = "02" + ("03746561" + "04") + ("02c3a9" + "01");
        String visits = "d804";
        byte[] payload = codec("CartSession").encode(sample("cart"));
        assertEquals(format + shapes + customer + items + visits, HexFormat.of().formatHex(payload));
    }

    @Test
    void values_areTheSameAfterARoundTrip() throws ReflectiveOperationException {
        assertRoundTrip("CartSession", "cart");
        assertRoundTrip("CartSession", "anonymous");
        assertRoundTrip("Page_Cart", "page");
        assertRoundTrip("Page_Cart", "nulls");
        assertRoundTrip("OddNames", "oddNames");
        assertRoundTrip("Tree", "tree");
        assertRoundTrip("Tree", "deepTree");
        assertRoundTrip("Nothing", "nothing");
        assertRoundTrip("Checkout", "checkout");
        assertRoundTrip("Prices", "prices");
    }

    /** Arrays are equal only to themselves, so the text stands for the rest, and the payload for all. */
    @Test
    void everyScalar_isTheSameAfterARoundTrip() throws ReflectiveOperationException {
        SessionCodec<Object> codec = codec("Scalars");
        Object value = sample("scalars");
        byte[] payload = codec.encode(value);
        Object decoded = codec.decode(payload);
        assertEquals(withoutBytes(value), withoutBytes(decoded));
        assertArrayEquals(payload, codec.encode(decoded));
    }

    private static String withoutBytes(Object scalars) {
        return scalars.toString().replaceAll("bytes=\\[B@[0-9a-f]+", "bytes=");
    }

    @Test
    void decodedCollections_areUnmodifiable_andInOrder() throws ReflectiveOperationException {
        SessionCodec<Object> codec = codec("Page_Cart");
        Object decoded = codec.decode(codec.encode(sample("page")));
        assertTrue(decoded.toString().contains("groups={z=[9, 1, 5], a=[]}"), decoded.toString());
        Map<?, ?> groups = (Map<?, ?>) component(decoded, "groups");
        assertThrows(UnsupportedOperationException.class, groups::clear);
        assertThrows(UnsupportedOperationException.class, ((Set<?>) groups.get("z"))::clear);
        SessionCodec<Object> carts = codec("CartSession");
        Object cart = carts.decode(carts.encode(sample("cart")));
        assertThrows(UnsupportedOperationException.class, ((List<?>) component(cart, "items"))::clear);
    }

    @Test
    void null_whereNoneIsAllowed_isNamed() {
        assertNullRefused("CartSession", "nullOptional", "good.CartSession.customer");
        assertNullRefused("CartSession", "nullElement", "good.CartSession.items[]");
        assertNullRefused("CartSession", "nullInNested", "good.Item.sku");
        assertNullRefused("Page_Cart", "nullKey", "good.Page.Cart.groups{key}");
        assertNullRefused("Checkout", "nullVariant", "good.Checkout.declined[]");
        assertNullRefused("Prices", "nullConverted", "good.Prices.all[]");
    }

    @Test
    void converter_thatFails_isRefusedWithoutItsMessage() throws ReflectiveOperationException {
        SessionCodec<Object> codec = codec("Prices");
        assertEquals(
                "good.Prices.limit cannot be stored: its converter failed with java.lang.IllegalStateException. "
                        + "Let it convert every value that the component may have.",
                encodeFails(codec, "failingConverter"));
        assertEquals(
                "good.Prices.offset cannot be stored: its converter returned null. Let it return what is to be stored.",
                encodeFails(codec, "nullFromConverter"));
        byte[] payload = codec.encode(sample("prices"));
        int offset = payload.length - 1;
        assertEquals(16, payload[offset]);
        payload[offset] = 0;
        SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> codec.decode(payload));
        assertEquals(Reason.REJECTED_BY_RECORD, e.reason());
        assertEquals(
                "good.Prices cannot be read: a record or a converter refused what it got with "
                        + "java.lang.NullPointerException.",
                e.getMessage());
    }

    private static String encodeFails(SessionCodec<Object> codec, String sample) throws ReflectiveOperationException {
        Object value = sample(sample);
        return String.valueOf(assertThrows(SessionEncodeException.class, () -> codec.encode(value))
                .getMessage());
    }

    private static void assertNullRefused(String type, String sample, String component) {
        SessionEncodeException e =
                assertThrows(SessionEncodeException.class, () -> codec(type).encode(sample(sample)));
        assertTrue(String.valueOf(e.getMessage()).startsWith(component + " must not be null."), e.getMessage());
    }

    @Test
    void recordsThatAreTooDeep_areRefused_whenWrittenAndWhenRead() throws ReflectiveOperationException {
        SessionCodec<Object> codec = codec("Tree");
        SessionEncodeException e =
                assertThrows(SessionEncodeException.class, () -> codec.encode(sample("tooDeepTree")));
        assertTrue(String.valueOf(e.getMessage()).startsWith("good.Tree cannot be stored"), e.getMessage());
        // The payload of the deepest tree, as the only child of another one.
        byte[] deepest = codec.encode(sample("deepTree"));
        byte[] flat = codec.encode(call("deepTree", 0));
        int valueSize = "children leaf branch more hash hash".split(" ").length;
        int header = flat.length - valueSize;
        byte[] forged = new byte[deepest.length + valueSize];
        System.arraycopy(deepest, 0, forged, 0, header);
        forged[header] = 1;
        System.arraycopy(deepest, header, forged, header + 1, deepest.length - header);
        System.arraycopy(flat, header + 1, forged, deepest.length + 1, valueSize - 1);
        SessionDecodeException refused = assertThrows(SessionDecodeException.class, () -> codec.decode(forged));
        assertTrue(String.valueOf(refused.getMessage()).contains("deeper than 32 levels"), refused.getMessage());
    }

    private static Object call(String method, int argument) throws ReflectiveOperationException {
        Method found = GOOD.loadClass("good.Samples").getDeclaredMethod(method, int.class);
        found.setAccessible(true);
        return found.invoke(null, argument);
    }

    @Test
    void unknownConstant_isRefusedAsSchema() throws ReflectiveOperationException {
        SessionCodec<Object> codec = codec("Tree");
        byte[] payload = codec.encode(call("deepTree", 0));
        payload[payload.length - 1]++;
        assertEquals(Reason.SCHEMA, decodeFails(codec, payload));
    }

    @Test
    void recordWithoutComponents_isOneByteThatMustBeZero() throws ReflectiveOperationException {
        SessionCodec<Object> codec = codec("Nothing");
        byte[] payload = codec.encode(sample("nothing"));
        assertEquals("01" + "0100" + "00", HexFormat.of().formatHex(payload));
        payload[payload.length - 1] = 1;
        assertEquals(Reason.MALFORMED, decodeFails(codec, payload));
    }

    private static Reason decodeFails(SessionCodec<Object> codec, byte[] payload) {
        return assertThrows(SessionDecodeException.class, () -> codec.decode(payload))
                .reason();
    }

    @Test
    void withers_changeOneComponent() throws ReflectiveOperationException {
        Object cart = sample("cart");
        Object changed = cart.getClass().getMethod("withVisits", int.class).invoke(cart, 7);
        assertEquals(
                "CartSession[customer=Optional[ada], items=[Item[sku=tea, quantity=2], Item[sku=é, quantity=-1]], "
                        + "visits=7]",
                changed.toString());
    }

    @Test
    void emptyValue_isMadeOfDefaults() throws ReflectiveOperationException {
        assertEquals(
                "Cart[owner=Optional.empty, currency=EUR \"net\", price=9.90, day=MONDAY, count=3, note=null, total=0, "
                        + "size=OptionalInt.empty, groups={}]",
                String.valueOf(GOOD.describe("good.Page_CartAccessor", "empty")));
        assertEquals(sample("anonymous"), GOOD.describe("good.CartSessionAccessor", "empty"));
        assertNull(GOOD.describe("good.TreeAccessor", "empty"));
    }

    /** A record may refuse its defaults; then there is no empty value, but all else works. */
    @Test
    void emptyValue_thatTheRecordRefuses_failsOnlyWhenAskedFor() throws ReflectiveOperationException {
        Compiled compiled = Compiled.of(TestCompiler.source("shop.Strict", """
                package shop;
                @dev.seshat.annotation.SessionType
                public record Strict(int visits) {
                    public Strict {
                        if (visits < 1) throw new IllegalArgumentException("no visits");
                    }
                }
                """));
        compiled.loadClass("shop.StrictAccessor").getMethod("cookie").invoke(null);
        InvocationTargetException e =
                assertThrows(InvocationTargetException.class, () -> compiled.describe("shop.StrictAccessor", "empty"));
        assertEquals("no visits", e.getCause().getMessage());
    }

    @Test
    void subject_isTextOfComponent() throws ReflectiveOperationException {
        assertEquals("ada", GOOD.describe("good.CartSessionAccessor", "subject", sample("cart")));
        assertNull(GOOD.describe("good.CartSessionAccessor", "subject", sample("anonymous")));
        assertEquals(
                "00000000-0000-0001-0000-000000000002",
                GOOD.describe("good.Page_CartAccessor", "subject", sample("page")));
        assertNull(GOOD.describe("good.TreeAccessor", "subject", sample("tree")));
    }

    @Test
    void subject_ofEveryType_isItsText() throws ReflectiveOperationException {
        Map<String, String> expected = new TreeMap<>(Map.of(
                "String", "a",
                "java.util.UUID", "00000000-0000-0000-0000-000000000001",
                "int", "7",
                "long", "8",
                "Integer", "7",
                "Long", "8",
                "java.util.Optional<Integer>", "7",
                "java.util.Optional<Long>", "8",
                "@Nullable Integer", "7",
                "@Nullable String", "a"));
        for (Map.Entry<String, String> type : expected.entrySet()) {
            Compiled compiled = Compiled.of(TestCompiler.source("shop.Login", """
                    package shop;
                    import dev.seshat.annotation.*;
                    import java.util.*;
                    import org.jspecify.annotations.Nullable;
                    @SessionType
                    public record Login(@Subject %s user) {
                        static Object sample() {
                            Map<String, Object> values = Map.of(
                                    "String", "a", "UUID", new UUID(0, 1), "int", 7, "long", 8L,
                                    "Integer", 7, "Long", 8L,
                                    "Optional<Integer>", Optional.of(7), "Optional<Long>", Optional.of(8L));
                            @SuppressWarnings("unchecked")
                            Login login = new Login((%s) values.get("%s"));
                            return login;
                        }
                    }
                    """.formatted(
                            type.getKey(),
                            type.getKey().replace("@Nullable ", ""),
                            type.getKey().replace("@Nullable ", "").replace("java.util.", ""))));
            Object login = compiled.call("shop.Login", "sample");
            assertEquals(type.getValue(), compiled.describe("shop.LoginAccessor", "subject", login), type.getKey());
        }
    }

    /** Reflection and run-time class spinning hide behind invokedynamic; codecs and withers have none of it. */
    @Test
    void codecsAndWithers_haveNoInvokedynamic(@TempDir Path directory) throws IOException {
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        int checked = 0;
        for (Map.Entry<String, byte[]> type : new TreeMap<>(GOOD.classes()).entrySet()) {
            if (type.getKey().matches("good\\..*(Codec|With)(\\$.*)?")) {
                Path file = Files.write(directory.resolve(type.getKey() + ".class"), type.getValue());
                StringWriter text = new StringWriter();
                javap.run(new PrintWriter(text), new PrintWriter(text), "-c", "-p", file.toString());
                assertTrue(text.toString().startsWith("Compiled from"), text.toString());
                assertFalse(text.toString().contains("invokedynamic"), type.getKey());
                checked++;
            }
        }
        assertTrue(checked >= 12, "only " + checked + " classes");
    }

    private static void assertRoundTrip(String type, String sample) throws ReflectiveOperationException {
        SessionCodec<Object> codec = codec(type);
        Object value = sample(sample);
        byte[] payload = codec.encode(value);
        Object decoded = codec.decode(payload);
        assertEquals(value, decoded);
        assertArrayEquals(payload, codec.encode(decoded));
    }

    private static Object component(Object record, String name) throws ReflectiveOperationException {
        Method accessor = record.getClass().getDeclaredMethod(name);
        accessor.setAccessible(true);
        return accessor.invoke(record);
    }

    private static SessionCodec<Object> codec(String type) throws ReflectiveOperationException {
        return GOOD.codec("good." + type + "Codec");
    }

    private static Object sample(String name) throws ReflectiveOperationException {
        return GOOD.call("good.Samples", name);
    }
}
