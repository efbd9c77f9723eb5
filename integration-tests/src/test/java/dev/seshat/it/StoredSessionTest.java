package dev.seshat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.NoSessionException;
import dev.seshat.ResponseCommittedException;
import dev.seshat.SessionConflictException;
import dev.seshat.SessionGoneException;
import dev.seshat.SessionStatus;
import dev.seshat.Sessions;
import dev.seshat.SubjectSession;
import dev.seshat.it.types.CartSession;
import dev.seshat.it.types.CartSessionAccessor;
import dev.seshat.it.types.LoginSession;
import dev.seshat.it.types.LoginSessionAccessor;
import dev.seshat.it.types.PreferencesSessionAccessor;
import dev.seshat.seal.Keyring;
import dev.seshat.seal.SealKey;
import dev.seshat.store.MemorySessionStore;
import dev.seshat.store.SessionKey;
import dev.seshat.store.SessionStore;
import dev.seshat.store.SessionStoreException;
import dev.seshat.store.StoredSession;
import dev.seshat.store.SubjectKey;
import dev.seshat.testkit.MemoryExchange;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Sessions that lie in a store, while the client holds an id. */
class StoredSessionTest {

    private static final String LOGIN = "__Host-login";
    private static final LoginSession ADA = new LoginSession("ada", "laptop", Instant.EPOCH, 0);

    private final WatchedStore store = new WatchedStore();
    private final Site site = new Site(
            LoginSessionAccessor.cookie().storedIn(store),
            CartSessionAccessor.cookie().storedIn(store));

    private LoginSessionAccessor login(MemoryExchange exchange) {
        return LoginSessionAccessor.of(site.sessions, exchange);
    }

    private CartSessionAccessor cart(MemoryExchange exchange) {
        return CartSessionAccessor.of(site.sessions, exchange);
    }

    private MemoryExchange withLogin(LoginSession value) {
        MemoryExchange exchange = Site.request();
        login(exchange).set(value);
        return exchange;
    }

    @Test
    void set_absent_sendsAnIdAndStoresNothingReadable() {
        MemoryExchange exchange = withLogin(ADA);
        String id = Site.valueOf(exchange, LOGIN);
        assertTrue(id.matches("[A-Za-z0-9_-]{43}"), id);
        assertEquals(1, store.created.size());
        StoredSession row = store.created.get(0);
        String data = new String(row.data(), StandardCharsets.ISO_8859_1);
        assertFalse(data.contains("ada") || data.contains("laptop"));
        assertFalse(row.toString().contains(id));
        assertEquals(ADA, login(Site.request(LOGIN, id)).get());
    }

    @Test
    void update_present_keepsTheIdAndSendsNothing() {
        MemoryExchange second = Site.next(withLogin(ADA), LOGIN);
        login(second).setPages(5);
        assertEquals(List.of(), second.responseHeaders("Set-Cookie"));
        assertEquals(List.of("no-store"), second.responseHeaders("Cache-Control"));
    }

    @Test
    void update_afterCommit_isStored() {
        MemoryExchange first = withLogin(ADA);
        login(Site.next(first, LOGIN).commit()).setPages(5);
        assertEquals(5, login(Site.next(first, LOGIN)).pages());
    }

    @Test
    void create_afterCommit_throwsAndStoresNothing() {
        MemoryExchange exchange = Site.request().commit();
        assertThrows(ResponseCommittedException.class, () -> login(exchange).set(ADA));
        assertEquals(List.of(), store.created);
    }

    @Test
    void set_equalValue_isNotStored() {
        MemoryExchange first = withLogin(ADA);
        login(Site.next(first, LOGIN)).set(ADA);
        assertEquals(0, store.replaced);
    }

    @Test
    void id_unknown_isNeverAdopted() {
        String invented = "A".repeat(43);
        MemoryExchange exchange = Site.request(LOGIN, invented);
        assertEquals(SessionStatus.EXPIRED, login(exchange).status());
        login(exchange).set(ADA);
        assertNotEquals(invented, Site.valueOf(exchange, LOGIN));
        assertEquals(SessionStatus.EXPIRED, login(Site.request(LOGIN, invented)).status());
    }

