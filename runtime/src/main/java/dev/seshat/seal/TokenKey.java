package dev.seshat.seal;

import org.jspecify.annotations.Nullable;

/** A sub-key at work: makes and opens the tokens of one format, application, type, carrier and master key. */
abstract class TokenKey {
    /** Format byte and key id. */
    static final int HEADER_LENGTH = 1 + Integer.BYTES;

    private final int id;
    private final byte[] header;
    private final byte[] context;

    TokenKey(TokenFormat format, Purpose purpose, SealKey key) {
        this.id = key.id();
        this.header = Bytes.concat(new byte[] {format.code()}, Bytes.bigEndian(id));
        this.context = purpose.context(key);
    }

    static TokenKey of(TokenFormat format, Purpose purpose, SealKey key) {
        return switch (format) {
            case SEALED -> new SealedTokenKey(purpose, key);
            case SIGNED -> new SignedTokenKey(purpose, key);
        };
    }

    /** Returns the whole token. {@code scope} is the end of the context: {@code LP(tenant)} and what follows it. */
    abstract byte[] seal(byte[] body, byte[] scope);

    /**
     * Returns the body of a token whose header has been checked and which is longer than the format's overhead; null if
     * the tag does not fit.
     */
    abstract byte @Nullable [] open(byte[] token, byte[] scope);

    /** Returns the master key's id. */
    final int id() {
        return id;
    }

    final byte[] header() {
        return header;
    }

    final byte[] context(byte[] scope) {
        return Bytes.concat(context, scope);
    }
}
