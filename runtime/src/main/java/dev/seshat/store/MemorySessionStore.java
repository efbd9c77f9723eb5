package dev.seshat.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A store in the memory of one process, bounded by count and by bytes. Nothing survives a restart, and other processes
 * see nothing of it.
 *
 * <p>When there is no room for a session, those go first whose minute of expiry is over, then anonymous ones (without a
 * subject), the one longest unused first. An anonymous session never pushes out one with a subject: when only such are
 * left, it is refused with {@link SessionStoreFullException}. A session with a subject may push out another with a
 * subject, the one longest unused first.
 *
 * <p>Expired sessions are removed by the calls that follow, two by each, so none takes long, whatever has expired.
 */
public final class MemorySessionStore implements SessionStore {

    /** More than one, so that removing keeps ahead of adding. */
    private static final int EXPIRED_PER_CALL = 2;

    /** Sessions that expire in the same minute go together: a second each would make an index of single entries. */
    private static final long MINUTE = 60;

    private static final Comparator<StoredSession> LAST_USED_FIRST =
            Comparator.comparing(StoredSession::lastUsed).reversed();

    private final int maxSessions;
    private final long maxBytes;

    /** Guards everything below. */
    private final Object lock = new Object();

    private final Pool anonymous = new Pool();
    private final Pool owned = new Pool();
    private final Map<Owner, Set<StoredSession>> byOwner = new HashMap<>();
    /** By minutes since 1970. */
    private final TreeMap<Long, Set<StoredSession>> byExpiry = new TreeMap<>();

    private MemorySessionStore(Builder builder) {
        maxSessions = builder.maxSessions;
        maxBytes = builder.maxBytes;
    }

    /**
     * Returns a builder with the default bounds.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Optional<StoredSession> find(SessionKey key, Instant now) {
        Objects.requireNonNull(key, "key");
        synchronized (lock) {
            removeSomeExpired(now);
            return Optional.ofNullable(live(key, now));
        }
    }

    @Override
    public boolean create(StoredSession session) {
        synchronized (lock) {
            Instant now = session.lastUsed();
            removeSomeExpired(now);
            if (get(session.key()) != null) {
                return false;
            }
            makeRoom("create", session, now);
            add(session);
            return true;
        }
    }

    @Override
    public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
        Objects.requireNonNull(key, "key");
        next.requireLaterThan(version);
        synchronized (lock) {
            removeSomeExpired(now);
            StoredSession current = live(key, now);
            if (current == null || current.version() != version || isTaken(next.key(), key)) {
                return false;
            }
            exchange("replace", current, next, now);
            return true;
        }
    }

    @Override
    public boolean touch(SessionKey key, Instant lastUsed, Instant expires, Instant now) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(lastUsed, "lastUsed");
        Objects.requireNonNull(expires, "expires");
        synchronized (lock) {
            removeSomeExpired(now);
            StoredSession current = live(key, now);
            if (current == null) {
                return false;
            }
            if (lastUsed.getEpochSecond() >= current.lastUsed().getEpochSecond()) {
                remove(current);
                add(current.withTimes(lastUsed, expires));
            }
            return true;
        }
    }

    @Override
    public boolean delete(SessionKey key) {
        Objects.requireNonNull(key, "key");
        synchronized (lock) {
            StoredSession current = get(key);
            if (current == null) {
                return false;
            }
            remove(current);
            return true;
        }
    }

    @Override
    public List<StoredSession> findBySubject(String typeId, SubjectKey subject, Instant now) {
        Owner owner = new Owner(typeId, subject);
        List<StoredSession> found = new ArrayList<>();
        synchronized (lock) {
            removeSomeExpired(now);
            for (StoredSession session : sessionsOf(owner)) {
                if (!session.isExpired(now)) {
                    found.add(session);
                }
            }
        }
        found.sort(LAST_USED_FIRST);
        return Collections.unmodifiableList(found);
    }

    @Override
    public int deleteBySubject(String typeId, SubjectKey subject, @Nullable SessionKey except) {
        Owner owner = new Owner(typeId, subject);
        synchronized (lock) {
            int removed = 0;
            for (StoredSession session : List.copyOf(sessionsOf(owner))) {
                if (!session.key().equals(except)) {
                    remove(session);
                    removed++;
                }
            }
            return removed;
        }
    }

    /**
     * Returns how many sessions take up room.
     *
     * @return the count, 0 or more; expired sessions that are still there count
     */
    public int size() {
        synchronized (lock) {
            return count();
        }
    }

    /** Returns the bookkeeping's view of the heap, for tests. */
    long bytes() {
        synchronized (lock) {
            return anonymous.bytes + owned.bytes;
        }
    }

    private @Nullable StoredSession live(SessionKey key, Instant now) {
        StoredSession session = get(key);
        return session == null || session.isExpired(now) ? null : session;
    }

    private @Nullable StoredSession get(SessionKey key) {
        StoredSession session = owned.sessions.get(key);
        return session == null ? anonymous.sessions.get(key) : session;
    }

    private boolean isTaken(SessionKey nextKey, SessionKey key) {
        return !nextKey.equals(key) && get(nextKey) != null;
    }

    private Set<StoredSession> sessionsOf(Owner owner) {
        return byOwner.getOrDefault(owner, Set.of());
    }

    private void exchange(String operation, StoredSession current, StoredSession next, Instant now) {
        remove(current);
        try {
            makeRoom(operation, next, now);
        } catch (SessionStoreFullException e) {
            add(current);
            throw e;
        }
        add(next);
    }

    private void add(StoredSession session) {
        poolOf(session).add(session);
        index(byExpiry, minuteOf(session), session);
        SubjectKey subject = session.subject();
        if (subject != null) {
            index(byOwner, new Owner(session.typeId(), subject), session);
        }
    }

