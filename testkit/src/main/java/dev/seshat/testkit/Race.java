package dev.seshat.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads that begin their calls at the same moment, as often as wanted. */
final class Race implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;

    private final ExecutorService threads;
    private final int count;

    Race(int count) {
        this.count = count;
        threads = Executors.newFixedThreadPool(count);
    }

    /** Runs as many calls as there are threads, and returns their results in order. */
    <T> List<T> run(List<Callable<T>> calls) throws Exception {
        if (calls.size() != count) {
            throw new IllegalArgumentException(
                    "This race has " + count + " threads; found " + calls.size() + " calls.");
        }
        CyclicBarrier start = new CyclicBarrier(count);
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> call : calls) {
            futures.add(threads.submit(() -> {
                start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return call.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        return results;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