    @Test
    void id_malformed_doesNotReachTheStore() {
        for (String id : List.of("", "../../etc/passwd", "A".repeat(42), "A".repeat(44), "A".repeat(42) + "B", "é")) {
            assertEquals(SessionStatus.MALFORMED, login(Site.request(LOGIN, id)).status(), id);
        }
        assertEquals(0, store.found);
    }

    @Test
    void request_thatAsksForNothing_doesNotReachTheStore() {
        MemoryExchange exchange = Site.next(withLogin(ADA), LOGIN);
        LoginSessionAccessor.of(site.sessions, exchange);
        assertEquals(0, store.found);
        assertEquals(List.of(), exchange.responseHeaders("Vary"));
    }

    @Test
    void id_ofAnotherType_isNoSession() {
        MemoryExchange exchange = Site.request("__Host-cart", Site.valueOf(withLogin(ADA), LOGIN));
        assertEquals(SessionStatus.TAMPERED, cart(exchange).status());
    }

    @Test
    void row_movedUnderAnotherId_isTampered() {
        String adas = Site.valueOf(withLogin(ADA), LOGIN);
        String bobs = Site.valueOf(withLogin(new LoginSession("bob", "phone", Instant.EPOCH, 0)), LOGIN);
        StoredSession row = store.created.get(0);
        StoredSession other = store.created.get(1);
        store.moved = new StoredSession(
                other.key(),
                row.typeId(),
                row.subject(),
                row.version(),
                row.created(),
                row.lastUsed(),
                row.expires(),
                row.data());
        assertEquals(SessionStatus.TAMPERED, login(Site.request(LOGIN, bobs)).status());
        store.moved = null;
        assertEquals(SessionStatus.PRESENT, login(Site.request(LOGIN, adas)).status());
    }

    @Test
    void clear_endsTheSessionForEveryone() {
        MemoryExchange first = withLogin(ADA);
        MemoryExchange second = Site.next(first, LOGIN);
        login(second).clear();
        assertEquals(
                List.of(LOGIN + "=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"),
                second.responseHeaders("Set-Cookie"));
        assertEquals(SessionStatus.EXPIRED, login(Site.next(first, LOGIN)).status());
    }

    @Test
    void clear_afterCommit_endsTheSessionAndThrows() {
        MemoryExchange first = withLogin(ADA);
        assertThrows(
                ResponseCommittedException.class,
                () -> login(Site.next(first, LOGIN).commit()).clear());
        assertEquals(SessionStatus.EXPIRED, login(Site.next(first, LOGIN)).status());
    }

    @Test
    void write_afterLogoutElsewhere_doesNotResurrect() {
        MemoryExchange first = withLogin(ADA);
        MemoryExchange slow = Site.next(first, LOGIN);
        assertEquals(0, login(slow).pages());
        login(Site.next(first, LOGIN)).clear();
        assertThrows(SessionGoneException.class, () -> login(slow).setPages(1));
        assertEquals(List.of(), slow.responseHeaders("Set-Cookie"));
        assertEquals(SessionStatus.EXPIRED, login(slow).status());
        assertEquals(SessionStatus.EXPIRED, login(Site.next(first, LOGIN)).status());
    }

    @Test
    void timeOver_whileTheRequestRuns_endsTheSession() {
        for (Duration late : List.of(Duration.ofHours(1), Duration.ofHours(8), Duration.ofDays(400))) {
            MemoryExchange first = withLogin(ADA);
            MemoryExchange slow = Site.next(first, LOGIN);
            assertEquals(ADA, login(slow).get());
            site.clock.move(late);
            assertThrows(SessionGoneException.class, () -> login(slow).setPages(1));
            assertThrows(NoSessionException.class, () -> login(slow).get());
            assertEquals(SessionStatus.EXPIRED, login(slow).status());
        }
    }

