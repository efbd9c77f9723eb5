package dev.seshat;

/** What goes wrong with a session because of what the application did, or because of another request. */
public abstract class SessionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SessionException(String message) {
        super(message);
    }
}
