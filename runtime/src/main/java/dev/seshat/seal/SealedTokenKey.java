package dev.seshat.seal;

import org.jspecify.annotations.Nullable;

/** The sub-key of {@link TokenFormat#SEALED} tokens. */
final class SealedTokenKey extends TokenKey {
    private final MessageKeys messageKeys;

    SealedTokenKey(Purpose purpose, SealKey key) {
        super(TokenFormat.SEALED, purpose, key);
        this.messageKeys = new MessageKeys(new Xaes256Gcm(purpose.subKey(key)), System::nanoTime);
    }

    @Override
    void protect(byte[] token, byte[] scope) {
        messageKeys.encrypt(token, HEADER_LENGTH, token.length - Xaes256Gcm.TAG_LENGTH, context(scope));
    }

    @Override
    byte @Nullable [] open(byte[] token, byte[] scope) {
        return messageKeys.decrypt(token, HEADER_LENGTH, context(scope));
    }
}
