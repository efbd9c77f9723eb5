package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seshat.codec.SessionDecodeException.Reason;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader refuses, and what it gives (ATTACKS 36 to 54). */
final class SessionReaderTest {

    @ParameterizedTest
    @CsvSource({
        "80 00, a number is longer than it needs to be",
        "ff 00, a number is longer than it needs to be",
        "81 80 00, a number is longer than it needs to be",
        "ff ff ff ff 00, a number is longer than it needs to be",
        "ff ff ff ff 10, a number has more than 32 bits",
        "ff ff ff ff 7f, a number has more than 32 bits",
        "80 80 80 80 80 00, a number has more than 32 bits",
        "ff ff ff ff ff ff ff ff ff 01, a number has more than 32 bits"
    })
    void int_notCanonical_isMalformed(String hex, String what) {
        assertMalformed(what, 0, hex, SessionReader::readInt);
        assertMalformed(what, 0, hex, SessionReader::readShort);
        assertMalformed(what, 0, hex, SessionReader::readChar);
        assertMalformed(what, 0, hex, SessionReader::readSize);
    }

    @ParameterizedTest
    @CsvSource({
        "80 00, a number is longer than it needs to be",
        "ff ff ff ff ff ff ff ff ff 00, a number is longer than it needs to be",
        "ff ff ff ff ff ff ff ff ff 02, a number has more than 64 bits",
        "ff ff ff ff ff ff ff ff ff 7f, a number has more than 64 bits",
        "80 80 80 80 80 80 80 80 80 80 01, a number has more than 64 bits",
        "ff ff ff ff ff ff ff ff ff ff ff ff, a number has more than 64 bits"
    })
    void long_notCanonical_isMalformed(String hex, String what) {
        assertMalformed(what, 0, hex, SessionReader::readLong);
        assertMalformed(what, 0, hex, SessionReader::readLocalTime);
    }

    @Test
    void smallIntegers_outOfRange_areMalformed() {
        assertMalformed("a short is out of range", 0, "80 80 04", SessionReader::readShort);
        assertMalformed("a short is out of range", 0, "81 80 04", SessionReader::readShort);
        assertMalformed("a char is out of range", 0, "80 80 04", SessionReader::readChar);
        assertMalformed("a char is out of range", 0, "ff ff ff ff 0f", SessionReader::readChar);
    }

