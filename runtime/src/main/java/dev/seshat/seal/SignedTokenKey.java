package dev.seshat.seal;

import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The sub-key of {@link TokenFormat#SIGNED} tokens. */
final class SignedTokenKey extends TokenKey {
    private final HmacSha256 hmac;

    SignedTokenKey(Purpose purpose, SealKey key) {
        super(TokenFormat.SIGNED, purpose, key);
        this.hmac = new HmacSha256(purpose.subKey(key));
    }

    @Override
    void protect(byte[] token, byte[] scope) {
        int tagAt = token.length - HmacSha256.LENGTH;
        System.arraycopy(code(token, tagAt, scope), 0, token, tagAt, HmacSha256.LENGTH);
    }

    @Override
    byte @Nullable [] open(byte[] token, byte[] scope) {
        int tagAt = token.length - HmacSha256.LENGTH;
        byte[] tag = Arrays.copyOfRange(token, tagAt, token.length);
        return MessageDigest.isEqual(code(token, tagAt, scope), tag)
                ? Arrays.copyOfRange(token, HEADER_LENGTH, tagAt)
                : null;
    }

    private byte[] code(byte[] token, int tagAt, byte[] scope) {
        return hmac.code(context(scope), token, HEADER_LENGTH, tagAt);
    }
}
