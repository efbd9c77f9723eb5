package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seshat.codec.SampleTypes.CartCodec;
import dev.seshat.codec.SampleTypes.CartSession;
import dev.seshat.codec.SampleTypes.CounterCodec;
import dev.seshat.codec.SampleTypes.CounterSession;
import dev.seshat.codec.SampleTypes.EmptyCodec;
import dev.seshat.codec.SampleTypes.EmptySession;
import dev.seshat.codec.SampleTypes.Item;
import dev.seshat.codec.SampleTypes.PreferencesCodec;
import dev.seshat.codec.SampleTypes.PreferencesSession;
import dev.seshat.codec.SampleTypes.Theme;
import dev.seshat.codec.SampleTypes.TreeCodec;
import dev.seshat.codec.SampleTypes.TreeSession;
import dev.seshat.codec.SessionDecodeException.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole payloads: what is refused and why (ATTACKS 35, 36, 41, 45 to 49, 55, 56). */
final class SessionCodecTest {

    private static final CartSession CART =
            new CartSession(Optional.of("ada"), List.of(new Item("tea", 2), new Item("cup", 1)), 3);
    private static final PreferencesSession PREFERENCES = new PreferencesSession(
            Theme.DARK, Locale.CANADA_FRENCH, null, Instant.ofEpochSecond(1_700_000_000L), prices());

    @Test
    void values_ofEachSampleType_readBack() {
        assertReadsBack(CounterCodec.INSTANCE, new CounterSession(7));
        assertReadsBack(CartCodec.INSTANCE, CART);
        assertReadsBack(CartCodec.INSTANCE, new CartSession(Optional.empty(), List.of(), 0));
        assertReadsBack(PreferencesCodec.INSTANCE, PREFERENCES);
        assertReadsBack(TreeCodec.INSTANCE, SampleTypes.tree(3));
        assertReadsBack(EmptyCodec.INSTANCE, new EmptySession());
    }

    @Test
    void payload_ofCounter_hasExactBytes() {
        assertEquals("01 01 01 b9 44 05 0e", Hex.of(CounterCodec.INSTANCE.encode(new CounterSession(7))));
    }

    @Test
    void payload_manyAndLongValues_areEncodedAlike() {
        // The codec learns how much room it needs; what it learnt must not be seen.
        for (int length : new int[] {0, 10, 300, 3, 100_000, 5}) {
            CartSession cart = new CartSession(Optional.of("x".repeat(length)), List.of(), 1);
            byte[] payload = CartCodec.INSTANCE.encode(cart);
            assertEquals(cart, CartCodec.INSTANCE.decode(payload));
            assertArrayEquals(payload, CartCodec.INSTANCE.encode(cart));
        }
    }

    @Test
    void payload_truncatedAnywhere_isMalformed() {
        assertTruncationsAreMalformed(CounterCodec.INSTANCE, new CounterSession(300));
        assertTruncationsAreMalformed(CartCodec.INSTANCE, CART);
        assertTruncationsAreMalformed(PreferencesCodec.INSTANCE, PREFERENCES);
        assertTruncationsAreMalformed(TreeCodec.INSTANCE, SampleTypes.tree(5));
        assertTruncationsAreMalformed(EmptyCodec.INSTANCE, new EmptySession());
    }

    @Test
    void payload_bytesAfterTheValue_isMalformed() {
        for (int more = 1; more <= 64; more++) {
            byte[] payload = CounterCodec.INSTANCE.encode(new CounterSession(7));
            byte[] longer = Arrays.copyOf(payload, payload.length + more);
            assertRefused(
                    CounterCodec.INSTANCE,
                    longer,
                    Reason.MALFORMED,
                    "shop.CounterSession cannot be read: there are bytes after the value, at offset 7 of the payload.");
        }
    }

