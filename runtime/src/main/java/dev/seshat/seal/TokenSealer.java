package dev.seshat.seal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes and opens the tokens of one session type and carrier. Tokens of another application, type, carrier, tenant or
 * format are refused, whoever made them. Thread-safe; sees the keys of its ring at the time of each call.
 *
 * <p>Times are carried, not judged: whoever opens a token compares them with the clock.
 */
public final class TokenSealer {
    private static final int KEY_HASH_LENGTH = 32;

    /** A token that is longer than a cookie may be is of no use. */
    private static final int LARGEST_STEP = 4096;

    private final TokenFormat format;
    private final int padTo;
    private final DerivedKeys<TokenKey> keys;

    /**
     * Makes a sealer. The same arguments give a sealer that opens the tokens of this one, in any process.
     *
     * @param keyring the keys
     * @param format the format that is made, and the only one that is opened
     * @param app the application's name
     * @param typeId the session type's id
     * @param carrier {@code cookie:NAME}, {@code header:NAME} or {@code store}
     * @throws IllegalArgumentException if a name is blank, longer than 65,535 bytes in UTF-8, or not well-formed Unicode
     * @throws IllegalStateException if this Java platform's cryptography gives wrong results
     */
    public TokenSealer(Keyring keyring, TokenFormat format, String app, String typeId, String carrier) {
        this(keyring, format, app, typeId, carrier, /* padTo= */ 0);
    }

    /**
     * Makes a sealer that pads what it seals, so that the lengths of tokens tell less about their content. Padded tokens
     * are opened by any sealer with the same other arguments.
     *
     * @param keyring the keys
     * @param format the format that is made, and the only one that is opened
     * @param app the application's name
     * @param typeId the session type's id
     * @param carrier {@code cookie:NAME}, {@code header:NAME} or {@code store}
     * @param padTo the number of bytes of which the length of what is protected becomes a multiple; 0 for no padding
     * @throws IllegalArgumentException if a name is blank, longer than 65,535 bytes in UTF-8, or not well-formed Unicode,
     *     or {@code padTo} is negative or more than 4096
     * @throws IllegalStateException if this Java platform's cryptography gives wrong results
     */
    public TokenSealer(Keyring keyring, TokenFormat format, String app, String typeId, String carrier, int padTo) {
        if (padTo < 0 || padTo > LARGEST_STEP) {
            throw new IllegalArgumentException(
                    "Tokens are padded in steps of 0 to " + LARGEST_STEP + " bytes; found " + padTo + ".");
        }
        SelfTest.run();
        this.padTo = padTo;
        Purpose purpose = new Purpose(format.code(), app, typeId, carrier);
        this.format = format;
        this.keys = new DerivedKeys<>(keyring, key -> TokenKey.of(format, purpose, key));
    }

    /**
     * Makes a token with the ring's first key.
     *
     * @param envelope what the token says about the session
     * @param payload the encoded session, of any length
     * @param tenant the tenant for whom the token is valid, empty when there are none
     * @return the token as canonical base64url; characters that every cookie and header may hold
     * @throws IllegalArgumentException if the tenant is longer than 65,535 bytes in UTF-8, or not well-formed Unicode
     */
    public String seal(Envelope envelope, byte[] payload, String tenant) {
        return TokenText.encode(seal(envelope, payload, scope(tenant)));
    }

    /**
     * Opens a token: checks its length, text, format, key, tag and body, in this order, and uses nothing of it before the
     * tag has been verified.
     *
     * @param text what the client sent, whatever it is
     * @param maxLength the longest text that is looked at, in characters
     * @param tenant the tenant of the request, empty when there are none
     * @return the opened token, or why it was rejected
     * @throws IllegalArgumentException if the tenant is longer than 65,535 bytes in UTF-8, or not well-formed Unicode;
     *     never because of the text
     */
    public TokenOutcome open(String text, int maxLength, String tenant) {
        byte[] scope = scope(tenant);
        if (text.length() > maxLength) {
            return new RejectedToken(TokenFault.TOO_LONG);
        }
        byte[] token = TokenText.decode(text);
        return token == null ? new RejectedToken(TokenFault.MALFORMED) : open(token, scope);
    }

    /**
     * Seals what rests in a store, with the ring's first key and in this sealer's format. What is sealed for one stored
     * session cannot be opened as another's.
     *
     * @param envelope what is said about the session
     * @param payload the encoded session
     * @param tenant the tenant, empty when there are none
     * @param keyHash the 32 bytes under which the store finds the session
     * @return the sealed bytes
     * @throws IllegalArgumentException as {@link #seal(Envelope, byte[], String)}, or if {@code keyHash} has another length
     */
    public byte[] sealAtRest(Envelope envelope, byte[] payload, String tenant, byte[] keyHash) {
        return seal(envelope, payload, scopeAtRest(tenant, keyHash));
    }

    /**
     * Opens what {@link #sealAtRest} made. There is no limit of length: the store is ours.
     *
     * @param sealed what the store gave, whatever it is
     * @param tenant the tenant, empty when there are none
     * @param keyHash the 32 bytes under which the store found the session
     * @return the opened session, or why it was rejected
     * @throws IllegalArgumentException as {@link #open}, or if {@code keyHash} has another length
     */
    public TokenOutcome openAtRest(byte[] sealed, String tenant, byte[] keyHash) {
        return open(sealed, scopeAtRest(tenant, keyHash));
    }

    private static byte[] scope(String tenant) {
        return tenant.isEmpty() ? TokenKey.NO_TENANT : Bytes.lengthPrefixed("tenant", tenant);
    }

    private static byte[] scopeAtRest(String tenant, byte[] keyHash) {
        // The fixed length keeps context and body of a SIGNED token apart.
        if (keyHash.length != KEY_HASH_LENGTH) {
            throw new IllegalArgumentException(
                    "The key hash has " + keyHash.length + " bytes; " + KEY_HASH_LENGTH + " are required.");
        }
        return Bytes.concat(scope(tenant), Bytes.lengthPrefixed(keyHash));
    }

    private byte[] seal(Envelope envelope, byte[] payload, byte[] scope) {
        TokenKey first = keys.current().get(0);
        return first.seal(new Body(envelope, payload), padTo, scope);
    }

    private TokenOutcome open(byte[] token, byte[] scope) {
        if (token.length == 0) {
            return new RejectedToken(TokenFault.MALFORMED);
        }
        if (token[0] != format.code()) {
            return new RejectedToken(TokenFault.WRONG_FORMAT);
        }
        if (token.length < format.overhead() + Body.MIN_LENGTH) {
            return new RejectedToken(TokenFault.MALFORMED);
        }
        List<TokenKey> current = keys.current();
        TokenKey key = find(current, Bytes.bigEndian(token, 1));
        if (key == null) {
            return new RejectedToken(TokenFault.UNKNOWN_KEY);
        }
        byte[] bytes = key.open(token, scope);
        if (bytes == null) {
            return new RejectedToken(TokenFault.BAD_TAG);
        }
        Body body = Body.read(bytes);
        if (body == null) {
            return new RejectedToken(TokenFault.MALFORMED);
        }
        return new OpenedToken(
                body.envelope(),
                body.payload(),
                key.id(),
                key.id() == current.get(0).id());
    }

    private static @Nullable TokenKey find(List<TokenKey> keys, int id) {
        for (TokenKey key : keys) {
            if (key.id() == id) {
                return key;
            }
        }
        return null;
    }
}
