package dev.seshat.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.store.StoredSession;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code delete} promises. */
interface DeleteContract extends StoreFixture {

    @Test
    default void delete_live_isTrueAndRemovesSession() {
        created(session(1, subject(1)));
        assertTrue(store().delete(key(1)));
        assertAbsent(key(1));
        assertEquals(List.of(), store().findBySubject(TYPE, subject(1), now()));
    }

    @Test
    default void delete_twice_isFalse() {
        created(session(1));
        assertTrue(store().delete(key(1)));
        assertFalse(store().delete(key(1)));
    }

    @Test
    default void delete_absent_isFalse() {
        assertFalse(store().delete(key(1)));
    }

    @Test
    default void delete_laterVersion_removesSession() {
        StoredSession session = created(session(1));
        assertTrue(store().replace(key(1), 1, next(session, 2), now()));
        assertTrue(store().delete(key(1)));
        assertAbsent(key(1));
    }

    @Test
    default void delete_one_leavesOthersAlone() {
        created(session(1, subject(1)));
        StoredSession other = created(session(2, subject(1)));
        assertTrue(store().delete(key(1)));
        assertFound(other);
        assertEquals(List.of(other), store().findBySubject(TYPE, subject(1), now()));
    }

    @Test
    default void delete_expired_leavesItAbsent() {
        created(session(1));
        moveClock(LIFE);
        store().delete(key(1));
        assertAbsent(key(1));
        assertFalse(store().delete(key(1)));
    }
}