    @Test
    void boolean_anyOtherByte_isMalformed() {
        for (int value = 2; value < 256; value++) {
            byte[] bytes = {(byte) value};
            assertMalformed("a boolean is neither 0 nor 1", 0, Hex.of(bytes), SessionReader::readBoolean);
            assertMalformed("a boolean is neither 0 nor 1", 0, Hex.of(bytes), SessionReader::readPresence);
            assertMalformed("a record without components is not 0", 0, Hex.of(bytes), in -> {
                in.readEmptyRecord();
                return in;
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7f f8 00 00 00 00 00 01", "ff ff ff ff ff ff ff ff", "7f fc ab cd 00 00 00 00"})
    void double_notANumber_keepsEveryBit(String hex) {
        double value = new SessionReader(Hex.parse(hex)).readDouble();
        SessionWriter out = new SessionWriter();
        out.writeDouble(value);
        assertEquals(hex, Hex.of(out.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7f c0 00 01", "ff ff ff ff", "7f e1 23 45"})
    void float_notANumber_keepsEveryBit(String hex) {
        float value = new SessionReader(Hex.parse(hex)).readFloat();
        SessionWriter out = new SessionWriter();
        out.writeFloat(value);
        assertEquals(hex, Hex.of(out.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02 61", "7f 61", "80 01 61", "ff ff ff ff 07", "ff ff ff ff 0f", "80 80 80 80 08"})
    void length_moreThanIsLeft_isMalformed(String hex) {
        String what = "a length is more than the bytes that are left";
        assertMalformed(what, 0, hex, SessionReader::readString);
        assertMalformed(what, 0, hex, SessionReader::readBytes);
        assertMalformed(what, 0, hex, SessionReader::readBigInteger);
        assertMalformed(what, 0, hex, SessionReader::readUri);
        assertMalformed(what, 0, hex, SessionReader::readZoneId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02 00", "ff ff ff ff 07", "ff ff ff ff 0f", "80 80 80 80 08"})
    void size_moreThanIsLeft_isMalformed(String hex) {
        assertMalformed(
                "a collection has more elements than there are bytes for them", 0, hex, SessionReader::readSize);
    }

    @Test
    void size_ofCollectionsInOneAnother_cannotClaimTheSameBytes() {
        // Ten bytes are left; an outer list of eight leaves two elements to all lists in it.
        SessionReader in = new SessionReader(Hex.parse("08 02 01 01 00 00 00 00 00 00"));
        assertEquals(8, in.readSize());
        assertEquals(2, in.readSize());
        SessionDecodeException e = assertThrows(SessionDecodeException.class, in::readSize);
        assertEquals(
                malformedMessage("a collection has more elements than there are bytes for them", 2), e.getMessage());
    }

    @Test
    void size_ofDensestCollections_isRead() {
        // A list of three lists: of two empty lists, of none, of none. Each byte is one element or the count of it.
        SessionReader in = new SessionReader(Hex.parse("03 02 00 00 00 00"));
        assertEquals(
                List.of(3, 2, 0, 0, 0, 0),
                List.of(in.readSize(), in.readSize(), in.readSize(), in.readSize(), in.readSize(), in.readSize()));
        in.end();
    }

    @ParameterizedTest
    @CsvSource({
        "02 c0 80, 1", // over-long NUL
        "02 c1 bf, 1", // over-long
        "03 e0 9f bf, 1", // over-long
        "04 f0 8f bf bf, 1", // over-long
        "01 80, 1", // continuation alone
        "02 61 bf, 2", // continuation alone
        "03 ed a0 80, 1", // high surrogate
        "03 ed bf bf, 1", // low surrogate
        "06 ed a0 bd ed b8 80, 1", // pair of surrogates
        "04 f4 90 80 80, 1", // above U+10FFFF
        "04 f5 80 80 80, 1",
        "01 fe, 1",
        "01 ff, 1",
        "01 c3, 1", // cut by the string's end
        "02 e2 82, 1",
        "03 f0 9f 8d, 1",
        "02 c3 61, 1", // cut by another character
        "03 e2 82 61, 1",
        "04 f0 9f 8d 61, 1",
        "04 f0 9f 61 b5, 1",
        "0b 61 62 63 64 65 66 67 68 c3 a9 80, 11"
    })
    void string_notUtf8_isMalformed(String hex, int offset) {
        assertMalformed("a string is not UTF-8", offset, hex, SessionReader::readString);
        assertMalformed("a string is not UTF-8", offset, hex, SessionReader::readUri);
    }

    @Test
    void string_cutByItsLength_doesNotReadOn() {
        assertMalformed("a string is not UTF-8", 1, "01 c3 a9", SessionReader::readString);
    }

    @Test
    void bigInteger_notMinimalOrTooLong_isMalformed() {
        String padded = "a big integer is longer than it needs to be";
        assertMalformed(padded, 1, "02 00 00", SessionReader::readBigInteger);
        assertMalformed(padded, 1, "02 00 7f", SessionReader::readBigInteger);
        assertMalformed(padded, 1, "02 ff ff", SessionReader::readBigInteger);
        assertMalformed(padded, 1, "02 ff 80", SessionReader::readBigInteger);
        String range = "a big integer has no bytes or more than 1024";
        assertMalformed(range, 0, "00", SessionReader::readBigInteger);
        assertMalformed(range, 0, "81 08" + " 01".repeat(1025), SessionReader::readBigInteger);
        assertMalformed(range, 1, "00 81 08" + " 01".repeat(1025), SessionReader::readBigDecimal);
    }

    @Test
    void bigDecimal_scaleBeyondLimit_isMalformed() {
        for (String scale : List.of("a2 9c 01", "a1 9c 01", "fe ff ff ff 0f", "ff ff ff ff 0f")) {
            assertMalformed(
                    "the scale of a big decimal is beyond 10000", 0, scale + " 01 01", SessionReader::readBigDecimal);
        }
    }

    @Test
    void texts_ofNoSuchThing_areMalformed() {
        assertMalformed("a string is not a URI", 0, "01 20", SessionReader::readUri);
        assertMalformed("a string is not a URI", 0, "02 61 3a", SessionReader::readUri);
        String tag = "a string is not a BCP 47 language tag in its canonical form";
        assertMalformed(tag, 0, "00", SessionReader::readLocale);
        assertMalformed(tag, 0, "01 61", SessionReader::readLocale);
        assertMalformed(tag, 0, "03 55 4e 44", SessionReader::readLocale);
        assertMalformed(tag, 0, "05 65 6e 5f 55 53", SessionReader::readLocale);
        assertMalformed(tag, 0, "05 65 6e 2d 2d 61", SessionReader::readLocale);
        String currency = "a string is not a currency that this Java platform knows";
        assertMalformed(currency, 0, "00", SessionReader::readCurrency);
        assertMalformed(currency, 0, "03 65 75 72", SessionReader::readCurrency);
        assertMalformed(currency, 0, "03 51 51 51", SessionReader::readCurrency);
        String zone = "a string is not a time zone that this Java platform knows";
        assertMalformed(zone, 0, "00", SessionReader::readZoneId);
        assertMalformed(zone, 0, "02 2e 2e", SessionReader::readZoneId);
        assertMalformed(zone, 0, "04 4d 61 72 73", SessionReader::readZoneId);
        assertMalformed(zone, 0, "06 2b 31 39 3a 30 30", SessionReader::readZoneId);
    }

    @Test
    void times_outOfRange_areMalformed() {
        String nanos = "the nanoseconds are a second or more";
        assertMalformed(nanos, 1, "00 80 94 eb dc 03", SessionReader::readInstant);
        assertMalformed(nanos, 1, "00 ff ff ff ff 0f", SessionReader::readInstant);
        assertMalformed(nanos, 1, "00 80 94 eb dc 03", SessionReader::readDuration);
        String instant = "an instant is out of range";
        assertMalformed(instant, 0, "80 e4 ab a9 df b4 8e 70 00", SessionReader::readInstant);
        assertMalformed(instant, 0, "81 b0 df b9 fd bb 8e 70 00", SessionReader::readInstant);
        assertMalformed(instant, 0, "fe ff ff ff ff ff ff ff ff 01 00", SessionReader::readInstant);
        String date = "a date is out of range";
        assertMalformed(date, 0, "f0 a3 da a1 a1 15", SessionReader::readLocalDate);
        assertMalformed(date, 0, "b5 f3 89 a3 a1 15", SessionReader::readLocalDate);
        assertMalformed(date, 0, "ff ff ff ff ff ff ff ff ff 01", SessionReader::readLocalDate);
        assertMalformed(date, 0, "f0 a3 da a1 a1 15 00", SessionReader::readLocalDateTime);
        String time = "a time of day is out of range";
        assertMalformed(time, 0, "80 80 bc 8a c9 d2 13", SessionReader::readLocalTime);
        assertMalformed(time, 0, "ff ff ff ff ff ff ff ff ff 01", SessionReader::readLocalTime);
        assertMalformed(time, 1, "00 80 80 bc 8a c9 d2 13 00", SessionReader::readOffsetDateTime);
        String offset = "a time zone's offset is out of range";
        assertMalformed(offset, 0, "c2 f4 07", SessionReader::readZoneOffset);
        assertMalformed(offset, 0, "c1 f4 07", SessionReader::readZoneOffset);
        assertMalformed(offset, 1, "00 fe ff ff ff 0f", SessionReader::readOffsetTime);
        assertMalformed("a year is out of range", 0, "80 a8 d6 b9 07", SessionReader::readYear);
        assertMalformed("a year is out of range", 0, "ff a7 d6 b9 07", SessionReader::readYear);
        String yearMonth = "a year and month are out of range";
        assertMalformed(yearMonth, 0, "d0 1f 00", SessionReader::readYearMonth);
        assertMalformed(yearMonth, 0, "d0 1f 0d", SessionReader::readYearMonth);
        assertMalformed(yearMonth, 0, "d0 1f ff", SessionReader::readYearMonth);
        assertMalformed(yearMonth, 0, "80 a8 d6 b9 07 01", SessionReader::readYearMonth);
        String monthDay = "a month and day are out of range";
        assertMalformed(monthDay, 0, "0d 01", SessionReader::readMonthDay);
        assertMalformed(monthDay, 0, "01 00", SessionReader::readMonthDay);
        assertMalformed(monthDay, 0, "02 1e", SessionReader::readMonthDay);
        assertMalformed(monthDay, 0, "01 ff", SessionReader::readMonthDay);
    }

    @Test
    void zonedDateTime_twoOffsets_isMalformed() {
        assertMalformed("a date-time has two offsets", 0, "02 00 a0 38 01 5a", SessionReader::readZonedDateTime);
    }

    @Test
    void zonedDateTime_offsetOfOldRules_keepsTheInstant() {
        // 09:00+08:00[Asia/Tokyo], as if Tokyo's rules had been others when it was written.
        SessionWriter out = new SessionWriter();
        out.writeLocalDateTime(LocalDateTime.of(2024, 1, 1, 9, 0), "it");
        out.writeZoneOffset(ZoneOffset.ofHours(8), "it");
        out.writeZoneId(ZoneId.of("Asia/Tokyo"), "it");
        assertEquals(
                ZonedDateTime.parse("2024-01-01T10:00+09:00[Asia/Tokyo]"),
                new SessionReader(out.toByteArray()).readZonedDateTime());
    }

    @Test
    void zonedDateTime_movedBeyondTheLastYear_isMalformed() {
        SessionWriter out = new SessionWriter();
        out.writeLocalDateTime(LocalDateTime.MAX, "it");
        out.writeZoneOffset(ZoneOffset.ofHours(8), "it");
        out.writeZoneId(ZoneId.of("Asia/Tokyo"), "it");
        assertMalformed("a date-time is out of range", 0, Hex.of(out.toByteArray()), SessionReader::readZonedDateTime);
    }

    @Test
    void map_sameKeyTwice_isMalformed() {
        Map<String, String> map = new LinkedHashMap<>();
        SessionReader in = new SessionReader(new byte[0]);
        in.putNew(map, "a", "1");
        in.putNew(map, "b", null);
        for (String key : List.of("a", "b")) {
            SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> in.putNew(map, key, "2"));
            assertEquals(
                    malformedMessage("a map has the same key twice; the second entry ends here", 0), e.getMessage());
        }
    }

    @Test
    void set_sameElementTwice_isMalformed() {
        Set<String> set = new LinkedHashSet<>();
        SessionReader in = new SessionReader(new byte[0]);
        in.addNew(set, "a");
        SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> in.addNew(set, "a"));
        assertEquals(malformedMessage("a set has the same element twice; the second one ends here", 0), e.getMessage());
    }

    @Test
    void depth_atLimit_isReadAndAboveMalformed() {
        SessionReader in = new SessionReader(new byte[0]);
        for (int i = 0; i < 32; i++) {
            in.enter();
        }
        SessionDecodeException e = assertThrows(SessionDecodeException.class, in::enter);
        assertEquals(malformedMessage("records are nested deeper than 32 levels", 0), e.getMessage());
    }

    @Test
    void unknownConstant_ofEnum_isOfAnotherSchema() {
        SessionReader in = new SessionReader(Hex.parse("ab cd"));
        assertEquals(0xABCD, in.readHash());
        SessionDecodeException e = in.unknownConstant("shop.Theme");
        assertEquals(Reason.SCHEMA, e.reason());
        assertEquals(
                "A session type cannot be read: the payload has a constant of shop.Theme that this release does not"
                        + " know, before offset 2.",
                e.getMessage());
    }

    @Test
    void part_ofAnArray_isReadWithinItsBounds() {
        byte[] bytes = Hex.parse("ff 02 61 62 ff");
        SessionReader in = new SessionReader(bytes, 1, 3);
        assertEquals("ab", in.readString());
        SessionDecodeException e = assertThrows(SessionDecodeException.class, in::readByte);
        assertEquals(malformedMessage("the payload ends too early", 3), e.getMessage());
        e = assertThrows(SessionDecodeException.class, () -> new SessionReader(bytes, 1, 2).readString());
        assertEquals(malformedMessage("a length is more than the bytes that are left", 0), e.getMessage());
    }

    @Test
    void part_notInTheArray_throws() {
        assertThrows(IndexOutOfBoundsException.class, () -> new SessionReader(new byte[4], 3, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> new SessionReader(new byte[4], -1, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> new SessionReader(new byte[4], 1, -1));
    }

    @Test
    void bytes_read_areACopy() {
        byte[] payload = Hex.parse("01 07");
        byte[] first = new SessionReader(payload).readBytes();
        first[0] = 8;
        assertArrayEquals(new byte[] {7}, new SessionReader(payload).readBytes());
        assertNotSame(payload, first);
    }

    @Test
    void list_ofElements_isUnmodifiableAndInOrder() {
        List<String> list = SessionReader.list(new Object[] {"b", null, "a"});
        assertEquals(Arrays.asList("b", null, "a"), list);
        assertThrows(UnsupportedOperationException.class, () -> list.set(0, "c"));
        assertThrows(UnsupportedOperationException.class, () -> list.sort(null));
        List<String> empty = SessionReader.list(new Object[0]);
        assertEquals(List.of(), empty);
        assertEquals(false, empty.contains(null));
        assertThrows(UnsupportedOperationException.class, () -> empty.add("c"));
    }

    @Test
    void setAndMap_ofElements_areUnmodifiableAndInOrder() {
        Set<String> set = SessionReader.set(new LinkedHashSet<>(List.of("b", "a")));
        assertEquals(List.of("b", "a"), new ArrayList<>(set));
        assertThrows(UnsupportedOperationException.class, () -> set.add("c"));
        Map<String, Integer> map = SessionReader.map(new LinkedHashMap<>(Map.of("b", 1)));
        assertEquals(Map.of("b", 1), map);
        assertThrows(UnsupportedOperationException.class, () -> map.put("c", 2));
        assertEquals(
                "a", SessionReader.sortedSet(new TreeSet<>(Set.of("b", "a"))).first());
        assertThrows(
                UnsupportedOperationException.class,
                () -> SessionReader.sortedSet(new TreeSet<String>()).add("c"));
        assertEquals(
                "a",
                SessionReader.sortedMap(new TreeMap<>(Map.of("b", 1, "a", 2))).firstKey());
        assertThrows(
                UnsupportedOperationException.class,
                () -> SessionReader.sortedMap(new TreeMap<String, String>()).put("c", "d"));
    }

    private static void assertMalformed(String what, int offset, String hex, Function<SessionReader, ?> read) {
        SessionReader in = new SessionReader(Hex.parse(hex));
        SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> read.apply(in), hex);
        assertEquals(malformedMessage(what, offset), e.getMessage());
        assertEquals(Reason.MALFORMED, e.reason());
        assertEquals(null, e.getCause());
    }

    private static String malformedMessage(String what, int offset) {
        return "A session type cannot be read: " + what + ", at offset " + offset + " of the payload.";
    }
}
