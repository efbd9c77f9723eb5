package dev.seshat.seal;

import static dev.seshat.seal.TestTokens.ENVELOPE;
import static dev.seshat.seal.TestTokens.MAX_LENGTH;
import static dev.seshat.seal.TestTokens.PAYLOAD;
import static dev.seshat.seal.TestTokens.fault;
import static dev.seshat.seal.TestTokens.opened;
import static dev.seshat.seal.TestTokens.seal;
import static dev.seshat.seal.TestTokens.sealer;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenSealerTest {
    private static final byte[] KEY_HASH = RandomBytes.next(32);

    private final SealKey key = SealKey.generate();
    private final Keyring keyring = Keyring.of(key);

    @ParameterizedTest
    @EnumSource
    void token_opened_givesWhatWasSealed(TokenFormat format) {
        TokenSealer sealer = sealer(keyring, format);
        for (int length : new int[] {0, 1, 2, 15, 16, 17, 1_000, 70_000}) {
            byte[] payload = TestTokens.payload(length);
            String text = sealer.seal(ENVELOPE, payload, "tenant");
            assertTrue(text.matches("[A-Za-z0-9_-]+"));
            OpenedToken opened = opened(sealer.open(text, text.length(), "tenant"));
            assertEquals(new OpenedToken(ENVELOPE, payload, key.id(), /* firstKey= */ true), opened);
        }
    }

    @Test
    void payload_ofZeroesAndEndMarks_isKept() {
        TokenSealer sealer = sealer(keyring, TokenFormat.SIGNED);
        byte[] payload = {(byte) 0x80, 0, (byte) 0x80, (byte) 0x80, 0, 0};
        String text = sealer.seal(ENVELOPE, payload, "");
        assertArrayEquals(payload, opened(sealer.open(text, MAX_LENGTH, "")).payload());
    }

    @Test
    void samePayload_sealedOften_neverLooksTheSame() {
        TokenSealer sealer = sealer(keyring, TokenFormat.SEALED);
        Set<String> parts = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            byte[] token = TokenText.decode(seal(sealer));
            // The message key comes from the nonce's first half, which the tokens of a process share for a while.
            parts.add("key " + TokenText.encode(Arrays.copyOfRange(token, 5, 17)));
            parts.add("nonce " + TokenText.encode(Arrays.copyOfRange(token, 17, 29)));
            parts.add("ciphertext " + TokenText.encode(Arrays.copyOfRange(token, 29, token.length)));
        }
        assertEquals(1 + 2 * 10_000, parts.size());
    }

    @ParameterizedTest
    @EnumSource
    void padTo_32_hidesLengthsWithinTheStep(TokenFormat format) {
        TokenSealer padding = new TokenSealer(keyring, format, "shop", "cart", "cookie:__Host-cart", 32);
        TokenSealer plain = sealer(keyring, format);
        Set<Integer> lengths = new HashSet<>();
        for (int length = 0; length < 200; length++) {
            byte[] payload = TestTokens.payload(length);
            String text = padding.seal(ENVELOPE, payload, "");
            int body = TokenText.decode(text).length - format.overhead();
            assertEquals(0, body % 32);
            assertTrue(body - new Body(ENVELOPE, payload).length() < 32);
            lengths.add(body);
            // Whoever opens need not know of it.
            assertArrayEquals(payload, opened(plain.open(text, MAX_LENGTH, "")).payload());
            assertArrayEquals(
                    payload,
                    opened(padding.open(plain.seal(ENVELOPE, payload, ""), MAX_LENGTH, ""))
                            .payload());
        }
        assertEquals(Set.of(32, 64, 96, 128, 160, 192, 224), lengths);
    }

    @Test
    void padTo_outOfRange_isRefused() {
        for (int padTo : new int[] {-1, 4097}) {
            Exception e = assertThrows(
                    IllegalArgumentException.class,
                    () -> new TokenSealer(keyring, TokenFormat.SEALED, "shop", "cart", "store", padTo));
            assertEquals("Tokens are padded in steps of 0 to 4096 bytes; found " + padTo + ".", e.getMessage());
        }
        TokenSealer widest = new TokenSealer(keyring, TokenFormat.SIGNED, "shop", "cart", "store", 4096);
        assertEquals(4096 + TokenFormat.SIGNED.overhead(), widest.sealAtRest(ENVELOPE, PAYLOAD, "", KEY_HASH).length);
    }

    @ParameterizedTest
    @EnumSource
    void length_atTheLimit_isOpenedAndOneMoreIsNot(TokenFormat format) {
        TokenSealer sealer = sealer(keyring, format);
        String text = seal(sealer);
        opened(sealer.open(text, text.length(), ""));
        assertEquals(TokenFault.TOO_LONG, fault(sealer.open(text, text.length() - 1, "")));
        assertEquals(TokenFault.TOO_LONG, fault(sealer.open("A".repeat(10_000_000), MAX_LENGTH, "")));
    }

    @ParameterizedTest
    @EnumSource
    void token_ofAnotherAppTypeCarrierTenantOrMaster_isRejected(TokenFormat format) {
        TokenSealer sealer = new TokenSealer(keyring, format, "ab", "cd", "cookie:ef");
        String text = sealer.seal(ENVELOPE, PAYLOAD, "gh");
        opened(sealer.open(text, MAX_LENGTH, "gh"));
        List<TokenSealer> others = List.of(
                new TokenSealer(keyring, format, "AB", "cd", "cookie:ef"),
                new TokenSealer(keyring, format, "ab", "CD", "cookie:ef"),
                new TokenSealer(keyring, format, "ab", "cd", "header:ef"),
                new TokenSealer(keyring, format, "ab", "cd", "cookie:EF"),
                new TokenSealer(keyring, format, "abc", "d", "cookie:ef"),
                new TokenSealer(keyring, format, "a", "bcd", "cookie:ef"),
                new TokenSealer(keyring, format, "ab", "cdcookie:", "ef"));
        for (TokenSealer other : others) {
            assertEquals(TokenFault.BAD_TAG, fault(other.open(text, MAX_LENGTH, "gh")));
        }
        for (String tenant : List.of("", "g", "ghi", "GH", "gh\0")) {
            assertEquals(TokenFault.BAD_TAG, fault(sealer.open(text, MAX_LENGTH, tenant)));
        }
    }

    @Test
    void token_ofTheOtherFormat_isRejectedBothWays() {
        TokenSealer sealed = sealer(keyring, TokenFormat.SEALED);
        TokenSealer signed = sealer(keyring, TokenFormat.SIGNED);
        assertEquals(TokenFault.WRONG_FORMAT, fault(sealed.open(seal(signed), MAX_LENGTH, "")));
        assertEquals(TokenFault.WRONG_FORMAT, fault(signed.open(seal(sealed), MAX_LENGTH, "")));
    }

    @ParameterizedTest
    @EnumSource
    void token_relabelledAsTheOtherFormat_isRejected(TokenFormat format) {
        TokenFormat other = format == TokenFormat.SEALED ? TokenFormat.SIGNED : TokenFormat.SEALED;
        byte[] token = TokenText.decode(seal(sealer(keyring, other)));
        token[0] = format.code();
        assertEquals(TokenFault.BAD_TAG, fault(TestTokens.open(sealer(keyring, format), token)));
    }

    @Test
    void signedToken_codedWithTheSealedSubKey_isRejected() {
        Purpose sealed = new Purpose(TokenFormat.SEALED.code(), "shop", "cart", "cookie:__Host-cart");
        byte[] body = TestTokens.bytes(new Body(ENVELOPE, PAYLOAD));
        byte[] forged = TestTokens.token(TokenFormat.SIGNED, new SignedTokenKey(sealed, key), body);
        TokenSealer sealer = sealer(keyring, TokenFormat.SIGNED);
        assertEquals(TokenFault.BAD_TAG, fault(TestTokens.open(sealer, forged)));
    }

    @ParameterizedTest
    @EnumSource
    void authenticBytesThatAreNoBody_areMalformed(TokenFormat format) {
        Purpose purpose = new Purpose(format.code(), "shop", "cart", "cookie:__Host-cart");
        byte[] body = TestTokens.bytes(new Body(ENVELOPE, PAYLOAD));
        TokenKey subKey = TokenKey.of(format, purpose, key);
        opened(TestTokens.open(sealer(keyring, format), TestTokens.token(format, subKey, body)));
        body[0] = 0x02;
        byte[] token = TestTokens.token(format, subKey, body);
        assertEquals(TokenFault.MALFORMED, fault(TestTokens.open(sealer(keyring, format), token)));
    }

    /** Timing cannot be tested exactly; that the one comparison that leaks none is used can. */
    @Test
    void signature_isComparedInConstantTime() throws IOException {
        try (InputStream in = SignedTokenKey.class.getResourceAsStream("SignedTokenKey.class")) {
            String code = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(code.contains("java/security/MessageDigest") && code.contains("isEqual"));
            assertFalse(code.contains("equals"));
        }
    }

    @Test
    void foreignTokens_areRejected() {
        TokenSealer sealer = sealer(keyring, TokenFormat.SEALED);
        List<String> foreign = List.of(
                TokenText.encode(PAYLOAD), // our own payload, unsealed
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhw", // Java
                "gASVCwAAAAAAAACMB29zLnBpcGWUky4", // pickle
                "{\"admin\":true}",
                "eyJhbGciOiJub25lIn0.eyJhZG1pbiI6dHJ1ZX0.", // JWT without signature
                "gAAAAABdwJ6wAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykRtfsH-p1YsUD2Q",
                "Fe26.2**0cdd607945dd1dffb7da0b0bf5f1a7daa6218cbae14cac51dcbd91fb077aeb5b*aOZLCKLhCt0D5IU1qLTtYw*x");
        for (String text : foreign) {
            TokenFault fault = fault(sealer.open(text, MAX_LENGTH, ""));
            assertTrue(fault == TokenFault.MALFORMED || fault == TokenFault.WRONG_FORMAT, fault.name());
        }
    }

    @Test
    void secondKey_opensButDoesNotSeal() {
        String old = seal(sealer(keyring, TokenFormat.SEALED));
        SealKey added = SealKey.generate();
        TokenSealer sealer = sealer(Keyring.of(added, key), TokenFormat.SEALED);
        assertEquals(
                new OpenedToken(ENVELOPE, PAYLOAD, key.id(), /* firstKey= */ false), sealer.open(old, MAX_LENGTH, ""));
        assertEquals(
                new OpenedToken(ENVELOPE, PAYLOAD, added.id(), /* firstKey= */ true),
                sealer.open(seal(sealer), MAX_LENGTH, ""));
    }

    @Test
    void key_takenOutOfTheRing_opensNothingAtOnce() {
        TokenSealer sealer = sealer(keyring, TokenFormat.SEALED);
        String text = seal(sealer);
        keyring.replace(SealKey.generate(), key);
        assertFalse(opened(sealer.open(text, MAX_LENGTH, "")).firstKey());
        keyring.replace(SealKey.generate());
        assertEquals(TokenFault.UNKNOWN_KEY, fault(sealer.open(text, MAX_LENGTH, "")));
        keyring.replace(key);
        assertTrue(opened(sealer.open(text, MAX_LENGTH, "")).firstKey());
    }

    @ParameterizedTest
    @EnumSource
    void atRest_openedUnderItsKeyHash_givesWhatWasSealed(TokenFormat format) {
        TokenSealer sealer = sealer(keyring, format);
        byte[] sealed = sealer.sealAtRest(ENVELOPE, PAYLOAD, "t", KEY_HASH);
        byte[] copy = sealed.clone();
        assertEquals(
                new OpenedToken(ENVELOPE, PAYLOAD, key.id(), /* firstKey= */ true),
                sealer.openAtRest(sealed, "t", KEY_HASH));
        assertArrayEquals(copy, sealed);
    }

    @ParameterizedTest
    @EnumSource
    void atRest_underAnotherKeyHashOrTenantOrAsToken_isRejected(TokenFormat format) {
        TokenSealer sealer = sealer(keyring, format);
        byte[] sealed = sealer.sealAtRest(ENVELOPE, PAYLOAD, "t", KEY_HASH);
        for (int i = 0; i < KEY_HASH.length; i++) {
            byte[] other = KEY_HASH.clone();
            other[i] ^= 1;
            assertEquals(TokenFault.BAD_TAG, fault(sealer.openAtRest(sealed, "t", other)));
        }
        assertEquals(TokenFault.BAD_TAG, fault(sealer.openAtRest(sealed, "", KEY_HASH)));
        assertEquals(TokenFault.BAD_TAG, fault(sealer.open(TokenText.encode(sealed), MAX_LENGTH, "t")));
        byte[] token = TokenText.decode(sealer.seal(ENVELOPE, PAYLOAD, "t"));
        assertEquals(TokenFault.BAD_TAG, fault(sealer.openAtRest(token, "t", KEY_HASH)));
    }

    @Test
    void keyHash_ofAnotherLength_isRefused() {
        TokenSealer sealer = sealer(keyring, TokenFormat.SEALED);
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> sealer.sealAtRest(ENVELOPE, PAYLOAD, "", new byte[31]));
        assertEquals("The key hash has 31 bytes; 32 are required.", e.getMessage());
    }

    @Test
    void names_blankOrUnusable_areRefused() {
        assertRefused("The application's name must not be blank.", " ", "cart", "store");
        assertRefused("The type id must not be blank.", "shop", "", "store");
        assertRefused("The carrier's name must not be blank.", "shop", "cart", "\t");
        assertRefused(
                "The type id has 65536 bytes in UTF-8; at most 65535 are allowed.",
                "shop",
                "x".repeat(65_536),
                "store");
        assertRefused(
                "The application's name is not well-formed Unicode: it contains half a surrogate pair.",
                "shop\uD800",
                "cart",
                "store");
    }

    private void assertRefused(String message, String app, String typeId, String carrier) {
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> new TokenSealer(keyring, TokenFormat.SEALED, app, typeId, carrier));
        assertEquals(message, e.getMessage());
    }

    @Test
    void tenant_unusable_isRefusedAndNotQuoted() {
        TokenSealer sealer = sealer(keyring, TokenFormat.SEALED);
        String text = seal(sealer);
        Exception e = assertThrows(IllegalArgumentException.class, () -> sealer.open(text, MAX_LENGTH, "canary\uDC00"));
        assertEquals("The tenant is not well-formed Unicode: it contains half a surrogate pair.", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> sealer.seal(ENVELOPE, PAYLOAD, "x".repeat(65_536)));
        String longest = "x".repeat(65_535);
        opened(sealer.open(sealer.seal(ENVELOPE, PAYLOAD, longest), MAX_LENGTH, longest));
    }

    @Test
    void outcome_asText_showsNoSecret() {
        TokenSealer sealer = sealer(keyring, TokenFormat.SEALED);
        OpenedToken opened = opened(sealer.open(seal(sealer), MAX_LENGTH, ""));
        assertEquals(
                "OpenedToken[key " + SealKey.idText(key.id())
                        + ", Envelope[born 1800000000, issued 1800000060, deadline 1800043200, generation 3]]",
                opened.toString());
        assertNotEquals(opened, sealer.open(sealer.seal(ENVELOPE, new byte[1], ""), MAX_LENGTH, ""));
        assertEquals(
                "RejectedToken[fault=MALFORMED]",
                sealer.open("", MAX_LENGTH, "").toString());
    }
}
