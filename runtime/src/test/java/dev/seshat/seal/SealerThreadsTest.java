package dev.seshat.seal;

import static dev.seshat.seal.TestTokens.ENVELOPE;
import static dev.seshat.seal.TestTokens.MAX_LENGTH;
import static dev.seshat.seal.TestTokens.fault;
import static dev.seshat.seal.TestTokens.opened;
import static dev.seshat.seal.TestTokens.sealer;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealerThreadsTest {
    private static final int THREADS = 8;

    @ParameterizedTest
    @EnumSource
    void goodAndBadTokens_onManyThreads_neverMix(TokenFormat format) throws Exception {
        TokenSealer sealer = sealer(Keyring.of(SealKey.generate()), format);
        onAllThreads(thread -> {
            for (int i = 0; i < 3_000; i++) {
                byte[] payload = TestTokens.payload((thread * 31 + i) % 300);
                String text = sealer.seal(ENVELOPE, payload, "");
                assertArrayEquals(
                        payload, opened(sealer.open(text, MAX_LENGTH, "")).payload());
                assertEquals(TokenFault.BAD_TAG, fault(sealer.open(text, MAX_LENGTH, "other")));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void ring_swappedUnderLoad_isSeenWhole(TokenFormat format) throws Exception {
        SealKey a = SealKey.generate();
        SealKey b = SealKey.generate();
        Keyring ring = Keyring.of(a, b);
        TokenSealer sealer = sealer(ring, format);
        AtomicBoolean done = new AtomicBoolean();
        Thread swapper = new Thread(() -> {
            while (!done.get()) {
                ring.replace(b, a);
                ring.replace(a, b);
            }
        });
        swapper.start();
        try {
            onAllThreads(thread -> {
                for (int i = 0; i < 2_000; i++) {
                    OpenedToken opened = opened(sealer.open(TestTokens.seal(sealer), MAX_LENGTH, ""));
                    assertEquals(ENVELOPE, opened.envelope());
                    assertTrue(opened.keyId() == a.id() || opened.keyId() == b.id());
                }
            });
        } finally {
            done.set(true);
            swapper.join();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ring_swapped_isSeenByTheNextCallOfEveryThread(TokenFormat format) throws Exception {
        Keyring ring = Keyring.of(SealKey.generate());
        TokenSealer sealer = sealer(ring, format);
        for (int round = 0; round < 50; round++) {
            String old = TestTokens.seal(sealer);
            SealKey next = SealKey.generate();
            ring.replace(next);
            onAllThreads(thread -> {
                assertEquals(TokenFault.UNKNOWN_KEY, fault(sealer.open(old, MAX_LENGTH, "")));
                assertEquals(
                        next.id(),
                        opened(sealer.open(TestTokens.seal(sealer), MAX_LENGTH, ""))
                                .keyId());
            });
        }
    }

    private interface Work {
        void run(int thread);
    }

    private static void onAllThreads(Work work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> calls = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                calls.add(() -> {
                    work.run(thread);
                    return null;
                });
            }
            for (Future<Void> result : executor.invokeAll(calls)) {
                result.get();
            }
        } finally {
            executor.shutdown();
        }
    }
}