    @Test
    void payload_otherFormat_isMalformed() {
        byte[] payload = CounterCodec.INSTANCE.encode(new CounterSession(7));
        for (int format = 0; format < 256; format++) {
            if (format != WireType.FORMAT) {
                payload[0] = (byte) format;
                assertRefused(
                        CounterCodec.INSTANCE,
                        payload,
                        Reason.MALFORMED,
                        "shop.CounterSession cannot be read: the payload is of no format that this release knows,"
                                + " at offset 0 of the payload.");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "01 01 01 b9 44 06 0e", // visits is a long
        "01 01 02 b9 44 05 00 01 05 0e 0e", // one component added after it
        "01 01 02 00 01 09 b9 44 05 01 61 0e", // and before it
        "01 01 01 b9 44 46 05 01 0e", // nullable
        "01 02 01 b9 44 05 00 0e" // a record type of which there is no value
    })
    void payload_otherShapeWithTheValue_isRead(String hex) {
        assertEquals(new CounterSession(7), CounterCodec.INSTANCE.decode(Hex.parse(hex)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01 01 01 b9 45 05 0e | is missing in the payload and has no default. Give it one with @Default, or its"
                        + " earlier name with @FormerNames.",
                "01 01 00 00 | is missing in the payload and has no default. Give it one with @Default, or its earlier"
                        + " name with @FormerNames.",
                "01 02 01 b9 44 60 01 01 b9 44 05 0e | is a record in the payload and int in this release, and nothing"
                        + " converts the one into the other. Give the component another name or @Key."
            })
    void payload_otherShapeWithoutTheValue_isOfAnotherSchema(String hex, String what) {
        assertRefused(
                CounterCodec.INSTANCE,
                Hex.parse(hex),
                Reason.SCHEMA,
                "shop.CounterSession cannot be read: shop.CounterSession.#0 " + what);
    }

    @Test
    void payload_otherShapeWithBytesAfterTheValue_isMalformed() {
        assertRefused(
                CounterCodec.INSTANCE,
                Hex.parse("01 01 01 b9 44 06 0e 00"),
                Reason.MALFORMED,
                "shop.CounterSession cannot be read: there are bytes after the value, at offset 7 of the payload.");
    }

    @Test
    void payload_malformedShape_isMalformed() {
        assertRefused(
                CounterCodec.INSTANCE,
                Hex.parse("01 01 01 b9 44 20 0e"),
                Reason.MALFORMED,
                "shop.CounterSession cannot be read: the shape has a type that does not exist, at offset 5 of the"
                        + " payload.");
    }

    @Test
    void payload_ofAnotherSessionType_isRefusedForWhatItLacks() {
        byte[] payload = CartCodec.INSTANCE.encode(CART);
        for (SessionCodec<?> codec : List.of(PreferencesCodec.INSTANCE, TreeCodec.INSTANCE)) {
            SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> codec.decode(payload));
            assertEquals(Reason.SCHEMA, e.reason());
        }
    }

    @Test
    void payload_thatTheRecordRefuses_saysSoWithoutItsMessage() {
        byte[] payload = CounterCodec.INSTANCE.encode(new CounterSession(7));
        payload[6] = 0x01; // -1
        SessionDecodeException e = assertRefused(
                CounterCodec.INSTANCE,
                payload,
                Reason.REJECTED_BY_RECORD,
                "shop.CounterSession cannot be read: a record or a converter refused what it got with"
                        + " java.lang.IllegalArgumentException.");
        assertNull(e.getCause());
        assertEquals(0, e.getSuppressed().length);
    }

    @Test
    void payload_unknownConstant_isOfAnotherSchema() {
        byte[] payload = PreferencesCodec.INSTANCE.encode(PREFERENCES);
        int theme = payload.length
                - Hex.parse("9f dc 05 66 72 2d 43 41 00 80 e2 9f d5 0c 00 02 03 63 75 70 f6 03 03 74 65 61 fa 01")
                        .length;
        payload[theme + 1]++;
        assertRefused(
                PreferencesCodec.INSTANCE,
                payload,
                Reason.SCHEMA,
                "shop.PreferencesSession cannot be read: the payload has a constant of shop.Theme that this release"
                        + " does not know, before offset " + (theme + 2) + ".");
    }

    @Test
    void map_inEitherOrder_readsAsEqualAndKeepsOrder() {
        Map<String, Long> reversed = new LinkedHashMap<>();
        reversed.put("tea", 125L);
        reversed.put("cup", 251L);
        PreferencesSession other =
                new PreferencesSession(PREFERENCES.theme(), PREFERENCES.language(), "n", PREFERENCES.seen(), reversed);
        PreferencesSession read = PreferencesCodec.INSTANCE.decode(PreferencesCodec.INSTANCE.encode(other));
        assertEquals(PREFERENCES.prices(), read.prices());
        assertEquals(List.of("tea", "cup"), new ArrayList<>(read.prices().keySet()));
        PreferencesSession same = PreferencesCodec.INSTANCE.decode(PreferencesCodec.INSTANCE.encode(PREFERENCES));
        assertEquals(List.of("cup", "tea"), new ArrayList<>(same.prices().keySet()));
    }

    @Test
    void null_asValueOrElement_namesIt() {
        assertNullNamed("shop.CounterSession", CounterCodec.INSTANCE, null);
        assertNullNamed("shop.CartSession.customer", CartCodec.INSTANCE, new CartSession(null, List.of(), 0));
        assertNullNamed("shop.CartSession.items", CartCodec.INSTANCE, new CartSession(Optional.empty(), null, 0));
        assertNullNamed(
                "shop.CartSession.items[]",
                CartCodec.INSTANCE,
                new CartSession(Optional.empty(), Collections.singletonList(null), 0));
        assertNullNamed(
                "shop.Item.sku", CartCodec.INSTANCE, new CartSession(Optional.empty(), List.of(new Item(null, 1)), 0));
        assertNullNamed(
                "shop.PreferencesSession.theme",
                PreferencesCodec.INSTANCE,
                new PreferencesSession(null, Locale.ROOT, null, Instant.EPOCH, Map.of()));
        assertNullNamed(
                "shop.PreferencesSession.prices{key}",
                PreferencesCodec.INSTANCE,
                new PreferencesSession(
                        Theme.DARK, Locale.ROOT, null, Instant.EPOCH, Collections.singletonMap(null, 1L)));
        assertNullNamed(
                "shop.PreferencesSession.prices{value}",
                PreferencesCodec.INSTANCE,
                new PreferencesSession(
                        Theme.DARK, Locale.ROOT, null, Instant.EPOCH, Collections.singletonMap("a", null)));
    }

    @Test
    void depth_around32_isWrittenAndReadOrRefused() {
        assertReadsBack(TreeCodec.INSTANCE, SampleTypes.tree(31));
        assertReadsBack(TreeCodec.INSTANCE, SampleTypes.tree(32));
        SessionEncodeException e =
                assertThrows(SessionEncodeException.class, () -> TreeCodec.INSTANCE.encode(SampleTypes.tree(33)));
        assertEquals(
                "shop.TreeSession cannot be stored: its records are nested deeper than 32 levels."
                        + " Store a flat list instead.",
                e.getMessage());
    }

    @Test
    void depth_ofForgedPayload_isMalformed() {
        byte[] deepest = TreeCodec.INSTANCE.encode(SampleTypes.tree(32));
        int header = deepest.length - 2 * 32;
        for (int depth : new int[] {33, 1_000_000}) {
            byte[] payload = Arrays.copyOf(deepest, header + 2 * depth);
            for (int i = header; i < payload.length; i += 2) {
                payload[i] = 0;
                payload[i + 1] = 1;
            }
            payload[payload.length - 1] = 0;
            assertRefused(
                    TreeCodec.INSTANCE,
                    payload,
                    Reason.MALFORMED,
                    "shop.TreeSession cannot be read: records are nested deeper than 32 levels, at offset "
                            + (header + 64) + " of the payload.");
        }
    }

    @Test
    void write_intoAWriterThatHasMore_appendsThePayload() {
        SessionWriter out = new SessionWriter();
        out.writeByte((byte) 9);
        CartCodec.INSTANCE.write(out, CART);
        byte[] all = out.toByteArray();
        assertArrayEquals(CartCodec.INSTANCE.encode(CART), Arrays.copyOfRange(all, 1, all.length));
        SessionReader in = new SessionReader(all);
        assertEquals(9, in.readByte());
        assertEquals(CART, CartCodec.INSTANCE.read(in));
    }

    @Test
    void read_ofAPartOfAnArray_seesNothingElse() {
        byte[] payload = CartCodec.INSTANCE.encode(CART);
        byte[] all = new byte[payload.length + 20];
        Arrays.fill(all, (byte) 0x7F);
        System.arraycopy(payload, 0, all, 10, payload.length);
        assertEquals(CART, CartCodec.INSTANCE.read(new SessionReader(all, 10, payload.length)));
        for (int length = 0; length < payload.length; length++) {
            SessionReader in = new SessionReader(all, 10, length);
            SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> CartCodec.INSTANCE.read(in));
            assertEquals(Reason.MALFORMED, e.reason());
        }
    }

