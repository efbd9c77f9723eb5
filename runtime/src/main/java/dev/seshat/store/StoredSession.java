package dev.seshat.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One session as a store keeps it: an immutable snapshot. Times are whole seconds; fractions are cut off.
 *
 * @param key the key that the session is found by
 * @param typeId the session type's id, 1 to 64 characters
 * @param subject whose session it is; null for an anonymous one
 * @param version the number that tells this state of the session from earlier ones, at least 1
 * @param created when the session was created
 * @param lastUsed when the session was last used
 * @param expires when the session ends: it is live before that second and expired from then on
 * @param data the session's sealed value, which a store neither reads nor changes; copied in and out
 */
public record StoredSession(
        SessionKey key,
        String typeId,
        @Nullable SubjectKey subject,
        long version,
        Instant created,
        Instant lastUsed,
        Instant expires,
        byte[] data) {

    private static final int LONGEST_TYPE_ID = 64;

    /**
     * Checks the values and copies the data.
     *
     * @throws IllegalArgumentException if the type id has no or more than 64 characters, or the version is less than 1
     */
    public StoredSession {
        Objects.requireNonNull(key, "key");
        if (typeId.isEmpty() || typeId.length() > LONGEST_TYPE_ID) {
            throw new IllegalArgumentException("A type id has 1 to " + LONGEST_TYPE_ID + " characters; found "
                    + typeId.length() + ". Pass the id of the session type.");
        }
        if (version < 1) {
            throw new IllegalArgumentException(
                    "A stored session's version begins at 1; found " + version + ". Count up from the version read.");
        }
        created = wholeSeconds(created);
        lastUsed = wholeSeconds(lastUsed);
        expires = wholeSeconds(expires);
        data = data.clone();
    }

    /**
     * Returns the sealed value.
     *
     * @return a copy of the bytes
     */
    @Override
    public byte[] data() {
        return data.clone();
    }

    /** Returns the length of the sealed value in bytes, without a copy. */
    int dataLength() {
        return data.length;
    }

    /** Returns this session as it is after a touch. */
    StoredSession withTimes(Instant lastUsed, Instant expires) {
        return new StoredSession(key, typeId, subject, version, created, lastUsed, expires, data);
    }

    /**
     * Tells whether the session has ended.
     *
     * @param now the present time, whose fraction of a second is cut off
     * @return true from the second {@link #expires()} on
     */
    public boolean isExpired(Instant now) {
        return expires.getEpochSecond() <= now.getEpochSecond();
    }

    /**
     * Checks that this session may replace one of a version, as {@link SessionStore#replace} asks for.
     *
     * @param replaced the version that is replaced
     * @throws IllegalArgumentException if this session's version is not greater
     */
    public void requireLaterThan(long replaced) {
        if (version <= replaced) {
            throw new IllegalArgumentException("A session that replaces version " + replaced
                    + " has a greater version; found " + version + ". Count up from the version read.");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredSession that
                && key.equals(that.key)
                && typeId.equals(that.typeId)
                && Objects.equals(subject, that.subject)
                && version == that.version
                && created.equals(that.created)
                && lastUsed.equals(that.lastUsed)
                && expires.equals(that.expires)
                && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, version);
    }

    /** Returns key, type and version, for logs: neither subject nor data. */
    @Override
    public String toString() {
        return "StoredSession[" + key + ", " + typeId + ", version " + version + "]";
    }

    private static Instant wholeSeconds(Instant time) {
        return Instant.ofEpochSecond(time.getEpochSecond());
    }
}
