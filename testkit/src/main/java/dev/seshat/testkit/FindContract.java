package dev.seshat.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seshat.store.StoredSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@code find} promises, and what all methods promise of time and null. */
interface FindContract extends StoreFixture {

    @Test
    default void find_absentKey_isEmpty() {
        assertAbsent(key(1));
    }

    @Test
    default void find_otherKey_isEmpty() {
        created(session(1));
        assertAbsent(key(2));
        assertAbsent(key(257));
    }

    @Test
    default void find_sessionOfSubject_returnsAllOfIt() {
        byte[] data = new byte[256];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) i;
        }
        StoredSession session = new StoredSession(
                key(1),
                "login-of-sixty-four-characters-which-is-the-longest-id-of-a-type",
                subject(1),
                Long.MAX_VALUE,
                now(),
                now().plusSeconds(1),
                now().plusSeconds(2),
                data);
        created(session);
        assertFound(session);
    }

    @Test
    default void find_anonymousSession_hasNoSubject() {
        created(session(1));
        assertNull(store().find(key(1), now()).orElseThrow().subject());
    }

    @Test
    default void find_repeated_changesNothing() {
        StoredSession session = created(session(1, subject(1)));
        assertFound(session);
        moveClock(Duration.ofMinutes(1));
        assertFound(session);
        assertFound(session);
    }

    @Test
    default void find_lastSecondOfLife_returnsSession() {
        StoredSession session = created(session(1));
        moveClock(LIFE.minusSeconds(1));
        assertFound(session);
    }

    @Test
    default void find_expiry_isEmpty() {
        created(session(1));
        moveClock(LIFE);
        assertAbsent(key(1));
    }

    @Test
    default void find_afterExpiry_isEmpty() {
        created(session(1));
        moveClock(LIFE.plusDays(1));
        assertAbsent(key(1));
    }

    @Test
    default void now_fractionOfSecond_isCutOff() {
        StoredSession session = created(session(1));
        Instant last = session.expires().minusNanos(1);
        assertEquals(Optional.of(session), store().find(key(1), last));
        assertEquals(Optional.empty(), store().find(key(1), session.expires().plusNanos(1)));
    }

    @Test
    @SuppressWarnings("NullAway") // That null is refused is what is tested.
    default void nullArgument_anyMethod_throws() {
        StoredSession session = created(session(1, subject(1)));
        StoredSession next = next(session, 2);
        assertRefused(() -> store().find(null, now()));
        assertRefused(() -> store().find(key(1), null));
        assertRefused(() -> store().create(null));
        assertRefused(() -> store().replace(null, 1, next, now()));
        assertRefused(() -> store().replace(key(1), 1, null, now()));
        assertRefused(() -> store().replace(key(1), 1, next, null));
        assertRefused(() -> store().touch(null, now(), now(), now()));
        assertRefused(() -> store().touch(key(1), null, now(), now()));
        assertRefused(() -> store().touch(key(1), now(), null, now()));
        assertRefused(() -> store().touch(key(1), now(), now(), null));
        assertRefused(() -> store().delete(null));
        assertRefused(() -> store().findBySubject(null, subject(1), now()));
        assertRefused(() -> store().findBySubject(TYPE, null, now()));
        assertRefused(() -> store().findBySubject(TYPE, subject(1), null));
        assertRefused(() -> store().deleteBySubject(null, subject(1), null));
        assertRefused(() -> store().deleteBySubject(TYPE, null, null));
        assertFound(session);
    }

    private static void assertRefused(Runnable call) {
        assertThrows(NullPointerException.class, call::run);
    }
}
