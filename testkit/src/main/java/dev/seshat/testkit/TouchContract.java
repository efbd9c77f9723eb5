package dev.seshat.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.store.StoredSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code touch} promises. */
interface TouchContract extends StoreFixture {

    @Test
    default void touch_live_setsBothTimesAndNothingElse() {
        StoredSession session = created(session(1, subject(1)));
        moveClock(Duration.ofMinutes(10));
        assertTrue(store().touch(key(1), now(), now().plus(LIFE), now()));
        assertFound(timed(session, now(), now().plus(LIFE)));
    }

    @Test
    default void touch_laterExpiry_prolongsLife() {
        created(session(1));
        moveClock(LIFE.minusSeconds(1));
        assertTrue(store().touch(key(1), now(), now().plus(LIFE), now()));
        moveClock(LIFE.minusSeconds(1));
        assertTrue(store().find(key(1), now()).isPresent());
        moveClock(Duration.ofSeconds(1));
        assertAbsent(key(1));
    }

    @Test
    default void touch_earlierExpiry_shortensLife() {
        StoredSession session = created(session(1));
        assertTrue(store().touch(key(1), now(), now().plusSeconds(2), now()));
        assertFound(timed(session, now(), now().plusSeconds(2)));
        moveClock(Duration.ofSeconds(2));
        assertAbsent(key(1));
    }

    @Test
    default void touch_repeated_hasNoFurtherEffect() {
        StoredSession session = created(session(1));
        moveClock(Duration.ofMinutes(1));
        assertTrue(store().touch(key(1), now(), now().plus(LIFE), now()));
        assertTrue(store().touch(key(1), now(), now().plus(LIFE), now()));
        assertFound(timed(session, now(), now().plus(LIFE)));
    }

    @Test
    default void touch_absent_isFalseAndAddsNothing() {
        assertFalse(store().touch(key(1), now(), now().plus(LIFE), now()));
        assertAbsent(key(1));
    }

    @Test
    default void touch_deleted_isFalseAndAddsNothing() {
        created(session(1));
        assertTrue(store().delete(key(1)));
        assertFalse(store().touch(key(1), now(), now().plus(LIFE), now()));
        assertAbsent(key(1));
    }

    @Test
    default void touch_expired_isFalseAndRevivesNothing() {
        created(session(1));
        moveClock(LIFE);
        assertFalse(store().touch(key(1), now(), now().plus(LIFE), now()));
        assertAbsent(key(1));
    }

    @Test
    default void touch_earlierUse_isTrueAndChangesNothing() {
        moveClock(Duration.ofMinutes(1));
        StoredSession session = created(session(1));
        Instant earlier = now().minusSeconds(1);
        assertTrue(store().touch(key(1), earlier, earlier.plus(LIFE).plusSeconds(60), now()));
        assertFound(session);
    }

    @Test
    default void touch_fractionOfSecond_isCutOff() {
        StoredSession session = created(session(1));
        Instant used = now().plusSeconds(5);
        assertTrue(store().touch(key(1), used.plusNanos(1), used.plus(LIFE).plusNanos(1), now()));
        assertFound(timed(session, used, used.plus(LIFE)));
        assertTrue(store().touch(key(1), used, used.plus(LIFE).plusSeconds(1), now()));
        assertFound(timed(session, used, used.plus(LIFE).plusSeconds(1)));
    }

    @Test
    default void touch_beforeReplace_doesNotConflict() {
        StoredSession session = created(session(1));
        assertTrue(store().touch(key(1), now().plusSeconds(1), now().plus(LIFE), now()));
        StoredSession next = next(session, 2);
        assertTrue(store().replace(key(1), 1, next, now()));
        assertFound(next);
    }

    @Test
    default void touch_oneOfSubject_comesFirst() {
        StoredSession one = created(session(1, subject(1)));
        moveClock(Duration.ofSeconds(1));
        StoredSession two = created(session(2, subject(1)));
        assertEquals(List.of(two, one), store().findBySubject(TYPE, subject(1), now()));
        moveClock(Duration.ofSeconds(1));
        assertTrue(store().touch(key(1), now(), now().plus(LIFE), now()));
        assertEquals(List.of(timed(one, now(), now().plus(LIFE)), two), store().findBySubject(TYPE, subject(1), now()));
    }
}
