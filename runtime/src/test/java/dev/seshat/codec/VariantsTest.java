package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seshat.codec.RowCodec.Choice;
import dev.seshat.codec.RowCodec.Constant;
import dev.seshat.codec.SessionDecodeException.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sealed interfaces: their bytes, and variants that come, go, move, and change from release to release. */
final class VariantsTest {

    private static final String PAYMENT =
            "Cart(payment: Variants<Card: Card, Voucher: Enum>, visits: int) Card(number: int)";
    private static final Row CARD = Row.of(Choice.of("Card", Row.of(7)), 1);
    private static final Row VOUCHER = Row.of(Choice.of("Voucher", new Constant(0x1234)), 1);

    private static final RowCodec CODEC = RowCodec.of(PAYMENT);

    @Test
    void value_isTheNameOfItsVariantAndTheVariant() {
        assertEquals(CARD, CODEC.decode(CODEC.encode(CARD)));
        String card = String.format("%04x", NameHash.of("Card"));
        assertEquals(
                card.substring(0, 2) + " " + card.substring(2) + " 0e 02", Hex.of(lastBytes(CODEC.encode(CARD), 4)));
        assertEquals("12 34 02", Hex.of(lastBytes(CODEC.encode(VOUCHER), 3)));
    }

    private static byte[] lastBytes(byte[] payload, int count) {
        return Arrays.copyOfRange(payload, payload.length - count, payload.length);
    }

    @Test
    void variants_inAnotherOrderAndWithMore_areTheSame() {
        RowCodec other = RowCodec.of("Cart(payment: Variants<Cash: Cash, Voucher: Enum, Card: Card>, visits: long)"
                + " Cash() Card(number: long)");
        assertEquals(Row.of(Choice.of("Card", Row.of(7L)), 1L), other.decode(CODEC.encode(CARD)));
        assertEquals(Row.of(Choice.of("Voucher", new Constant(0x1234)), 1L), other.decode(CODEC.encode(VOUCHER)));
        assertEquals(CARD, CODEC.decode(other.encode(Row.of(Choice.of("Card", Row.of(7L)), 1L))));
    }

    @Test
    void variant_thatThisReleaseDoesNotHave_isRefusedOnlyWhenItOccurs() {
        RowCodec other = RowCodec.of("Cart(payment: Variants<Card: Card>, visits: int) Card(number: int)");
        assertEquals(CARD, other.decode(CODEC.encode(CARD)));
        assertEquals(
                "shop.Session cannot be read: shop.Cart.payment is of a variant that this release does not have."
                        + " Keep the variant, or give its new class the earlier name with @FormerNames.",
                refused(other, CODEC.encode(VOUCHER)));
    }

    @Test
    void variant_thatWasRenamed_isFoundByItsFormerName() {
        TextShape renamed = TextShape.parse("Cart(visits: int, first: Variants<Card: Enum>,"
                + " payment: Variants<Coupon: Enum, CreditCard: Card>) Card(number: int)");
        // Three components in Cart and one in Card, then the variants: Card, Coupon, CreditCard.
        RowCodec other = new RowCodec(renamed, 5, NameHash.of("Voucher"), 6, NameHash.of("Old"), 6, NameHash.of("Card"))
                .withDefault("Cart.first", Choice.of("Card", new Constant(1)));
        Choice first = Choice.of("Card", new Constant(1));
        assertEquals(Row.of(1, first, Choice.of("CreditCard", Row.of(7))), other.decode(CODEC.encode(CARD)));
        assertEquals(Row.of(1, first, Choice.of("Coupon", new Constant(0x1234))), other.decode(CODEC.encode(VOUCHER)));
    }

    @Test
    void variant_thatIsFoundByItsName_isNotTakenForAnother() {
        RowCodec other = new RowCodec(
                TextShape.parse("Cart(payment: Variants<Coupon: Enum, Voucher: Enum>, visits: int)"),
                2,
                NameHash.of("Voucher"));
        assertEquals(VOUCHER, other.decode(CODEC.encode(VOUCHER)));
    }

