package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seshat.codec.ReleaseTypes.First;
import dev.seshat.codec.ReleaseTypes.FirstCodec;
import dev.seshat.codec.ReleaseTypes.Second;
import dev.seshat.codec.ReleaseTypes.SecondCodec;
import dev.seshat.codec.SessionDecodeException.Reason;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session that goes from one release to another and back, with what a release that writes it does not know. */
final class ReleaseTest {

    private static final FirstCodec OLD = FirstCodec.INSTANCE;
    private static final SecondCodec NEW = SecondCodec.INSTANCE;

    private static final First FIRST =
            new First("ada", 300, List.of("b", "a", "b"), Optional.of(new First.Address("Lyon", 69001)), "x");

    private static final Second SECOND = new Second(
            -5,
            new LinkedHashSet<>(List.of("z", "é")),
            List.of(new Second.Coupon(
                    "TEN", new Second.Coupon("TWENTY", null, List.of()), List.of(second("kept", List.of())))),
            Optional.of(new Second.Address(
                    75001, "Paris", "FR", Optional.of(new Second.Address(1, "Metz", "DE", Optional.empty())))),
            "dark",
            "grace");

    private static Second second(String nickname, List<Second.Coupon> coupons) {
        return new Second(7, Set.of("t"), coupons, Optional.empty(), null, nickname);
    }

    @Test
    void payload_ofOlderRelease_isReadByNewer() {
        Second expected = new Second(
                300,
                Set.of("a", "b"),
                List.of(),
                Optional.of(new Second.Address(69001, "Lyon", "FR", Optional.empty())),
                null,
                "ada");
        Second read = NEW.decode(OLD.encode(FIRST));
        assertEquals(expected, read);
        assertEquals(List.of("b", "a"), new ArrayList<>(read.tags()));
    }

    @Test
    void payload_ofNewerRelease_isReadByOlder() {
        First expected = new First("nobody", -5, List.of("z", "é"), Optional.of(new First.Address("Paris", 75001)), "");
        assertEquals(expected, OLD.decode(NEW.encode(SECOND)));
    }

    @Test
    void payload_ofReader_isReadTheSameWithAndWithoutCarrying() {
        assertEquals(FIRST, OLD.decodeCarrying(OLD.encode(FIRST)).value());
        assertNull(OLD.decodeCarrying(OLD.encode(FIRST)).carried());
        assertEquals(
                OLD.decode(NEW.encode(SECOND)),
                OLD.decodeCarrying(NEW.encode(SECOND)).value());
    }

    @Test
    void unknownComponents_writtenByOlderRelease_comeBackToNewer() {
        Decoded<First> read = OLD.decodeCarrying(NEW.encode(SECOND));
        First changed = new First("nobody", 6, List.of("q"), read.value().address(), "");
        byte[] written = OLD.encode(changed, read.carried());
        Second back = NEW.decode(written);
        assertEquals(SECOND.coupons(), back.coupons());
        assertEquals(SECOND.theme(), back.theme());
        assertEquals(SECOND.nickname(), back.nickname(), "and not the name that the older release made up");
        assertEquals(6, back.visits());
        assertEquals(Set.of("q"), back.tags());
        assertEquals(changed, OLD.decode(written));
    }

    @Test
    void unknownComponents_aroundManyTimes_stayAsTheyAre() {
        byte[] payload = NEW.encode(SECOND);
        byte[] before = payload;
        for (int round = 0; round < 5; round++) {
            Decoded<First> old = OLD.decodeCarrying(payload);
            payload = OLD.encode(old.value(), old.carried());
            if (round > 0) {
                assertArrayEquals(before, payload, "an unchanged value gives unchanged bytes");
            }
            before = payload;
        }
        for (int round = 0; round < 3; round++) {
            Decoded<First> old = OLD.decodeCarrying(NEW.encode(NEW.decode(payload)));
            payload = OLD.encode(old.value(), old.carried());
        }
        assertEquals(SECOND.coupons(), NEW.decode(payload).coupons());
        assertEquals(SECOND.nickname(), NEW.decode(payload).nickname());
        assertArrayEquals(before, payload, "from the newer release's bytes as well");
    }

