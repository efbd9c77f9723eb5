package dev.seshat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seshat.SessionStatus;
import dev.seshat.it.types.CartSessionAccessor;
import dev.seshat.it.types.LoginSession;
import dev.seshat.it.types.LoginSessionAccessor;
import dev.seshat.it.types.PreferencesSessionAccessor;
import dev.seshat.store.MemorySessionStore;
import dev.seshat.testkit.MemoryExchange;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sessions that travel in headers, by value and by id. */
class HeaderSessionTest {

    private final Site site = new Site(
            CartSessionAccessor.header(),
            LoginSessionAccessor.header().storedIn(MemorySessionStore.builder().build()),
            PreferencesSessionAccessor.header());

    private static String only(MemoryExchange exchange, String header) {
        List<String> values = exchange.responseHeaders(header);
        assertEquals(1, values.size());
        return values.get(0);
    }

    @Test
    void byValue_roundTrip_sendsTheHeader() {
        MemoryExchange first = new MemoryExchange();
        CartSessionAccessor.of(site.sessions, first).setVisits(3);
        assertEquals(List.of("Cart-Session"), first.responseHeaders("Vary"));
        assertEquals(List.of(), first.responseHeaders("Set-Cookie"));
        MemoryExchange second = new MemoryExchange().requestHeader("cart-session", only(first, "Cart-Session"));
        assertEquals(3, CartSessionAccessor.of(site.sessions, second).visits());
    }

    @Test
    void byId_clear_sendsTheEmptyValue() {
        MemoryExchange first = new MemoryExchange();
        LoginSessionAccessor.of(site.sessions, first).set(new LoginSession("ada", "phone", Instant.EPOCH, 0));
        MemoryExchange second = new MemoryExchange().requestHeader("Login-Session", only(first, "Login-Session"));
        LoginSessionAccessor.of(site.sessions, second).clear();
        assertEquals("", only(second, "Login-Session"));
        MemoryExchange third = new MemoryExchange().requestHeader("Login-Session", only(first, "Login-Session"));
        assertEquals(
                SessionStatus.EXPIRED,
                LoginSessionAccessor.of(site.sessions, third).status());
    }

    @Test
    void name_ofTheAnnotation_isUsed() {
        MemoryExchange exchange = new MemoryExchange();
        PreferencesSessionAccessor.of(site.sessions, exchange).setLanguage("fr");
        assertEquals(1, exchange.responseHeaders("Preferences").size());
    }

    @Test
    void lines_joinedByComma_areMalformed() {
        MemoryExchange first = new MemoryExchange();
        CartSessionAccessor.of(site.sessions, first).setVisits(3);
        String token = only(first, "Cart-Session");
        MemoryExchange second = new MemoryExchange().requestHeader("Cart-Session", token + ", " + token);
        assertEquals(
                SessionStatus.MALFORMED,
                CartSessionAccessor.of(site.sessions, second).status());
    }

    @Test
    void tokenOfAHeader_asCookie_isTampered() {
        MemoryExchange first = new MemoryExchange();
        CartSessionAccessor.of(site.sessions, first).setVisits(3);
        Site cookies = new Site(CartSessionAccessor.cookie());
        MemoryExchange second = Site.request("__Host-cart", only(first, "Cart-Session"));
        assertEquals(
                SessionStatus.TAMPERED,
                CartSessionAccessor.of(cookies.sessions, second).status());
    }

    @Test
    void header_repeated_isOneSessionAndEmptyIsNone() {
        MemoryExchange first = new MemoryExchange();
        CartSessionAccessor.of(site.sessions, first).setVisits(3);
        String text = only(first, "Cart-Session");
        MemoryExchange twice =
                new MemoryExchange().requestHeader("Cart-Session", text).requestHeader("Cart-Session", text);
        assertEquals(3, CartSessionAccessor.of(site.sessions, twice).visits());
        MemoryExchange empty = new MemoryExchange().requestHeader("Cart-Session", "");
        assertEquals(
                SessionStatus.ABSENT,
                CartSessionAccessor.of(site.sessions, empty).status());
    }
}
