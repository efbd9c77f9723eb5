package dev.seshat.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final String SID = "a7".repeat(12);

    @Test
    void times_atTheirLimits_areKept() {
        long[] limits = {0, 1, 127, 128, (1L << 31) - 1, 1L << 31, 1L << 32, (1L << 40) - 1, Long.MAX_VALUE};
        for (long born : limits) {
            for (long issued : limits) {
                for (long deadline : limits) {
                    if (born <= issued && issued <= deadline) {
                        Envelope envelope = new Envelope(new byte[12], born, issued, deadline, born);
                        assertEquals(
                                envelope,
                                Body.read(TestTokens.bytes(new Body(envelope, new byte[0])))
                                        .envelope());
                    }
                }
            }
        }
    }

    @Test
    void smallestBody_isRead() {
        Body body = read("01" + SID + "00 00 00 00 80");
        assertEquals(new Envelope(HexFormat.of().parseHex(SID), 0, 0, 0, 0), body.envelope());
        assertEquals(0, body.payload().length);
    }

    @Test
    void zeroesAfterTheEndMark_areStripped() {
        assertArrayEquals(
                new byte[] {5, (byte) 0x80, 0},
                read("01" + SID + "00 00 00 00 058000 80 000000").payload());
    }

    @Test
    void endMark_missingOrWrong_isMalformed() {
        assertNull(read("01" + SID + "00 00 00 00 05"));
        assertNull(read("01" + SID + "00 00 00 00 81"));
        assertNull(read("01" + SID + "00 00 00 00 00 00 00"));
        assertNull(read("00".repeat(40)));
    }

    @Test
    void version_other_isMalformed() {
        assertNull(read("00" + SID + "00 00 00 00 80"));
        assertNull(read("02" + SID + "00 00 00 00 80"));
    }

    @Test
    void numbers_notShortest_areMalformed() {
        assertNotNull(read("01" + SID + "8001 8001 8001 8001 80"));
        assertNull(read("01" + SID + "8000 00 00 00 80"));
        assertNull(read("01" + SID + "00 8000 00 00 80"));
        assertNull(read("01" + SID + "00 00 ff00 00 80"));
        assertNull(read("01" + SID + "00 00 00 808000 80"));
    }

    @Test
    void numbers_ofMoreThan63Bits_areMalformed() {
        String largest = "ff".repeat(8) + "7f";
        assertEquals(
                Long.MAX_VALUE,
                read("01" + SID + "00 00 00" + largest + "80").envelope().generation());
        assertNull(read("01" + SID + "00 00 00" + "ff".repeat(9) + "01 80"));
        assertNull(read("01" + SID + "00 00 00" + "80".repeat(9) + "01 80"));
        assertNull(read("01" + SID + "00 00 00" + "80".repeat(12) + "01 80"));
    }

    @Test
    void times_whoseSumOverflows_areMalformed() {
        String largest = "ff".repeat(8) + "7f";
        assertNotNull(read("01" + SID + largest + "00 00 00 80"));
        assertNull(read("01" + SID + largest + "01 00 00 80"));
        assertNull(read("01" + SID + largest + "00 01 00 80"));
        assertNull(read("01" + SID + largest + largest + largest + "00 80"));
        assertNull(read("01" + SID + "01" + largest + largest + "00 80"));
    }

    @Test
    void body_cutOffAnywhere_isMalformed() {
        byte[] bytes = TestTokens.bytes(new Body(TestTokens.ENVELOPE, new byte[] {1, 2, 3}));
        for (int length = 0; length < bytes.length; length++) {
            assertNull(Body.read(Arrays.copyOf(bytes, length)));
        }
    }

    @Test
    void numbers_thatRunIntoTheEndMark_areMalformed() {
        assertNull(read("01" + SID + "00 00 00 80"));
        assertNull(read("01" + SID + "00 00 00 80 00"));
        assertNull(read("01" + SID + "00 00 00 80 80"));
    }

    @Test
    void randomBytes_areReadOrMalformedAndRoundTrip() {
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            if (bytes.length > 0) {
                bytes[0] = 0x01;
                bytes[bytes.length - 1] = (byte) 0x80;
            }
            Body body = Body.read(bytes);
            if (body != null) {
                read++;
                assertArrayEquals(bytes, TestTokens.bytes(body));
            }
        }
        assertTrue(read > 1_000);
    }

    private static Body read(String hex) {
        return Body.read(HexFormat.of().parseHex(hex.replace(" ", "")));
    }
}
