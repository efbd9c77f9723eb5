package dev.seshat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.NoSessionException;
import dev.seshat.ResponseCommittedException;
import dev.seshat.SessionGoneException;
import dev.seshat.SessionStatus;
import dev.seshat.SessionTooLargeException;
import dev.seshat.Sessions;
import dev.seshat.it.types.CartSession;
import dev.seshat.it.types.CartSessionAccessor;
import dev.seshat.it.types.LoginSession;
import dev.seshat.it.types.LoginSessionAccessor;
import dev.seshat.it.types.PreferencesSessionAccessor;
import dev.seshat.seal.Keyring;
import dev.seshat.seal.SealKey;
import dev.seshat.testkit.MemoryExchange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sessions that the client holds as a whole. */
class SealedSessionTest {

    private static final String CART = "__Host-cart";
    private static final String LOGIN = "__Host-login";
    private static final CartSession THREE_PENS =
            new CartSession(Optional.empty(), List.of(new CartSession.Item("pen", 3)), 1);

    private final Site site =
            new Site(CartSessionAccessor.cookie(), LoginSessionAccessor.cookie(), PreferencesSessionAccessor.cookie());

    private CartSessionAccessor cart(MemoryExchange exchange) {
        return CartSessionAccessor.of(site.sessions, exchange);
    }

    private LoginSessionAccessor login(MemoryExchange exchange) {
        return LoginSessionAccessor.of(site.sessions, exchange);
    }

    private MemoryExchange withCart(CartSession value) {
        MemoryExchange exchange = Site.request();
        cart(exchange).set(value);
        return exchange;
    }

    @Test
    void get_absent_isEmptyValueAndSendsNothing() {
        MemoryExchange exchange = Site.request();
        assertEquals(
                new CartSession(Optional.empty(), List.of(), 0), cart(exchange).get());
        assertEquals(SessionStatus.ABSENT, cart(exchange).status());
        assertEquals(Optional.empty(), cart(exchange).find());
        assertFalse(cart(exchange).isPresent());
        assertEquals(List.of(), exchange.responseHeaders("Set-Cookie"));
    }

    @Test
    void get_absentWithoutEmptyValue_throws() {
        NoSessionException e = assertThrows(
                NoSessionException.class, () -> login(Site.request()).get());
        assertEquals(SessionStatus.ABSENT, e.status());
        assertEquals(
                "The request has no session of type dev.seshat.it.types.LoginSession (ABSENT), and the type has no empty"
                        + " value. Use find() or getOrSet(..), call set(..) first, or give every component a default.",
                e.getMessage());
    }

    @Test
    void set_absent_sendsExactCookieAndForbidsCaching() {
        MemoryExchange exchange = withCart(THREE_PENS);
        String token = Site.valueOf(exchange, CART);
        assertEquals(
                List.of(CART + "=" + token + "; Path=/; Secure; HttpOnly; SameSite=Lax"),
                exchange.responseHeaders("Set-Cookie"));
        assertEquals(List.of("no-store"), exchange.responseHeaders("Cache-Control"));
        assertEquals(List.of("Cookie"), exchange.responseHeaders("Vary"));
        assertEquals(THREE_PENS, cart(Site.request(CART, token)).get());
    }

    @Test
    void attributes_otherThanDefaults_areSent() {
        MemoryExchange exchange = Site.request();
        PreferencesSessionAccessor.of(site.sessions, exchange).setLanguage("fr");
        String token = Site.valueOf(exchange, "prefs");
        assertEquals(
                List.of("prefs=" + token + "; Path=/shop; Secure; SameSite=Lax; Max-Age=1800"),
                exchange.responseHeaders("Set-Cookie"));
        assertEquals(
                "fr",
                PreferencesSessionAccessor.of(site.sessions, Site.request("prefs", token))
                        .language());
    }

    @Test
    void accessors_ofOneRequest_shareState() {
        MemoryExchange exchange = Site.request();
        cart(exchange).setVisits(4);
        assertEquals(4, cart(exchange).visits());
        assertEquals(SessionStatus.PRESENT, cart(exchange).status());
    }

