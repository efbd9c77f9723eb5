package dev.seshat.seal;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** AES-GCM (NIST SP 800-38D) under one key, with 96-bit nonces and full tags, by the JDK's ciphers. */
final class AesGcm {
    static final int NONCE_LENGTH = 12;
    static final int TAG_LENGTH = 16;

    private final SecretKeySpec key;

    /** Ciphers of one key are faster than others: the JDK expands a key only when it is not the one before. */
    private final Pool<Cipher> ciphers;

    AesGcm(byte[] key, Pool<Cipher> ciphers) {
        this(new SecretKeySpec(key, "AES"), ciphers);
    }

    private AesGcm(SecretKeySpec key, Pool<Cipher> ciphers) {
        this.key = key;
        this.ciphers = ciphers;
    }

    /** Returns the same key with other ciphers. */
    AesGcm with(Pool<Cipher> others) {
        return new AesGcm(key, others);
    }

    /**
     * Encrypts the bytes from {@code at} to {@code end} where they are, and writes the tag behind them. The nonce, at
     * {@code nonceAt} in the same array, must never be used again with the key.
     */
    void encrypt(byte[] bytes, int nonceAt, int at, int end, byte[] associatedData) {
        Cipher cipher = ciphers.take();
        try {
            init(cipher, Cipher.ENCRYPT_MODE, bytes, nonceAt, associatedData);
            cipher.doFinal(bytes, at, end - at, bytes, at);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK's AES-GCM refused to encrypt.", e);
        }
        ciphers.give(cipher);
    }

    /** Returns the plaintext of what is from {@code at} to the array's end, or null if the tag does not fit. */
    byte @Nullable [] decrypt(byte[] bytes, int nonceAt, int at, byte[] associatedData) {
        // JDK 17 throws an unchecked ProviderException for less than a tag.
        if (bytes.length - at < TAG_LENGTH) {
            return null;
        }
        Cipher cipher = ciphers.take();
        byte[] plaintext;
        try {
            init(cipher, Cipher.DECRYPT_MODE, bytes, nonceAt, associatedData);
            plaintext = cipher.doFinal(bytes, at, bytes.length - at);
        } catch (AEADBadTagException e) {
            // A wrong tag is what the cipher is asked about: it is as good as before, since every use sets it up anew.
            // To drop it would make a forged token dearer than a good one.
            plaintext = null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK's AES-GCM refused to decrypt.", e);
        }
        ciphers.give(cipher);
        return plaintext;
    }

    private void init(Cipher cipher, int mode, byte[] bytes, int nonceAt, byte[] associatedData)
            throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(TAG_LENGTH * Byte.SIZE, bytes, nonceAt, NONCE_LENGTH));
        cipher.updateAAD(associatedData);
    }

    static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES/GCM/NoPadding; this one does not.", e);
        }
    }
}
