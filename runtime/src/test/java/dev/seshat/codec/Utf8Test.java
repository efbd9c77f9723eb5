package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The conversions against those of the JDK, which report when they are told to (ATTACKS 42, 43). */
final class Utf8Test {

    /** Where the ranges of RFC 3629, section 4, begin and end. */
    private static final int[] BOUNDARIES = {
        0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
        0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer characters = CharBuffer.allocate(8);

    @Test
    void codePoint_everyOne_isWrittenAsTheJdkDoes() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                assertEquals(~0L, Utf8.length(String.valueOf((char) codePoint)));
                continue;
            }
            String text = Character.toString(codePoint);
            byte[] expected = text.getBytes(StandardCharsets.UTF_8);
            byte[] actual = new byte[expected.length];
            assertEquals(expected.length, Utf8.length(text));
            Utf8.write(text, actual, 0);
            assertArrayEquals(expected, actual);
            assertEquals(codePoint < 0x80, Utf8.writeAscii(text, new byte[2], 0));
            assertEquals(Utf8.VALID, Utf8.malformed(actual, 0, actual.length));
        }
    }

    @Test
    void bytes_everyThree_areJudgedAsTheJdkDoes() {
        byte[] bytes = new byte[3];
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                for (int third : BOUNDARIES) {
                    bytes[0] = (byte) first;
                    bytes[1] = (byte) second;
                    bytes[2] = (byte) third;
                    assertJudgedAsTheJdkDoes(bytes);
                }
            }
        }
    }

    @Test
    void bytes_fiveAtTheBoundaries_areJudgedAsTheJdkDoes() {
        byte[] bytes = new byte[5];
        int combinations = (int) Math.pow(BOUNDARIES.length, 4);
        for (int last : new int[] {0x61, 0x80, 0xC3}) {
            bytes[4] = (byte) last;
            for (int i = 0; i < combinations; i++) {
                int rest = i;
                for (int j = 0; j < 4; j++) {
                    bytes[j] = (byte) BOUNDARIES[rest % BOUNDARIES.length];
                    rest /= BOUNDARIES.length;
                }
                assertJudgedAsTheJdkDoes(bytes);
            }
        }
    }

    /** The reader lets the JDK decode, which puts U+FFFD where bytes are malformed. */
    private void assertJudgedAsTheJdkDoes(byte[] bytes) {
        boolean valid = Utf8.malformed(bytes, 0, bytes.length) == Utf8.VALID;
        if (valid != isValidForTheJdk(bytes)) {
            assertEquals(!valid, valid, () -> "judgement of " + Hex.of(bytes));
        }
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        if (!valid && decoded.indexOf(Utf8.REPLACEMENT) < 0) {
            fail(() -> "The JDK takes as valid: " + Hex.of(bytes));
        }
    }

    private boolean isValidForTheJdk(byte[] bytes) {
        characters.clear();
        return !decoder.reset()
                .decode(ByteBuffer.wrap(bytes), characters, /* endOfInput= */ true)
                .isError();
    }
}
