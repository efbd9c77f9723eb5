package dev.seshat.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.store.StoredSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code findBySubject} and {@code deleteBySubject} promise. */
interface SubjectContract extends StoreFixture {

    @Test
    default void findBySubject_noSession_isEmpty() {
        assertEquals(List.of(), store().findBySubject(TYPE, subject(1), now()));
    }

    @Test
    default void findBySubject_several_returnsLastUsedFirst() {
        List<StoredSession> expected = new ArrayList<>();
        for (int number : new int[] {3, 1, 4, 2}) {
            moveClock(Duration.ofSeconds(1));
            expected.add(0, created(session(number, subject(1))));
        }
        assertEquals(expected, store().findBySubject(TYPE, subject(1), now()));
    }

    @Test
    default void findBySubject_others_areLeftOut() {
        StoredSession mine = created(session(1, subject(1)));
        created(session(2, subject(2)));
        created(session(3, "Login", subject(1)));
        created(session(4, "cart", subject(1)));
        created(session(5));
        assertEquals(List.of(mine), store().findBySubject(TYPE, subject(1), now()));
    }

    @Test
    default void findBySubject_expired_isLeftOut() {
        created(session(1, subject(1)));
        moveClock(Duration.ofSeconds(1));
        StoredSession later = created(session(2, subject(1)));
        moveClock(LIFE.minusSeconds(1));
        assertEquals(List.of(later), store().findBySubject(TYPE, subject(1), now()));
        moveClock(Duration.ofSeconds(1));
        assertEquals(List.of(), store().findBySubject(TYPE, subject(1), now()));
    }

    @Test
    default void findBySubject_result_isUnmodifiable() {
        StoredSession session = created(session(1, subject(1)));
        List<StoredSession> found = store().findBySubject(TYPE, subject(1), now());
        assertThrows(UnsupportedOperationException.class, () -> found.add(session));
        assertThrows(UnsupportedOperationException.class, () -> found.remove(0));
    }

    @Test
    default void findBySubject_laterChange_leavesResultAlone() {
        StoredSession session = created(session(1, subject(1)));
        List<StoredSession> found = store().findBySubject(TYPE, subject(1), now());
        assertTrue(store().replace(key(1), 1, next(session, 2), now()));
        assertEquals(List.of(session), found);
        assertTrue(store().delete(key(1)));
        assertEquals(List.of(session), found);
    }

    @Test
    default void findBySubject_hundred_returnsAll() {
        List<StoredSession> expected = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            moveClock(Duration.ofSeconds(1));
            expected.add(0, created(session(i, subject(1))));
        }
        assertEquals(expected, store().findBySubject(TYPE, subject(1), now()));
    }

    @Test
    default void deleteBySubject_several_removesAllAndCounts() {
        for (int i = 1; i <= 3; i++) {
            created(session(i, subject(1)));
        }
        assertEquals(3, store().deleteBySubject(TYPE, subject(1), null));
        for (int i = 1; i <= 3; i++) {
            assertAbsent(key(i));
        }
        assertEquals(List.of(), store().findBySubject(TYPE, subject(1), now()));
    }

    @Test
    default void deleteBySubject_twice_isZero() {
        created(session(1, subject(1)));
        assertEquals(1, store().deleteBySubject(TYPE, subject(1), null));
        assertEquals(0, store().deleteBySubject(TYPE, subject(1), null));
    }

    @Test
    default void deleteBySubject_others_stay() {
        created(session(1, subject(1)));
        List<StoredSession> others = List.of(
                created(session(2, subject(2))),
                created(session(3, "Login", subject(1))),
                created(session(4, "cart", subject(1))),
                created(session(5)));
        assertEquals(1, store().deleteBySubject(TYPE, subject(1), null));
        others.forEach(this::assertFound);
    }

    @Test
    default void deleteBySubject_exceptOne_keepsIt() {
        created(session(1, subject(1)));
        StoredSession kept = created(session(2, subject(1)));
        created(session(3, subject(1)));
        assertEquals(2, store().deleteBySubject(TYPE, subject(1), key(2)));
        assertFound(kept);
        assertEquals(List.of(kept), store().findBySubject(TYPE, subject(1), now()));
    }

    @Test
    default void deleteBySubject_exceptAbsent_removesAll() {
        created(session(1, subject(1)));
        assertEquals(1, store().deleteBySubject(TYPE, subject(1), key(9)));
        assertAbsent(key(1));
    }

    @Test
    default void deleteBySubject_thenReplace_addsNothing() {
        StoredSession session = created(session(1, subject(1)));
        assertEquals(1, store().deleteBySubject(TYPE, subject(1), null));
        assertEquals(false, store().replace(key(1), 1, next(session, 2), now()));
        assertAbsent(key(1));
    }
}
