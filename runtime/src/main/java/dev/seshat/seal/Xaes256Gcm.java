package dev.seshat.seal;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * XAES-256-GCM (c2sp.org/XAES-256-GCM) under one key: AES-256-GCM under a key derived from the first half of a nonce that
 * is long enough to be random. This class derives; {@link AesGcm} does the rest with the nonce's second half.
 */
final class Xaes256Gcm {
    static final int KEY_LENGTH = 32;
    static final int NONCE_LENGTH = 24;
    static final int TAG_LENGTH = AesGcm.TAG_LENGTH;

    /** The part of the nonce that makes the derived key. */
    static final int PREFIX_LENGTH = NONCE_LENGTH - AesGcm.NONCE_LENGTH;

    private static final int BLOCK_LENGTH = 16;

    /** Single blocks of AES under this key: the pseudo-random function from which message keys are derived. */
    private final Pool<Cipher> blockCiphers;

    /** CMAC's first sub-key, K1 in the specification. */
    private final byte[] k1;

    Xaes256Gcm(byte[] key) {
        if (key.length != KEY_LENGTH) {
            throw new IllegalArgumentException(
                    "The key has " + key.length + " bytes; " + KEY_LENGTH + " are required.");
        }
        SecretKeySpec spec = new SecretKeySpec(key, "AES");
        blockCiphers = new Pool<>(() -> newBlockCipher(spec));
        k1 = doubled(encryptBlocks(new byte[BLOCK_LENGTH]));
    }

    /** Returns the key for the messages whose nonce is in {@code bytes} from {@code nonceAt} on (steps 3 to 5). */
    byte[] messageKey(byte[] bytes, int nonceAt) {
        byte[] m = new byte[2 * BLOCK_LENGTH];
        for (int block = 0; block < 2; block++) {
            int at = block * BLOCK_LENGTH;
            m[at + 1] = (byte) (block + 1);
            m[at + 2] = 'X';
            System.arraycopy(bytes, nonceAt, m, at + 4, PREFIX_LENGTH);
            for (int i = 0; i < BLOCK_LENGTH; i++) {
                m[at + i] ^= k1[i];
            }
        }
        return encryptBlocks(m);
    }

    private byte[] encryptBlocks(byte[] blocks) {
        Cipher cipher = blockCiphers.take();
        byte[] encrypted;
        try {
            encrypted = cipher.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK's AES refused whole blocks.", e);
        }
        blockCiphers.give(cipher);
        return encrypted;
    }

    /** Doubles in GF(2^128), as CMAC does (step 2 of the specification), without a branch on the secret. */
    private static byte[] doubled(byte[] block) {
        byte[] doubled = new byte[BLOCK_LENGTH];
        int carry = 0;
        for (int i = BLOCK_LENGTH - 1; i >= 0; i--) {
            int shifted = ((block[i] & 0xFF) << 1) | carry;
            doubled[i] = (byte) shifted;
            carry = shifted >>> 8;
        }
        doubled[BLOCK_LENGTH - 1] ^= (byte) (0x87 * carry);
        return doubled;
    }

    private static Cipher newBlockCipher(SecretKeySpec key) {
        try {
            // ECB is the name for plain blocks: each is the input of a pseudo-random function here, never a message.
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES/ECB/NoPadding; this one does not.", e);
        }
    }
}