    @Test
    void removedComponents_writtenByNewerRelease_comeBackToOlder() {
        Decoded<Second> read = NEW.decodeCarrying(OLD.encode(FIRST));
        assertNotNull(read.carried());
        Second changed = second("eve", List.of(new Second.Coupon("C", null, List.of(SECOND))));
        byte[] written = NEW.encode(changed, read.carried());
        assertEquals(changed, NEW.decode(written), "and the session inside has no more than its own components");
        assertEquals("x", OLD.decode(written).legacy());
        Decoded<Second> again = NEW.decodeCarrying(written);
        assertArrayEquals(written, NEW.encode(again.value(), again.carried()));
    }

    @Test
    void formerName_besideThePresentOne_isNotCarried() {
        // The older release gives the nickname back, and a name beside it.
        Decoded<First> old = OLD.decodeCarrying(NEW.encode(SECOND));
        First named = new First("bob", 1, List.of(), Optional.empty(), "");
        byte[] both = OLD.encode(named, old.carried());
        Decoded<Second> read = NEW.decodeCarrying(both);
        assertEquals("grace", read.value().nickname());
        Second renamed = new Second(1, Set.of(), List.of(), Optional.empty(), null, "eve");
        byte[] written = NEW.encode(renamed, read.carried());
        assertEquals("nobody", OLD.decode(written).name(), "its default, not what the session was called once");
        assertEquals(renamed, NEW.decode(written));
    }

    @Test
    void component_withoutDefault_isRefusedWhenMissing() {
        RowCodec older = RowCodec.of("Session(visits: int, address: Optional<Address>) Address(zip: int)");
        RowCodec named =
                RowCodec.of("Session(name: String, visits: int, address: Optional<Address>) Address(zip: int)");
        String fix =
                " is missing in the payload and has no default. Give it one with @Default, or its earlier name with"
                        + " @FormerNames.";
        assertRefused("shop.Session.nickname" + fix, NEW, older.encode(Row.of(1, Optional.empty())));
        byte[] withAddress = named.encode(Row.of("ada", 1, Optional.of(Row.of(5))));
        assertRefused("shop.Address.city" + fix, NEW, withAddress);
        assertRefused("shop.Address.city" + fix, OLD, withAddress);
        byte[] withoutAddress = named.encode(Row.of("ada", 1, Optional.empty()));
        assertEquals("ada", NEW.decode(withoutAddress).nickname(), "no address, no city");
        assertEquals(new First("ada", 1, List.of(), Optional.empty(), ""), OLD.decode(withoutAddress));
    }

    @Test
    void messages_ofCodecThatNamesNoComponents_numberThem() {
        byte[] payload = RowCodec.of("Session(y: int)").encode(Row.of(1));
        assertRefused(
                "shop.CartSession.#0 is missing in the payload and has no default. Give it one with @Default, or its"
                        + " earlier name with @FormerNames.",
                SampleTypes.CartCodec.INSTANCE,
                payload);
    }

    @Test
    void unknownConstant_ofForeignPayload_isRefused() {
        RowCodec foreign = RowCodec.of("Session(more: int, theme: enum, language: Locale, note: String, seen: Instant,"
                + " prices: Map<String,int>)");
        byte[] payload = foreign.encode(Row.of(1, new RowCodec.Constant(5), Locale.ROOT, "n", Instant.EPOCH, Map.of()));
        assertRefused(
                "the payload has a constant of shop.Theme that this release does not know, before offset 2 of the"
                        + " converted payload.",
                SampleTypes.PreferencesCodec.INSTANCE,
                payload);
    }

    @Test
    void value_thatTheRecordRefuses_saysSo() {
        byte[] payload = RowCodec.of("Session(visits: long)").encode(Row.of(-1L));
        SessionDecodeException e =
                assertThrows(SessionDecodeException.class, () -> SampleTypes.CounterCodec.INSTANCE.decode(payload));
        assertEquals(Reason.REJECTED_BY_RECORD, e.reason());
    }

