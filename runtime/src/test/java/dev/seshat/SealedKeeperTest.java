package dev.seshat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.seshat.codec.SessionCodec;
import dev.seshat.codec.SessionReader;
import dev.seshat.codec.SessionWriter;
import dev.seshat.http.SessionCookie;
import dev.seshat.seal.Envelope;
import dev.seshat.seal.Keyring;
import dev.seshat.seal.SealKey;
import dev.seshat.seal.TokenFormat;
import dev.seshat.seal.TokenSealer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of tokens, by their times and by whom they are for (attacks 60 to 66, and 18). */
class SealedKeeperTest {

    private static final long NOW = 1_800_000_000;
    private static final long IDLE = 1_800;
    private static final long LIFETIME = 43_200;
    private static final long SKEW = 60;
    private static final Keyring KEYRING = Keyring.of(SealKey.generate());

    private final SealedKeeper<Integer> keeper = keeper(IDLE, LIFETIME);
    private final TokenSealer sealer =
            new TokenSealer(KEYRING, TokenFormat.SEALED, "test", "counter", "cookie:__Host-counter");

    private static SealedKeeper<Integer> keeper(long idle, long lifetime) {
        Counter descriptor = new Counter(Duration.ofSeconds(idle), Duration.ofSeconds(lifetime));
        return new SealedKeeper<>(descriptor, new CookieCarrier(descriptor), "test", KEYRING, SKEW);
    }

    private static Content<Integer> content(int value) {
        return Content.of(CounterCodec.INSTANCE, value, /* carried= */ null);
    }

    private static String issued(SealedKeeper<Integer> keeper, long at) {
        return keeper.create(content(7), "", at).text();
    }

    private String sealed(long born, long issued, long deadline) {
        Envelope envelope = new Envelope(new byte[12], born, issued, deadline, 0);
        return sealer.seal(envelope, content(7).payload(), "");
    }

    private SessionStatus statusAt(String text, long now) {
        return keeper.open(text, "", now).status();
    }

    @Test
    void token_untilItsIdleTimeEnds_isPresent() {
        String text = issued(keeper, NOW);
        assertEquals(SessionStatus.PRESENT, statusAt(text, NOW));
        assertEquals(SessionStatus.PRESENT, statusAt(text, NOW + IDLE - 1));
        assertEquals(SessionStatus.EXPIRED, statusAt(text, NOW + IDLE));
        assertEquals(SessionStatus.EXPIRED, statusAt(text, NOW + IDLE + 1));
        assertEquals(SessionStatus.EXPIRED, statusAt(text, Long.MAX_VALUE));
    }

    @Test
    void token_refreshedEveryMinute_endsWithTheLifetime() {
        Snapshot<Integer> session = keeper.create(content(7), "", NOW);
        for (long now = NOW + 60; now < NOW + LIFETIME; now += 60) {
            session = keeper.refresh(session, "", now);
            assertNotNull(session);
        }
        assertEquals(SessionStatus.PRESENT, statusAt(session.text(), NOW + LIFETIME - 1));
        assertEquals(SessionStatus.EXPIRED, statusAt(session.text(), NOW + LIFETIME));
        assertNull(keeper.refresh(session, "", NOW + LIFETIME));
    }

    @Test
    void token_issuedLaterThanTheSkewAllows_isExpired() {
        String text = issued(keeper, NOW + SKEW);
        assertEquals(SessionStatus.PRESENT, statusAt(text, NOW));
        assertEquals(SessionStatus.EXPIRED, statusAt(text, NOW - 1));
        assertEquals(SessionStatus.EXPIRED, statusAt(text, 0));
    }

    @Test
    void limits_madeShorter_workAtOnce() {
        String text = issued(keeper, NOW);
        SealedKeeper<Integer> shorterIdle = keeper(300, LIFETIME);
        assertEquals(
                SessionStatus.PRESENT, shorterIdle.open(text, "", NOW + 299).status());
        assertEquals(
                SessionStatus.EXPIRED, shorterIdle.open(text, "", NOW + 300).status());
        SealedKeeper<Integer> shorterLifetime = keeper(200, 200);
        assertEquals(
                SessionStatus.EXPIRED, shorterLifetime.open(text, "", NOW + 200).status());
    }

    @Test
    void limits_madeLonger_reviveNothing() {
        String text = issued(keeper, NOW);
        SealedKeeper<Integer> longer = keeper(10 * IDLE, 10 * LIFETIME);
        assertEquals(
                SessionStatus.PRESENT, longer.open(text, "", NOW + IDLE - 1).status());
        assertEquals(SessionStatus.EXPIRED, longer.open(text, "", NOW + IDLE).status());
    }

    @Test
    void times_atTheEndsOfTheirRange_neitherOverflowNorRevive() {
        long[] times = {0, 1L << 31, 1L << 32, (1L << 40) - 1, Long.MAX_VALUE - 1, Long.MAX_VALUE};
        for (long born : times) {
            for (long issued : times) {
                for (long deadline : times) {
                    if (born <= issued && issued <= deadline) {
                        assertEquals(
                                SessionStatus.EXPIRED,
                                statusAt(sealed(born, issued, deadline), NOW),
                                born + " " + issued + " " + deadline);
                    }
                }
            }
        }
        assertEquals(SessionStatus.PRESENT, statusAt(sealed(NOW, NOW, Long.MAX_VALUE), NOW));
        assertEquals(SessionStatus.EXPIRED, statusAt(sealed(NOW, NOW, NOW), NOW));
    }

    @Test
    void token_ofAnotherTenant_isTampered() {
        Snapshot<Integer> session = keeper.create(content(7), "a", NOW);
        assertEquals(
                SessionStatus.PRESENT, keeper.open(session.text(), "a", NOW).status());
        assertEquals(
                SessionStatus.TAMPERED, keeper.open(session.text(), "b", NOW).status());
        assertEquals(
                SessionStatus.TAMPERED, keeper.open(session.text(), "", NOW).status());
        Snapshot<Integer> refreshed = keeper.refresh(session, "a", NOW + 1);
        assertNotNull(refreshed);
        assertEquals(
                SessionStatus.PRESENT, keeper.open(refreshed.text(), "a", NOW).status());
        assertEquals(
                SessionStatus.TAMPERED, keeper.open(refreshed.text(), "", NOW).status());
    }

    @Test
    void token_tooLongForTheCookie_isMalformed() {
        assertEquals(SessionStatus.MALFORMED, statusAt("A".repeat(5_000), NOW));
    }

    private static final class Counter extends SessionDescriptor<Integer> {
        Counter(Duration idle, Duration lifetime) {
            super(
                    "counter",
                    CounterCodec.INSTANCE,
                    TokenFormat.SEALED,
                    idle,
                    lifetime,
                    SessionCookie.named("__Host-counter").build(),
                    "Counter");
        }
    }

    private static final class CounterCodec extends SessionCodec<Integer> {
        static final CounterCodec INSTANCE = new CounterCodec();

        private CounterCodec() {
            super("test.Counter", new byte[] {1, 1, 0x0A, 0x0B, 0x05});
        }

        @Override
        protected void writeValue(SessionWriter out, Integer value) {
            out.writeInt(value);
        }

        @Override
        protected Integer readValue(SessionReader in) {
            return in.readInt();
        }
    }
}
