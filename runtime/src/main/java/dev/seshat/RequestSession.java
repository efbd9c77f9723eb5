package dev.seshat;

import dev.seshat.codec.CarriedFields;
import dev.seshat.http.SessionExchange;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The session of one type within one request: read once, when it is first asked for, and shared by all accessors of the
 * request.
 */
final class RequestSession<T> {

    /** With so many tries and the pauses between them, 64 writers of one session all come through. */
    private static final int MOST_TRIES = 16;

    private static final String TENANT = "dev.seshat.tenant";

    private static final long LONGEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final SessionDescriptor<T> descriptor;
    private final Carrier carrier;
    private final Keeper<T> keeper;
    private final Clock clock;
    private final Function<SessionExchange, String> tenants;
    private SessionExchange exchange;

    private boolean loaded;
    /** Whether the application has seen the value, so that what it sets depends on it. */
    private boolean read;

    private boolean isNew;
    private SessionStatus status = SessionStatus.ABSENT;
    private @Nullable Snapshot<T> current;

    RequestSession(Sessions.Installed<T> installed, SessionExchange exchange) {
        this.clock = installed.clock();
        this.tenants = installed.tenants();
        this.descriptor = installed.descriptor();
        this.carrier = installed.carrier();
        this.keeper = installed.keeper();
        this.exchange = exchange;
    }

    String typeName() {
        return descriptor.typeName();
    }

    /** Goes on with another exchange of the same request when that still takes headers: after an include, for example. */
    void continueIn(SessionExchange other) {
        if (exchange.isCommitted() && !other.isCommitted()) {
            exchange = other;
            if (loaded) {
                addVary();
            }
        }
    }

    SessionStatus status() {
        load();
        return status;
    }

    /** Returns the session that the application now sees, refreshed when that is due. */
    @Nullable
    Snapshot<T> read() {
        load();
        read = true;
        refreshIfDue();
        return current;
    }

    T update(UnaryOperator<T> change) {
        load();
        read = true;
        for (int tries = 1; ; tries++) {
            T next = apply(change);
            if (write(next, Renewal.NONE)) {
                return next;
            }
            retry(tries);
        }
    }

    private T apply(UnaryOperator<T> change) {
        Snapshot<T> before = current;
        T next = Objects.requireNonNull(change.apply(valueOrEmpty()), "The function given to update returned null.");
        if (before != null && current == null) {
            throw new SessionGoneException(descriptor.typeName(), status);
        }
        // A refresh and a rotation make another snapshot of the same value.
        if (current != null && (before == null || before.value() != current.value())) {
            throw new IllegalStateException("The function given to update wrote the session of type "
                    + descriptor.typeName() + " itself, and what it returned would undo that; only the former was "
                    + "written. Let it do no more than return the next value.");
        }
        return next;
    }

    void set(T value) {
        load();
        boolean mustMatch = read;
        for (int tries = 1; !write(value, Renewal.NONE); tries++) {
            if (mustMatch) {
                reload();
                throw new SessionConflictException("The session of type " + descriptor.typeName()
                        + " was changed by another request after this one read it; nothing was written. "
                        + "Use update(..), which repeats the change on the newer value.");
            }
            retry(tries);
        }
        read = true;
    }

    void rotate() {
        load();
        for (int tries = 1; current != null && !write(current.value(), Renewal.NEW_ID); tries++) {
            retry(tries);
        }
    }

    void clear() {
        addVary();
        List<String> texts = new ArrayList<>(carrier.candidates(exchange));
        if (current != null) {
            texts.add(current.text());
        }
        texts.forEach(keeper::end);
        loaded = true;
        current = null;
        status = SessionStatus.ABSENT;
        isNew = false;
        if (!texts.isEmpty()) {
            requireUncommitted("cleared");
            carrier.sendRemoval(exchange);
            markWritten();
        }
    }

    /** Returns what is known about the session of this request. */
    SessionInfo info(Snapshot<T> session) {
        return info(session, isNew);
    }

    private SessionInfo info(Snapshot<T> session, boolean isNew) {
        return new SessionInfo(
                keeper.logId(session),
                Instant.ofEpochSecond(session.envelope().born()),
                Instant.ofEpochSecond(session.lastUsed()),
                Instant.ofEpochSecond(session.expires()),
                isNew);
    }

    T valueOrEmpty() {
        T value = current != null ? current.value() : descriptor.empty();
        if (value == null) {
            throw new NoSessionException(descriptor.typeName(), status);
        }
        return value;
    }

    List<SubjectSession<T>> subjectSessions() {
        StoredKeeper<T> stored = storedKeeper();
        Snapshot<T> own = read();
        String subject = own == null ? null : descriptor.subject(own.value());
        if (own == null || subject == null) {
            return List.of();
        }
        return stored.sessionsOf(subject, tenant(), now()).stream()
                .map(session -> {
                    boolean isCurrent = Objects.equals(session.key(), own.key());
                    return new SubjectSession<>(info(session, isCurrent && isNew), session.value(), isCurrent);
                })
                .toList();
    }

    int endOtherSessions() {
        StoredKeeper<T> stored = storedKeeper();
        Snapshot<T> own = read();
        String subject = own == null ? null : descriptor.subject(own.value());
        return own == null || subject == null ? 0 : stored.endOthers(subject, tenant(), own);
    }

    private StoredKeeper<T> storedKeeper() {
        if (keeper instanceof StoredKeeper<T> stored) {
            return stored;
        }
        throw new IllegalStateException("The sessions of type " + descriptor.typeName()
                + " are held by the clients, so that nobody can list or end them. Bind the type with storedIn(..).");
    }

