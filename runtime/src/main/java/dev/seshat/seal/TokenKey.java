package dev.seshat.seal;

import org.jspecify.annotations.Nullable;

/** A sub-key at work: makes and opens the tokens of one format, application, type, carrier and master key. */
abstract class TokenKey {
    /** Format byte and key id. */
    static final int HEADER_LENGTH = 1 + Integer.BYTES;

    /** {@code LP("")}: the scope of most tokens. */
    static final byte[] NO_TENANT = Bytes.lengthPrefixed("tenant", "");

    private final TokenFormat format;
    private final int id;
    private final byte[] header;
    private final byte[] context;
    private final byte[] contextWithoutTenant;

    TokenKey(TokenFormat format, Purpose purpose, SealKey key) {
        this.format = format;
        this.id = key.id();
        this.header = Bytes.concat(new byte[] {format.code()}, Bytes.bigEndian(id));
        this.context = purpose.context(key);
        this.contextWithoutTenant = Bytes.concat(context, NO_TENANT);
    }

    static TokenKey of(TokenFormat format, Purpose purpose, SealKey key) {
        return switch (format) {
            case SEALED -> new SealedTokenKey(purpose, key);
            case SIGNED -> new SignedTokenKey(purpose, key);
        };
    }

    /** Returns the whole token. {@code scope} is the end of the context: {@code LP(tenant)} and what follows it. */
    final byte[] seal(Body body, int padTo, byte[] scope) {
        int length = body.length();
        int padding = padTo == 0 ? 0 : (padTo - length % padTo) % padTo;
        // New arrays are zero, as padding is.
        byte[] token = new byte[format.overhead() + length + padding];
        System.arraycopy(header, 0, token, 0, HEADER_LENGTH);
        body.write(token, format.bodyAt());
        protect(token, scope);
        return token;
    }

    /** Encrypts or signs a token where it is: header and body are in place, nonce and tag are not. */
    abstract void protect(byte[] token, byte[] scope);

    /**
     * Returns the body of a token whose header has been checked and which is longer than the format's overhead; null if
     * the tag does not fit.
     */
    abstract byte @Nullable [] open(byte[] token, byte[] scope);

    /** Returns the master key's id. */
    final int id() {
        return id;
    }

    final byte[] context(byte[] scope) {
        return scope == NO_TENANT ? contextWithoutTenant : Bytes.concat(context, scope);
    }
}