    @Test
    void carried_ofAnotherType_isRefused() {
        CarriedFields carried = OLD.decodeCarrying(NEW.encode(SECOND)).carried();
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> SampleTypes.CounterCodec.INSTANCE.encode(new SampleTypes.CounterSession(1), carried));
        assertEquals(
                carried + " cannot be written with a shop.CounterSession."
                        + " Use what was decoded with an earlier value of the session.",
                e.getMessage());
    }

    @Test
    void texts_ofDecodedAndCarried_haveNoValues() {
        Decoded<First> read = OLD.decodeCarrying(NEW.encode(SECOND));
        assertEquals("Decoded[CarriedFields[shop.Session, 40 bytes]]", read.toString());
        assertEquals("Decoded[]", OLD.decodeCarrying(OLD.encode(FIRST)).toString());
    }

    @Test
    void nothing_asValueToWriteWithCarried_isNamed() {
        CarriedFields carried = OLD.decodeCarrying(NEW.encode(SECOND)).carried();
        SessionEncodeException e = assertThrows(SessionEncodeException.class, () -> OLD.encode(null, carried));
        assertFalse(e.getMessage().isEmpty());
    }

    @Test
    void rootWithoutComponents_carriesAllOfThem() {
        SampleTypes.EmptyCodec empty = SampleTypes.EmptyCodec.INSTANCE;
        Decoded<SampleTypes.EmptySession> read = empty.decodeCarrying(NEW.encode(SECOND));
        assertEquals(new SampleTypes.EmptySession(), read.value());
        assertEquals(SECOND, NEW.decode(empty.encode(read.value(), read.carried())));
        byte[] cart = SampleTypes.CartCodec.INSTANCE.encode(
                new SampleTypes.CartSession(Optional.empty(), List.of(new SampleTypes.Item("tea", 1)), 1));
        assertArrayEquals(
                cart, empty.encode(read.value(), empty.decodeCarrying(cart).carried()));
        RowCodec defaults = RowCodec.of("Session(a: int)").withDefault("Session.a", 5);
        assertEquals(Row.of(5), defaults.decode(empty.encode(new SampleTypes.EmptySession())));
    }

    @Test
    void carried_beyondTheLimits_isRefusedAtReading() {
        StringBuilder own = new StringBuilder("Session(");
        StringBuilder foreign = new StringBuilder("Session(");
        for (int i = 0; i < 255; i++) {
            own.append("a").append(i).append(": int, ");
            foreign.append(i < 1 ? "b" : "a").append(i).append(": int, ");
        }
        RowCodec codec = RowCodec.of(own + ")");
        codec.withDefault("Session.a0", 0);
        byte[] payload = RowCodec.of(foreign + ")").encode(new Row(Collections.nCopies(255, 1)));
        assertEquals(0, codec.decode(payload).values().get(0));
        SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> codec.decodeCarrying(payload));
        assertEquals(
                "shop.Session cannot be read: with the components that this release does not know it would have more than"
                        + " 255 components or 1024 record types, and could not be written again.",
                e.getMessage());
        assertEquals(Reason.SCHEMA, e.reason());
    }

    @Test
    void formerNames_notInPairs_areRefused() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> new RowCodec(TextShape.parse("Session(a: int)"), 0, 1, 2));
        assertEquals("shop.Session has 3 numbers for former names. Give two for each.", e.getMessage());
    }

    @Test
    void formerNames_ofWhichSeveralAreThere_yieldToThePresentOne() {
        TextShape shape = TextShape.parse("Session(a: int, b: int)");
        RowCodec own = new RowCodec(shape, 1, NameHash.of("a"), 1, NameHash.of("c"), 1, NameHash.of("d"));
        own.withDefault(0, 10).withDefault(1, 11);
        assertEquals(
                Row.of(1, 2),
                own.decode(RowCodec.of("S(c: int, b: int, a: int)").encode(Row.of(3, 2, 1))));
        assertEquals(
                Row.of(1, 3),
                own.decode(RowCodec.of("S(d: int, c: int, a: int)").encode(Row.of(4, 3, 1))));
        assertEquals(Row.of(1, 4), own.decode(RowCodec.of("S(d: int, a: int)").encode(Row.of(4, 1))));
        assertEquals(Row.of(1, 11), own.decode(RowCodec.of("S(a: int)").encode(Row.of(1))));
        assertEquals(Row.of(10, 3), own.decode(RowCodec.of("S(c: long)").encode(Row.of(3L))));
    }

    @Test
    void unwantedComponent_ofEachScalar_isCheckedAndSteppedOver() {
        RowCodec own = RowCodec.of("S(a: int, z: int)");
        for (ScalarCase<?> scalar : ScalarCase.ALL) {
            String type = scalar.wireType().replace("_", "");
            RowCodec foreign = RowCodec.of("S(z: int, x: " + type + ", a: int)");
            RowCodec ordered = RowCodec.of("S(a: int, x: " + type + ", z: int)");
            for (ScalarCase.Sample<?> sample : scalar.samples()) {
                Object value = sample.value() instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : sample.value();
                assertEquals(Row.of(3, 1), own.decode(foreign.encode(Row.of(1, value, 3))), type);
                assertEquals(Row.of(1, 3), own.decode(ordered.encode(Row.of(1, value, 3))), type);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "01, 02",
        "03, 80 80 04",
        "04, 80 80 04",
        "05, 80 80 80 80 10",
        "05, 80 00",
        "06, ff ff ff ff ff ff ff ff ff 02",
        "09, 02 c0 80",
        "0b, 7f 00",
        "0c, 02 00 01",
        "0d, a2 9c 01 01 0a",
        "0f, 01 20",
        "10, 01 ff",
        "11, 01 ff",
        "12, 01 ff",
        "13, 00 80 94 eb dc 03",
        "16, fe ff ff ff ff ff ff ff ff 01",
        "17, 80 80 bc 8a c9 d2 13",
        "1a, 00 00 00 01 ff",
        "1c, 00 0d",
        "1d, 02 1e",
        "1f, c2 f4 07",
        "40 01, 02",
        "41 01, 7f 00",
        "60 01, 01"
    })
    void unwantedComponent_malformed_isRefused(String type, String value) {
        String records = type.startsWith("60") ? "02" : "01";
        String rest = type.startsWith("60") ? " 00" : "";
        byte[] before = Hex.parse("01 " + records + " 02 00 01 " + type + " b9 44 05" + rest + " " + value + " 02");
        byte[] after = Hex.parse("01 " + records + " 02 b9 44 05 00 01 " + type + rest + " 02 " + value);
        assertMalformed(SampleTypes.CounterCodec.INSTANCE, before);
        assertMalformed(SampleTypes.CounterCodec.INSTANCE, after);
        RowCodec reordered = RowCodec.of("S(y: int, visits: int)").withDefault("S.y", 1);
        assertMalformed(reordered, before);
    }

    @Test
    void copiedText_malformed_isRefused() {
        byte[] payload = RowCodec.of("S(x: int, a: String)").encode(Row.of(1, "aé"));
        payload[payload.length - 1] = 0x20;
        assertMalformed(RowCodec.of("S(a: String)"), payload);
    }

    @Test
    void unwantedComponent_thatOnlyAnotherPlatformKnows_isSteppedOver() {
        RowCodec own = RowCodec.of("S(a: int)");
        for (String type : List.of("Locale", "Currency", "ZoneId")) {
            RowCodec foreign = RowCodec.of("S(x: String, a: int)");
            byte[] payload = foreign.encode(Row.of("Mars/Olympus", 3));
            payload[5] = (byte) TextShape.wireType(type);
            assertEquals(Row.of(3), own.decode(payload));
            assertMalformed(RowCodec.of("S(a: int, x: " + type + ")"), payload);
        }
    }

    @Test
    void truncatedOrLonger_foreignPayload_isMalformed() {
        for (byte[] payload : List.of(OLD.encode(FIRST), NEW.encode(SECOND))) {
            SessionCodec<?> other = payload[2] == 5 ? NEW : OLD;
            for (int length = 0; length < payload.length; length++) {
                assertMalformed(other, Arrays.copyOf(payload, length));
            }
            assertMalformed(other, Arrays.copyOf(payload, payload.length + 1));
        }
    }

    private static void assertMalformed(SessionCodec<?> codec, byte[] payload) {
        SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> codec.decode(payload));
        assertEquals(Reason.MALFORMED, e.reason(), e.getMessage());
        e = assertThrows(SessionDecodeException.class, () -> codec.decodeCarrying(payload));
        assertEquals(Reason.MALFORMED, e.reason(), e.getMessage());
    }

    private static void assertRefused(String what, SessionCodec<?> codec, byte[] payload) {
        SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> codec.decode(payload));
        assertEquals(codec.typeName() + " cannot be read: " + what, e.getMessage());
        assertEquals(Reason.SCHEMA, e.reason());
    }
}
