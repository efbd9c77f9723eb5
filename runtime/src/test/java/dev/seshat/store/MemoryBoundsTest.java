package dev.seshat.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bounds of the store in memory, and who goes when they are met. Its contract is tested by the test kit. */
class MemoryBoundsTest {

    private static final int BOOKKEEPING = 320;

    private Instant now = Instant.parse("2030-01-01T00:00:00Z");

    @Test
    void create_full_pushesOutLongestUnusedAnonymous() {
        MemorySessionStore store = store(3);
        add(store, anonymous(1), anonymous(2), anonymous(3));
        assertTrue(store.find(key(1), now).isPresent());
        add(store, anonymous(4));
        assertEquals(List.of(1, 3, 4), live(store, 4));
        assertEquals(3, store.size());
    }

    @Test
    void create_fullOfBoth_pushesOutAnonymousThoughUsedLater() {
        MemorySessionStore store = store(3);
        add(store, owned(1), anonymous(2), owned(3), owned(4));
        assertEquals(List.of(1, 3, 4), live(store, 4));
    }

    @Test
    void create_anonymousFlood_leavesOwnedAlone() {
        MemorySessionStore store = store(10);
        add(store, owned(1), owned(2), owned(3));
        for (int i = 4; i < 10_000; i++) {
            add(store, anonymous(i));
        }
        assertEquals(List.of(1, 2, 3, 9993, 9994, 9995, 9996, 9997, 9998, 9999), live(store, 10_000));
        assertEquals(10, store.size());
    }

    @Test
    void create_anonymousAmongOwnedOnly_isRefused() {
        MemorySessionStore store = store(2);
        add(store, owned(1), owned(2));
        SessionStoreException e = assertThrows(SessionStoreFullException.class, () -> store.create(anonymous(3)));
        assertEquals(
                "Session store, create: All 2 sessions have a subject, and an anonymous one does not push them out."
                        + " Raise maxSessions. Nothing was changed.",
                e.getMessage());
        assertEquals(SessionStoreException.Outcome.NOT_DONE, e.outcome());
        assertEquals(List.of(1, 2), live(store, 3));
    }

    @Test
    void create_ownedAmongOwnedOnly_pushesOutLongestUnused() {
        MemorySessionStore store = store(2);
        add(store, owned(1), owned(2));
        assertTrue(store.touch(key(1), now, now.plusSeconds(1800), now));
        add(store, owned(3));
        assertEquals(List.of(1, 3), live(store, 3));
        assertEquals(2, store.deleteBySubject("login", subject(), null));
    }

    @Test
    void create_full_removesExpiredBeforeAnyLive() {
        MemorySessionStore store = store(2);
        add(store, anonymous(1));
        now = now.plusSeconds(1000);
        add(store, owned(2));
        assertTrue(store.find(key(1), now).isPresent());
        now = now.plusSeconds(860);
        add(store, owned(3));
        assertEquals(List.of(2, 3), live(store, 3));
    }

    @Test
    void calls_afterMassExpiry_removeTwoEach() {
        MemorySessionStore store = store(100);
        for (int i = 0; i < 50; i++) {
            add(store, anonymous(i));
        }
        now = now.plusSeconds(1859);
        assertTrue(store.find(key(0), now).isEmpty());
        assertEquals(50, store.size());
        now = now.plusSeconds(1);
        assertTrue(store.find(key(0), now).isEmpty());
        assertEquals(48, store.size());
        assertFalse(store.touch(key(0), now, now.plusSeconds(1), now));
        assertEquals(46, store.size());
        add(store, anonymous(99));
        assertEquals(45, store.size());
        assertEquals(List.of(), store.findBySubject("login", subject(), now));
        assertEquals(43, store.size());
        for (int i = 0; i < 22; i++) {
            assertTrue(store.find(key(99), now).isPresent());
        }
        assertEquals(1, store.size());
    }

    @Test
    void create_bytesBound_pushesOutUntilItFits() {
        MemorySessionStore store =
                MemorySessionStore.builder().maxBytes(3 * (BOOKKEEPING + 100)).build();
        add(store, anonymous(1, 100), anonymous(2, 100), anonymous(3, 100));
        assertEquals(3 * (BOOKKEEPING + 100), store.bytes());
        add(store, anonymous(4, 101));
        assertEquals(List.of(3, 4), live(store, 4));
        add(store, anonymous(5, 2 * BOOKKEEPING + 300));
        assertEquals(List.of(5), live(store, 5));
        assertEquals(3 * (BOOKKEEPING + 100), store.bytes());
    }

