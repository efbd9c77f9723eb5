package dev.seshat;

/** Thrown when a session does not fit into what carries it. Nothing was sent; the client keeps what it has. */
public final class SessionTooLargeException extends SessionException {

    private static final long serialVersionUID = 1;

    private final int actual;
    private final int limit;

    SessionTooLargeException(String type, String carrier, int actual, int limit) {
        super("The session of type " + type + " needs " + actual + " bytes in " + carrier + ", which holds " + limit
                + "; nothing was sent. Keep less in it, or bind the type with storedIn(..).");
        this.actual = actual;
        this.limit = limit;
    }

    /**
     * Returns how much the session needs.
     *
     * @return bytes of the carrier's name and value together
     */
    public int actual() {
        return actual;
    }

    /**
     * Returns how much the carrier holds.
     *
     * @return bytes of the carrier's name and value together
     */
    public int limit() {
        return limit;
    }
}