    @Test
    void update_threeRequests_countsThree() {
        MemoryExchange exchange = Site.request();
        cart(exchange).update(c -> c.withVisits(c.visits() + 1));
        for (int i = 0; i < 2; i++) {
            exchange = Site.next(exchange, CART);
            cart(exchange).update(c -> c.withVisits(c.visits() + 1));
        }
        assertEquals(3, cart(Site.next(exchange, CART)).visits());
    }

    @Test
    void set_twice_sendsOneLineWithTheLastValueAndKeepsOtherCookies() {
        MemoryExchange exchange = Site.request();
        exchange.setResponseHeaders("Set-Cookie", List.of("other=1"));
        cart(exchange).setVisits(1);
        cart(exchange).setVisits(2);
        List<String> lines = exchange.responseHeaders("Set-Cookie");
        assertEquals(2, lines.size());
        assertEquals("other=1", lines.get(0));
        assertEquals(2, cart(Site.next(exchange, CART)).visits());
    }

    @Test
    void set_equalValue_sendsNothing() {
        MemoryExchange second = Site.next(withCart(THREE_PENS), CART);
        cart(second).set(THREE_PENS);
        assertEquals(List.of(), second.responseHeaders("Set-Cookie"));
        assertEquals(List.of(), second.responseHeaders("Cache-Control"));
        assertEquals(List.of("Cookie"), second.responseHeaders("Vary"));
    }

    @Test
    void vary_present_isKept() {
        MemoryExchange exchange = Site.next(withCart(THREE_PENS), CART);
        exchange.setResponseHeaders("Vary", List.of("Accept-Encoding, Origin"));
        cart(exchange).find();
        assertEquals(List.of("Accept-Encoding, Origin", "Cookie"), exchange.responseHeaders("Vary"));
    }

    @Test
    void vary_presentInAnyCase_isNotRepeated() {
        MemoryExchange exchange = Site.next(withCart(THREE_PENS), CART);
        exchange.setResponseHeaders("Vary", List.of("Origin,  cookie"));
        cart(exchange).find();
        assertEquals(List.of("Origin,  cookie"), exchange.responseHeaders("Vary"));
    }

