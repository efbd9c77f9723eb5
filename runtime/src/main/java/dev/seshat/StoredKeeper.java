package dev.seshat;

import dev.seshat.seal.Envelope;
import dev.seshat.seal.Keyring;
import dev.seshat.seal.OpenedToken;
import dev.seshat.seal.RandomBytes;
import dev.seshat.seal.RejectedToken;
import dev.seshat.seal.SubjectHasher;
import dev.seshat.seal.TokenFormat;
import dev.seshat.seal.TokenOutcome;
import dev.seshat.seal.TokenSealer;
import dev.seshat.store.SessionKey;
import dev.seshat.store.SessionStore;
import dev.seshat.store.StoredSession;
import dev.seshat.store.SubjectKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that lie in a store, while the client holds a random id.
 *
 * <p>The store gets the SHA-256 of the id, the data sealed under a key that depends on that hash, and a keyed hash of
 * the subject: who reads the store learns neither ids nor data nor who has logged in, and cannot move a row under
 * another id.
 */
final class StoredKeeper<T> extends Keeper<T> {

    private static final int ID_BYTES = 32;

    /** Ids are random; a store that says of so many that they exist is broken. */
    private static final int MOST_TRIES = 3;

    private final SessionStore store;
    private final TokenSealer sealer;
    private final SubjectHasher subjects;

    StoredKeeper(SessionDescriptor<T> descriptor, SessionStore store, String app, Keyring keyring, long skew) {
        super(descriptor, skew);
        this.store = store;
        this.sealer = new TokenSealer(keyring, TokenFormat.SEALED, app, descriptor.id(), "store", descriptor.padTo());
        this.subjects = new SubjectHasher(keyring, app, descriptor.id());
    }

    @Override
    Opening<T> open(String text, String tenant, long now) {
        Optional<SessionKey> key = SessionKey.ofId(text);
        if (key.isEmpty()) {
            return Opening.none(SessionStatus.MALFORMED);
        }
        Optional<StoredSession> row = store.find(key.get(), Instant.ofEpochSecond(now));
        return row.isPresent() ? open(text, row.get(), tenant, now) : Opening.none(SessionStatus.EXPIRED);
    }

    private Opening<T> open(String text, StoredSession row, String tenant, long now) {
        TokenOutcome outcome = sealer.openAtRest(row.data(), tenant, row.key().bytes());
        if (outcome instanceof RejectedToken rejected) {
            return Opening.none(statusOf(rejected.fault()));
        }
        OpenedToken token = (OpenedToken) outcome;
        Envelope envelope = token.envelope();
        long lastUsed = row.lastUsed().getEpochSecond();
        long deadline = Math.min(envelope.deadline(), row.expires().getEpochSecond());
        long expires = limits.expiry(envelope.born(), lastUsed, deadline);
        if (!limits.isAlive(lastUsed, expires, now)) {
            return Opening.none(SessionStatus.EXPIRED);
        }
        Content<T> content = read(token.payload());
        if (content == null) {
            return Opening.none(SessionStatus.UNREADABLE);
        }
        return Opening.of(
                new Snapshot<>(text, content, envelope, lastUsed, expires, row.key(), row.version(), token.firstKey()));
    }

