package dev.seshat.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The port to whatever keeps sessions. A new store passes {@code SessionStoreContract} of the test kit.
 *
 * <p><b>Time.</b> The caller says what time it is; a store asks no clock. Times are whole seconds, fractions are cut
 * off. A session is live while {@code now < expires} and expired from that second on. To every method that is told the
 * time an expired session is absent, whether or not the store has removed it yet. {@link #create}, {@link #delete} and
 * {@link #deleteBySubject} are not told, so an expired session may still count for them.
 *
 * <p><b>Concurrency.</b> All methods may be called by any number of threads and nodes at once. Each call acts on a
 * session at one moment between its begin and its return, and what it did is seen by every call that begins later. What
 * is returned is a snapshot. Only {@link #create} adds a session, so nothing brings a deleted one back.
 *
 * <p><b>Failure.</b> Every method throws {@link SessionStoreException} when the store cannot answer. A failure is never
 * reported as an absent session or as a conflict, and a change is acknowledged only when it is made as lastingly as the
 * store promises. No argument may be null but where it says so; null elsewhere is a {@link NullPointerException}.
 */
public interface SessionStore {

    /**
     * Returns the session of a key. Reading changes nothing.
     *
     * @param key the key of the session
     * @param now the present time
     * @return the session; empty when it is absent or expired
     * @throws SessionStoreException if the store cannot answer
     */
    Optional<StoredSession> find(SessionKey key, Instant now);

    /**
     * Adds a session, and never overwrites one. A second call with the same key adds nothing; of concurrent ones
     * exactly one adds. A session that has expired already is accepted and never found.
     *
     * <p>A bounded store that removes expired sessions by itself may take {@code session.lastUsed()} for the present
     * time.
     *
     * @param session what is stored, exactly as it is
     * @return true when it was added; false when a session with this key exists, which stays as it is
     * @throws SessionStoreFullException if the store is bounded and has no room for the session
     * @throws SessionStoreException if the store cannot answer; when the outcome is unknown, a repeated call that
     *     returns false may have met the session of the first one
     */
    boolean create(StoredSession session);

    /**
     * Replaces a session as a whole if it is still of the version that was read, and never adds one: after a
     * concurrent {@link #delete} nothing is stored. Of concurrent calls for one version exactly one replaces.
     *
     * <p>When {@code next.key()} is another key, the session moves there in the same step: at no moment do both keys
     * find it, and the old key is dead for good. A store that needs two steps removes first, so that for a moment
     * neither key finds it. When a session with that other key exists, nothing changes.
     *
     * <p>A repeated call returns false, since the version has moved on.
     *
     * @param key the key that the session has now
     * @param version the version that the session must have
     * @param next what is stored, exactly as it is; its version must be greater than {@code version}
     * @param now the present time
     * @return true when the session was replaced; false when it is absent, expired or of another version, or when the
     *     new key is taken
     * @throws IllegalArgumentException if the version of {@code next} is not greater than {@code version}
     * @throws SessionStoreFullException if the store is bounded and has no room for the growth
     * @throws SessionStoreException if the store cannot answer; when the outcome is unknown, a repeated call that
     *     returns false may have met what the first one stored
     */
    boolean replace(SessionKey key, long version, StoredSession next, Instant now);

    /**
     * Notes that a session was used. Its version stays, so a {@link #replace} by someone who read it before still
     * succeeds. A repeated call has no further effect.
     *
     * <p>{@code lastUsed} never moves back: when the session was used later than that, as told by a concurrent call, it
     * keeps both its times and the result is still true. Otherwise it gets both times, even if it then expires earlier
     * than before.
     *
     * @param key the key of the session
     * @param lastUsed when it was used
     * @param expires when it ends from now on
     * @param now the present time
     * @return true when the session is live; false when it is absent or expired, and then nothing changes
     * @throws SessionStoreException if the store cannot answer; the call may be repeated in any case
     */
    boolean touch(SessionKey key, Instant lastUsed, Instant expires, Instant now);

    /**
     * Removes a session, whatever its version. When it returns, no session is found by this key. A second call returns
     * false; of concurrent ones exactly one returns true.
     *
     * <p>A session that a concurrent {@link #replace} has moved to another key lives on under that key.
     *
     * @param key the key of the session
     * @return true when there was a session; false when it is absent. For an expired one either may be returned
     * @throws SessionStoreException if the store cannot answer; the call may be repeated in any case
     */
    boolean delete(SessionKey key);

    /**
     * Returns the sessions of a subject.
     *
     * @param typeId the id of the session type; sessions of other types are left out
     * @param subject the subject
     * @param now the present time
     * @return the live sessions, last used first, in any order when used in the same second; empty when there is none;
     *     unmodifiable
     * @throws SessionStoreException if the store cannot answer
     */
    List<StoredSession> findBySubject(String typeId, SubjectKey subject, Instant now);

    /**
     * Removes the sessions of a subject. When it returns, every session that the subject had when the call began is
     * gone, also one that a concurrent {@link #replace} has moved to another key. A second call finds none. A session
     * that is created or handed to the subject during the call may stay.
     *
     * @param typeId the id of the session type; sessions of other types stay
     * @param subject the subject
     * @param except the key of the session that stays; null when all go
     * @return how many were removed, 0 for none; expired sessions that were still there may count
     * @throws SessionStoreException if the store cannot answer; when the outcome is unknown, a part may have been
     *     removed, and the call may be repeated
     */
    int deleteBySubject(String typeId, SubjectKey subject, @Nullable SessionKey except);
}
