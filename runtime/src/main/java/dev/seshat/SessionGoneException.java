package dev.seshat;

/**
 * Thrown when a session has ended since this request read it: a stored one by a log-out for example, any one because its
 * time is over. Nothing was written: a write never brings an ended session back.
 */
public final class SessionGoneException extends SessionException {

    private static final long serialVersionUID = 1;

    SessionGoneException(String type) {
        super("The session of type " + type
                + " has ended since this request read it, by a log-out elsewhere or because "
                + "its time is over; nothing was written. "
                + "Treat the user as not logged in.");
    }
}
