package dev.seshat.codec;

import org.jspecify.annotations.Nullable;

/**
 * A session's value, and what came with it that this release does not know.
 *
 * @param <T> the session type
 * @param value the value
 * @param carried the components that only another release knows, to be given back when the session is written; null when
 *     there are none
 */
public record Decoded<T>(T value, @Nullable CarriedFields carried) {

    /**
     * Says what this is.
     *
     * @return a text without the value
     */
    @Override
    public String toString() {
        return carried == null ? "Decoded[]" : "Decoded[" + carried + "]";
    }
}
