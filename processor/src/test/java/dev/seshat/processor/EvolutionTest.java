package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.codec.Decoded;
import dev.seshat.codec.SessionCodec;
import dev.seshat.codec.SessionDecodeException;
import dev.seshat.codec.SessionDecodeException.Reason;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Lets generated codecs of one release of a session type read what those of another wrote. */
class EvolutionTest {

    private static final String HEAD = """
            package shop;
            import dev.seshat.annotation.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            """;

    /** Two releases, each compiled by itself. */
    private record Releases(Compiled older, Compiled newer) {

        static Releases of(String older, String newer) {
            return new Releases(release(older), release(newer));
        }

        private static Compiled release(String record) {
            JavaFileObject source = TestCompiler.source("shop.Cart", HEAD + record);
            return Compiled.of(source);
        }

        /** Returns what the newer release makes of the older one's sample. */
        String upgraded() throws ReflectiveOperationException {
            return read(older, newer);
        }

        /** Returns what the older release makes of the newer one's sample. */
        String downgraded() throws ReflectiveOperationException {
            return read(newer, older);
        }

        private static String read(Compiled writer, Compiled reader) throws ReflectiveOperationException {
            return codec(reader).decode(payload(writer)).toString();
        }

        SessionDecodeException refused() throws ReflectiveOperationException {
            byte[] payload = payload(older);
            SessionCodec<Object> codec = codec(newer);
            SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> codec.decode(payload));
            assertEquals(Reason.SCHEMA, e.reason());
            return e;
        }

        static byte[] payload(Compiled release) throws ReflectiveOperationException {
            return codec(release).encode(release.call("shop.Cart", "sample"));
        }

