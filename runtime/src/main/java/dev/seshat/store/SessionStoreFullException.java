package dev.seshat.store;

/** The refusal of a bounded store to take a session for which no other may make room; nothing was changed. */
public final class SessionStoreFullException extends SessionStoreException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param operation the name of the method that failed, such as {@code create}
     * @param problem which bound was met and what can be done about it, as one or more sentences
     */
    public SessionStoreFullException(String operation, String problem) {
        super(operation, Outcome.NOT_DONE, problem, null);
    }
}
