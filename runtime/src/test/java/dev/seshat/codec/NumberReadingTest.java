package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seshat.codec.SessionDecodeException.Reason;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/** Numbers of every length, at every distance from both ends of the array: a fast path must not see what is beyond. */
final class NumberReadingTest {

    private static final int AROUND = 10;

    @Test
    void number_ofEveryLength_readsBackWhereverItIs() {
        for (int bits = 0; bits < Long.SIZE; bits++) {
            for (long value :
                    new long[] {1L << bits, (1L << bits) - 1, -(1L << bits), 0x5A5A_5A5A_5A5A_5A5AL >>> bits}) {
                assertReadsBack(value, SessionReader::readLong, SessionWriter::writeLong);
                if (value == (int) value) {
                    assertReadsBack(value, SessionReader::readInt, (out, number) -> out.writeInt((int) number));
                }
            }
        }
    }

    @Test
    void number_cutAnywhere_isMalformed() {
        for (int bits = 7; bits < Long.SIZE; bits += 7) {
            byte[] whole = written(1L << (bits - 1), SessionWriter::writeLong);
            for (int length = 0; length < whole.length; length++) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertMalformedEverywhere(cut, "the payload ends too early", length);
            }
        }
    }

    @Test
    void number_padded_isMalformed() {
        for (int length = 2; length <= 9; length++) {
            byte[] padded = new byte[length];
            Arrays.fill(padded, 0, length - 1, (byte) 0x81);
            assertMalformedEverywhere(padded, "a number is longer than it needs to be", 0);
        }
    }

    @Test
    void instant_ofEveryLength_readsBackAtTheEnd() {
        for (long seconds : new long[] {0, 1, -1, 63, 64, 1_790_000_000L, -1_790_000_000L, 31_556_889_864_403_199L}) {
            for (int nanos : new int[] {0, 1, 127, 128, 16_384, 123_000_000, 999_999_999}) {
                Instant instant = Instant.ofEpochSecond(seconds, nanos);
                SessionWriter out = new SessionWriter();
                out.writeInstant(instant, "it");
                byte[] bytes = out.toByteArray();
                assertEquals(instant, new SessionReader(bytes).readInstant());
                byte[] more = Arrays.copyOf(bytes, bytes.length + AROUND);
                assertEquals(instant, new SessionReader(more).readInstant());
            }
        }
    }

    private static void assertReadsBack(long value, ToLongFunction<SessionReader> read, Write write) {
        byte[] number = written(value, write);
        for (byte filling : new byte[] {0, 0x7F, -1}) {
            for (int before = 0; before < AROUND; before++) {
                for (int after = 0; after < AROUND; after++) {
                    byte[] bytes = surrounded(number, before, after, filling);
                    SessionReader in = new SessionReader(bytes, before, number.length);
                    assertEquals(value, read.applyAsLong(in));
                    in.end();
                    SessionReader more = new SessionReader(bytes, before, number.length + after);
                    assertEquals(value, read.applyAsLong(more));
                    assertEquals(before + number.length, more.position());
                }
            }
        }
    }

    private static void assertMalformedEverywhere(byte[] number, String what, int offset) {
        for (byte filling : new byte[] {0, 0x7F, -1}) {
            for (int before = 0; before < AROUND; before++) {
                for (int after = 0; after < AROUND; after++) {
                    SessionReader in =
                            new SessionReader(surrounded(number, before, after, filling), before, number.length);
                    SessionDecodeException e = assertThrows(SessionDecodeException.class, in::readLong);
                    assertEquals(Reason.MALFORMED, e.reason());
                    assertEquals(
                            "A session type cannot be read: " + what + ", at offset " + offset + " of the payload.",
                            e.getMessage());
                }
            }
        }
    }

    private static byte[] written(long value, Write write) {
        SessionWriter out = new SessionWriter();
        write.write(out, value);
        return out.toByteArray();
    }

    private static byte[] surrounded(byte[] number, int before, int after, byte filling) {
        byte[] bytes = new byte[before + number.length + after];
        Arrays.fill(bytes, filling);
        System.arraycopy(number, 0, bytes, before, number.length);
        return bytes;
    }

    /** Writes one number. */
    private interface Write {
        void write(SessionWriter out, long value);
    }
}
