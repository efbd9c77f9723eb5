package dev.seshat;

/**
 * Thrown when a stored session was changed by another request after this one read it. Nothing was written; the next
 * read sees the other request's value.
 */
public final class SessionConflictException extends SessionException {

    private static final long serialVersionUID = 1;

    SessionConflictException(String message) {
        super(message);
    }
}
