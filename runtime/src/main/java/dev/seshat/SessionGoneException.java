package dev.seshat;

/**
 * Thrown when a session is gone since this request read it: a stored one by a log-out or a rotation of its id for example,
 * any one because its time is over. Nothing was written: a write never brings an ended session back.
 */
public final class SessionGoneException extends SessionException {

    private static final long serialVersionUID = 1;

    SessionGoneException(String type, SessionStatus status) {
        super("The session of type " + type + " is gone since this request read it (" + status
                + "): it was ended or got another id elsewhere, its time is over, or another release wrote it; nothing was "
                + "written. Treat the user as not logged in.");
    }
}