    @Test
    void collections_decoded_areUnmodifiable() {
        CartSession cart = CartCodec.INSTANCE.decode(CartCodec.INSTANCE.encode(CART));
        assertThrows(UnsupportedOperationException.class, () -> cart.items().clear());
        TreeSession tree = TreeCodec.INSTANCE.decode(TreeCodec.INSTANCE.encode(SampleTypes.tree(1)));
        assertThrows(UnsupportedOperationException.class, () -> tree.children().add(tree));
    }

    @Test
    void typeName_ofCodec_isTheOneInMessages() {
        assertEquals("shop.CartSession", CartCodec.INSTANCE.typeName());
    }

    @Test
    void shapeTable_givenArray_isCopied() {
        byte[] shape = {1, 0};
        SessionCodec<String> codec = new SessionCodec<>("shop.Text", shape) {
            @Override
            protected void writeValue(SessionWriter out, String value) {
                out.writeString(value, "shop.Text.it");
            }

            @Override
            protected String readValue(SessionReader in) {
                return in.readString();
            }
        };
        shape[0] = 9;
        assertEquals("01 01 00 01 61", Hex.of(codec.encode("a")));
    }

    private static Map<String, Long> prices() {
        Map<String, Long> prices = new LinkedHashMap<>();
        prices.put("cup", 251L);
        prices.put("tea", 125L);
        return prices;
    }

    private static <T> void assertReadsBack(SessionCodec<T> codec, T value) {
        assertEquals(value, codec.decode(codec.encode(value)));
    }

    private static <T> void assertTruncationsAreMalformed(SessionCodec<T> codec, T value) {
        byte[] payload = codec.encode(value);
        for (int length = 0; length < payload.length; length++) {
            byte[] truncated = Arrays.copyOf(payload, length);
            SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> codec.decode(truncated));
            assertEquals(Reason.MALFORMED, e.reason(), e.getMessage());
        }
    }

    private static SessionDecodeException assertRefused(
            SessionCodec<?> codec, byte[] payload, Reason reason, String message) {
        SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> codec.decode(payload));
        assertEquals(message, e.getMessage());
        assertEquals(reason, e.reason());
        assertNull(e.getCause());
        return e;
    }

    private static <T> void assertNullNamed(String component, SessionCodec<T> codec, T value) {
        SessionEncodeException e = assertThrows(SessionEncodeException.class, () -> codec.encode(value));
        assertEquals(
                component + " must not be null."
                        + " Give it a value, or mark its type @Nullable if null is meant to be stored.",
                e.getMessage());
    }
}
