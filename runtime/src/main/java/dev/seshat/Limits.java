package dev.seshat;

/**
 * The time limits of a session type, and what follows from them. All times are seconds since 1970.
 *
 * @param idle the time after its last use at which a session ends, in seconds
 * @param lifetime the time after its creation at which a session ends, in seconds
 * @param skew how far the clock of another node may be ahead, in seconds
 */
record Limits(long idle, long lifetime, long skew) {

    /**
     * Returns when a session ends. A shorter limit works at once; a longer one never revives, because the deadline was
     * fixed when the session was written.
     */
    long expiry(long born, long lastUsed, long deadline) {
        return Math.min(deadline, Math.min(lastUsed + idle, born + lifetime));
    }

    /** Returns the deadline to fix when a session is written now and the client cannot tell of later use. */
    long deadline(long born, long now) {
        return Math.min(now + idle, born + lifetime);
    }

    boolean isAlive(long lastUsed, long expires, long now) {
        return lastUsed <= now + skew && now < expires;
    }

    /** Refreshing only after a quarter of the idle time bounds the writes that mere reads cause. */
    boolean isRefreshDue(long lastUsed, long now) {
        return now - lastUsed >= Math.max(1, idle / 4);
    }
}
