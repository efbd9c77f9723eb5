package dev.seshat;

import dev.seshat.codec.SessionDecodeException;
import dev.seshat.seal.TokenFault;
import org.jspecify.annotations.Nullable;

/**
 * Creates, opens, changes and ends the sessions of one binding. The two kinds differ in who holds the data: the client,
 * or a store.
 */
abstract sealed class Keeper<T> permits SealedKeeper, StoredKeeper {

    final SessionDescriptor<T> descriptor;
    final Limits limits;

    Keeper(SessionDescriptor<T> descriptor, long skew) {
        this.descriptor = descriptor;
        this.limits = new Limits(descriptor.idleSeconds(), descriptor.lifetimeSeconds(), skew);
    }

    /** Opens what a client sent. */
    abstract Opening<T> open(String text, String tenant, long now);

    /** Begins a session under an id that nobody knew. */
    abstract Snapshot<T> create(Content<T> content, String tenant, long now);

    /** Writes a session; null when it was changed, or has ended, since it was opened, and nothing was written. */
    abstract @Nullable Snapshot<T> replace(
            Snapshot<T> old, Content<T> content, Renewal renewal, String tenant, long now);

    /** Counts a use of the session; null when it has ended since it was opened. */
    abstract @Nullable Snapshot<T> refresh(Snapshot<T> session, String tenant, long now);

    /** Ends the session of a text that a client sent, if there is one. */
    abstract void end(String text);

    /** Whether writing a session, without another id, makes another text that the client must get. */
    abstract boolean textHoldsValue();

    /** A name of the session for logs. */
    abstract String logId(Snapshot<T> session);

    /** Reads an authentic payload; null when this release of the record cannot. */
    final @Nullable Content<T> read(byte[] payload) {
        try {
            return Content.read(descriptor.codec(), payload);
        } catch (SessionDecodeException e) {
            return null;
        }
    }

    static SessionStatus statusOf(TokenFault fault) {
        return switch (fault) {
            case TOO_LONG, MALFORMED, WRONG_FORMAT -> SessionStatus.MALFORMED;
            case UNKNOWN_KEY -> SessionStatus.UNKNOWN_KEY;
            case BAD_TAG -> SessionStatus.TAMPERED;
        };
    }
}
