package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seshat.codec.SessionDecodeException.Reason;
import dev.seshat.codec.ShapeTable.Container;
import dev.seshat.codec.ShapeTable.Field;
import dev.seshat.codec.ShapeTable.RecordReference;
import dev.seshat.codec.ShapeTable.RecordShape;
import dev.seshat.codec.ShapeTable.Scalar;
import dev.seshat.codec.ShapeTable.Variant;
import dev.seshat.codec.ShapeTable.Variants;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Foreign shapes: what they are, and where a malformed one stops being one (ATTACKS 39, 41, 56). */
final class ShapeTableTest {

    @Test
    void shape_ofCart_isRead() {
        ShapeTable shape = read("02 03 b6 c4 40 09 5f 3c 41 60 01 b9 44 05 02 bc 7b 09 1a 7b 05");
        RecordShape cart = new RecordShape(List.of(
                new Field(0xB6C4, new Container(WireType.OPTIONAL, new Scalar(WireType.STRING), null)),
                new Field(0x5F3C, new Container(WireType.LIST, new RecordReference(1), null)),
                new Field(0xB944, new Scalar(WireType.INT))));
        RecordShape item = new RecordShape(
                List.of(new Field(0xBC7B, new Scalar(WireType.STRING)), new Field(0x1A7B, new Scalar(WireType.INT))));
        assertEquals(new ShapeTable(List.of(cart, item)), shape);
    }

    @Test
    void shape_ofMaps_hasKeyAndValue() {
        ShapeTable shape = read("01 02 00 01 44 09 41 06 00 02 45 0a 60 00");
        assertEquals(
                List.of(
                        new Field(
                                1,
                                new Container(
                                        WireType.MAP,
                                        new Scalar(WireType.STRING),
                                        new Container(WireType.LIST, new Scalar(WireType.LONG), null))),
                        new Field(
                                2,
                                new Container(WireType.SORTED_MAP, new Scalar(WireType.ENUM), new RecordReference(0)))),
                shape.records().get(0).fields());
    }

