package dev.seshat.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a stored session checks, copies and shows, and what a store's exceptions say. */
class StoredSessionTest {

    private static final SessionKey KEY = SessionKey.of(new byte[32]);
    private static final SubjectKey SUBJECT = SubjectKey.of(new byte[32]);
    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(1800);

    @Test
    void data_changedOutside_leavesSessionAlone() {
        byte[] data = {1, 2};
        StoredSession session = session(3, data);
        data[0] = 9;
        session.data()[1] = 9;
        assertArrayEquals(new byte[] {1, 2}, session.data());
    }

    @Test
    void times_fractionOfSecond_isCutOff() {
        StoredSession session = new StoredSession(
                KEY, "login", null, 1, NOW.plusNanos(1), NOW.plusNanos(999_999_999), LATER.plusNanos(5), new byte[0]);
        assertEquals(new StoredSession(KEY, "login", null, 1, NOW, NOW, LATER, new byte[0]), session);
    }

    @Test
    void equals_anyDifference_isFalse() {
        StoredSession session = new StoredSession(KEY, "login", SUBJECT, 1, NOW, NOW, LATER, new byte[] {1});
        assertEquals(new StoredSession(KEY, "login", SUBJECT, 1, NOW, NOW, LATER, new byte[] {1}), session);
        SessionKey otherKey = SessionKey.ofId("A".repeat(43)).orElseThrow();
        List<StoredSession> others = List.of(
                new StoredSession(otherKey, "login", SUBJECT, 1, NOW, NOW, LATER, new byte[] {1}),
                new StoredSession(KEY, "cart", SUBJECT, 1, NOW, NOW, LATER, new byte[] {1}),
                new StoredSession(KEY, "login", null, 1, NOW, NOW, LATER, new byte[] {1}),
                new StoredSession(KEY, "login", SUBJECT, 2, NOW, NOW, LATER, new byte[] {1}),
                new StoredSession(KEY, "login", SUBJECT, 1, LATER, NOW, LATER, new byte[] {1}),
                new StoredSession(KEY, "login", SUBJECT, 1, NOW, LATER, LATER, new byte[] {1}),
                new StoredSession(KEY, "login", SUBJECT, 1, NOW, NOW, NOW, new byte[] {1}),
                new StoredSession(KEY, "login", SUBJECT, 1, NOW, NOW, LATER, new byte[] {2}));
        others.forEach(other -> assertNotEquals(session, other));
    }

    @Test
    void hashCode_sameContent_isSame() {
        assertEquals(
                session(3, new byte[] {1}).hashCode(),
                session(3, new byte[] {1}).hashCode());
    }

    @Test
    void toString_holdsNeitherSubjectNorData() {
        assertEquals(
                "StoredSession[00000000, login, version 3]",
                session(3, new byte[] {65}).toString());
    }

    @Test
    void version_belowOne_throws() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> session(0, new byte[0]));
        assertEquals(
                "A stored session's version begins at 1; found 0. Count up from the version read.", e.getMessage());
    }

    @Test
    void typeId_emptyOrTooLong_throws() {
        for (String typeId : List.of("", "x".repeat(65))) {
            Exception e = assertThrows(
                    IllegalArgumentException.class,
                    () -> new StoredSession(KEY, typeId, null, 1, NOW, NOW, LATER, new byte[0]));
            assertEquals(
                    "A type id has 1 to 64 characters; found " + typeId.length() + ". Pass the id of the session type.",
                    e.getMessage());
        }
    }

    @Test
    void isExpired_aroundExpiry_beginsWithThatSecond() {
        StoredSession session = session(1, new byte[0]);
        assertFalse(session.isExpired(LATER.minusNanos(1)));
        assertTrue(session.isExpired(LATER));
        assertTrue(session.isExpired(LATER.plusNanos(1)));
    }

    @Test
    void requireLaterThan_versionNotGreater_throws() {
        StoredSession session = session(3, new byte[0]);
        assertDoesNotThrow(() -> session.requireLaterThan(2));
        Exception e = assertThrows(IllegalArgumentException.class, () -> session.requireLaterThan(3));
        assertEquals(
                "A session that replaces version 3 has a greater version; found 3. Count up from the version read.",
                e.getMessage());
    }

    @Test
    void storeException_message_saysOperationProblemAndOutcome() {
        Exception cause = new IllegalStateException("cause");
        SessionStoreException unknown = new SessionStoreException(
                "replace", SessionStoreException.Outcome.UNKNOWN, "The connection broke.", cause);
        assertEquals(
                "Session store, replace: The connection broke. Whether anything was changed is unknown.",
                unknown.getMessage());
        assertEquals("replace", unknown.operation());
        assertEquals(SessionStoreException.Outcome.UNKNOWN, unknown.outcome());
        assertEquals(cause, unknown.getCause());
        assertEquals(
                "Session store, create: The store is full. Nothing was changed.",
                new SessionStoreFullException("create", "The store is full.").getMessage());
    }

    private static StoredSession session(long version, byte[] data) {
        return new StoredSession(KEY, "login", null, version, NOW, NOW, LATER, data);
    }
}