    @Override
    Snapshot<T> create(Content<T> content, String tenant, long now) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Draft<T> draft = draft(newId(), content, /* born= */ now, /* version= */ 1, tenant, now);
            if (store.create(draft.row())) {
                return draft.session();
            }
        }
        throw new IllegalStateException("The session store says of " + MOST_TRIES
                + " new random ids that they exist already; it does not keep the contract of SessionStore.create.");
    }

    @Override
    @Nullable
    Snapshot<T> replace(Snapshot<T> old, Content<T> content, Renewal renewal, String tenant, long now) {
        if (isOver(old, now)) {
            return null;
        }
        String id = renewal == Renewal.NONE ? old.text() : newId();
        long born = renewal == Renewal.NEW_SESSION ? now : old.envelope().born();
        Draft<T> draft = draft(id, content, born, old.version() + 1, tenant, now);
        boolean replaced = store.replace(keyOf(old), old.version(), draft.row(), Instant.ofEpochSecond(now));
        return replaced ? draft.session() : null;
    }

    @Override
    @Nullable
    Snapshot<T> refresh(Snapshot<T> session, String tenant, long now) {
        if (isOver(session, now)) {
            return null;
        }
        if (!session.firstKey()) {
            Snapshot<T> resealed = replace(session, session.content(), Renewal.NONE, tenant, now);
            if (resealed != null) {
                return resealed;
            }
            // Another request has written it, and so has sealed it again, or it has ended: the touch tells which.
        }
        long expires = limits.deadline(session.envelope().born(), now);
        Instant instant = Instant.ofEpochSecond(now);
        if (!store.touch(keyOf(session), instant, Instant.ofEpochSecond(expires), instant)) {
            return null;
        }
        return new Snapshot<>(
                session.text(),
                session.content(),
                session.envelope(),
                now,
                expires,
                session.key(),
                session.version(),
                session.firstKey());
    }

    @Override
    void end(String text) {
        SessionKey.ofId(text).ifPresent(store::delete);
    }

    @Override
    boolean textHoldsValue() {
        return false;
    }

    @Override
    String logId(Snapshot<T> session) {
        return keyOf(session).logId();
    }

    /** Returns the living sessions of a subject that this release can read, the last used first. */
    List<Snapshot<T>> sessionsOf(String subject, String tenant, long now) {
        List<Snapshot<T>> sessions = new ArrayList<>();
        for (SubjectKey key : subjectKeys(subject, tenant)) {
            for (StoredSession row : store.findBySubject(descriptor.id(), key, Instant.ofEpochSecond(now))) {
                Snapshot<T> session = open(/* text= */ "", row, tenant, now).snapshot();
                if (session != null) {
                    sessions.add(session);
                }
            }
        }
        return sessions;
    }

    /** Ends all sessions of a subject but one, also those that this release cannot read. */
    int endOthers(String subject, String tenant, Snapshot<T> current) {
        int ended = 0;
        List<SubjectKey> keys = new ArrayList<>(subjectKeys(subject, tenant));
        // The oldest key first: a row that is written anew meanwhile moves to the first one, and is met there.
        Collections.reverse(keys);
        for (SubjectKey key : keys) {
            ended += store.deleteBySubject(descriptor.id(), key, keyOf(current));
        }
        return ended;
    }

    /** Whether the lifetime has ended. The store knows of the idle time, which another request may have extended. */
    private boolean isOver(Snapshot<T> session, long now) {
        Envelope envelope = session.envelope();
        return limits.expiry(envelope.born(), /* lastUsed= */ now, envelope.deadline()) <= now;
    }

    /** A subject has a key for each sealing key of the ring: rows keep that under which they were written. */
    private List<SubjectKey> subjectKeys(String subject, String tenant) {
        return subjects.hashes(subject, tenant).stream().map(SubjectKey::of).toList();
    }

    private Draft<T> draft(String id, Content<T> content, long born, long version, String tenant, long now) {
        SessionKey key = SessionKey.ofId(id).orElseThrow();
        byte[] keyHash = key.bytes();
        // Idle time is counted in the row, where a touch can extend it; what is sealed is the end of the lifetime.
        long lastUsed = Math.max(born, now);
        byte[] sid = Arrays.copyOf(keyHash, Envelope.SID_LENGTH);
        Envelope envelope = new Envelope(sid, born, lastUsed, born + limits.lifetime(), /* generation= */ 0);
        long expires = limits.deadline(born, now);
        String subject = descriptor.subject(content.value());
        StoredSession row = new StoredSession(
                key,
                descriptor.id(),
                subject == null ? null : SubjectKey.of(subjects.hash(subject, tenant)),
                version,
                Instant.ofEpochSecond(born),
                Instant.ofEpochSecond(lastUsed),
                Instant.ofEpochSecond(expires),
                sealer.sealAtRest(envelope, content.payload(), tenant, keyHash));
        return new Draft<>(
                row, new Snapshot<>(id, content, envelope, lastUsed, expires, key, version, /* firstKey= */ true));
    }

    private static <T> SessionKey keyOf(Snapshot<T> session) {
        SessionKey key = session.key();
        if (key == null) {
            throw new IllegalStateException("A stored session has a key.");
        }
        return key;
    }

    private static String newId() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomBytes.next(ID_BYTES));
    }

    /** A session about to be written: the row for the store and what the request remembers of it. */
    private record Draft<T>(StoredSession row, Snapshot<T> session) {}
}
