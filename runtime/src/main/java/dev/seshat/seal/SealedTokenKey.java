package dev.seshat.seal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The sub-key of {@link TokenFormat#SEALED} tokens. */
final class SealedTokenKey extends TokenKey {
    private static final int CIPHERTEXT_AT = HEADER_LENGTH + Xaes256Gcm.NONCE_LENGTH;

    private final Xaes256Gcm cipher;

    SealedTokenKey(Purpose purpose, SealKey key) {
        super(TokenFormat.SEALED, purpose, key);
        this.cipher = new Xaes256Gcm(purpose.subKey(key));
    }

    @Override
    byte[] seal(byte[] body, byte[] scope) {
        byte[] nonce = RandomBytes.next(Xaes256Gcm.NONCE_LENGTH);
        byte[] token = new byte[TokenFormat.SEALED.overhead() + body.length];
        System.arraycopy(header(), 0, token, 0, HEADER_LENGTH);
        System.arraycopy(nonce, 0, token, HEADER_LENGTH, nonce.length);
        cipher.encrypt(nonce, context(scope), body, token, CIPHERTEXT_AT);
        return token;
    }

    @Override
    byte @Nullable [] open(byte[] token, byte[] scope) {
        byte[] nonce = Arrays.copyOfRange(token, HEADER_LENGTH, CIPHERTEXT_AT);
        return cipher.decrypt(nonce, context(scope), token, CIPHERTEXT_AT);
    }
}
