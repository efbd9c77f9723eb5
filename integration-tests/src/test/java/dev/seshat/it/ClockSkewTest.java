package dev.seshat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seshat.SessionStatus;
import dev.seshat.Sessions;
import dev.seshat.it.types.CartSessionAccessor;
import dev.seshat.seal.Keyring;
import dev.seshat.testkit.MemoryExchange;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two processes whose clocks differ (attacks 62 and 67). */
class ClockSkewTest {

    private static final String CART = "__Host-cart";

    private final MovedClock ahead = new MovedClock();
    private final MovedClock behind = new MovedClock();

    private static Sessions.Builder builder(MovedClock clock) {
        return Sessions.builder("test").keys(Keyring.of(Site.KEY)).clock(clock).bind(CartSessionAccessor.cookie());
    }

    private SessionStatus statusBehind(Sessions.Builder builder) {
        MemoryExchange exchange = Site.request();
        CartSessionAccessor.of(builder(ahead).build(), exchange).setVisits(1);
        return CartSessionAccessor.of(builder.build(), Site.next(exchange, CART))
                .status();
    }

    @Test
    void skew_unlessSet_isAMinute() {
        ahead.move(Duration.ofSeconds(60));
        assertEquals(SessionStatus.PRESENT, statusBehind(builder(behind)));
        ahead.move(Duration.ofSeconds(1));
        assertEquals(SessionStatus.EXPIRED, statusBehind(builder(behind)));
    }

    @Test
    void skew_set_isExact() {
        assertEquals(SessionStatus.PRESENT, statusBehind(builder(behind).clockSkew(Duration.ZERO)));
        ahead.move(Duration.ofSeconds(1));
        assertEquals(SessionStatus.EXPIRED, statusBehind(builder(behind).clockSkew(Duration.ZERO)));
        ahead.move(Duration.ofSeconds(599));
        assertEquals(SessionStatus.PRESENT, statusBehind(builder(behind).clockSkew(Duration.ofMinutes(10))));
        ahead.move(Duration.ofSeconds(1));
        assertEquals(SessionStatus.EXPIRED, statusBehind(builder(behind).clockSkew(Duration.ofMinutes(10))));
    }

    @Test
    void skew_outOfRange_isRefused() {
        for (Duration skew :
                List.of(Duration.ofNanos(-1), Duration.ofMinutes(10).plusNanos(1))) {
            Exception e = assertThrows(
                    IllegalArgumentException.class, () -> builder(behind).clockSkew(skew));
            assertEquals(
                    "The clock skew is " + skew
                            + "; it must be between PT0S and PT10M. Keep the clocks together, with NTP"
                            + " for example.",
                    e.getMessage());
        }
    }
}