    @Test
    void token_anyCharacterChanged_isNoSession() {
        String token = Site.valueOf(withCart(THREE_PENS), CART);
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            MemoryExchange exchange = Site.request(CART, changed);
            assertEquals(Optional.empty(), cart(exchange).find(), "character " + i);
            assertNotEquals(SessionStatus.PRESENT, cart(exchange).status());
            assertNotEquals(SessionStatus.ABSENT, cart(exchange).status());
            assertEquals(List.of(), exchange.responseHeaders("Set-Cookie"));
        }
    }

    @Test
    void token_ofAnotherType_isTampered() {
        MemoryExchange exchange = Site.request(LOGIN, Site.valueOf(withCart(THREE_PENS), CART));
        assertEquals(SessionStatus.TAMPERED, login(exchange).status());
    }

    @Test
    void token_ofAnotherApplication_isTampered() {
        Sessions other = Sessions.builder("other")
                .keys(Keyring.of(Site.KEY))
                .clock(site.clock)
                .bind(CartSessionAccessor.cookie())
                .build();
        MemoryExchange exchange = Site.next(withCart(THREE_PENS), CART);
        assertEquals(
                SessionStatus.TAMPERED, CartSessionAccessor.of(other, exchange).status());
    }

    @Test
    void token_underAnotherKey_isUnknownKeyAndCookieStays() {
        Sessions other = Sessions.builder("test")
                .keys(Keyring.of(SealKey.generate()))
                .clock(site.clock)
                .bind(CartSessionAccessor.cookie())
                .build();
        MemoryExchange exchange = Site.next(withCart(THREE_PENS), CART);
        assertEquals(
                SessionStatus.UNKNOWN_KEY,
                CartSessionAccessor.of(other, exchange).status());
        assertEquals(List.of(), exchange.responseHeaders("Set-Cookie"));
    }

    @Test
    void token_malformed_isMalformed() {
        for (String text : List.of("", "x", "=", "a".repeat(5000), "null", "\"quoted\"")) {
            assertEquals(SessionStatus.MALFORMED, cart(Site.request(CART, text)).status(), text);
        }
    }

    @Test
    void candidates_oneAuthentic_countsWhereverItStands() {
        String token = Site.valueOf(withCart(THREE_PENS), CART);
        for (String header : List.of(
                CART + "=evil; " + CART + "=" + token,
                CART + "=" + token + ";" + CART + "=evil",
                CART + "=" + token + "; " + CART + "=" + token,
                "a=1; " + CART + " =evil; __host-cart=evil; " + CART + "; =" + CART + "=evil; " + CART + "=" + token)) {
            MemoryExchange exchange = new MemoryExchange().requestHeader("Cookie", header);
            assertEquals(THREE_PENS, cart(exchange).get(), header.replace(token, "TOKEN"));
        }
    }

    @Test
    void candidates_twoAuthentic_areAmbiguous() {
        String one = Site.valueOf(withCart(THREE_PENS), CART);
        String two = Site.valueOf(withCart(THREE_PENS), CART);
        MemoryExchange exchange = new MemoryExchange()
                .requestHeader("Cookie", CART + "=" + one)
                .requestHeader("Cookie", CART + "=" + two);
        assertEquals(SessionStatus.AMBIGUOUS, cart(exchange).status());
        assertEquals(Optional.empty(), cart(exchange).find());
    }

    @Test
    void clear_present_sendsRemoval() {
        MemoryExchange exchange = Site.next(withCart(THREE_PENS), CART);
        cart(exchange).clear();
        assertEquals(
                List.of(CART + "=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"),
                exchange.responseHeaders("Set-Cookie"));
        assertEquals(Optional.empty(), cart(exchange).find());
        assertEquals(SessionStatus.ABSENT, cart(exchange).status());
    }

    @Test
    void clear_unreadable_sendsRemoval() {
        MemoryExchange exchange = Site.request(CART, "rubbish");
        cart(exchange).clear();
        assertEquals(
                List.of(CART + "=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"),
                exchange.responseHeaders("Set-Cookie"));
    }

    @Test
    void clear_absent_sendsNothing() {
        MemoryExchange exchange = Site.request();
        cart(exchange).clear();
        assertEquals(List.of(), exchange.responseHeaders("Set-Cookie"));
    }

    @Test
    void clear_thenSet_beginsAnotherSession() {
        MemoryExchange exchange = Site.next(withCart(THREE_PENS), CART);
        String before = cart(exchange).info().id();
        cart(exchange).clear();
        cart(exchange).setVisits(9);
        assertNotEquals(before, cart(exchange).info().id());
        assertEquals(
                new CartSession(Optional.empty(), List.of(), 9),
                cart(Site.next(exchange, CART)).get());
    }

    @Test
    void idleTimeout_boundary_isExact() {
        MemoryExchange first = withCart(THREE_PENS);
        site.clock.move(Duration.ofMinutes(30).minusSeconds(1));
        assertEquals(SessionStatus.PRESENT, cart(Site.next(first, CART)).status());
        site.clock.move(Duration.ofSeconds(1));
        assertEquals(SessionStatus.EXPIRED, cart(Site.next(first, CART)).status());
    }

    @Test
    void lifetime_withUseEveryMinute_isNotExtended() {
        MemoryExchange exchange = withCart(THREE_PENS);
        String token = Site.valueOf(exchange, CART);
        for (int minute = 1; minute < 12 * 60; minute++) {
            site.clock.move(Duration.ofMinutes(1));
            exchange = Site.request(CART, token);
            assertTrue(cart(exchange).isPresent(), "minute " + minute);
            if (!exchange.responseHeaders("Set-Cookie").isEmpty()) {
                token = Site.valueOf(exchange, CART);
            }
        }
        site.clock.move(Duration.ofSeconds(59));
        assertTrue(cart(Site.request(CART, token)).isPresent());
        site.clock.move(Duration.ofSeconds(1));
        assertEquals(SessionStatus.EXPIRED, cart(Site.request(CART, token)).status());
    }

    @Test
    void refresh_beforeAQuarterOfIdle_isNotSent() {
        MemoryExchange first = withCart(THREE_PENS);
        site.clock.move(Duration.ofSeconds(449));
        MemoryExchange second = Site.next(first, CART);
        cart(second).find();
        assertEquals(List.of(), second.responseHeaders("Set-Cookie"));
        site.clock.move(Duration.ofSeconds(1));
        MemoryExchange third = Site.next(first, CART);
        cart(third).find();
        assertNotEquals(Site.valueOf(first, CART), Site.valueOf(third, CART));
        site.clock.move(Duration.ofMinutes(29));
        assertEquals(THREE_PENS, cart(Site.next(third, CART)).get());
        assertEquals(SessionStatus.EXPIRED, cart(Site.next(first, CART)).status());
    }

    @Test
    void issuedInTheFuture_beyondTheSkew_isExpired() {
        MemoryExchange first = withCart(THREE_PENS);
        site.clock.move(Duration.ofSeconds(-60));
        assertEquals(SessionStatus.PRESENT, cart(Site.next(first, CART)).status());
        site.clock.move(Duration.ofSeconds(-1));
        assertEquals(SessionStatus.EXPIRED, cart(Site.next(first, CART)).status());
    }

    @Test
    void clockSetBack_write_staysReadable() {
        MemoryExchange first = withCart(THREE_PENS);
        site.clock.move(Duration.ofSeconds(-30));
        MemoryExchange second = Site.next(first, CART);
        cart(second).setVisits(7);
        assertEquals(7, cart(Site.next(second, CART)).visits());
    }

    @Test
    void info_ofNewSession_saysSo() {
        MemoryExchange first = withCart(THREE_PENS);
        Instant start = site.clock.instant();
        assertTrue(cart(first).info().isNew());
        assertTrue(cart(first).info().id().matches("[0-9a-f]{8}"));
        site.clock.move(Duration.ofSeconds(10));
        var info = cart(Site.next(first, CART)).info();
        assertFalse(info.isNew());
        assertEquals(start, info.created());
        assertEquals(start, info.lastUsed());
        assertEquals(start.plus(Duration.ofMinutes(30)), info.expires());
        assertEquals(cart(first).info().id(), info.id());
    }

    @Test
    void rotate_keepsValueAndAge() {
        MemoryExchange first = withCart(THREE_PENS);
        Instant start = site.clock.instant();
        site.clock.move(Duration.ofSeconds(10));
        MemoryExchange second = Site.next(first, CART);
        String before = cart(second).info().id();
        cart(second).rotate();
        assertNotEquals(before, cart(second).info().id());
        assertEquals(start, cart(Site.next(second, CART)).info().created());
        assertEquals(THREE_PENS, cart(Site.next(second, CART)).get());
    }

    @Test
    void rotate_absent_doesNothing() {
        MemoryExchange exchange = Site.request();
        cart(exchange).rotate();
        assertEquals(List.of(), exchange.responseHeaders("Set-Cookie"));
    }

    @Test
    void subject_changed_getsAnotherIdAndBeginsAnew() {
        MemoryExchange first = withCart(THREE_PENS);
        site.clock.move(Duration.ofSeconds(10));
        MemoryExchange second = Site.next(first, CART);
        String before = cart(second).info().id();
        cart(second).setCustomer(Optional.of("ada"));
        var info = cart(second).info();
        assertNotEquals(before, info.id());
        assertEquals(site.clock.instant(), info.created());
        assertTrue(info.isNew());
    }

    @Test
    void set_tooLargeForTheCookie_isRefusedAndTheOldCookieStays() {
        MemoryExchange exchange = withCart(THREE_PENS);
        List<String> lines = exchange.responseHeaders("Set-Cookie");
        CartSession large = THREE_PENS.withCustomer(Optional.of("x".repeat(5000)));
        SessionTooLargeException e = assertThrows(
                SessionTooLargeException.class, () -> cart(exchange).set(large));
        assertEquals(4096, e.limit());
        assertTrue(e.actual() > 5000);
        assertEquals(lines, exchange.responseHeaders("Set-Cookie"));
        assertEquals(THREE_PENS, cart(exchange).get());
    }

    @Test
    void set_ofExactlyTheLimit_isSent() {
        int length = 2900;
        while (true) {
            MemoryExchange exchange = Site.request();
            try {
                cart(exchange).set(THREE_PENS.withCustomer(Optional.of("x".repeat(length))));
            } catch (SessionTooLargeException e) {
                // Three bytes are four characters, so that the first size over the limit is one or two over it.
                assertTrue(e.actual() <= 4098, e.getMessage());
                assertTrue(length > 2900);
                return;
            }
            int size = CART.length() + Site.valueOf(exchange, CART).length();
            assertTrue(size <= 4096);
            assertTrue(cart(Site.next(exchange, CART)).isPresent());
            length++;
        }
    }

    @Test
    void refresh_thatNoLongerFits_isLeftOutAndTheReadSucceeds() {
        int length = 2900;
        MemoryExchange last = Site.request();
        try {
            while (true) {
                MemoryExchange exchange = Site.request();
                cart(exchange).set(THREE_PENS.withCustomer(Optional.of("x".repeat(length++))));
                last = exchange;
            }
        } catch (SessionTooLargeException e) {
            // The one before was the largest that fits.
        }
        site.clock.move(Duration.ofMinutes(20));
        MemoryExchange late = Site.next(last, CART);
        assertTrue(cart(late).isPresent());
        assertEquals(List.of(), late.responseHeaders("Set-Cookie"));
        site.clock.move(Duration.ofMinutes(10));
        assertEquals(SessionStatus.EXPIRED, cart(Site.next(last, CART)).status());
    }

    @Test
    void clear_thenRead_variesStill() {
        MemoryExchange exchange = Site.request();
        cart(exchange).clear();
        cart(exchange).find();
        assertEquals(List.of("Cookie"), exchange.responseHeaders("Vary"));
    }

    @Test
    void timeOver_whileTheRequestRuns_endsTheSession() {
        for (Duration late : List.of(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofDays(400))) {
            MemoryExchange first = withCart(THREE_PENS);
            MemoryExchange writer = Site.next(first, CART);
            MemoryExchange reader = Site.next(first, CART);
            cart(writer).get();
            cart(reader).get();
            site.clock.move(late);
            SessionGoneException e =
                    assertThrows(SessionGoneException.class, () -> cart(writer).setVisits(2));
            assertEquals(
                    "The session of type dev.seshat.it.types.CartSession is gone since this request read it (EXPIRED): it was"
                            + " ended or got another id elsewhere, its time is over, or another release wrote it; nothing"
                            + " was written. Treat the user as not logged in.",
                    e.getMessage());
            assertEquals(List.of(), writer.responseHeaders("Set-Cookie"));
            assertEquals(Optional.empty(), cart(reader).find());
            assertEquals(SessionStatus.EXPIRED, cart(reader).status());
            assertEquals(List.of(), reader.responseHeaders("Set-Cookie"));
        }
    }

    @Test
    void update_functionThatWrites_isRefused() {
        MemoryExchange exchange = Site.next(withCart(THREE_PENS), CART);
        IllegalStateException e = assertThrows(
                IllegalStateException.class,
                () -> cart(exchange).update(c -> {
                    cart(exchange).setVisits(7);
                    return c.withCustomer(Optional.of("ada"));
                }));
        assertEquals(
                "The function given to update wrote the session of type dev.seshat.it.types.CartSession itself, and what"
                        + " it returned would undo that; only the former was written. Let it do no more than return the"
                        + " next value.",
                e.getMessage());
        assertEquals(THREE_PENS.withVisits(7), cart(Site.next(exchange, CART)).get());
    }

    @Test
    void update_functionThatBegins_isRefused() {
        MemoryExchange exchange = Site.request();
        assertThrows(
                IllegalStateException.class,
                () -> cart(exchange).update(c -> {
                    cart(exchange).setVisits(7);
                    return c;
                }));
        assertEquals(7, cart(exchange).visits());
    }

    @Test
    void update_functionThatClears_doesNotBringTheSessionBack() {
        MemoryExchange exchange = Site.next(withCart(THREE_PENS), CART);
        assertThrows(
                SessionGoneException.class,
                () -> cart(exchange).update(c -> {
                    cart(exchange).clear();
                    return c.withVisits(2);
                }));
        assertEquals(Optional.empty(), cart(exchange).find());
        assertEquals("", Site.valueOf(exchange, CART));
    }

    @Test
    void update_functionThatReads_isFineAlsoWhenARefreshIsDue() {
        MemoryExchange first = withCart(THREE_PENS);
        site.clock.move(Duration.ofMinutes(20));
        MemoryExchange exchange = Site.next(first, CART);
        cart(exchange).update(c -> c.withVisits(cart(exchange).visits() + 1));
        assertEquals(2, cart(Site.next(exchange, CART)).visits());
    }

    @Test
    void update_functionThatThrows_changesNothing() {
        MemoryExchange exchange = Site.next(withCart(THREE_PENS), CART);
        assertThrows(
                ArithmeticException.class,
                () -> cart(exchange).update(c -> {
                    throw new ArithmeticException();
                }));
        assertEquals(List.of(), exchange.responseHeaders("Set-Cookie"));
        assertEquals(THREE_PENS, cart(exchange).get());
    }

    @Test
    void update_functionThatReturnsNull_isRefused() {
        NullPointerException e = assertThrows(
                NullPointerException.class, () -> cart(Site.request()).update(c -> null));
        assertEquals("The function given to update returned null.", e.getMessage());
    }

    @Test
    void write_afterCommit_throwsAndReadDoesNot() {
        MemoryExchange exchange = Site.next(withCart(THREE_PENS), CART).commit();
        site.clock.move(Duration.ofMinutes(20));
        assertEquals(THREE_PENS, cart(exchange).get());
        ResponseCommittedException e = assertThrows(
                ResponseCommittedException.class, () -> cart(exchange).setVisits(2));
        assertEquals(
                "The session of type dev.seshat.it.types.CartSession cannot be written: the response takes"
                        + " no more headers, because it is committed or belongs to an include. Do it before the body is"
                        + " written or flushed, and outside of includes.",
                e.getMessage());
        assertThrows(ResponseCommittedException.class, () -> cart(exchange).clear());
    }

    @Test
    void getOrSet_absent_writesOnce() {
        LoginSession ada = new LoginSession("ada", "laptop", Instant.EPOCH, 0);
        MemoryExchange exchange = Site.request();
        assertEquals(ada, login(exchange).getOrSet(() -> ada));
        assertEquals(ada, login(Site.next(exchange, LOGIN)).getOrSet(() -> {
            throw new AssertionError("There is a session already.");
        }));
    }

    @Test
    void keyring_replaced_opensOldTokensWhileTheyAreInIt() {
        Keyring keyring = Keyring.of(Site.KEY);
        Sessions sessions = Sessions.builder("test")
                .keys(keyring)
                .clock(site.clock)
                .bind(CartSessionAccessor.cookie())
                .build();
        MemoryExchange first = withCart(THREE_PENS);
        keyring.replace(SealKey.generate(), Site.KEY);
        assertEquals(
                SessionStatus.PRESENT,
                CartSessionAccessor.of(sessions, Site.next(first, CART)).status());
        keyring.replace(SealKey.generate());
        assertEquals(
                SessionStatus.UNKNOWN_KEY,
                CartSessionAccessor.of(sessions, Site.next(first, CART)).status());
    }

    @Test
    void subjectSessions_withoutStore_saysWhatToDo() {
        IllegalStateException e = assertThrows(
                IllegalStateException.class, () -> cart(Site.request()).subjectSessions());
        assertEquals(
                "The sessions of type dev.seshat.it.types.CartSession are held by the clients, so that nobody can list or"
                        + " end them. Bind the type with storedIn(..).",
                e.getMessage());
    }

    @Test
    void accessor_toString_hidesTheValue() {
        MemoryExchange exchange = withCart(THREE_PENS);
        assertEquals(
                "SessionAccessor[dev.seshat.it.types.CartSession]",
                cart(exchange).toString());
    }
}
