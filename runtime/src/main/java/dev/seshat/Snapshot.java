package dev.seshat;

import dev.seshat.seal.Envelope;
import dev.seshat.store.SessionKey;
import org.jspecify.annotations.Nullable;

/**
 * An authentic session as it was found or written.
 *
 * @param text what the client holds: the token or the id
 * @param content what the session holds
 * @param envelope the times that are sealed with the payload
 * @param lastUsed when the session was last written or refreshed, in seconds since 1970
 * @param expires when it ends unless it is used again, in seconds since 1970
 * @param key the store's key, or null when the client holds the session itself
 * @param version the store's version, 0 when the client holds the session itself
 * @param firstKey whether it was sealed under the ring's first key; if not, the next refresh seals it again
 */
record Snapshot<T>(
        String text,
        Content<T> content,
        Envelope envelope,
        long lastUsed,
        long expires,
        @Nullable SessionKey key,
        long version,
        boolean firstKey) {

    T value() {
        return content.value();
    }
}
