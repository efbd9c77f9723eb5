package dev.seshat.seal;

import java.util.Arrays;

/**
 * A token that was authenticated. Its times are not checked yet.
 *
 * @param envelope what the token says about the session
 * @param payload the encoded session, not copied
 * @param keyId the id of the key that opened it
 * @param firstKey whether that is the ring's first key; if not, the session should be sealed again
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by content; the payload goes straight to the decoder.
public record OpenedToken(Envelope envelope, byte[] payload, int keyId, boolean firstKey) implements TokenOutcome {
    @Override
    public boolean equals(Object other) {
        return other instanceof OpenedToken that
                && envelope.equals(that.envelope)
                && Arrays.equals(payload, that.payload)
                && keyId == that.keyId
                && firstKey == that.firstKey;
    }

    @Override
    public int hashCode() {
        return envelope.hashCode() * 31 + Arrays.hashCode(payload);
    }

    /** Returns the key's id and the envelope's times: neither session id nor payload. */
    @Override
    public String toString() {
        return "OpenedToken[key " + SealKey.idText(keyId) + ", " + envelope + "]";
    }
}
