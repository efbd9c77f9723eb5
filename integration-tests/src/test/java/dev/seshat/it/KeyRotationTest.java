package dev.seshat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.SessionStatus;
import dev.seshat.Sessions;
import dev.seshat.it.types.CartSessionAccessor;
import dev.seshat.it.types.LoginSession;
import dev.seshat.it.types.LoginSessionAccessor;
import dev.seshat.seal.Keyring;
import dev.seshat.seal.SealKey;
import dev.seshat.store.MemorySessionStore;
import dev.seshat.testkit.MemoryExchange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A key is added, promoted and retired while sessions go on (attacks 70, 71 and 77). */
class KeyRotationTest {

    private static final String CART = "__Host-cart";
    private static final String LOGIN = "__Host-login";
    private static final LoginSession ADA = new LoginSession("ada", "laptop", Instant.EPOCH, 0);

    private final MovedClock clock = new MovedClock();
    private final SealKey old = SealKey.generate();
    private final SealKey added = SealKey.generate();
    private final Keyring keyring = Keyring.of(old);
    private final Sessions sessions = sessions(keyring);

    private Sessions sessions(Keyring ring) {
        return Sessions.builder("test")
                .keys(ring)
                .clock(clock)
                .bind(CartSessionAccessor.cookie())
                .bind(LoginSessionAccessor.cookie()
                        .storedIn(MemorySessionStore.builder().build()))
                .build();
    }

    private CartSessionAccessor cart(MemoryExchange exchange) {
        return CartSessionAccessor.of(sessions, exchange);
    }

    private LoginSessionAccessor login(MemoryExchange exchange) {
        return LoginSessionAccessor.of(sessions, exchange);
    }

    private void promote() {
        keyring.replace(old, added);
        keyring.replace(added, old);
    }

    @Test
    void token_ofTheOldKey_isSealedAgainWithTheNextRefresh() {
        MemoryExchange first = Site.request();
        cart(first).setVisits(5);
        promote();
        clock.move(Duration.ofMinutes(7));
        MemoryExchange early = Site.next(first, CART);
        assertEquals(5, cart(early).visits());
        assertEquals(List.of(), early.responseHeaders("Set-Cookie"));
        clock.move(Duration.ofSeconds(30));
        MemoryExchange due = Site.next(first, CART);
        assertEquals(5, cart(due).visits());
        keyring.replace(added);
        assertEquals(5, cart(Site.next(due, CART)).visits());
        assertEquals(SessionStatus.UNKNOWN_KEY, cart(Site.next(first, CART)).status());
    }

    @Test
    void storedSession_ofTheOldKey_isSealedAgainWithTheNextRefresh() {
        MemoryExchange first = Site.request();
        login(first).set(ADA);
        promote();
        clock.move(Duration.ofMinutes(15));
        MemoryExchange second = Site.next(first, LOGIN);
        assertEquals(ADA, login(second).get());
        Instant lastUsed = login(second).info().lastUsed();
        assertEquals(clock.instant(), lastUsed);
        keyring.replace(added);
        assertEquals(ADA, login(Site.next(first, LOGIN)).get());
        assertEquals(lastUsed, login(Site.next(first, LOGIN)).info().lastUsed());
        assertEquals(
                1, login(Site.next(first, LOGIN)).subjectSessions().size(), "the index has the new key's hash too");
    }

    @Test
    void storedSession_endedByAnotherRequest_isNotSealedAgain() {
        MemoryExchange first = Site.request();
        login(first).set(ADA);
        promote();
        MemoryExchange reading = Site.next(first, LOGIN);
        assertTrue(login(reading).isPresent());
        login(Site.next(first, LOGIN)).clear();
        clock.move(Duration.ofMinutes(15));
        assertEquals(Optional.empty(), login(reading).find());
        assertEquals(SessionStatus.EXPIRED, login(Site.next(first, LOGIN)).status());
    }

    @Test
    void storedSession_writtenByAnotherRequest_keepsThatValue() {
        MemoryExchange first = Site.request();
        login(first).set(ADA);
        promote();
        MemoryExchange reading = Site.next(first, LOGIN);
        assertEquals(0, login(reading).pages());
        login(Site.next(first, LOGIN)).setPages(9);
        clock.move(Duration.ofMinutes(15));
        assertTrue(login(reading).isPresent());
        assertEquals(9, login(Site.next(first, LOGIN)).pages());
    }

    @Test
    void keyTakenOut_voidsItsSessionsAtOnceAndTheCookieStays() {
        MemoryExchange first = Site.request();
        cart(first).setVisits(5);
        login(first).set(ADA);
        keyring.replace(added);
        for (MemoryExchange exchange : List.of(Site.next(first, CART), Site.next(first, LOGIN))) {
            boolean isCart = exchange.requestHeaders("Cookie").get(0).startsWith(CART);
            assertEquals(
                    SessionStatus.UNKNOWN_KEY,
                    isCart ? cart(exchange).status() : login(exchange).status());
            assertEquals(List.of(), exchange.responseHeaders("Set-Cookie"));
        }
    }

    @Test
    void rotation_withSessionsInUse_losesNone() {
        MemoryExchange exchange = Site.request();
        cart(exchange).setVisits(0);
        SealKey sealing = old;
        int visits = 0;
        for (int round = 0; round < 10; round++) {
            SealKey next = SealKey.generate();
            for (List<SealKey> ring : List.of(List.of(sealing, next), List.of(next, sealing), List.of(next))) {
                keyring.replace(ring.get(0), ring.subList(1, ring.size()).toArray(SealKey[]::new));
                for (int minute = 0; minute < 10; minute++) {
                    clock.move(Duration.ofMinutes(1));
                    MemoryExchange request = Site.next(exchange, CART);
                    visits++;
                    int count = visits;
                    cart(request).update(c -> c.withVisits(c.visits() + 1));
                    assertEquals(count, cart(request).visits());
                    exchange = request;
                }
            }
            sealing = next;
        }
        assertNotEquals(old, sealing);
    }
}