    @Test
    void type_everyByte_isKnownOrMalformed() {
        Set<Integer> one =
                Set.of(WireType.OPTIONAL, WireType.LIST, WireType.SET, WireType.SORTED_SET, WireType.NULLABLE);
        Set<Integer> two = Set.of(WireType.MAP, WireType.SORTED_MAP);
        for (int type = 0; type < 256; type++) {
            String start = "01 01 00 01 " + Hex.of(new byte[] {(byte) type});
            if (type >= WireType.BOOLEAN && type <= WireType.ZONE_OFFSET) {
                assertEquals(new Scalar(type), onlyType(start));
            } else if (one.contains(type)) {
                assertEquals(new Container(type, new Scalar(WireType.INT), null), onlyType(start + " 05"));
            } else if (two.contains(type)) {
                assertEquals(
                        new Container(type, new Scalar(WireType.INT), new Scalar(WireType.LONG)),
                        onlyType(start + " 05 06"));
            } else if (type == WireType.RECORD) {
                assertEquals(new RecordReference(0), onlyType(start + " 00"));
            } else if (type == WireType.VARIANTS) {
                Variant variant = new Variant(0, 7, new Scalar(WireType.ENUM));
                assertEquals(new Variants(List.of(variant)), onlyType(start + " 01 00 07 0a"));
            } else {
                assertMalformed("the shape has a type that does not exist", 4, start + " 00 00");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "00, 0, the shape has no record types or more than 1024",
        "81 08, 0, the shape has no record types or more than 1024",
        "ff ff ff ff 0f, 0, the shape has no record types or more than 1024",
        "80 00, 0, a number is longer than it needs to be",
        "01 80 02, 1, a record of the shape has more components than 255",
        "01 ff ff ff ff 0f, 1, a record of the shape has more components than 255",
        "01 02 00 01 05 00 01 06, 5, two components of one record of the shape have the same name hash",
        "01 01 00 01 60 01, 5, the shape refers to a record type that it does not have",
        "01 01 00 01 60 ff ff ff ff 0f, 5, the shape refers to a record type that it does not have",
        "01 01 00 01 60 80 00, 5, a number is longer than it needs to be",
        "01 01 00 01 61 00, 5, a sealed interface of the shape has no variants or more than 255",
        "01 01 00 01 61 80 02, 5, a sealed interface of the shape has no variants or more than 255",
        "01 01 00 01 61 ff ff ff ff 0f, 5, a sealed interface of the shape has no variants or more than 255",
        "01 01 00 01 61 02 00 07 0a 00 07 60 00, 9, two variants of one sealed interface of the shape have the same name hash",
        "01 01 00 01 61 01 00 07 09, 8, a variant of the shape is neither a record nor an enum",
        "01 01 00 01 61 01 00 07 61 01 00 07 0a, 8, a variant of the shape is neither a record nor an enum",
        "01 01 00 01 61 01 00 07 60 01, 9, the shape refers to a record type that it does not have"
    })
    void shape_outOfBounds_isMalformed(String hex, int offset, String what) {
        assertMalformed(what, offset, hex);
    }

    @Test
    void variants_areNumberedThroughTheTable() {
        ShapeTable shape = read("02 01 00 01 41 61 02 00 07 60 01 00 08 0a 01 00 01 61 01 00 07 60 00");
        assertEquals(
                new Container(
                        WireType.LIST,
                        new Variants(List.of(
                                new Variant(0, 7, new RecordReference(1)),
                                new Variant(1, 8, new Scalar(WireType.ENUM)))),
                        null),
                shape.records().get(0).fields().get(0).type());
        assertEquals(
                new Variants(List.of(new Variant(2, 7, new RecordReference(0)))),
                shape.records().get(1).fields().get(0).type());
    }

    @Test
    void shape_truncatedAnywhere_isMalformed() {
        byte[] shape = Hex.parse("02 03 b6 c4 40 09 5f 3c 41 60 01 b9 44 05 02 bc 7b 09 1a 7b 05");
        for (int length = 0; length < shape.length; length++) {
            assertMalformed("the payload ends too early", length, Hex.of(Arrays.copyOf(shape, length)));
        }
    }

    @Test
    void shape_sameHashInTwoRecords_isRead() {
        assertEquals(2, read("02 01 00 01 60 01 01 00 01 05").records().size());
    }

    @Test
    void limits_justKept_areRead() {
        assertEquals(1024, read("80 08" + " 00".repeat(1024)).records().size());
        StringBuilder fields = new StringBuilder("01 ff 01");
        for (int i = 0; i < 255; i++) {
            fields.append(' ').append(Hex.of(new byte[] {0, (byte) i})).append(" 05");
        }
        assertEquals(255, read(fields.toString()).records().get(0).fields().size());
    }

    @Test
    void depth_atLimit_isReadAndAboveMalformed() {
        onlyType("01 01 00 01" + " 41".repeat(31) + " 05");
        String what = "a type of the shape is nested deeper than 32 levels";
        assertMalformed(what, 36, "01 01 00 01" + " 41".repeat(32) + " 05");
        assertMalformed(what, 36, "01 01 00 01" + " 41".repeat(1_000_000) + " 05");
        assertMalformed(what, 36, "01 01 00 01" + " 44".repeat(1_000_000));
    }

    private static ShapeTable read(String hex) {
        SessionReader in = new SessionReader(Hex.parse(hex));
        ShapeTable shape = ShapeTable.read(in);
        in.end();
        return shape;
    }

    private static ShapeTable.TypeShape onlyType(String hex) {
        return read(hex).records().get(0).fields().get(0).type();
    }

    private static void assertMalformed(String what, int offset, String hex) {
        SessionReader in = new SessionReader(Hex.parse(hex));
        SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> ShapeTable.read(in), hex);
        assertEquals(
                "A session type cannot be read: " + what + ", at offset " + offset + " of the payload.",
                e.getMessage());
        assertEquals(Reason.MALFORMED, e.reason());
    }
}
