package dev.seshat.testkit;

import dev.seshat.store.SessionKey;
import dev.seshat.store.SessionStore;
import dev.seshat.store.StoredSession;
import dev.seshat.store.SubjectKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store that passes every call on, for subclasses that break one. */
abstract class ForwardingStore implements SessionStore {

    final SessionStore real;

    ForwardingStore(SessionStore real) {
        this.real = real;
    }

    @Override
    public Optional<StoredSession> find(SessionKey key, Instant now) {
        return real.find(key, now);
    }

    @Override
    public boolean create(StoredSession session) {
        return real.create(session);
    }

    @Override
    public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
        return real.replace(key, version, next, now);
    }

    @Override
    public boolean touch(SessionKey key, Instant lastUsed, Instant expires, Instant now) {
        return real.touch(key, lastUsed, expires, now);
    }

    @Override
    public boolean delete(SessionKey key) {
        return real.delete(key);
    }

    @Override
    public List<StoredSession> findBySubject(String typeId, SubjectKey subject, Instant now) {
        return real.findBySubject(typeId, subject, now);
    }

    @Override
    public int deleteBySubject(String typeId, SubjectKey subject, SessionKey except) {
        return real.deleteBySubject(typeId, subject, except);
    }

    /** Stores a session whatever is there. */
    final void put(StoredSession session) {
        real.delete(session.key());
        real.create(session);
    }
}
