package dev.seshat.seal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;

/** What the tests seal, and with what. */
final class TestTokens {
    static final int MAX_LENGTH = 4096;
    static final Envelope ENVELOPE = envelope(1_800_000_000);
    static final byte[] PAYLOAD = payload(180);

    private TestTokens() {}

    static Envelope envelope(long born) {
        byte[] sid = new byte[Envelope.SID_LENGTH];
        Arrays.fill(sid, (byte) 0xA7);
        return new Envelope(sid, born, born + 60, born + 43_200, 3);
    }

    /** Bytes of every value in turn, the last of which are those of an end mark. */
    static byte[] payload(int length) {
        byte[] payload = new byte[length];
        for (int i = 0; i < length; i++) {
            payload[i] = (byte) (0x80 - (length - 1 - i));
        }
        return payload;
    }

    static TokenSealer sealer(Keyring keyring, TokenFormat format) {
        return new TokenSealer(keyring, format, "shop", "cart", "cookie:__Host-cart");
    }

    static byte[] bytes(Body body) {
        byte[] bytes = new byte[body.length()];
        body.write(bytes, 0);
        return bytes;
    }

    /** Returns a token of the key with any bytes as its body, protected as the key's format does it, without tenant. */
    static byte[] token(TokenFormat format, TokenKey key, byte[] body) {
        byte[] token = new byte[format.overhead() + body.length];
        token[0] = format.code();
        System.arraycopy(Bytes.bigEndian(key.id()), 0, token, 1, Integer.BYTES);
        System.arraycopy(body, 0, token, format.bodyAt(), body.length);
        key.protect(token, TokenKey.NO_TENANT);
        return token;
    }

    static String seal(TokenSealer sealer) {
        return sealer.seal(ENVELOPE, PAYLOAD, "");
    }

    static OpenedToken opened(TokenOutcome outcome) {
        return assertInstanceOf(OpenedToken.class, outcome);
    }

    static TokenFault fault(TokenOutcome outcome) {
        return assertInstanceOf(RejectedToken.class, outcome).fault();
    }

    static TokenOutcome open(TokenSealer sealer, byte[] token) {
        return sealer.open(TokenText.encode(token), Integer.MAX_VALUE, "");
    }
}
