package dev.seshat.annotation;

/** How a session is protected while the client holds it. There is no unprotected form. */
public enum Protection {
    /** Encrypted and authenticated: the client can neither read nor change it. */
    SEALED,

    /**
     * Authenticated only: the client can read it, but not change it. A record with a {@link Sensitive} component cannot
     * be signed.
     */
    SIGNED
}
