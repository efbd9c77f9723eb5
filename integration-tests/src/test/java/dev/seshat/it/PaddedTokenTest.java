package dev.seshat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.SessionAccessor;
import dev.seshat.SessionBinding;
import dev.seshat.SessionDescriptor;
import dev.seshat.Sessions;
import dev.seshat.http.SessionCookie;
import dev.seshat.it.types.CartSession;
import dev.seshat.it.types.CartSessionCodec;
import dev.seshat.seal.TokenFormat;
import dev.seshat.testkit.MemoryExchange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A session type whose tokens are padded (attack 151). */
class PaddedTokenTest {

    private static final String NAME = "__Host-padded";

    private final Site site = new Site(SessionBinding.cookie(Padded.DESCRIPTOR));

    @Test
    void lengths_ofTokens_growInSteps() {
        Set<Integer> lengths = new TreeSet<>();
        for (int length = 0; length < 128; length++) {
            CartSession value = new CartSession(Optional.of("x".repeat(length)), List.of(), 0);
            MemoryExchange exchange = Site.request();
            new Padded(site.sessions, exchange).set(value);
            lengths.add(Site.valueOf(exchange, NAME).length());
            assertEquals(value, new Padded(site.sessions, Site.next(exchange, NAME)).get());
        }
        // Two or three steps of 64 bytes, with 45 bytes around them, as base64url.
        assertTrue(Set.of(146, 231, 316).containsAll(lengths), lengths.toString());
        assertTrue(lengths.size() >= 2, lengths.toString());
    }

    /** What the compiler would generate for a padded type. */
    private static final class Padded extends SessionAccessor<CartSession> {
        static final SessionDescriptor<CartSession> DESCRIPTOR =
                new SessionDescriptor<>(
                        "padded",
                        CartSessionCodec.INSTANCE,
                        TokenFormat.SEALED,
                        Duration.ofMinutes(30),
                        Duration.ofHours(12),
                        SessionCookie.named(NAME).build(),
                        "Padded-Session") {
                    @Override
                    protected int padTo() {
                        return 64;
                    }
                };

        Padded(Sessions sessions, MemoryExchange exchange) {
            super(DESCRIPTOR, sessions, exchange);
        }
    }
}
