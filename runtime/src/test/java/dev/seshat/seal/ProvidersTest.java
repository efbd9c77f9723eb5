package dev.seshat.seal;

import static dev.seshat.seal.TestTokens.MAX_LENGTH;
import static dev.seshat.seal.TestTokens.fault;
import static dev.seshat.seal.TestTokens.open;
import static dev.seshat.seal.TestTokens.opened;
import static dev.seshat.seal.TestTokens.seal;
import static dev.seshat.seal.TestTokens.sealer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.Key;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import javax.crypto.MacSpi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked of the platform's cryptography, and what happens when it is wrong. */
class ProvidersTest {
    private final Keyring keyring = Keyring.of(SealKey.generate());

    @ParameterizedTest
    @EnumSource
    void token_rejectedBeforeItsTag_asksForNoCryptography(TokenFormat format) {
        String text = seal(sealer(keyring, format));
        byte[] token = TokenText.decode(text);
        byte[] unknownKey = token.clone();
        unknownKey[4] ^= 1;
        // A new sealer, whose pools are empty.
        TokenSealer sealer = sealer(keyring, format);
        boolean sealed = format == TokenFormat.SEALED;
        try (ProbeProvider probe =
                new ProbeProvider(sealed ? "Cipher" : "Mac", sealed ? "AES/GCM/NoPadding" : "HmacSHA256", () -> null)) {
            assertEquals(TokenFault.UNKNOWN_KEY, fault(open(sealer, unknownKey)));
            assertEquals(TokenFault.TOO_LONG, fault(sealer.open(text, text.length() - 1, "")));
            for (int first = 0; first < 256; first++) {
                if (first != format.code()) {
                    byte[] other = token.clone();
                    other[0] = (byte) first;
                    assertEquals(TokenFault.WRONG_FORMAT, fault(open(sealer, other)));
                }
            }
            for (int length = 0; length < format.overhead() + Body.MIN_LENGTH; length++) {
                assertEquals(TokenFault.MALFORMED, fault(open(sealer, Arrays.copyOf(token, length))));
            }
            assertEquals(0, probe.asked());
            opened(sealer.open(text, MAX_LENGTH, ""));
            assertEquals(1, probe.asked());
        }
    }

    @Test
    void provider_thatIsWrong_isFoundAtStartUp() {
        try (ProbeProvider probe = new ProbeProvider("Mac", "HmacSHA256", ZeroMac::new)) {
            String message = "HMAC-SHA256 gives wrong results on this Java platform. Its first security provider is "
                    + "SeshatProbe; put the JDK's providers first in the file java.security.";
            Exception e = assertThrows(IllegalStateException.class, () -> sealer(keyring, TokenFormat.SEALED));
            assertEquals(message, e.getMessage());
            e = assertThrows(IllegalStateException.class, () -> new SubjectHasher(keyring, "shop", "login"));
            assertEquals(message, e.getMessage());
            assertEquals(2, probe.asked());
        }
        TokenSealer sealer = sealer(keyring, TokenFormat.SEALED);
        opened(sealer.open(seal(sealer), MAX_LENGTH, ""));
    }

    /** A code that does not depend on the message. */
    private static final class ZeroMac extends MacSpi {
        @Override
        protected int engineGetMacLength() {
            return 32;
        }

        @Override
        protected void engineInit(Key key, AlgorithmParameterSpec params) {}

        @Override
        protected void engineUpdate(byte input) {}

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {}

        @Override
        protected byte[] engineDoFinal() {
            return new byte[32];
        }

        @Override
        protected void engineReset() {}
    }
}
