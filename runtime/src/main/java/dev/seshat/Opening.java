package dev.seshat;

import org.jspecify.annotations.Nullable;

/** What came of opening a text that a client sent: a session, or why there is none. */
record Opening<T>(SessionStatus status, @Nullable Snapshot<T> snapshot) {

    static <T> Opening<T> of(Snapshot<T> snapshot) {
        return new Opening<>(SessionStatus.PRESENT, snapshot);
    }

    static <T> Opening<T> none(SessionStatus status) {
        return new Opening<>(status, /* snapshot= */ null);
    }
}
