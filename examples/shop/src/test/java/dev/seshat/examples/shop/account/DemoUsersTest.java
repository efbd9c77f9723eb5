package dev.seshat.examples.shop.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DemoUsersTest {

    @Test
    void login_rightOrWrong_isTold() {
        assertTrue(DemoUsers.matches("ada", "analytical-engine"));
        assertTrue(DemoUsers.matches("grace", "nanosecond"));
        assertFalse(DemoUsers.matches("ada", "nanosecond"));
        assertFalse(DemoUsers.matches("Ada", "analytical-engine"));
        assertFalse(DemoUsers.matches("bob", ""));
        assertFalse(DemoUsers.matches("", ""));
    }
}
