package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is no scalar, the buffer, and what the writer refuses (ATTACKS 43, 47, 52). */
final class SessionWriterTest {

    private static final String COMPONENT = "shop.CartSession.it";

    @Test
    void presence_ofEachOptional_isOneByte() {
        assertEquals("00", written(out -> assertFalse(out.writePresence(Optional.empty(), COMPONENT))));
        assertEquals("01", written(out -> assertTrue(out.writePresence(Optional.of("a"), COMPONENT))));
        assertEquals("00", written(out -> assertFalse(out.writePresence(OptionalInt.empty(), COMPONENT))));
        assertEquals("01", written(out -> assertTrue(out.writePresence(OptionalInt.of(0), COMPONENT))));
        assertEquals("00", written(out -> assertFalse(out.writePresence(OptionalLong.empty(), COMPONENT))));
        assertEquals("01", written(out -> assertTrue(out.writePresence(OptionalLong.of(0), COMPONENT))));
        assertEquals("00", written(out -> assertFalse(out.writePresence(OptionalDouble.empty(), COMPONENT))));
        assertEquals("01", written(out -> assertTrue(out.writePresence(OptionalDouble.of(0), COMPONENT))));
    }

    @Test
    void nullable_nullOrNot_isOneByte() {
        assertEquals("00", written(out -> assertFalse(out.writeNullable(null))));
        assertEquals("01", written(out -> assertTrue(out.writeNullable("a"))));
    }

    @Test
    void size_ofCollectionAndMap_isUnsignedNumber() {
        assertEquals("02", written(out -> out.writeSize(List.of(1, 2), COMPONENT)));
        assertEquals("00", written(out -> out.writeSize(Map.of(), COMPONENT)));
        assertEquals("ac 02", written(out -> out.writeSize(Collections.nCopies(300, 1), COMPONENT)));
    }

    @Test
    void hash_anyOf16Bits_isBigEndian() {
        assertEquals("00 01 ff fe", written(out -> {
            out.writeHash(1);
            out.writeHash(0xFFFE);
        }));
    }

    @Test
    void emptyRecord_always_isOneZeroByte() {
        assertEquals("00", written(SessionWriter::writeEmptyRecord));
    }

    @Test
    void null_inAnyContainer_namesComponent() {
        String message = COMPONENT
                + " must not be null. Give it a value, or mark its type @Nullable if null is meant to be stored.";
        assertRefused(message, out -> out.writePresence((Optional<?>) null, COMPONENT));
        assertRefused(message, out -> out.writePresence((OptionalInt) null, COMPONENT));
        assertRefused(message, out -> out.writePresence((OptionalLong) null, COMPONENT));
        assertRefused(message, out -> out.writePresence((OptionalDouble) null, COMPONENT));
        assertRefused(message, out -> out.writeSize((List<?>) null, COMPONENT));
        assertRefused(message, out -> out.writeSize((Map<?, ?>) null, COMPONENT));
        assertRefused(message, out -> SessionWriter.nonNull(null, COMPONENT));
    }

    @Test
    void nonNull_value_isReturned() {
        Object value = new Object();
        assertSame(value, SessionWriter.nonNull(value, COMPONENT));
    }

    @Test
    void string_loneSurrogate_isRefusedWithItsIndex() {
        for (String text : List.of("ab\ud800", "ab\udc00c", "ab\udc00\ud800", "ab\ud800\ud800\udc00")) {
            assertRefused(
                    COMPONENT
                            + " cannot be stored: the character at index 2 is half of a surrogate pair, which UTF-8"
                            + " cannot hold. Remove it before you store the value.",
                    out -> out.writeString(text, COMPONENT));
        }
    }

    @Test
    void bigInteger_tooLong_isRefused() {
        String message = COMPONENT + " cannot be stored: its digits take 1025 bytes, and at most 1024 are allowed."
                + " Check the number before you store it.";
        BigInteger tooGreat = BigInteger.ONE.shiftLeft(8191);
        assertRefused(message, out -> out.writeBigInteger(tooGreat, COMPONENT));
        assertRefused(message, out -> out.writeBigInteger(tooGreat.negate().subtract(BigInteger.ONE), COMPONENT));
        assertRefused(message, out -> out.writeBigDecimal(new BigDecimal(tooGreat), COMPONENT));
    }

