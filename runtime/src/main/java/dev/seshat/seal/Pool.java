package dev.seshat.seal;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A bounded pool of objects that are dear to make and that one thread at a time may use. Nothing ever waits: an empty
 * pool makes a new object, a full one drops what it is given. It is not per thread, because virtual threads are many.
 *
 * <p>Whoever takes an object gives it back only after it worked. What threw is left to the garbage collector, since its
 * state is unknown.
 */
final class Pool<T> {
    /** More than the threads that run at the same time on most machines; the rest costs no more than a new object. */
    static final int CAPACITY = 64;

    private final AtomicReferenceArray<@Nullable T> slots;
    private final Supplier<T> maker;

    Pool(Supplier<T> maker) {
        this(CAPACITY, maker);
    }

    Pool(int capacity, Supplier<T> maker) {
        this.slots = new AtomicReferenceArray<>(capacity);
        this.maker = maker;
    }

    T take() {
        for (int i = 0; i < slots.length(); i++) {
            if (slots.get(i) != null) {
                T pooled = slots.getAndSet(i, null);
                if (pooled != null) {
                    return pooled;
                }
            }
        }
        return maker.get();
    }

    void give(T object) {
        for (int i = 0; i < slots.length(); i++) {
            if (slots.get(i) == null && slots.compareAndSet(i, null, object)) {
                return;
            }
        }
    }
}
