package dev.seshat.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The key by which a store finds all sessions of one subject: a keyed hash, so that a leaked store names nobody. */
public final class SubjectKey {

    private final byte[] bytes;

    private SubjectKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns the key of the given bytes.
     *
     * @param bytes 32 bytes, the keyed hash of a subject, which are copied; not null
     * @return the key
     * @throws IllegalArgumentException if there are not exactly 32 bytes
     */
    public static SubjectKey of(byte[] bytes) {
        return new SubjectKey(Hashes.copy(bytes, "subject key"));
    }

    /**
     * Returns the key's bytes.
     *
     * @return a copy of the 32 bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubjectKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Returns the first 8 hexadecimal digits of the key, for logs. */
    @Override
    public String toString() {
        return Hashes.forLogs(bytes);
    }
}
