package dev.seshat.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.store.StoredSession;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code replace} promises. */
interface ReplaceContract extends StoreFixture {

    @Test
    default void replace_versionRead_storesAllOfNext() {
        created(session(1, subject(1)));
        moveClock(Duration.ofMinutes(1));
        StoredSession next = new StoredSession(
                key(1), "other", subject(2), 7, now().minusSeconds(1), now(), now().plus(LIFE), new byte[] {4, 5, 6});
        assertTrue(store().replace(key(1), 1, next, now()));
        assertFound(next);
    }

    @Test
    default void replace_otherVersion_isFalseAndChangesNothing() {
        created(session(1));
        StoredSession second = next(session(1), 2);
        assertTrue(store().replace(key(1), 1, second, now()));
        StoredSession third = next(second, 3);
        assertFalse(store().replace(key(1), 1, third, now()));
        assertFound(second);
        StoredSession fourth = next(third, 4);
        assertFalse(store().replace(key(1), 3, fourth, now()));
        assertFound(second);
    }

    @Test
    default void replace_repeated_isFalse() {
        StoredSession session = created(session(1));
        StoredSession next = next(session, 2);
        assertTrue(store().replace(key(1), 1, next, now()));
        assertFalse(store().replace(key(1), 1, next, now()));
        assertFound(next);
    }

    @Test
    default void replace_absent_isFalseAndAddsNothing() {
        assertFalse(store().replace(key(1), 1, next(session(1), 2), now()));
        assertAbsent(key(1));
        assertFalse(store().replace(key(1), 1, moved(session(1), key(2), 2), now()));
        assertAbsent(key(2));
    }

    @Test
    default void replace_deleted_isFalseAndAddsNothing() {
        StoredSession session = created(session(1, subject(1)));
        assertTrue(store().delete(key(1)));
        assertFalse(store().replace(key(1), 1, next(session, 2), now()));
        assertAbsent(key(1));
        assertFalse(store().replace(key(1), 1, moved(session, key(2), 2), now()));
        assertAbsent(key(2));
        assertTrue(store().findBySubject(TYPE, subject(1), now()).isEmpty());
    }

    @Test
    default void replace_lastSecondOfLife_replaces() {
        created(session(1));
        moveClock(LIFE.minusSeconds(1));
        StoredSession next = next(session(1), 2);
        assertTrue(store().replace(key(1), 1, next, now()));
        assertFound(next);
    }

    @Test
    default void replace_expired_isFalse() {
        created(session(1));
        moveClock(LIFE);
        assertFalse(store().replace(key(1), 1, next(session(1), 2), now()));
        assertAbsent(key(1));
        assertFalse(store().replace(key(1), 1, moved(session(1), key(2), 2), now()));
        assertAbsent(key(2));
    }

    @Test
    default void replace_nextExpired_endsSession() {
        StoredSession session = created(session(1));
        assertTrue(store().replace(key(1), 1, timed(next(session, 2), now(), now()), now()));
        assertAbsent(key(1));
    }

    @Test
    default void replace_versionNotGreater_throwsAndChangesNothing() {
        StoredSession second = next(session(1), 2);
        created(second);
        assertThrows(IllegalArgumentException.class, () -> store().replace(key(1), 2, second, now()));
        assertThrows(IllegalArgumentException.class, () -> store().replace(key(1), 2, session(1), now()));
        assertFound(second);
    }

    @Test
    default void replace_otherKey_movesSession() {
        StoredSession session = created(session(1, subject(1)));
        StoredSession moved = moved(session, key(2), 2);
        assertTrue(store().replace(key(1), 1, moved, now()));
        assertAbsent(key(1));
        assertFound(moved);
        assertEquals(List.of(moved), store().findBySubject(TYPE, subject(1), now()));
    }

    @Test
    default void replace_otherKey_leavesOldKeyDead() {
        StoredSession session = created(session(1));
        StoredSession moved = moved(session, key(2), 2);
        assertTrue(store().replace(key(1), 1, moved, now()));
        assertFalse(store().replace(key(1), 1, moved, now()));
        assertFalse(store().replace(key(1), 2, next(moved, 3), now()));
        assertFalse(store().touch(key(1), now(), now().plus(LIFE), now()));
        assertFalse(store().delete(key(1)));
        assertAbsent(key(1));
        assertFound(moved);
    }

    @Test
    default void replace_otherKeyTaken_isFalseAndChangesNothing() {
        StoredSession session = created(session(1));
        StoredSession other = created(session(2, subject(2)));
        assertFalse(store().replace(key(1), 1, moved(session, key(2), 3), now()));
        assertFound(session);
        assertFound(other);
    }

    @Test
    default void replace_otherSubject_movesSessionToThatSubject() {
        created(session(1, subject(1)));
        StoredSession handedOver = next(session(1, subject(2)), 2);
        assertTrue(store().replace(key(1), 1, handedOver, now()));
        assertEquals(List.of(), store().findBySubject(TYPE, subject(1), now()));
        assertEquals(List.of(handedOver), store().findBySubject(TYPE, subject(2), now()));
    }

    @Test
    default void replace_anonymousAndBack_followsInSubjectIndex() {
        StoredSession anonymous = created(session(1));
        StoredSession owned = next(session(1, subject(1)), 2);
        assertTrue(store().replace(key(1), 1, owned, now()));
        assertEquals(List.of(owned), store().findBySubject(TYPE, subject(1), now()));
        StoredSession again = next(next(anonymous, 2), 3);
        assertTrue(store().replace(key(1), 2, again, now()));
        assertEquals(List.of(), store().findBySubject(TYPE, subject(1), now()));
        assertFound(again);
    }

    @Test
    default void replace_one_leavesOthersAlone() {
        StoredSession session = created(session(1, subject(1)));
        StoredSession other = created(session(2, subject(1)));
        assertTrue(store().replace(key(1), 1, next(session, 3), now()));
        assertFound(other);
    }
}
