package dev.seshat;

import dev.seshat.http.SessionExchange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The session of one type, as one request sees it: the base of the accessors that the compiler generates.
 *
 * <p>Making an accessor costs nothing; the session is read when it is first asked for. All accessors of a type within a
 * request share their state. Like the request, an accessor is not thread-safe.
 *
 * <p>A read never fails because of what the client sent: whatever is wrong with it, there is no session, and {@link
 * #status()} tells operators why. A write is done when the method returns: the header is on the response, and the store
 * has acknowledged.
 *
 * <p>Any method may throw a {@link dev.seshat.store.SessionStoreException} when the session lies in a store and the
 * store cannot answer. That is never taken for an absent session.
 *
 * @param <T> the session type
 */
public abstract class SessionAccessor<T> {

    private final RequestSession<T> session;

    /**
     * Makes an accessor. Called by generated code.
     *
     * @param descriptor the session type
     * @param sessions the application's sessions
     * @param exchange the request and its response
     * @throws IllegalStateException when the type is not bound
     */
    protected SessionAccessor(SessionDescriptor<T> descriptor, Sessions sessions, SessionExchange exchange) {
        this.session = sessions.session(descriptor, exchange);
    }

    /**
     * Returns the session, if the request has one.
     *
     * @return the session's value, or nothing; never the type's empty value
     */
    public final Optional<T> find() {
        Snapshot<T> snapshot = session.read();
        return snapshot == null ? Optional.empty() : Optional.of(snapshot.value());
    }

    /**
     * Returns the session, or the type's empty value.
     *
     * @return the session's value; when the request has none, the value whose components all have their defaults
     * @throws NoSessionException when the request has no session and the type has no empty value
     */
    public final T get() {
        session.read();
        return session.valueOrEmpty();
    }

    /**
     * Returns the session, and begins one when the request has none.
     *
     * @param first makes the value of a session that has to be begun; must not return null
     * @return the session's value
     * @throws SessionException as {@link #set}
     */
    public final T getOrSet(Supplier<? extends T> first) {
        Snapshot<T> snapshot = session.read();
        if (snapshot != null) {
            return snapshot.value();
        }
        T value = Objects.requireNonNull(first.get(), "The supplier given to getOrSet returned null.");
        session.set(value);
        return value;
    }

    /**
     * Tells whether the request has a session.
     *
     * @return whether {@link #find()} has a value
     */
    public final boolean isPresent() {
        return session.read() != null;
    }

    /**
     * Tells what became of the session that the request carried.
     *
     * @return {@link SessionStatus#PRESENT}, also after a write of this request, or why there is no session
     */
    public final SessionStatus status() {
        return session.status();
    }

    /**
     * Returns what is known about the session besides its value.
     *
     * @return id for logs, and times
     * @throws NoSessionException when the request has no session
     */
    public final SessionInfo info() {
        Snapshot<T> snapshot = session.read();
        if (snapshot == null) {
            throw new NoSessionException(session.typeName(), session.status());
        }
        return session.info(snapshot);
    }

    /**
     * Writes the session, and begins one when the request has none. A value equal to the present one is not written.
     *
     * <p>When the {@code @Subject} component changes, the session gets another id and the old one ends.
     *
     * @param value the value; not null
     * @throws SessionConflictException when this request read a stored session and another one changed it since
     * @throws SessionGoneException when the session is gone since this request read it
     * @throws SessionTooLargeException when the carrier cannot hold the session
     * @throws ResponseCommittedException when the client must get a header and it is too late for one
     * @throws dev.seshat.codec.SessionEncodeException when the value holds what cannot be written, such as a null
     */
    public final void set(T value) {
        session.set(Objects.requireNonNull(value, "value"));
    }

    /**
     * Changes the session, beginning with the type's empty value when the request has none. When another request changes
     * a stored session at the same time, the newer value is read and the function is called again, so that no change is
     * lost.
     *
     * @param change makes the next value from the present one; must not return null, must be safe to repeat, and must not
     *     write this session itself
     * @return the value that was written
     * @throws NoSessionException when the request has no session and the type has no empty value
     * @throws SessionConflictException when other requests came first in each of a bounded number of tries
     * @throws IllegalStateException when the function wrote this session itself
     * @throws SessionException otherwise as {@link #set}
     */
    public final T update(UnaryOperator<T> change) {
        return session.update(change);
    }

    /**
     * Ends the session and makes the client drop what it holds, also when that could not be read. Does nothing when the
     * client holds nothing.
     *
     * @throws ResponseCommittedException when it is too late to tell the client; a stored session has ended all the same
     */
    public final void clear() {
        session.clear();
    }

    /**
     * Gives the session another id; the old id of a stored session ends at once. Does nothing when the request has no
     * session.
     *
     * @throws SessionException as {@link #update}
     */
    public final void rotate() {
        session.rotate();
    }

    /**
     * Lists the living sessions of the subject of this one: everywhere the user is logged in. Sessions that this release
     * of the record cannot read are left out.
     *
     * @return the sessions, this one among them; empty when the request has no session or nobody has logged in
     * @throws IllegalStateException when the type is not bound to a store
     */
    public final List<SubjectSession<T>> subjectSessions() {
        return session.subjectSessions();
    }

    /**
     * Ends all sessions of the subject of this one, but not this one. Does nothing when the request has no session or
     * nobody has logged in.
     *
     * @return how many sessions were ended
     * @throws IllegalStateException when the type is not bound to a store
     */
    public final int endOtherSessions() {
        return session.endOtherSessions();
    }

    /**
     * Returns the accessor without the session's value, which may hold what no log should.
     *
     * @return the session's type
     */
    @Override
    public final String toString() {
        return "SessionAccessor[" + session.typeName() + "]";
    }
}