        static SessionCodec<Object> codec(Compiled release) throws ReflectiveOperationException {
            return release.codec("shop.CartCodec");
        }
    }

    /** One component of each kind of default; those of nested records count too. */
    private static final Releases DEFAULTS = Releases.of("""
            @SessionType public record Cart(String kept, List<Item> items) {
                static Cart sample() { return new Cart("k", List.of(new Item("tea"), new Item("cup"))); }
                record Item(String sku) {}
            }
            """, """
            @SessionType public record Cart(
                    boolean bool, byte small, short shortNumber, char letter, int number, long longNumber, float half,
                    double real, Optional<String> optional, OptionalInt optionalNumber, List<String> list,
                    Set<Integer> set, SortedSet<String> sortedSet, Map<String, Integer> map,
                    SortedMap<String, Integer> sortedMap, @Nullable Item nullItem, @Nullable String nullText,
                    @Default("true") boolean yes, @Default("-3") int three, @Default("4") Integer four,
                    @Default("x") char x, @Default("1.5") double real2, @Default("2.5") Float half2,
                    @Default("7") @Nullable Integer seven, @Default("MONDAY") @Nullable DayOfWeek day,
                    @Default("é \\"q\\"") String text, @Default("9.90") BigDecimal price,
                    @Default("00000000-0000-0001-0000-000000000002") UUID id, @Default("de-AT") Locale language,
                    @Default("EUR") Currency currency, @Default("PT5M") Duration pause,
                    @Default("2024-02-29") LocalDate date, @Default("FRIDAY") DayOfWeek weekday,
                    String kept, List<Item> items) {
                static Cart sample() { throw new UnsupportedOperationException(); }
                record Item(@Default("12") int quantity, String sku, @Nullable String note, double weight) {}
            }
            """);

    @Test
    void newComponents_haveTheirDefaults() throws ReflectiveOperationException {
        assertEquals(
                "Cart[bool=false, small=0, shortNumber=0, letter=\0, number=0, longNumber=0, half=0.0, real=0.0, "
                        + "optional=Optional.empty, optionalNumber=OptionalInt.empty, list=[], set=[], sortedSet=[], "
                        + "map={}, sortedMap={}, nullItem=null, nullText=null, yes=true, three=-3, four=4, x=x, "
                        + "real2=1.5, half2=2.5, seven=7, day=MONDAY, text=é \"q\", price=9.90, "
                        + "id=00000000-0000-0001-0000-000000000002, language=de_AT, currency=EUR, pause=PT5M, "
                        + "date=2024-02-29, weekday=FRIDAY, kept=k, items=["
                        + "Item[quantity=12, sku=tea, note=null, weight=0.0], "
                        + "Item[quantity=12, sku=cup, note=null, weight=0.0]]]",
                DEFAULTS.upgraded());
    }

    @Test
    void newComponentWithoutDefault_isRefusedByName() throws ReflectiveOperationException {
        Releases releases = Releases.of("""
                @SessionType public record Cart(Item item) {
                    static Cart sample() { return new Cart(new Item("tea")); }
                    record Item(String sku) {}
                }
                """, """
                @SessionType public record Cart(int visits, Item item) {
                    record Item(String sku, Duration age) {}
                }
                """);
        assertEquals(
                "shop.Cart cannot be read: shop.Cart.Item.age is missing in the payload and has no default. "
                        + "Give it one with @Default, or its earlier name with @FormerNames.",
                releases.refused().getMessage());
    }

    @Test
    void changedType_isRefusedByName() throws ReflectiveOperationException {
        Releases releases = Releases.of("""
                @SessionType public record Cart(int visits, List<String> tags) {
                    static Cart sample() { return new Cart(1, List.of("a")); }
                }
                """, """
                @SessionType public record Cart(int visits, List<Integer> tags) {}
                """);
        String message = String.valueOf(releases.refused().getMessage());
        assertTrue(message.startsWith("shop.Cart cannot be read: shop.Cart.tags[] is String in the payload"), message);
    }

    @Test
    void renamedComponents_keepTheirValues_inNestedRecordsToo() throws ReflectiveOperationException {
        Releases releases = Releases.of("""
                @SessionType public record Cart(int count, String who, List<Item> items) {
                    static Cart sample() { return new Cart(7, "ada", List.of(new Item("tea", 2))); }
                    record Item(String name, int n) {}
                }
                """, """
                @SessionType public record Cart(
                        List<Item> items, @FormerNames({"hits", "count"}) int visits, @Key("w") @FormerNames("who") String user) {
                    static Cart sample() { return new Cart(List.of(), 0, ""); }
                    record Item(@FormerNames("n") long quantity, @FormerNames("name") String sku) {}
                }
                """);
        assertEquals("Cart[items=[Item[quantity=2, sku=tea]], visits=7, user=ada]", releases.upgraded());
    }

    @Test
    void bothDirections_withWriteBack_loseNothing() throws ReflectiveOperationException {
        Releases releases = Releases.of("""
                @SessionType public record Cart(int visits, List<String> tags) {
                    static Cart sample() { return new Cart(1, List.of("a")); }
                }
                """, """
                @SessionType public record Cart(long visits, Optional<Item> item, Set<String> tags) {
                    static Cart sample() { return new Cart(5, Optional.of(new Item("tea")), Set.of("b")); }
                    record Item(String sku) {}
                }
                """);
        assertEquals("Cart[visits=1, item=Optional.empty, tags=[a]]", releases.upgraded());
        assertEquals("Cart[visits=5, tags=[b]]", releases.downgraded());
        SessionCodec<Object> older = Releases.codec(releases.older());
        SessionCodec<Object> newer = Releases.codec(releases.newer());
        byte[] written = Releases.payload(releases.newer());
        Decoded<Object> decoded = older.decodeCarrying(written);
        byte[] writtenBack = older.encode(decoded.value(), decoded.carried());
        assertEquals(
                "Cart[visits=5, item=Optional[Item[sku=tea]], tags=[b]]",
                newer.decode(writtenBack).toString());
        assertArrayEquals(written, newer.encode(newer.decode(writtenBack)));
    }

    @Test
    void variants_renamedAddedAndMoved_areRead() throws ReflectiveOperationException {
        Releases releases = Releases.of("""
                @SessionType public record Cart(List<Payment> payments, Payment last) {
                    static Cart sample() { return new Cart(List.of(Mark.A, new Card(7)), new Nothing()); }
                    sealed interface Payment permits Card, Mark, Nothing {}
                    record Card(int number) implements Payment {}
                    enum Mark implements Payment { A, B }
                    record Nothing() implements Payment {}
                }
                """, """
                @SessionType public record Cart(Payment last, @FormerNames("payments") List<Payment> all) {
                    static Cart sample() { return new Cart(new Coin(1), List.of(new CreditCard("x", 2))); }
                    sealed interface Payment permits Coin, Plain, Nothing {}
                    sealed interface Plain extends Payment permits Stamp, CreditCard {}
                    record Coin(int cents) implements Payment {}
                    @FormerNames("Card") record CreditCard(@Default("?") String owner, long number) implements Plain {}
                    @Key("Mark") enum Stamp implements Plain { B, A }
                    record Nothing() implements Payment {}
                }
                """);
        assertEquals("Cart[last=Nothing[], all=[A, CreditCard[owner=?, number=7]]]", releases.upgraded());
        byte[] payload = Releases.payload(releases.newer());
        SessionDecodeException e = assertThrows(
                SessionDecodeException.class,
                () -> Releases.codec(releases.older()).decode(payload));
        assertEquals(
                "shop.Cart cannot be read: shop.Cart.last is of a variant that this release does not have. Keep the "
                        + "variant, or give its new class the earlier name with @FormerNames.",
                e.getMessage());
    }
}
