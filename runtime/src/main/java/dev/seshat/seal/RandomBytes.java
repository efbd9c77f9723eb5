package dev.seshat.seal;

import java.security.SecureRandom;
import java.util.Arrays;

/** The source of unpredictable bytes, for keys, nonces and session ids: the platform's {@link SecureRandom}. */
public final class RandomBytes {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A nonce is 24 bytes; asking the system for each alone would cost more than encrypting. */
    private static final int BATCH_LENGTH = 1024;

    private static final Pool<Batch> BATCHES = new Pool<>(Batch::new);

    private RandomBytes() {}

    /**
     * Returns bytes that nobody can predict and that nobody else gets.
     *
     * @param count how many, 0 or more
     * @return a new array
     */
    public static byte[] next(int count) {
        byte[] bytes = new byte[count];
        if (count > BATCH_LENGTH) {
            RANDOM.nextBytes(bytes);
        } else {
            fill(bytes, 0, count);
        }
        return bytes;
    }

    /** Writes at most {@link #BATCH_LENGTH} bytes, as {@link #next} gives, into {@code bytes} from {@code at} on. */
    static void fill(byte[] bytes, int at, int count) {
        Batch batch = BATCHES.take();
        batch.fill(bytes, at, count);
        BATCHES.give(batch);
    }

    /** Random bytes made in advance. Each is handed out once, and then erased. */
    private static final class Batch {
        private final byte[] bytes = new byte[BATCH_LENGTH];
        private int used = BATCH_LENGTH;

        void fill(byte[] target, int at, int count) {
            if (count > BATCH_LENGTH - used) {
                RANDOM.nextBytes(bytes);
                used = 0;
            }
            System.arraycopy(bytes, used, target, at, count);
            Arrays.fill(bytes, used, used + count, (byte) 0);
            used += count;
        }
    }
}
