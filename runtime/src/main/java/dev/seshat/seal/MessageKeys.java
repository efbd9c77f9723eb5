package dev.seshat.seal;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongSupplier;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/**
 * The message keys of one XAES-256-GCM key. To derive one for each message would cost more than the message itself, so
 * tokens of one process share a random nonce prefix, and with it the derived key, for a bounded time and number; and the
 * prefixes of authentic tokens are remembered with their keys. {@code docs/security.md} has the argument for the bounds.
 */
final class MessageKeys {
    /** So many random nonces of 96 bits are all different but for a probability of 2^-57. */
    static final int MOST_SEALS = 1 << 20;

    static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(10);

    /** The prefixes of forty processes within the half hour that most tokens live. */
    static final int MOST_KEPT = 128;

    /** A prefix is kept in one of so many places. */
    private static final int WAYS = 4;

    private static final int MOST_CIPHERS = 8;

    private final Xaes256Gcm xaes;
    private final LongSupplier nanoTime;
    final AtomicReferenceArray<@Nullable MessageKey> kept = new AtomicReferenceArray<>(MOST_KEPT);

    /** For keys that are not kept; whoever sends invented prefixes makes these expand keys, and nothing grow. */
    private final Pool<Cipher> strangers = new Pool<>(AesGcm::newCipher);

    private volatile @Nullable MessageKey sealing;

    MessageKeys(Xaes256Gcm xaes, LongSupplier nanoTime) {
        this.xaes = xaes;
        this.nanoTime = nanoTime;
    }

    /** Writes a new nonce into {@code token} at {@code nonceAt}, and encrypts from there to {@code end}. */
    void encrypt(byte[] token, int nonceAt, int end, byte[] associatedData) {
        MessageKey key = forSealing();
        System.arraycopy(key.prefix, 0, token, nonceAt, Xaes256Gcm.PREFIX_LENGTH);
        int randomAt = nonceAt + Xaes256Gcm.PREFIX_LENGTH;
        RandomBytes.fill(token, randomAt, AesGcm.NONCE_LENGTH);
        key.cipher.encrypt(token, randomAt, nonceAt + Xaes256Gcm.NONCE_LENGTH, end, associatedData);
    }

    /** Returns the plaintext of what follows the nonce in {@code token}, or null if the tag does not fit. */
    byte @Nullable [] decrypt(byte[] token, int nonceAt, byte[] associatedData) {
        int randomAt = nonceAt + Xaes256Gcm.PREFIX_LENGTH;
        int at = nonceAt + Xaes256Gcm.NONCE_LENGTH;
        MessageKey known = find(token, nonceAt);
        if (known != null) {
            return known.cipher.decrypt(token, randomAt, at, associatedData);
        }
        AesGcm cipher = new AesGcm(xaes.messageKey(token, nonceAt), strangers);
        byte[] plaintext = cipher.decrypt(token, randomAt, at, associatedData);
        if (plaintext != null) {
            // Only now is it certain that a holder of the key has chosen this prefix.
            byte[] prefix = Arrays.copyOfRange(token, nonceAt, randomAt);
            keep(new MessageKey(prefix, cipher.with(new Pool<>(MOST_CIPHERS, AesGcm::newCipher)), 0));
        }
        return plaintext;
    }

    private MessageKey forSealing() {
        long now = nanoTime.getAsLong();
        MessageKey key = sealing;
        if (key == null || !key.mayBeUsed(now)) {
            // Two threads may both come here; each key counts its own uses, so both keep the bounds.
            byte[] prefix = RandomBytes.next(Xaes256Gcm.PREFIX_LENGTH);
            AesGcm cipher = new AesGcm(xaes.messageKey(prefix, 0), new Pool<>(AesGcm::newCipher));
            key = new MessageKey(prefix, cipher, now);
            key.mayBeUsed(now);
            sealing = key;
            keep(key);
        }
        return key;
    }

    private @Nullable MessageKey find(byte[] token, int nonceAt) {
        int first = firstPlace(token[nonceAt]);
        for (int i = 0; i < WAYS; i++) {
            MessageKey key = kept.get(first + i);
            if (key != null && key.hasPrefix(token, nonceAt)) {
                return key;
            }
        }
        return null;
    }

    private void keep(MessageKey key) {
        int first = firstPlace(key.prefix[0]);
        for (int i = 0; i < WAYS; i++) {
            if (kept.get(first + i) == null && kept.compareAndSet(first + i, null, key)) {
                return;
            }
        }
        // Prefixes are random, and so is the place of the one that must go.
        kept.set(first + (key.prefix[1] & (WAYS - 1)), key);
    }

    private static int firstPlace(byte random) {
        return (random & (MOST_KEPT / WAYS - 1)) * WAYS;
    }

    /** The key of all messages whose nonce begins with a prefix. */
    static final class MessageKey {
        final byte[] prefix;
        final AesGcm cipher;
        private final long since;
        private final AtomicInteger seals = new AtomicInteger();

        MessageKey(byte[] prefix, AesGcm cipher, long since) {
            this.prefix = prefix;
            this.cipher = cipher;
            this.since = since;
        }

        /** Counts a use for sealing; false when there were enough. */
        boolean mayBeUsed(long now) {
            return now - since < LONGEST_NANOS && seals.getAndIncrement() < MOST_SEALS;
        }

        boolean hasPrefix(byte[] bytes, int at) {
            return Arrays.equals(prefix, 0, prefix.length, bytes, at, at + prefix.length);
        }
    }
}