    @Test
    void set_afterReadAndAnothersWrite_conflicts() {
        MemoryExchange first = withLogin(ADA);
        MemoryExchange slow = Site.next(first, LOGIN);
        LoginSession seen = login(slow).get();
        login(Site.next(first, LOGIN)).setPages(1);
        SessionConflictException e =
                assertThrows(SessionConflictException.class, () -> login(slow).set(seen.withPages(7)));
        assertEquals(
                "The session of type dev.seshat.it.types.LoginSession was changed by another request after this one read"
                        + " it; nothing was written. Use update(..), which repeats the change on the newer value.",
                e.getMessage());
        assertEquals(1, login(slow).pages());
        assertEquals(1, login(Site.next(first, LOGIN)).pages());
    }

    @Test
    void set_afterOwnSetAndAnothersWrite_conflicts() {
        MemoryExchange first = withLogin(ADA);
        MemoryExchange slow = Site.next(first, LOGIN);
        login(slow).set(ADA.withPages(1));
        login(Site.next(first, LOGIN)).setPages(2);
        assertThrows(SessionConflictException.class, () -> login(slow).set(ADA.withPages(3)));
        assertEquals(2, login(Site.next(first, LOGIN)).pages());
    }

    @Test
    void clear_ofTwoIds_endsBoth() {
        String one = Site.valueOf(withLogin(ADA), LOGIN);
        String two = Site.valueOf(withLogin(ADA), LOGIN);
        MemoryExchange both =
                new MemoryExchange().requestHeader("Cookie", LOGIN + "=" + one + "; " + LOGIN + "=" + two);
        assertEquals(SessionStatus.AMBIGUOUS, login(both).status());
        login(both).clear();
        assertEquals(SessionStatus.EXPIRED, login(Site.request(LOGIN, one)).status());
        assertEquals(SessionStatus.EXPIRED, login(Site.request(LOGIN, two)).status());
    }

