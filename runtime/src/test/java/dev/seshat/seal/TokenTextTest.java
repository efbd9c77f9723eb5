package dev.seshat.seal;

import static dev.seshat.seal.TestTokens.fault;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class TokenTextTest {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Test
    void bytes_ofAnyLength_roundTrip() {
        for (int length = 0; length < 200; length++) {
            byte[] bytes = TestTokens.payload(length);
            assertArrayEquals(bytes, TokenText.decode(TokenText.encode(bytes)));
        }
    }

    @Test
    void lastCharacter_withUnusedBits_isNotCanonical() {
        // One byte takes 8 of 12 bits, two take 16 of 18: of 64 last characters 4 and 16 are canonical.
        assertEquals(4, canonicalEndings("A"));
        assertEquals(16, canonicalEndings("AA"));
        assertEquals(64, canonicalEndings("AAA"));
        assertEquals(0, canonicalEndings(""));
        assertEquals(0, canonicalEndings("AAAA"));
    }

    private static int canonicalEndings(String beginning) {
        int canonical = 0;
        for (char c : ALPHABET.toCharArray()) {
            if (TokenText.decode(beginning + c) != null) {
                canonical++;
            }
        }
        return canonical;
    }

    @Test
    void everyOtherCharacter_anywhere_isRefused() {
        assertNotNull(TokenText.decode("AAAA"));
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (ALPHABET.indexOf(c) < 0) {
                for (int at = 0; at < 4; at++) {
                    StringBuilder text = new StringBuilder("AAAA");
                    text.setCharAt(at, (char) c);
                    assertNull(TokenText.decode(text.toString()));
                }
            }
        }
    }

    @Test
    void paddingQuotesAndEscapes_areMalformed() {
        TokenSealer sealer = TestTokens.sealer(Keyring.of(SealKey.generate()), TokenFormat.SEALED);
        String[] changes = {"%s=", "%s==", "%s%%3D", "\"%s\"", " %s", "%s ", "%s\n", "%s\0", ".%s", "%s."};
        for (int more = 0; more < 3; more++) {
            String text = sealer.seal(TestTokens.ENVELOPE, TestTokens.payload(50 + more), "");
            for (String change : changes) {
                assertEquals(TokenFault.MALFORMED, fault(sealer.open(String.format(change, text), 4096, "")));
            }
        }
        for (String text : new String[] {"", ".", "-", "--", "=", "===="}) {
            assertEquals(TokenFault.MALFORMED, fault(sealer.open(text, 4096, "")));
        }
    }
}
