package dev.seshat.seal;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** AES-GCM (NIST SP 800-38D) with 96-bit nonces and full tags, by the JDK's ciphers, which are used again. */
final class AesGcm {
    static final int NONCE_LENGTH = 12;
    static final int TAG_LENGTH = 16;

    private final Pool<Cipher> ciphers = new Pool<>(AesGcm::newCipher);

    /** Writes ciphertext and tag into {@code out} from {@code at} on. The nonce must never be used again with the key. */
    void encrypt(byte[] key, byte[] nonce, byte[] associatedData, byte[] plaintext, byte[] out, int at) {
        Cipher cipher = ciphers.take();
        try {
            init(cipher, Cipher.ENCRYPT_MODE, key, nonce, associatedData);
            cipher.doFinal(plaintext, 0, plaintext.length, out, at);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK's AES-GCM refused to encrypt.", e);
        }
        ciphers.give(cipher);
    }

    /** Returns the plaintext of what is in {@code in} from {@code at} to its end, or null if the tag does not fit. */
    byte @Nullable [] decrypt(byte[] key, byte[] nonce, byte[] associatedData, byte[] in, int at) {
        // JDK 17 throws an unchecked ProviderException for less than a tag.
        if (in.length - at < TAG_LENGTH) {
            return null;
        }
        Cipher cipher = ciphers.take();
        byte[] plaintext;
        try {
            init(cipher, Cipher.DECRYPT_MODE, key, nonce, associatedData);
            plaintext = cipher.doFinal(in, at, in.length - at);
        } catch (AEADBadTagException e) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK's AES-GCM refused to decrypt.", e);
        }
        ciphers.give(cipher);
        return plaintext;
    }

    private static void init(Cipher cipher, int mode, byte[] key, byte[] nonce, byte[] associatedData)
            throws GeneralSecurityException {
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_LENGTH * Byte.SIZE, nonce));
        cipher.updateAAD(associatedData);
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES/GCM/NoPadding; this one does not.", e);
        }
    }
}