    @Test
    void id_takenInTheStore_isDrawnAgain() {
        store.taken = 2;
        assertEquals(ADA, login(Site.next(withLogin(ADA), LOGIN)).get());
        store.taken = 3;
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> withLogin(ADA));
        assertEquals(
                "The session store says of 3 new random ids that they exist already; it does not keep the contract of"
                        + " SessionStore.create.",
                e.getMessage());
    }

    @Test
    void persistentCookie_isSentWithEachUse() {
        Site prefs = new Site(PreferencesSessionAccessor.cookie().storedIn(store));
        MemoryExchange first = Site.request();
        PreferencesSessionAccessor.of(prefs.sessions, first).setLanguage("fr");
        prefs.clock.move(Duration.ofMinutes(10));
        MemoryExchange second = Site.next(first, "prefs");
        PreferencesSessionAccessor.of(prefs.sessions, second).find();
        assertEquals(first.responseHeaders("Set-Cookie"), second.responseHeaders("Set-Cookie"));
    }

    @Test
    void endOtherSessions_underAnOlderKey_endsThemToo() {
        Keyring keyring = Keyring.of(Site.KEY);
        Sessions sessions = Sessions.builder("test")
                .keys(keyring)
                .clock(site.clock)
                .bind(LoginSessionAccessor.cookie().storedIn(store))
                .build();
        MemoryExchange old = withLogin(ADA);
        keyring.replace(SealKey.generate(), Site.KEY);
        MemoryExchange exchange = Site.request();
        LoginSessionAccessor accessor = LoginSessionAccessor.of(sessions, exchange);
        accessor.set(ADA);
        assertEquals(2, accessor.subjectSessions().size());
        assertEquals(1, accessor.endOtherSessions());
        assertEquals(SessionStatus.EXPIRED, login(Site.next(old, LOGIN)).status());
    }

    @Test
    void set_withoutRead_overwrites() {
        MemoryExchange first = withLogin(ADA);
        MemoryExchange slow = Site.next(first, LOGIN);
        login(slow).status();
        login(Site.next(first, LOGIN)).setPages(1);
        login(slow).set(ADA.withPages(7));
        assertEquals(7, login(Site.next(first, LOGIN)).pages());
    }

    @Test
    void update_afterAnothersWrite_repeatsOnTheNewerValue() {
        MemoryExchange first = withLogin(ADA);
        MemoryExchange slow = Site.next(first, LOGIN);
        assertEquals(0, login(slow).pages());
        login(Site.next(first, LOGIN)).setPages(10);
        List<Integer> seen = new ArrayList<>();
        LoginSession written = login(slow).update(session -> {
            seen.add(session.pages());
            return session.withPages(session.pages() + 1);
        });
        assertEquals(List.of(0, 10), seen);
        assertEquals(11, written.pages());
        assertEquals(11, login(Site.next(first, LOGIN)).pages());
    }

    @Test
    void update_parallel_losesNone() throws Exception {
        MemoryExchange first = withLogin(ADA);
        int threads = 8;
        int times = 500;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            done.add(pool.submit(() -> {
                for (int n = 0; n < times; n++) {
                    login(Site.next(first, LOGIN)).update(session -> session.withPages(session.pages() + 1));
                }
            }));
        }
        for (Future<?> future : done) {
            future.get(60, TimeUnit.SECONDS);
        }
        pool.shutdown();
        assertEquals(threads * times, login(Site.next(first, LOGIN)).pages());
    }

    @Test
    void update_conflictingForEver_givesUp() {
        MemoryExchange first = withLogin(ADA);
        store.refuseReplace = true;
        SessionConflictException e = assertThrows(
                SessionConflictException.class,
                () -> login(Site.next(first, LOGIN)).setPages(1));
        assertEquals(
                "The session of type dev.seshat.it.types.LoginSession was changed by other requests in each of 16 tries to"
                        + " write it; nothing was written. Try again later.",
                e.getMessage());
        assertEquals(16, store.replaced);
    }

    @Test
    void rotate_endsTheOldId() {
        MemoryExchange first = withLogin(ADA);
        MemoryExchange second = Site.next(first, LOGIN);
        login(second).rotate();
        assertNotEquals(Site.valueOf(first, LOGIN), Site.valueOf(second, LOGIN));
        assertEquals(SessionStatus.EXPIRED, login(Site.next(first, LOGIN)).status());
        assertEquals(ADA, login(Site.next(second, LOGIN)).get());
    }

    @Test
    void subject_changed_endsTheOldId() {
        MemoryExchange first = Site.request();
        cart(first).setVisits(3);
        MemoryExchange second = Site.next(first, "__Host-cart");
        cart(second).setCustomer(Optional.of("ada"));
        assertNotEquals(Site.valueOf(first, "__Host-cart"), Site.valueOf(second, "__Host-cart"));
        assertEquals(
                SessionStatus.EXPIRED, cart(Site.next(first, "__Host-cart")).status());
        assertEquals(
                new CartSession(Optional.of("ada"), List.of(), 3),
                cart(Site.next(second, "__Host-cart")).get());
    }

    @Test
    void idleAndLifetime_areEnforced() {
        MemoryExchange first = withLogin(ADA);
        site.clock.move(Duration.ofMinutes(59));
        assertTrue(login(Site.next(first, LOGIN)).isPresent());
        site.clock.move(Duration.ofMinutes(59));
        assertTrue(login(Site.next(first, LOGIN)).isPresent());
        for (int i = 0; i < 12; i++) {
            site.clock.move(Duration.ofMinutes(30));
            assertTrue(login(Site.next(first, LOGIN)).isPresent());
        }
        site.clock.move(Duration.ofSeconds(119));
        assertTrue(login(Site.next(first, LOGIN)).isPresent());
        site.clock.move(Duration.ofSeconds(1));
        assertEquals(SessionStatus.EXPIRED, login(Site.next(first, LOGIN)).status());
    }

    @Test
    void idleTimeout_withoutUse_ends() {
        MemoryExchange first = withLogin(ADA);
        site.clock.move(Duration.ofHours(1));
        assertEquals(SessionStatus.EXPIRED, login(Site.next(first, LOGIN)).status());
    }

    @Test
    void refresh_isThrottledAndSendsNothing() {
        MemoryExchange first = withLogin(ADA);
        site.clock.move(Duration.ofMinutes(14));
        login(Site.next(first, LOGIN)).get();
        assertEquals(0, store.touched);
        site.clock.move(Duration.ofMinutes(1));
        MemoryExchange second = Site.next(first, LOGIN);
        login(second).get();
        login(Site.next(first, LOGIN)).get();
        assertEquals(1, store.touched);
        assertEquals(List.of(), second.responseHeaders("Set-Cookie"));
    }

    @Test
    void subjectSessions_listsAndEndsTheOthers() {
        MemoryExchange laptop = withLogin(ADA);
        site.clock.move(Duration.ofSeconds(1));
        MemoryExchange phone = withLogin(ADA.withDevice("phone"));
        MemoryExchange bob = withLogin(ADA.withUser("bob"));
        MemoryExchange request = Site.next(laptop, LOGIN);
        List<SubjectSession<LoginSession>> sessions = login(request).subjectSessions();
        assertEquals(
                List.of("phone", "laptop"),
                sessions.stream().map(session -> session.value().device()).toList());
        assertEquals(
                List.of(false, true),
                sessions.stream().map(SubjectSession::isCurrent).toList());
        assertFalse(sessions.toString().contains("ada"));
        assertEquals(1, login(request).endOtherSessions());
        assertEquals(SessionStatus.EXPIRED, login(Site.next(phone, LOGIN)).status());
        assertEquals(SessionStatus.PRESENT, login(Site.next(laptop, LOGIN)).status());
        assertEquals(SessionStatus.PRESENT, login(Site.next(bob, LOGIN)).status());
        assertEquals(1, login(request).subjectSessions().size());
    }

    @Test
    void storeDown_isNeverAnonymous() {
        MemoryExchange first = withLogin(ADA);
        store.down = true;
        MemoryExchange second = Site.next(first, LOGIN);
        assertThrows(SessionStoreException.class, () -> login(second).find());
        assertThrows(SessionStoreException.class, () -> login(second).status());
        assertEquals(List.of(), second.responseHeaders("Set-Cookie"));
        store.down = false;
        assertEquals(ADA, login(second).get());
    }

    @Test
    void storeDown_whileWriting_sendsNothing() {
        store.down = true;
        MemoryExchange exchange = Site.request();
        assertThrows(SessionStoreException.class, () -> login(exchange).set(ADA));
        assertEquals(List.of(), exchange.responseHeaders("Set-Cookie"));
    }

    /** A memory store that counts calls, and can be put out of order. */
    private static final class WatchedStore implements SessionStore {

        private final MemorySessionStore memory = MemorySessionStore.builder().build();
        private final List<StoredSession> created = new ArrayList<>();
        private int found;
        private int replaced;
        private int touched;
        private int taken;
        private boolean down;
        private boolean refuseReplace;
        private StoredSession moved;

        private void answer() {
            if (down) {
                throw new SessionStoreException(
                        "find", SessionStoreException.Outcome.NOT_DONE, "The test says so.", /* cause= */ null);
            }
        }

        @Override
        public Optional<StoredSession> find(SessionKey key, Instant now) {
            answer();
            found++;
            return moved != null ? Optional.of(moved) : memory.find(key, now);
        }

        @Override
        public boolean create(StoredSession session) {
            answer();
            if (taken-- > 0) {
                return false;
            }
            created.add(session);
            return memory.create(session);
        }

        @Override
        public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
            replaced++;
            return !refuseReplace && memory.replace(key, version, next, now);
        }

        @Override
        public boolean touch(SessionKey key, Instant lastUsed, Instant expires, Instant now) {
            touched++;
            return memory.touch(key, lastUsed, expires, now);
        }

        @Override
        public boolean delete(SessionKey key) {
            return memory.delete(key);
        }

        @Override
        public List<StoredSession> findBySubject(String typeId, SubjectKey subject, Instant now) {
            return memory.findBySubject(typeId, subject, now);
        }

        @Override
        public int deleteBySubject(String typeId, SubjectKey subject, SessionKey except) {
            return memory.deleteBySubject(typeId, subject, except);
        }
    }
}
