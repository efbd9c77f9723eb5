package dev.seshat;

import dev.seshat.codec.SessionCodec;
import dev.seshat.http.SessionCookie;
import dev.seshat.seal.TokenFormat;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * All that the compiler found out about a session type. Generated accessors extend it; applications need not know it.
 *
 * @param <T> the session type
 */
public abstract class SessionDescriptor<T> {

    private final String id;
    private final SessionCodec<T> codec;
    private final TokenFormat format;
    private final Duration idleTimeout;
    private final Duration lifetime;
    private final SessionCookie cookie;
    private final String header;

    /**
     * Describes a session type.
     *
     * @param id the type's id
     * @param codec the type's codec
     * @param format how the session is protected while the client holds it
     * @param idleTimeout the time after its last use at which a session ends
     * @param lifetime the time after its creation at which a session ends
     * @param cookie the cookie that carries the type when it is bound to a cookie
     * @param header the name of the header that carries the type when it is bound to a header
     */
    protected SessionDescriptor(
            String id,
            SessionCodec<T> codec,
            TokenFormat format,
            Duration idleTimeout,
            Duration lifetime,
            SessionCookie cookie,
            String header) {
        this.id = id;
        this.codec = codec;
        this.format = format;
        this.idleTimeout = idleTimeout;
        this.lifetime = lifetime;
        this.cookie = cookie;
        this.header = header;
    }

    /**
     * Returns whose session it is.
     *
     * @param value a session
     * @return the subject, or null when nobody has logged in or the type has no subject
     */
    protected @Nullable String subject(T value) {
        return null;
    }

    /**
     * Returns the type's empty value.
     *
     * @return the value of a session whose components all have their defaults, or null when one has none
     */
    protected @Nullable T empty() {
        return null;
    }

    /**
     * Returns the step in which the lengths of the type's tokens grow, so that they tell less about the content.
     *
     * @return bytes, from 0 to 4096; 0 when tokens are as short as possible
     */
    protected int padTo() {
        return 0;
    }

    final String id() {
        return id;
    }

    /** The record's qualified name, for messages. */
    final String typeName() {
        return codec.typeName();
    }

    final SessionCodec<T> codec() {
        return codec;
    }

    final TokenFormat format() {
        return format;
    }

    final long idleSeconds() {
        return idleTimeout.toSeconds();
    }

    final long lifetimeSeconds() {
        return lifetime.toSeconds();
    }

    final SessionCookie cookie() {
        return cookie;
    }

    final String header() {
        return header;
    }
}
