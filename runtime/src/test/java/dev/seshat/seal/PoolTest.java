package dev.seshat.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoolTest {
    private final AtomicInteger made = new AtomicInteger();
    private final Pool<AtomicInteger> pool = new Pool<>(() -> {
        made.incrementAndGet();
        return new AtomicInteger();
    });

    @Test
    void object_givenBack_isUsedAgain() {
        AtomicInteger first = pool.take();
        assertNotSame(first, pool.take());
        pool.give(first);
        assertSame(first, pool.take());
    }

    @Test
    void objects_aboveTheBound_areDropped() {
        List<AtomicInteger> taken = new ArrayList<>();
        for (int i = 0; i < 3 * Pool.CAPACITY; i++) {
            taken.add(pool.take());
        }
        taken.forEach(pool::give);
        made.set(0);
        for (int i = 0; i < 3 * Pool.CAPACITY; i++) {
            pool.take();
        }
        assertEquals(2 * Pool.CAPACITY, made.get());
    }

    @Test
    void object_isHeldByOneThreadAtATime() {
        IntStream.range(0, 200_000).parallel().forEach(i -> {
            AtomicInteger object = pool.take();
            assertEquals(1, object.incrementAndGet());
            object.decrementAndGet();
            pool.give(object);
        });
    }
}
