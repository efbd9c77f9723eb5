package dev.seshat.store;

import org.jspecify.annotations.Nullable;

/** The failure of a store to answer: it never means that there is no session. */
public class SessionStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is known of the operation that failed. */
    public enum Outcome {
        /** Nothing was changed, now or later; the call may be repeated. */
        NOT_DONE,
        /**
         * The change was made in whole, in part or not at all, or may still be made. Whoever repeats the call must be
         * ready for either: a repeated {@code replace} finds the version moved on, a repeated {@code create} finds its
         * key taken.
         */
        UNKNOWN
    }

    private final String operation;
    private final Outcome outcome;

    /**
     * Creates the exception.
     *
     * @param operation the name of the method that failed, such as {@code replace}
     * @param outcome what is known of the change that was asked for; {@link Outcome#NOT_DONE} for a read
     * @param problem what went wrong and what can be done about it, as one or more sentences, without any session's
     *     data, id or subject
     * @param cause the failure underneath; null when there is none
     */
    public SessionStoreException(String operation, Outcome outcome, String problem, @Nullable Throwable cause) {
        super(message(operation, outcome, problem), cause);
        this.operation = operation;
        this.outcome = outcome;
    }

    /**
     * Returns what failed.
     *
     * @return the name of a store's method, such as {@code replace}
     */
    public String operation() {
        return operation;
    }

    /**
     * Returns what is known of the change that was asked for.
     *
     * @return whether nothing was changed, or that it is unknown
     */
    public Outcome outcome() {
        return outcome;
    }

    private static String message(String operation, Outcome outcome, String problem) {
        String known =
                outcome == Outcome.NOT_DONE ? "Nothing was changed." : "Whether anything was changed is unknown.";
        return "Session store, " + operation + ": " + problem + " " + known;
    }
}
