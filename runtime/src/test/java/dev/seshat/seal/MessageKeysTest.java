package dev.seshat.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The bounds within which messages share a derived key, and what may be remembered when they are opened. */
class MessageKeysTest {
    private static final byte[] MASTER = RandomBytes.next(32);
    private static final byte[] DATA = {1, 2, 3};
    private static final byte[] MESSAGE = {4, 5, 6, 7};
    private static final int END = 24 + MESSAGE.length;

    // Not zero, and close to the overflow that the platform's clock may have.
    private long now = Long.MAX_VALUE - 5;
    private final MessageKeys keys = keys();

    private MessageKeys keys() {
        return new MessageKeys(new Xaes256Gcm(MASTER), () -> now);
    }

    private static byte[] seal(MessageKeys keys) {
        byte[] token = new byte[END + 16];
        System.arraycopy(MESSAGE, 0, token, 24, MESSAGE.length);
        keys.encrypt(token, 0, END, DATA);
        return token;
    }

    private static String prefix(byte[] token) {
        return TokenText.encode(Arrays.copyOf(token, 12));
    }

    private static int kept(MessageKeys keys) {
        return (int) IntStream.range(0, keys.kept.length())
                .filter(i -> keys.kept.get(i) != null)
                .count();
    }

    @Test
    void prefix_afterTheMostSeals_isAnother() {
        Map<String, Integer> seals = new HashMap<>();
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < MessageKeys.MOST_SEALS + 1; i++) {
            byte[] token = seal(keys);
            seals.merge(prefix(token), 1, Integer::sum);
            if (i % 64 == 0) {
                nonces.add(TokenText.encode(Arrays.copyOfRange(token, 12, 24)));
            }
        }
        assertEquals(1 << 20, MessageKeys.MOST_SEALS);
        assertEquals(Set.of(1, 1 << 20), new HashSet<>(seals.values()));
        assertEquals((1 << 14) + 1, nonces.size());
    }

    @Test
    void prefix_afterTenMinutes_isAnother() {
        String first = prefix(seal(keys));
        now += 10L * 60 * 1_000_000_000 - 1;
        assertEquals(first, prefix(seal(keys)));
        now += 1;
        String second = prefix(seal(keys));
        assertNotEquals(first, second);
        now += 10L * 60 * 1_000_000_000 - 1;
        assertEquals(second, prefix(seal(keys)));
    }

    @Test
    void prefix_ofEachProcessAndSubKey_isItsOwn() {
        Set<String> prefixes = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            prefixes.add(prefix(seal(keys())));
        }
        assertEquals(100, prefixes.size());
    }

    @Test
    void prefix_sharedByThreads_staysWithinTheBound() {
        Map<String, AtomicInteger> seals = new ConcurrentHashMap<>();
        IntStream.range(0, MessageKeys.MOST_SEALS + 50_000)
                .parallel()
                .forEach(i -> seals.computeIfAbsent(prefix(seal(keys)), absent -> new AtomicInteger())
                        .incrementAndGet());
        seals.values().forEach(count -> assertEquals(0, Math.max(0, count.get() - MessageKeys.MOST_SEALS)));
        assertEquals(
                MessageKeys.MOST_SEALS + 50_000,
                seals.values().stream().mapToInt(AtomicInteger::get).sum());
    }

    @Test
    void message_isOpenedByTheSealerAndByOthers() {
        MessageKeys other = keys();
        for (int i = 0; i < 100; i++) {
            byte[] token = seal(keys);
            assertArrayEquals(MESSAGE, keys.decrypt(token, 0, DATA));
            assertArrayEquals(MESSAGE, other.decrypt(token, 0, DATA));
            assertNull(other.decrypt(token, 0, new byte[] {1, 2}));
        }
        assertEquals(1, kept(keys));
        assertEquals(1, kept(other));
    }

    @Test
    void prefix_thatWasNotAuthentic_isNotKept() {
        byte[] token = seal(keys());
        for (int bit = 0; bit < token.length * 8; bit++) {
            byte[] forged = token.clone();
            forged[bit / 8] ^= (byte) (1 << (bit % 8));
            assertNull(keys.decrypt(forged, 0, DATA));
        }
        assertNull(keys.decrypt(token, 0, new byte[0]));
        assertEquals(0, kept(keys));
        assertArrayEquals(MESSAGE, keys.decrypt(token, 0, DATA));
        assertEquals(1, kept(keys));
    }

    @Test
    void prefixes_moreThanAreKept_openAllTheSame() {
        List<byte[]> tokens = new ArrayList<>();
        for (int i = 0; i < 20 * MessageKeys.MOST_KEPT; i++) {
            tokens.add(seal(keys()));
        }
        for (int round = 0; round < 2; round++) {
            for (byte[] token : tokens) {
                assertArrayEquals(MESSAGE, keys.decrypt(token, 0, DATA));
                assertArrayEquals(MESSAGE, keys.decrypt(token, 0, DATA));
            }
            assertEquals(MessageKeys.MOST_KEPT, kept(keys));
        }
    }

    /** Expanding a key is what costs; a cipher that has it already is taken again. */
    @Test
    void keptPrefix_asksForNoOtherCipher() {
        byte[] token = seal(keys());
        byte[] unknown = seal(keys());
        keys.decrypt(token, 0, DATA);
        keys.decrypt(token, 0, DATA);
        try (ProbeProvider probe = new ProbeProvider("Cipher", "AES/GCM/NoPadding", () -> null)) {
            byte[] forged = token.clone();
            forged[END] ^= 1;
            for (int i = 0; i < 100; i++) {
                assertNull(keys.decrypt(forged, 0, DATA));
                assertArrayEquals(MESSAGE, keys.decrypt(token, 0, DATA));
                assertNull(keys.decrypt(unknown, 0, new byte[0]));
            }
            assertEquals(0, probe.asked());
        }
    }
}
