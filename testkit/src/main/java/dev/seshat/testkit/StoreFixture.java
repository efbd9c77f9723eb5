package dev.seshat.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seshat.store.SessionKey;
import dev.seshat.store.SessionStore;
import dev.seshat.store.StoredSession;
import dev.seshat.store.SubjectKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What all parts of the contract share: the store, the moved clock, and sessions to store. */
interface StoreFixture {

    /** The type of the sessions that {@link #session} makes. */
    String TYPE = "login";

    /** How long a session that {@link #session} makes lives. */
    Duration LIFE = Duration.ofMinutes(30);

    /** Returns the store under test. */
    SessionStore store();

    /** Returns the present time. */
    Instant now();

    /** Moves the present time. */
    void moveClock(Duration duration);

    /** Returns the key with a number. */
    default SessionKey key(int number) {
        return SessionKey.of(bytes(0x10, number));
    }

    /** Returns the subject with a number. */
    default SubjectKey subject(int number) {
        return SubjectKey.of(bytes(0x20, number));
    }

    /** Returns an anonymous session of version 1 that begins now. */
    default StoredSession session(int number) {
        return new StoredSession(
                key(number), TYPE, null, 1, now(), now(), now().plus(LIFE), new byte[] {(byte) number});
    }

    /** Returns a session of a subject, of version 1, that begins now. */
    default StoredSession session(int number, SubjectKey subject) {
        return session(number, TYPE, subject);
    }

    /** Returns a session of a type and a subject, of version 1, that begins now. */
    default StoredSession session(int number, String typeId, SubjectKey subject) {
        return new StoredSession(
                key(number), typeId, subject, 1, now(), now(), now().plus(LIFE), new byte[] {(byte) number});
    }

    /** Returns the session as its next version, with other data. */
    default StoredSession next(StoredSession session, int data) {
        return moved(session, session.key(), data);
    }

    /** Returns the session as its next version, under another key and with other data. */
    default StoredSession moved(StoredSession session, SessionKey key, int data) {
        return new StoredSession(
                key,
                session.typeId(),
                session.subject(),
                session.version() + 1,
                session.created(),
                session.lastUsed(),
                session.expires(),
                new byte[] {(byte) data});
    }

    /** Returns the session with other times. */
    default StoredSession timed(StoredSession session, Instant lastUsed, Instant expires) {
        return new StoredSession(
                session.key(),
                session.typeId(),
                session.subject(),
                session.version(),
                session.created(),
                lastUsed,
                expires,
                session.data());
    }

    /** Stores a session that must be new, and returns it. */
    default StoredSession created(StoredSession session) {
        assertEquals(true, store().create(session), "create of a new key");
        return session;
    }

    /** Asserts that a session is found exactly as it is. */
    default void assertFound(StoredSession expected) {
        assertEquals(Optional.of(expected), store().find(expected.key(), now()));
    }

    /** Asserts that no session is found by a key. */
    default void assertAbsent(SessionKey key) {
        assertEquals(Optional.empty(), store().find(key, now()));
    }

    private static byte[] bytes(int first, int number) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) first;
        bytes[30] = (byte) (number >> 8);
        bytes[31] = (byte) number;
        return bytes;
    }
}
