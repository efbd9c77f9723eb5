package dev.seshat;

/**
 * Thrown when a stored session was ended, by a log-out for example, after this request read it. Nothing was written: a
 * write never brings an ended session back.
 */
public final class SessionGoneException extends SessionException {

    private static final long serialVersionUID = 1;

    SessionGoneException(String type) {
        super("The session of type " + type + " was ended by another request; nothing was written. "
                + "Treat the user as not logged in.");
    }
}
