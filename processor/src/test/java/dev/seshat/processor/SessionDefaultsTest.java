package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionDefaultsTest {

    @ParameterizedTest
    @CsvSource({
        "CartSession, cart",
        "UserProfile, user-profile",
        "UserProfileSession, user-profile",
        "Session, session",
        "SessionData, session-data",
        "HTTPCart, http-cart",
        "Cart2Session, cart2",
        "CartV2Item, cart-v2-item",
        "Big_Cart, big-cart",
        "cart, cart"
    })
    void typeId_isKebabCaseLessEnding(String recordName, String expected) {
        assertEquals(expected, SessionDefaults.typeId(recordName));
    }

    @ParameterizedTest
    @CsvSource({"cart, Cart-Session", "user-profile, User-Profile-Session", "a--b-, A-B-Session"})
    void headerName_capitalizesEachWord(String typeId, String expected) {
        assertEquals(expected, SessionDefaults.headerName(typeId));
    }

    @ParameterizedTest
    @CsvSource({"cart, __Host-cart"})
    void cookieName_hasHostPrefix(String typeId, String expected) {
        assertEquals(expected, SessionDefaults.cookieName(typeId));
    }
}
