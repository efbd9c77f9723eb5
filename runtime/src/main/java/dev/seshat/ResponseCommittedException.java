package dev.seshat;

/** Thrown when a session cannot be sent to the client because the head of the response has gone out. */
public final class ResponseCommittedException extends SessionException {

    private static final long serialVersionUID = 1;

    ResponseCommittedException(String type, String operation) {
        super("The session of type " + type + " cannot be " + operation
                + ": the response takes no more headers, because it is committed or belongs to an include. "
                + "Do it before the body is written or flushed, and outside of includes.");
    }
}
