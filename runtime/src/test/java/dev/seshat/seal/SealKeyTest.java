package dev.seshat.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealKeyTest {
    private static final String FIX =
            " Make a key with SealKey.generate().reveal() or \"java -jar seshat-runtime.jar new-key\".";
    private static final String NOT_CANONICAL =
            "The key is not canonical base64url, without padding and white space, after \"seshat-key-1.\"." + FIX;

    @Test
    void key_revealedAndParsed_isTheSame() {
        SealKey key = SealKey.generate();
        assertTrue(key.reveal().matches("seshat-key-1\\.[A-Za-z0-9_-]{43}"));
        SealKey same = SealKey.parse(key.reveal());
        assertEquals(key, same);
        assertEquals(key.hashCode(), same.hashCode());
        assertEquals(key.id(), same.id());
        assertNotEquals(key, SealKey.generate());
    }

    @Test
    void keys_generated_allDiffer() {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            keys.add(SealKey.generate().reveal());
        }
        assertEquals(1_000, keys.size());
    }

    @Test
    void bytes_areCopied() {
        byte[] bytes = RandomBytes.next(32);
        SealKey key = SealKey.of(bytes);
        String text = key.reveal();
        Arrays.fill(bytes, (byte) 0);
        assertEquals(text, key.reveal());
    }

    @Test
    void key_asText_showsItsIdOnly() {
        SealKey key =
                SealKey.of(HexFormat.of().parseHex("227ba5f2c6c9109fe5c44a0696f393379607493a377f522ee27d9a7ae3227d89"));
        assertEquals("SealKey[e5e65ae8]", key.toString());
        assertFalse(Serializable.class.isInstance(key));
    }

    @Test
    void bytes_tooFewOrTooMany_areRefused() {
        for (int length : new int[] {0, 1, 16, 24, 31, 33, 64}) {
            assertEquals("The key has " + length + " bytes; 32 are required." + FIX, refusal(RandomBytes.next(length)));
        }
    }

    @Test
    void text_ofTooFewOrTooManyBytes_isRefused() {
        for (int length : new int[] {0, 16, 24, 31, 33, 64}) {
            String text = "seshat-key-1." + TokenText.encode(RandomBytes.next(length));
            assertEquals("The key has " + length + " bytes; 32 are required." + FIX, refusal(text));
        }
    }

    @Test
    void text_ofAnotherForm_isRefused() {
        String text = SealKey.generate().reveal();
        String body = text.substring("seshat-key-1.".length());
        assertEquals("The key is empty." + FIX, refusal(""));
        for (String prefix : new String[] {"", " seshat-key-1.", "seshat-key-2.", "SESHAT-KEY-1.", "seshat-key-1"}) {
            assertEquals("The key does not begin with \"seshat-key-1.\"." + FIX, refusal(prefix + body));
        }
        for (String end : new String[] {"=", " ", "\n", "\0", ",", "%3D"}) {
            assertEquals(NOT_CANONICAL, refusal(text + end));
        }
        assertEquals(NOT_CANONICAL, refusal("seshat-key-1. " + body));
        assertEquals(NOT_CANONICAL, refusal("seshat-key-1." + "+/" + body.substring(2)));
    }

    @Test
    void text_withUnusedBits_isRefused() {
        String text = SealKey.generate().reveal();
        int accepted = 0;
        for (char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray()) {
            String changed = text.substring(0, text.length() - 1) + c;
            if (TokenText.decode(changed.substring("seshat-key-1.".length())) != null) {
                SealKey.parse(changed);
                accepted++;
            } else {
                assertEquals(NOT_CANONICAL, refusal(changed));
            }
        }
        assertEquals(16, accepted);
    }

    @Test
    void bytes_inEqualSteps_areRefused() {
        String message = "The key is weak: its bytes are all the same or follow each other in equal steps." + FIX;
        for (int step = 0; step < 256; step++) {
            byte[] bytes = new byte[32];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (77 + i * step);
            }
            assertEquals(message, refusal(bytes));
        }
        assertEquals(message, refusal(new byte[32]));
    }

    @Test
    void bytes_ofLittleVariety_areRefused() {
        assertEquals("The key is weak: it has only 15 different bytes." + FIX, refusal(distinct(15)));
        SealKey.of(distinct(16));
        byte[] padded = Arrays.copyOf("changeme".getBytes(StandardCharsets.US_ASCII), 32);
        assertEquals("The key is weak: it has only 8 different bytes." + FIX, refusal(padded));
    }

    /** Returns 32 bytes of which so many are different. */
    private static byte[] distinct(int count) {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % count * 37 + 100);
        }
        return bytes;
    }

    @Test
    void bytes_thatAreText_areRefused() {
        String message = "The key is weak: it is readable text, such as a password." + FIX;
        assertEquals(message, refusal("correct horse battery staple 123".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(message, refusal("9f86d081884c7d659a2feaa0c55ad015".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(message, refusal("two lines of text,\r\nand a tab\t\n!".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void sampleOfTheDocumentation_isRefused() {
        assertEquals(
                "The key is the sample of the documentation, which everybody knows." + FIX,
                refusal("seshat-key-1.22KIkR8Azb7217bkf0PTQLryjTEK1J3lFEmxILQ19Tw"));
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(IllegalArgumentException.class, () -> SealKey.of(bytes))
                .getMessage();
    }

    private static String refusal(String text) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> SealKey.parse(text));
        assertNull(e.getCause());
        return e.getMessage();
    }
}
