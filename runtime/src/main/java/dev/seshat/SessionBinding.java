package dev.seshat;

import dev.seshat.seal.Keyring;
import dev.seshat.store.SessionStore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What carries a session type, and where its data lives. Immutable.
 *
 * <p>Generated accessors make bindings: {@code CartSessionAccessor.cookie()} seals the whole record into a cookie,
 * {@code LoginSessionAccessor.header().storedIn(store)} sends only an id, in a header.
 *
 * @param <T> the session type
 */
public final class SessionBinding<T> {

    private final SessionDescriptor<T> descriptor;
    private final Carrier carrier;
    private final @Nullable SessionStore store;

    private SessionBinding(SessionDescriptor<T> descriptor, Carrier carrier, @Nullable SessionStore store) {
        this.descriptor = descriptor;
        this.carrier = carrier;
        this.store = store;
    }

    /**
     * Binds a session type to its cookie, with the whole record in it. Called by generated accessors.
     *
     * @param descriptor the session type
     * @param <T> the session type
     * @return the binding
     */
    public static <T> SessionBinding<T> cookie(SessionDescriptor<T> descriptor) {
        return new SessionBinding<>(descriptor, new CookieCarrier(descriptor), /* store= */ null);
    }

    /**
     * Binds a session type to its header, with the whole record in it. Called by generated accessors.
     *
     * @param descriptor the session type
     * @param <T> the session type
     * @return the binding
     */
    public static <T> SessionBinding<T> header(SessionDescriptor<T> descriptor) {
        return new SessionBinding<>(descriptor, new HeaderCarrier(descriptor), /* store= */ null);
    }

    /**
     * Keeps the sessions in a store; only a random id travels.
     *
     * @param store the store, which may hold sessions of other types too
     * @return a binding like this one, but stored
     */
    public SessionBinding<T> storedIn(SessionStore store) {
        return new SessionBinding<>(descriptor, carrier, Objects.requireNonNull(store, "store"));
    }

    SessionDescriptor<T> descriptor() {
        return descriptor;
    }

    Carrier carrier() {
        return carrier;
    }

    Keeper<T> keeper(String app, Keyring keyring, long skew) {
        return store == null
                ? new SealedKeeper<>(descriptor, carrier, app, keyring, skew)
                : new StoredKeeper<>(descriptor, store, app, keyring, skew);
    }
}