    @Test
    void bigDecimal_scaleBeyondLimit_isRefused() {
        for (int scale : new int[] {10_001, -10_001, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertRefused(
                    COMPONENT + " cannot be stored: its scale is " + scale + ", and at most 10000 digits either side"
                            + " of the point are allowed. Round the number with setScale.",
                    out -> out.writeBigDecimal(new BigDecimal(BigInteger.ONE, scale), COMPONENT));
        }
    }

    @Test
    void uri_thatDoesNotReadBack_isRefused() {
        // A relative path whose text begins like a scheme.
        URI relative = URI.create("http://h/").relativize(URI.create("http://h/a:b"));
        assertEquals("a:b", relative.toString());
        assertRefused(
                COMPONENT + " cannot be stored: its text form does not read back as the same URI."
                        + " Create it with URI.create.",
                out -> out.writeUri(relative, COMPONENT));
    }

    @Test
    void locale_thatDoesNotReadBack_isRefused() {
        Locale nynorsk = locale("no", "NO", "NY");
        assertRefused(
                COMPONENT + " cannot be stored: its BCP 47 language tag does not read back as the same locale."
                        + " Create it with Locale.forLanguageTag.",
                out -> out.writeLocale(nynorsk, COMPONENT));
    }

    @Test
    void locale_ofEveryOneOfThePlatform_readsBackOrIsRefused() {
        int refused = 0;
        for (Locale locale : Locale.getAvailableLocales()) {
            SessionWriter out = new SessionWriter();
            try {
                out.writeLocale(locale, COMPONENT);
                assertEquals(locale, new SessionReader(out.toByteArray()).readLocale());
            } catch (SessionEncodeException e) {
                refused++;
            }
        }
        assertTrue(refused <= 1, () -> "The platform itself has one such locale, no_NO_NY.");
    }

    @Test
    void depth_atLimit_isWrittenAndAboveRefused() {
        SessionWriter out = new SessionWriter();
        for (int i = 0; i < 32; i++) {
            out.enter(COMPONENT);
        }
        SessionEncodeException e = assertThrows(SessionEncodeException.class, () -> out.enter(COMPONENT));
        assertEquals(
                COMPONENT + " cannot be stored: its records are nested deeper than 32 levels."
                        + " Store a flat list instead.",
                e.getMessage());
    }

    @Test
    void depth_afterLeave_isFreeAgain() {
        SessionWriter out = new SessionWriter();
        for (int i = 0; i < 1_000; i++) {
            out.enter(COMPONENT);
            out.leave();
        }
        assertEquals(0, out.size());
    }

    @Test
    void buffer_anyCapacity_growsToWhatIsWritten() {
        String text = "0123456789".repeat(100_000);
        for (int capacity : new int[] {0, 1, 7, 256}) {
            SessionWriter out = new SessionWriter(capacity);
            out.writeByte((byte) 1);
            out.writeDouble(1.5);
            out.writeHash(2);
            out.writeFloat(1.5f);
            out.writeLong(Long.MIN_VALUE);
            out.writeString(text, COMPONENT);
            out.writeString("é" + text, COMPONENT);
            out.writeBytes(new byte[5_000_000], COMPONENT);
            SessionReader in = new SessionReader(out.toByteArray());
            assertEquals(1, in.readByte());
            assertEquals(1.5, in.readDouble());
            assertEquals(2, in.readHash());
            assertEquals(1.5f, in.readFloat());
            assertEquals(Long.MIN_VALUE, in.readLong());
            assertEquals(text, in.readString());
            assertEquals("é" + text, in.readString());
            assertArrayEquals(new byte[5_000_000], in.readBytes());
            in.end();
        }
    }

    @Test
    void copyTo_offset_writesNothingElse() {
        SessionWriter out = new SessionWriter();
        out.writeHash(0x0102);
        byte[] target = {9, 9, 9, 9};
        out.copyTo(target, 1);
        assertArrayEquals(new byte[] {9, 1, 2, 9}, target);
        assertEquals(2, out.size());
        assertThrows(IndexOutOfBoundsException.class, () -> out.copyTo(target, 3));
        assertArrayEquals(new byte[] {9, 1, 2, 9}, target);
    }

    @Test
    void toByteArray_twice_givesCopies() {
        SessionWriter out = new SessionWriter(1);
        out.writeByte((byte) 7);
        assertNotSame(out.toByteArray(), out.toByteArray());
        assertArrayEquals(new byte[] {7}, out.toByteArray());
    }

    private static String written(Consumer<SessionWriter> write) {
        SessionWriter out = new SessionWriter();
        write.accept(out);
        return Hex.of(out.toByteArray());
    }

    private static void assertRefused(String message, Consumer<SessionWriter> write) {
        SessionEncodeException e = assertThrows(SessionEncodeException.class, () -> write.accept(new SessionWriter()));
        assertEquals(message, e.getMessage());
    }

    /** The constructor, which makes locales without a tag of their own, is deprecated since Java 19. */
    @SuppressWarnings({"deprecation", "removal"})
    private static Locale locale(String language, String country, String variant) {
        return new Locale(language, country, variant);
    }
}
