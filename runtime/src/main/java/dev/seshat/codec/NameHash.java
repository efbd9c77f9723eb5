package dev.seshat.codec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The 16-bit hash by which component names, enum constants and variants travel. Compiler and runtime share it. */
public final class NameHash {

    private NameHash() {}

    /**
     * Returns the hash of a name.
     *
     * @param name a wire name, an enum constant's name or a variant's name
     * @return the first two bytes of the SHA-256 of the name's UTF-8 form, big-endian, 0 to 65,535
     */
    public static int of(String name) {
        byte[] digest;
        try {
            digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256; this one does not.", e);
        }
        return (digest[0] & 0xFF) << 8 | (digest[1] & 0xFF);
    }
}
