package dev.seshat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seshat.Sessions;
import dev.seshat.it.types.BasketSessionAccessor;
import dev.seshat.it.types.CartSessionAccessor;
import dev.seshat.it.types.LoginSessionAccessor;
import dev.seshat.seal.Keyring;
import dev.seshat.seal.SealKey;
import dev.seshat.testkit.MemoryExchange;
import org.junit.jupiter.api.Test;

/** What a wrong set-up says. */
class SetUpTest {

    private static String message(Runnable setUp) {
        return assertThrows(RuntimeException.class, setUp::run).getMessage();
    }

    private static Sessions.Builder builder() {
        return Sessions.builder("test").keys(Keyring.of(SealKey.generate()));
    }

    @Test
    void app_blank_isRefused() {
        assertEquals(
                "The application's name is blank. Give Sessions.builder a name that never changes.",
                message(() -> Sessions.builder(" ")));
    }

    @Test
    void keys_none_isRefused() {
        assertEquals(
                "The sessions of \"test\" have no keys. Call .keys(Keyring.fromEnvironment(\"SESHAT_KEYS\")) or"
                        + " .keys(Keyring.fromFile(path)).",
                message(() -> Sessions.builder("test")
                        .bind(CartSessionAccessor.cookie())
                        .build()));
    }

    @Test
    void bindings_none_isRefused() {
        assertEquals(
                "The sessions of \"test\" have no session type. Call .bind(..) with what a generated accessor's cookie()"
                        + " or header() returns.",
                message(() -> builder().build()));
    }

    @Test
    void type_boundTwice_isRefused() {
        assertEquals(
                "The session type dev.seshat.it.types.CartSession is bound twice. Remove one .bind(..).",
                message(() -> builder()
                        .bind(CartSessionAccessor.cookie())
                        .bind(CartSessionAccessor.header())
                        .build()));
    }

    @Test
    void cookieName_boundTwice_isRefused() {
        assertEquals(
                "The session types dev.seshat.it.types.CartSession and dev.seshat.it.types.BasketSession both use"
                        + " cookie:__Host-cart. Give one of them another in its annotations.",
                message(() -> builder()
                        .bind(CartSessionAccessor.cookie())
                        .bind(BasketSessionAccessor.cookie())
                        .build()));
    }

    @Test
    void type_notBound_saysWhatToDo() {
        Sessions sessions = builder().bind(CartSessionAccessor.cookie()).build();
        assertEquals(
                "The session type dev.seshat.it.types.LoginSession is not bound. Call .bind(..) with its accessor's"
                        + " cookie() or header() where Sessions.builder(..) is called.",
                message(() -> LoginSessionAccessor.of(sessions, new MemoryExchange())));
    }
}
