package dev.seshat;

/**
 * What became of the session that a request carried. It is for the application's operators; to the client, all but
 * {@link #PRESENT} look the same.
 */
public enum SessionStatus {
    /** The request carries no session of the type. */
    ABSENT,

    /** The request carries a session that is authentic, alive and readable. */
    PRESENT,

    /**
     * The session's time is over, or has not come by more than the allowed skew of clocks; or the store does not know
     * it: then it expired, was ended, or never was.
     */
    EXPIRED,

    /** What the request carries, or the store holds, was changed or is meant for something else. */
    TAMPERED,

    /** The session was sealed under a key that the key ring does not hold. */
    UNKNOWN_KEY,

    /** What the request carries has not the form of a session. */
    MALFORMED,

    /** The session is authentic, but this release of the record cannot read it. */
    UNREADABLE,

    /** The session was revoked before its time. */
    REVOKED,

    /** The request carries several different sessions of the type, all of them authentic. */
    AMBIGUOUS
}