    private void load() {
        if (loaded) {
            return;
        }
        addVary();
        Opening<T> opening = openCandidates();
        status = opening.status();
        current = opening.snapshot();
        loaded = true;
    }

    /** Of several texts the authentic one counts, wherever it stands; two authentic ones are an attack or a fault. */
    private Opening<T> openCandidates() {
        Opening<T> result = Opening.none(SessionStatus.ABSENT);
        long now = now();
        for (String text : carrier.candidates(exchange)) {
            Opening<T> opening = keeper.open(text, tenant(), now);
            if (opening.snapshot() != null) {
                if (result.snapshot() != null) {
                    return Opening.none(SessionStatus.AMBIGUOUS);
                }
                result = opening;
            } else if (result.status() == SessionStatus.ABSENT) {
                result = opening;
            }
        }
        return result;
    }

    /** Returns false when another request came first, and nothing was written. */
    private boolean write(T value, Renewal asked) {
        Snapshot<T> old = current;
        if (old == null) {
            Content<T> content = Content.of(descriptor.codec(), value, /* carried= */ null);
            requireUncommitted("created");
            accept(keeper.create(content, tenant(), now()), /* textChanged= */ true);
            isNew = true;
            return true;
        }
        String oldSubject = descriptor.subject(old.value());
        boolean sameSubject = Objects.equals(oldSubject, descriptor.subject(value));
        // What a release that this one does not know kept for one user is not for the next.
        CarriedFields carried =
                sameSubject || oldSubject == null ? old.content().carried() : null;
        Content<T> content = Content.of(descriptor.codec(), value, carried);
        Renewal renewal = sameSubject ? asked : Renewal.NEW_SESSION;
        if (renewal == Renewal.NONE
                && Arrays.equals(content.payload(), old.content().payload())) {
            refreshIfDue();
            return true;
        }
        boolean textChanges = keeper.textHoldsValue() || renewal != Renewal.NONE;
        if (textChanges) {
            requireUncommitted("written");
        }
        Snapshot<T> next = keeper.replace(old, content, renewal, tenant(), now());
        if (next == null) {
            return false;
        }
        accept(next, textChanges);
        isNew |= renewal == Renewal.NEW_SESSION;
        return true;
    }

    private void refreshIfDue() {
        Snapshot<T> session = current;
        if (session == null || !keeper.limits.isRefreshDue(session.lastUsed(), now())) {
            return;
        }
        if (keeper.textHoldsValue() && exchange.isCommitted()) {
            return; // A read must not fail because it comes late; the next request refreshes.
        }
        Snapshot<T> refreshed = keeper.refresh(session, tenant(), now());
        if (refreshed == null) {
            lose();
        } else if (sizeOf(refreshed) <= Carrier.LIMIT) {
            accept(refreshed, keeper.textHoldsValue());
        }
        // Else its times take a byte more than there is room for: a read must not fail, so the session ends earlier.
    }

    private void accept(Snapshot<T> session, boolean textChanged) {
        if (textChanged || (carrier.isPersistent() && !exchange.isCommitted())) {
            send(session);
        }
        current = session;
        status = SessionStatus.PRESENT;
        if (!exchange.isCommitted()) {
            markWritten();
        }
    }

    private void send(Snapshot<T> session) {
        int size = sizeOf(session);
        if (size > Carrier.LIMIT) {
            throw new SessionTooLargeException(descriptor.typeName(), carrier.context(), size, Carrier.LIMIT);
        }
        carrier.send(exchange, session.text(), session.expires() - now());
    }

    private int sizeOf(Snapshot<T> session) {
        return carrier.name().length() + session.text().length();
    }

    private void retry(int tries) {
        if (tries == MOST_TRIES) {
            throw new SessionConflictException(
                    "The session of type " + descriptor.typeName() + " was changed by other requests in each of "
                            + MOST_TRIES + " tries to write it; nothing was written. Try again later.");
        }
        // A random pause that grows keeps many writers of one session from meeting again and again.
        long most = Math.min(LONGEST_PAUSE_NANOS, 100_000L << tries);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
        reload();
    }

    private void reload() {
        Snapshot<T> old = Objects.requireNonNull(current, "Only a session that was there can conflict.");
        Opening<T> opening = keeper.open(old.text(), tenant(), now());
        status = opening.status();
        current = opening.snapshot();
        if (current == null) {
            throw new SessionGoneException(descriptor.typeName(), status);
        }
    }

    private void lose() {
        current = null;
        status = SessionStatus.EXPIRED;
    }

    private void requireUncommitted(String operation) {
        if (exchange.isCommitted()) {
            throw new ResponseCommittedException(descriptor.typeName(), operation);
        }
    }

    /** What depends on the session depends on what the request carries, also when that is nothing. */
    private void addVary() {
        if (!exchange.isCommitted()) {
            ResponseHeaders.addToken(exchange, "Vary", carrier.requestHeader());
        }
    }

    /** A shared cache must not keep a response that hands out a session (RFC 9111, section 7.3). */
    private void markWritten() {
        ResponseHeaders.addToken(exchange, "Vary", carrier.requestHeader());
        ResponseHeaders.addToken(exchange, "Cache-Control", "no-store");
    }

    /** Asked when a session first needs it, and once for all types of the request. */
    private String tenant() {
        if (exchange.attribute(TENANT) instanceof String known) {
            return known;
        }
        String tenant = Objects.requireNonNull(
                tenants.apply(exchange),
                "The function given to Sessions.Builder.tenant returned null. Return \"\" for a request of no tenant.");
        exchange.setAttribute(TENANT, tenant);
        return tenant;
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
