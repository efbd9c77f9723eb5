package dev.seshat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.SessionBinding;
import dev.seshat.SessionStatus;
import dev.seshat.Sessions;
import dev.seshat.http.SessionExchange;
import dev.seshat.it.types.CartSessionAccessor;
import dev.seshat.it.types.LoginSession;
import dev.seshat.it.types.LoginSessionAccessor;
import dev.seshat.seal.Keyring;
import dev.seshat.store.MemorySessionStore;
import dev.seshat.testkit.MemoryExchange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Sessions of one tenant in requests of another (attacks 17 and 18). */
class TenantTest {

    private static final String CART = "__Host-cart";
    private static final String LOGIN = "__Host-login";
    private static final LoginSession ADA = new LoginSession("ada", "laptop", Instant.EPOCH, 0);

    private final List<String> asked = new ArrayList<>();
    private final Sessions sessions = sessions(this::hostOf);

    private static Sessions sessions(Function<SessionExchange, String> tenants) {
        SessionBinding<LoginSession> stored = LoginSessionAccessor.cookie()
                .storedIn(MemorySessionStore.builder().build());
        return Sessions.builder("test")
                .keys(Keyring.of(Site.KEY))
                .clock(new MovedClock())
                .tenant(tenants)
                .bind(CartSessionAccessor.cookie())
                .bind(stored)
                .build();
    }

    private String hostOf(SessionExchange exchange) {
        String host = String.join("", exchange.requestHeaders("Host"));
        asked.add(host);
        return host;
    }

    private static MemoryExchange request(String host) {
        return new MemoryExchange().requestHeader("Host", host);
    }

    private static MemoryExchange next(String host, MemoryExchange before, String cookie) {
        return Site.next(before, cookie).requestHeader("Host", host);
    }

    @Test
    void token_ofAnotherTenant_isTampered() {
        MemoryExchange first = request("a.example");
        CartSessionAccessor.of(sessions, first).setVisits(7);
        assertEquals(
                7,
                CartSessionAccessor.of(sessions, next("a.example", first, CART)).visits());
        for (String host : List.of("b.example", "", "a.example.", "A.example")) {
            MemoryExchange other = next(host, first, CART);
            assertEquals(
                    SessionStatus.TAMPERED,
                    CartSessionAccessor.of(sessions, other).status(),
                    host);
            assertEquals(List.of(), other.responseHeaders("Set-Cookie"));
        }
    }

    @Test
    void storedSession_ofAnotherTenant_isTampered() {
        MemoryExchange first = request("a.example");
        LoginSessionAccessor.of(sessions, first).set(ADA);
        assertEquals(
                Optional.of(ADA),
                LoginSessionAccessor.of(sessions, next("a.example", first, LOGIN))
                        .find());
        LoginSessionAccessor other = LoginSessionAccessor.of(sessions, next("b.example", first, LOGIN));
        assertEquals(SessionStatus.TAMPERED, other.status());
        assertEquals(Optional.empty(), other.find());
    }

    @Test
    void subject_ofTheSameNameInAnotherTenant_isAnother() {
        MemoryExchange one = request("a.example");
        MemoryExchange two = request("b.example");
        LoginSessionAccessor.of(sessions, one).set(ADA);
        LoginSessionAccessor.of(sessions, two).set(ADA);
        LoginSessionAccessor inOne = LoginSessionAccessor.of(sessions, next("a.example", one, LOGIN));
        assertEquals(1, inOne.subjectSessions().size());
        assertEquals(0, inOne.endOtherSessions());
        assertTrue(
                LoginSessionAccessor.of(sessions, next("b.example", two, LOGIN)).isPresent());
    }

    @Test
    void tenant_ofARequest_isAskedOnceAndOnlyWhenNeeded() {
        MemoryExchange first = request("a.example");
        CartSessionAccessor cart = CartSessionAccessor.of(sessions, first);
        LoginSessionAccessor login = LoginSessionAccessor.of(sessions, first);
        assertEquals(List.of(), asked);
        cart.setVisits(1);
        cart.update(c -> c.withVisits(2));
        login.set(ADA);
        login.subjectSessions();
        assertEquals(List.of("a.example"), asked);
        CartSessionAccessor.of(sessions, next("a.example", first, CART)).find();
        assertEquals(List.of("a.example", "a.example"), asked);
    }

    @Test
    void tenant_empty_isAsIfNoneWereSet() {
        Sessions without = Sessions.builder("test")
                .keys(Keyring.of(Site.KEY))
                .clock(new MovedClock())
                .bind(CartSessionAccessor.cookie())
                .build();
        MemoryExchange first = Site.request();
        CartSessionAccessor.of(without, first).setVisits(3);
        assertEquals(3, CartSessionAccessor.of(sessions, next("", first, CART)).visits());
    }

    @Test
    void tenant_nullOrThrowing_reachesTheCaller() {
        Sessions broken = sessions(exchange -> Site.KEY.id() == 0 ? "" : null);
        MemoryExchange exchange = Site.request();
        NullPointerException e = assertThrows(
                NullPointerException.class,
                () -> CartSessionAccessor.of(broken, exchange).setVisits(1));
        assertEquals(
                "The function given to Sessions.Builder.tenant returned null. Return \"\" for a request of no tenant.",
                e.getMessage());
        Sessions throwing = sessions(any -> {
            throw new IllegalStateException("no such tenant");
        });
        assertThrows(
                IllegalStateException.class,
                () -> CartSessionAccessor.of(throwing, Site.request()).setVisits(1));
    }
}
