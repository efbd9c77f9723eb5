package dev.seshat.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.store.StoredSession;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What {@code create} promises. */
interface CreateContract extends StoreFixture {

    @Test
    default void create_newKey_addsSession() {
        assertTrue(store().create(session(1)));
        assertFound(session(1));
    }

    @Test
    default void create_existingKey_isFalseAndKeepsWhatIsThere() {
        StoredSession first = created(session(1, subject(1)));
        StoredSession second = next(session(1, subject(2)), 99);
        assertFalse(store().create(second));
        assertFound(first);
        assertTrue(store().findBySubject(TYPE, subject(2), now()).isEmpty());
    }

    @Test
    default void create_sameSessionTwice_isFalse() {
        StoredSession session = created(session(1));
        assertFalse(store().create(session));
        assertFound(session);
    }

    @Test
    default void create_deletedKey_addsSession() {
        created(session(1));
        assertTrue(store().delete(key(1)));
        assertTrue(store().create(next(session(1), 2)));
        assertFound(next(session(1), 2));
    }

    @Test
    default void create_expiredSession_isTrueAndNeverFound() {
        StoredSession session = timed(session(1, subject(1)), now(), now());
        assertTrue(store().create(session));
        assertAbsent(key(1));
        assertTrue(store().findBySubject(TYPE, subject(1), now()).isEmpty());
    }

    @Test
    default void create_noData_isKept() {
        StoredSession session = withData(new byte[0]);
        created(session);
        assertFound(session);
    }

    @Test
    default void create_mebibyteOfData_isKept() {
        byte[] data = new byte[1 << 20];
        new Random(1).nextBytes(data);
        StoredSession session = withData(data);
        created(session);
        assertFound(session);
    }

    @Test
    default void create_timesFarAway_areKept() {
        StoredSession session = new StoredSession(
                key(1),
                TYPE,
                null,
                1,
                Instant.parse("1969-12-31T23:59:59Z"),
                Instant.EPOCH,
                Instant.parse("9999-12-31T23:59:59Z"),
                new byte[] {1});
        created(session);
        assertFound(session);
    }

    private StoredSession withData(byte[] data) {
        return new StoredSession(key(1), TYPE, null, 1, now(), now(), now().plus(LIFE), data);
    }
}
