package dev.seshat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LimitsTest {

    private final Limits limits = new Limits(/* idle= */ 100, /* lifetime= */ 1000, 60);

    @Test
    void expiry_isTheEarliestOfDeadlineIdleAndLifetime() {
        assertEquals(150, limits.expiry(/* born= */ 0, /* lastUsed= */ 60, /* deadline= */ 150));
        assertEquals(160, limits.expiry(/* born= */ 0, /* lastUsed= */ 60, /* deadline= */ 5000));
        assertEquals(1000, limits.expiry(/* born= */ 0, /* lastUsed= */ 950, /* deadline= */ 5000));
    }

    @Test
    void deadline_isTheEarlierOfIdleAndLifetime() {
        assertEquals(160, limits.deadline(/* born= */ 0, /* now= */ 60));
        assertEquals(1000, limits.deadline(/* born= */ 0, /* now= */ 950));
    }

    @Test
    void isAlive_boundaries_areExact() {
        assertTrue(limits.isAlive(/* lastUsed= */ 0, /* expires= */ 100, /* now= */ 99));
        assertFalse(limits.isAlive(/* lastUsed= */ 0, /* expires= */ 100, /* now= */ 100));
        assertTrue(limits.isAlive(/* lastUsed= */ 160, /* expires= */ 260, /* now= */ 100));
        assertFalse(limits.isAlive(/* lastUsed= */ 161, /* expires= */ 261, /* now= */ 100));
    }

    @Test
    void isRefreshDue_fromAQuarterOfIdleOn() {
        assertFalse(limits.isRefreshDue(/* lastUsed= */ 0, /* now= */ 24));
        assertTrue(limits.isRefreshDue(/* lastUsed= */ 0, /* now= */ 25));
        assertFalse(new Limits(/* idle= */ 1, /* lifetime= */ 1, 60).isRefreshDue(/* lastUsed= */ 5, /* now= */ 5));
    }
}