    private void remove(StoredSession session) {
        poolOf(session).remove(session);
        unindex(byExpiry, minuteOf(session), session);
        SubjectKey subject = session.subject();
        if (subject != null) {
            unindex(byOwner, new Owner(session.typeId(), subject), session);
        }
    }

    /** Keeps the order in which sessions came, so that the first one is found without a search. */
    private static <K> void index(Map<K, Set<StoredSession>> index, K key, StoredSession session) {
        index.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(session);
    }

    private static <K> void unindex(Map<K, Set<StoredSession>> index, K key, StoredSession session) {
        Set<StoredSession> sessions = index.get(key);
        if (sessions != null && sessions.remove(session) && sessions.isEmpty()) {
            index.remove(key);
        }
    }

    private static long minuteOf(StoredSession session) {
        return Math.floorDiv(session.expires().getEpochSecond(), MINUTE);
    }

    private Pool poolOf(StoredSession session) {
        return session.subject() == null ? anonymous : owned;
    }

    private int count() {
        return anonymous.sessions.size() + owned.sessions.size();
    }

    private void removeSomeExpired(Instant now) {
        Objects.requireNonNull(now, "now");
        for (int i = 0; i < EXPIRED_PER_CALL; i++) {
            removeFirstExpired(now);
        }
    }

    private boolean removeFirstExpired(Instant now) {
        Map.Entry<Long, Set<StoredSession>> first = byExpiry.firstEntry();
        if (first == null || first.getKey() >= Math.floorDiv(now.getEpochSecond(), MINUTE)) {
            return false;
        }
        remove(first.getValue().iterator().next());
        return true;
    }

    private void makeRoom(String operation, StoredSession session, Instant now) {
        long bytes = Pool.bytesOf(session);
        boolean removed = true;
        while (removed && !fits(bytes)) {
            removed = removeFirstExpired(now);
        }
        refuseHopeless(operation, session.subject() == null, bytes);
        while (!fits(bytes)) {
            Pool pool = anonymous.sessions.isEmpty() ? owned : anonymous;
            remove(pool.longestUnused());
        }
    }

    private boolean fits(long bytes) {
        return count() < maxSessions && anonymous.bytes + owned.bytes + bytes <= maxBytes;
    }

    private void refuseHopeless(String operation, boolean isAnonymous, long bytes) {
        int staying = isAnonymous ? owned.sessions.size() : 0;
        long stayingBytes = isAnonymous ? owned.bytes : 0;
        if (staying >= maxSessions) {
            throw new SessionStoreFullException(
                    operation,
                    "All " + maxSessions + " sessions have a subject, and an anonymous one does not push them out."
                            + " Raise maxSessions.");
        }
        if (stayingBytes + bytes > maxBytes) {
            throw new SessionStoreFullException(
                    operation,
                    "The session takes " + bytes + " bytes, and sessions that it does not push out take " + stayingBytes
                            + " of " + maxBytes + ". Raise maxBytes.");
        }
    }

    /** Whose sessions: the key of the subject index. */
    private record Owner(String typeId, SubjectKey subject) {
        Owner {
            Objects.requireNonNull(typeId, "typeId");
            Objects.requireNonNull(subject, "subject");
        }
    }

    /** Sessions of which the longest unused goes first. */
    private static final class Pool {

        /** What a session takes on the heap besides its data, measured on a 64-bit JVM. */
        private static final int BOOKKEEPING = 320;

        /** What its place in the subject index takes on top, when it is the subject's only session. */
        private static final int SUBJECT_BOOKKEEPING = 320;

        private final Map<SessionKey, StoredSession> sessions = new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true);
        private long bytes;

        void add(StoredSession session) {
            sessions.put(session.key(), session);
            bytes += bytesOf(session);
        }

        void remove(StoredSession session) {
            sessions.remove(session.key());
            bytes -= bytesOf(session);
        }

        StoredSession longestUnused() {
            return sessions.values().iterator().next();
        }

        static long bytesOf(StoredSession session) {
            int bookkeeping = session.subject() == null ? BOOKKEEPING : BOOKKEEPING + SUBJECT_BOOKKEEPING;
            return (long) bookkeeping + session.dataLength();
        }
    }

    /** Collects the bounds of a {@link MemorySessionStore}. */
    public static final class Builder {

        private int maxSessions = 100_000;
        private long maxBytes = 128L << 20;

        private Builder() {}

        /**
         * Sets how many sessions the store holds.
         *
         * @param maxSessions the bound, at least 1; 100,000 unless set
         * @return this builder
         * @throws IllegalArgumentException if the bound is less than 1
         */
        public Builder maxSessions(int maxSessions) {
            this.maxSessions = (int) atLeastOne("maxSessions", maxSessions);
            return this;
        }

        /**
         * Sets how much memory the sessions take.
         *
         * @param maxBytes the bound in bytes, at least 1; 128 MiB unless set. A session counts with its data and 320
         *     bytes, one with a subject with 640 bytes
         * @return this builder
         * @throws IllegalArgumentException if the bound is less than 1
         */
        public Builder maxBytes(long maxBytes) {
            this.maxBytes = atLeastOne("maxBytes", maxBytes);
            return this;
        }

        /**
         * Returns a new and empty store.
         *
         * @return the store
         */
        public MemorySessionStore build() {
            return new MemorySessionStore(this);
        }

        private static long atLeastOne(String name, long bound) {
            if (bound < 1) {
                throw new IllegalArgumentException(name + " must be at least 1; found " + bound + ".");
            }
            return bound;
        }
    }
}
