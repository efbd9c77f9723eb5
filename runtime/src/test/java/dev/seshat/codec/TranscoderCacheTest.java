package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The plans that a codec keeps: found again, not too many, not too large, and the same for many threads. */
final class TranscoderCacheTest {

    @Test
    void plans_ofManyShapes_areTheLastEight() {
        TranscoderCache cache = new TranscoderCache();
        List<Transcoder> plans = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Transcoder plan = plan(new byte[] {1, 1, 1, (byte) i});
            plans.add(plan);
            cache.add(plan);
            assertEquals(Math.min(i + 1, TranscoderCache.CAPACITY), cache.size());
            assertSame(plan, cache.find(reader(i)));
        }
        for (int i = 0; i < 100; i++) {
            SessionReader in = reader(i);
            if (i < 100 - TranscoderCache.CAPACITY) {
                assertNull(cache.find(in));
                assertEquals(0, in.position());
            } else {
                assertSame(plans.get(i), cache.find(in));
                assertEquals(4, in.position(), "after the header");
            }
        }
    }

    @Test
    void plan_ofLongHeader_isNotKept() {
        TranscoderCache cache = new TranscoderCache();
        cache.add(plan(new byte[TranscoderCache.LONGEST_HEADER + 1]));
        assertEquals(0, cache.size());
        cache.add(plan(new byte[TranscoderCache.LONGEST_HEADER]));
        assertEquals(1, cache.size());
        assertNotNull(cache.find(new SessionReader(new byte[TranscoderCache.LONGEST_HEADER])));
    }

    @Test
    void codec_readingManyShapesInManyThreads_readsEachRight() throws Exception {
        RowCodec own = RowCodec.of("S(a: long, b: Optional<String>)").withDefault("S.a", 7L);
        own.withDefault("S.b", Optional.empty());
        List<byte[]> payloads = new ArrayList<>();
        List<Row> expected = new ArrayList<>();
        for (int i = 0; i < 3 * TranscoderCache.CAPACITY; i++) {
            payloads.add(RowCodec.of("S(x" + i + ": int, a: int)").encode(Row.of(1, i)));
            expected.add(Row.of((long) i, Optional.empty()));
        }
        int threads = 4;
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                Callable<Boolean> task = () -> {
                    start.await(10, TimeUnit.SECONDS);
                    for (int i = 0; i < 20_000; i++) {
                        int which = (i * (first + 1) + first) % payloads.size();
                        assertEquals(expected.get(which), own.decode(payloads.get(which)));
                    }
                    return true;
                };
                results.add(executor.submit(task));
            }
            for (Future<Boolean> result : results) {
                assertTrue(get(result));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static boolean get(Future<Boolean> result) throws Exception {
        try {
            return result.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static Transcoder plan(byte[] header) {
        Refusal root = new Refusal(() -> Mismatch.missing("shop.S", "shop.S.a"));
        ShapeTable shape = TextShape.parse("S(a: int)").table();
        return new Transcoder(header, shape, root, false, new CarriedHeader("shop.S", true, false, true, new byte[0]));
    }

    private static SessionReader reader(int i) {
        return new SessionReader(new byte[] {1, 1, 1, (byte) i, 9});
    }
}