    @Test
    void create_largerThanAllRoom_isRefusedAndPushesOutNobody() {
        MemorySessionStore store = MemorySessionStore.builder().maxBytes(1000).build();
        add(store, anonymous(1, 0));
        SessionStoreException e =
                assertThrows(SessionStoreFullException.class, () -> store.create(anonymous(2, 1000 - BOOKKEEPING + 1)));
        assertEquals(
                "Session store, create: The session takes 1001 bytes, and sessions that it does not push out take 0 of"
                        + " 1000. Raise maxBytes. Nothing was changed.",
                e.getMessage());
        assertEquals(List.of(1), live(store, 2));
    }

    @Test
    void replace_growthThatNobodyMakesRoomFor_isRefusedAndKeepsSession() {
        MemorySessionStore store = MemorySessionStore.builder().maxBytes(1500).build();
        StoredSession session = anonymous(1, 0);
        add(store, session, owned(2));
        StoredSession next = version(2, anonymous(1, 1000));
        assertThrows(SessionStoreFullException.class, () -> store.replace(key(1), 1, next, now));
        assertEquals(session, store.find(key(1), now).orElseThrow());
        assertEquals(List.of(1, 2), live(store, 2));
        assertEquals(3 * BOOKKEEPING, store.bytes());
    }

    @Test
    void replace_inFullStore_pushesOutNobody() {
        MemorySessionStore store = store(2);
        add(store, anonymous(1), anonymous(2));
        assertTrue(store.replace(key(1), 1, version(2, owned(1)), now));
        assertEquals(List.of(1, 2), live(store, 2));
    }

    @Test
    void bytes_afterAllIsGone_isZero() {
        MemorySessionStore store = store(100);
        add(store, anonymous(1, 10), owned(2), owned(3), anonymous(4, 20));
        assertTrue(store.replace(key(1), 1, version(2, owned(1)), now));
        assertTrue(store.replace(key(2), 1, version(2, anonymous(2, 77)), now));
        assertTrue(store.touch(key(3), now, now.plusSeconds(5), now));
        assertTrue(store.delete(key(2)));
        assertEquals(2, store.deleteBySubject("login", subject(), null));
        assertTrue(store.delete(key(4)));
        assertEquals(0, store.bytes());
        assertEquals(0, store.size());
    }

    @Test
    void builder_boundBelowOne_throws() {
        Exception sessions = assertThrows(
                IllegalArgumentException.class,
                () -> MemorySessionStore.builder().maxSessions(0));
        assertEquals("maxSessions must be at least 1; found 0.", sessions.getMessage());
        Exception bytes = assertThrows(
                IllegalArgumentException.class,
                () -> MemorySessionStore.builder().maxBytes(-1));
        assertEquals("maxBytes must be at least 1; found -1.", bytes.getMessage());
    }

    private static MemorySessionStore store(int maxSessions) {
        return MemorySessionStore.builder().maxSessions(maxSessions).build();
    }

    private static void add(MemorySessionStore store, StoredSession... sessions) {
        for (StoredSession session : sessions) {
            assertTrue(store.create(session));
        }
    }

    private List<Integer> live(MemorySessionStore store, int last) {
        List<Integer> live = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            if (store.find(key(i), now).isPresent()) {
                live.add(i);
            }
        }
        return live;
    }

    private StoredSession anonymous(int number) {
        return anonymous(number, 0);
    }

    private StoredSession anonymous(int number, int bytes) {
        return new StoredSession(key(number), "login", null, 1, now, now, now.plusSeconds(1800), new byte[bytes]);
    }

    private StoredSession owned(int number) {
        return new StoredSession(key(number), "login", subject(), 1, now, now, now.plusSeconds(1800), new byte[0]);
    }

    private static StoredSession version(long version, StoredSession session) {
        return new StoredSession(
                session.key(),
                session.typeId(),
                session.subject(),
                version,
                session.created(),
                session.lastUsed(),
                session.expires(),
                session.data());
    }

    private static SessionKey key(int number) {
        return SessionKey.of(ByteBuffer.allocate(32).putInt(28, number).array());
    }

    private static SubjectKey subject() {
        return SubjectKey.of(new byte[32]);
    }
}
