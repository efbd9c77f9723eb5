package dev.seshat.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key under which a store keeps a session: the SHA-256 of its id, so that a leaked store holds no usable id and the
 * time of a look-up tells nothing about ids.
 */
public final class SessionKey {

    private static final int ID_CHARACTERS = 43;

    private final byte[] bytes;

    private SessionKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns the key of the session with an id.
     *
     * @param id the id as the client sent it; not null
     * @return the key, the SHA-256 of the id's 32 bytes; nothing when the text is not 32 bytes as 43 characters of
     *     base64url without padding, in canonical form: then no store need be asked
     */
    public static Optional<SessionKey> ofId(String id) {
        if (id.length() != ID_CHARACTERS) {
            return Optional.empty();
        }
        byte[] raw = decodeOrEmpty(id);
        // Decoders ignore the unused bits of the last character, so several texts would name one session.
        boolean isCanonical =
                Base64.getUrlEncoder().withoutPadding().encodeToString(raw).equals(id);
        return isCanonical ? Optional.of(new SessionKey(sha256(raw))) : Optional.empty();
    }

    /**
     * Returns the key of the given bytes, as a store reads them back.
     *
     * @param bytes 32 bytes, which are copied; not null
     * @return the key
     * @throws IllegalArgumentException if there are not exactly 32 bytes
     */
    public static SessionKey of(byte[] bytes) {
        return new SessionKey(Hashes.copy(bytes, "session key"));
    }

    /**
     * Returns the key's bytes.
     *
     * @return a copy of the 32 bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Returns what logs may show of the session's identity.
     *
     * @return the first 8 hexadecimal digits of the key, in lower case
     */
    public String logId() {
        return Hashes.forLogs(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Returns {@link #logId()}. */
    @Override
    public String toString() {
        return logId();
    }

    private static byte[] decodeOrEmpty(String id) {
        try {
            return Base64.getUrlDecoder().decode(id);
        } catch (IllegalArgumentException e) {
            // Its message holds a character of the id.
            return new byte[0];
        }
    }

    private static byte[] sha256(byte[] raw) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(raw);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256; this one does not.", e);
        }
    }
}
