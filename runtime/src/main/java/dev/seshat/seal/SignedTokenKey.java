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
    byte[] seal(byte[] body, byte[] scope) {
        return Bytes.concat(header(), body, hmac.code(context(scope), body));
    }

    @Override
    byte @Nullable [] open(byte[] token, byte[] scope) {
        int tagAt = token.length - HmacSha256.LENGTH;
        byte[] body = Arrays.copyOfRange(token, HEADER_LENGTH, tagAt);
        byte[] tag = Arrays.copyOfRange(token, tagAt, token.length);
        return MessageDigest.isEqual(hmac.code(context(scope), body), tag) ? body : null;
    }
}
