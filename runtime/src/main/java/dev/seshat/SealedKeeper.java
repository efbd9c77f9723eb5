package dev.seshat;

import dev.seshat.seal.Envelope;
import dev.seshat.seal.Keyring;
import dev.seshat.seal.OpenedToken;
import dev.seshat.seal.RandomBytes;
import dev.seshat.seal.RejectedToken;
import dev.seshat.seal.TokenOutcome;
import dev.seshat.seal.TokenSealer;
import dev.seshat.store.SessionKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Sessions that the client holds as a whole, in a token. */
final class SealedKeeper<T> extends Keeper<T> {

    private final TokenSealer sealer;
    private final int longestText;

    SealedKeeper(SessionDescriptor<T> descriptor, Carrier carrier, String app, Keyring keyring, long skew) {
        super(descriptor, skew);
        this.sealer = new TokenSealer(
                keyring, descriptor.format(), app, descriptor.id(), carrier.context(), descriptor.padTo());
        this.longestText = Carrier.LIMIT - carrier.name().length();
    }

    @Override
    Opening<T> open(String text, String tenant, long now) {
        TokenOutcome outcome = sealer.open(text, longestText, tenant);
        if (outcome instanceof RejectedToken rejected) {
            return Opening.none(statusOf(rejected.fault()));
        }
        OpenedToken token = (OpenedToken) outcome;
        Envelope envelope = token.envelope();
        long expires = limits.expiry(envelope.born(), envelope.issued(), envelope.deadline());
        if (!limits.isAlive(envelope.issued(), expires, now)) {
            return Opening.none(SessionStatus.EXPIRED);
        }
        Content<T> content = read(token.payload());
        if (content == null) {
            return Opening.none(SessionStatus.UNREADABLE);
        }
        return Opening.of(snapshot(text, content, envelope, expires, token.firstKey()));
    }

    @Override
    Snapshot<T> create(Content<T> content, String tenant, long now) {
        return write(content, RandomBytes.next(Envelope.SID_LENGTH), /* born= */ now, /* generation= */ 0, tenant, now);
    }

    @Override
    @Nullable
    Snapshot<T> replace(Snapshot<T> old, Content<T> content, Renewal renewal, String tenant, long now) {
        if (now >= old.expires()) {
            return null;
        }
        Envelope envelope = old.envelope();
        byte[] id = renewal == Renewal.NONE ? envelope.sid() : RandomBytes.next(Envelope.SID_LENGTH);
        long born = renewal == Renewal.NEW_SESSION ? now : envelope.born();
        return write(content, id, born, envelope.generation(), tenant, now);
    }

    @Override
    @Nullable
    Snapshot<T> refresh(Snapshot<T> session, String tenant, long now) {
        return replace(session, session.content(), Renewal.NONE, tenant, now);
    }

    /** A token cannot be taken back: it lives until its deadline wherever a copy of it is. */
    @Override
    void end(String text) {}

    @Override
    boolean textHoldsValue() {
        return true;
    }

    @Override
    String logId(Snapshot<T> session) {
        byte[] hash;
        try {
            hash = MessageDigest.getInstance("SHA-256")
                    .digest(session.envelope().sid());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256; this one does not.", e);
        }
        return HexFormat.of().formatHex(hash, 0, 4);
    }

    private Snapshot<T> write(Content<T> content, byte[] id, long born, long generation, String tenant, long now) {
        long deadline = limits.deadline(born, now);
        // The clock may have been set back since the session was born; a token says that it was issued no earlier.
        Envelope envelope = new Envelope(id, born, Math.max(born, now), Math.max(born, deadline), generation);
        return snapshot(
                sealer.seal(envelope, content.payload(), tenant), content, envelope, deadline, /* firstKey= */ true);
    }

    private Snapshot<T> snapshot(String text, Content<T> content, Envelope envelope, long expires, boolean firstKey) {
        @Nullable SessionKey noKey = null;
        return new Snapshot<>(text, content, envelope, envelope.issued(), expires, noKey, /* version= */ 0, firstKey);
    }
}
