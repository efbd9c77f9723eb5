package dev.seshat;

/** Thrown where a session is needed and the request has none, and the type has no empty value either. */
public final class NoSessionException extends SessionException {

    private static final long serialVersionUID = 1;

    private final SessionStatus status;

    NoSessionException(String type, SessionStatus status) {
        super("The request has no session of type " + type + " (" + status + "), and the type has no empty value. "
                + "Use find() or getOrSet(..), call set(..) first, or give every component a default.");
        this.status = status;
    }

    /**
     * Returns why there is no session.
     *
     * @return any status but {@link SessionStatus#PRESENT}
     */
    public SessionStatus status() {
        return status;
    }
}