    @Test
    void variant_thatBecameAnEnum_isRefused() {
        RowCodec other = RowCodec.of("Cart(payment: Variants<Card: Enum>, visits: int)");
        assertEquals(
                "shop.Session cannot be read: shop.Cart.payment is a record in the payload and an enum in this release,"
                        + " and nothing converts the one into the other. Give the component another name or @Key.",
                refused(other, CODEC.encode(CARD)));
    }

    @Test
    void sealedInterface_thatWasNone_isRefused() {
        RowCodec other = RowCodec.of("Cart(payment: Card, visits: int) Card(number: int)");
        assertEquals(
                "shop.Session cannot be read: shop.Cart.payment is a sealed interface in the payload and a record in this"
                        + " release, and nothing converts the one into the other. Give the component another name or @Key.",
                refused(other, CODEC.encode(CARD)));
    }

    @Test
    void value_ofAVariantThatItsShapeDoesNotHave_isMalformed() {
        byte[] payload = CODEC.encode(VOUCHER);
        payload[payload.length - 5]++;
        for (String shape : List.of("Cart(visits: int)", "Cart(payment: Variants<Voucher: Enum>)")) {
            SessionDecodeException e = assertThrows(
                    SessionDecodeException.class, () -> RowCodec.of(shape).decode(payload), shape);
            assertEquals(Reason.MALFORMED, e.reason(), shape);
        }
        assertEquals(
                Reason.SCHEMA,
                assertThrows(SessionDecodeException.class, () -> CODEC.decode(payload))
                        .reason());
    }

    @Test
    void recursion_throughASealedInterface_isConverted() {
        RowCodec older = RowCodec.of("Sum(left: Variants<Sum: Sum, Number: Number>, right: Variants<Sum: Sum, Number:"
                + " Number>) Number(value: int)");
        RowCodec newer =
                RowCodec.of("Sum(right: Variants<Number: Number, Sum: Sum>, left: Variants<Number: Number, Sum:"
                        + " Sum>) Number(value: long)");
        Choice one = Choice.of("Number", Row.of(1));
        Choice two = Choice.of("Number", Row.of(2));
        Row value = Row.of(Choice.of("Sum", Row.of(one, two)), two);
        Choice longOne = Choice.of("Number", Row.of(1L));
        Choice longTwo = Choice.of("Number", Row.of(2L));
        assertEquals(Row.of(longTwo, Choice.of("Sum", Row.of(longTwo, longOne))), newer.decode(older.encode(value)));
    }

    @Test
    void elements_thatBecomeTheSame_areMergedInASet() {
        RowCodec older = RowCodec.of("Cart(marks: Set<Variants<Old: Mark, New: Mark>>) Mark()");
        RowCodec newer =
                new RowCodec(TextShape.parse("Cart(marks: Set<Variants<New: Mark>>) Mark()"), 1, NameHash.of("Old"));
        Row both = Row.of(Set.of(Choice.of("Old", Row.of()), Choice.of("New", Row.of())));
        assertEquals(Row.of(Set.of(Choice.of("New", Row.of()))), newer.decode(older.encode(both)));
    }

    @Test
    void unknownComponent_ofASealedInterface_isCarried() {
        RowCodec older = RowCodec.of("Cart(visits: int)");
        byte[] payload = CODEC.encode(CARD);
        Decoded<Row> read = older.decodeCarrying(payload);
        assertEquals(Row.of(1), read.value());
        byte[] written = older.encode(read.value(), read.carried());
        assertEquals(CARD, CODEC.decode(written));
        Decoded<Row> again = older.decodeCarrying(written);
        assertArrayEquals(written, older.encode(again.value(), again.carried()));
    }

    private static String refused(RowCodec codec, byte[] payload) {
        SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> codec.decode(payload));
        assertEquals(Reason.SCHEMA, e.reason());
        return String.valueOf(e.getMessage());
    }
}
