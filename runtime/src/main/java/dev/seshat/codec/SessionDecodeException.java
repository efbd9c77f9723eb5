package dev.seshat.codec;

/**
 * Says that bytes are not a value of the session type that was asked for. The message says what is wrong and at which
 * offset of the payload, never what was read.
 */
public final class SessionDecodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why bytes could not be decoded. */
    public enum Reason {
        /** The bytes break a rule of the wire format. */
        MALFORMED,
        /** The bytes are well formed, but of a shape or with a constant that this release of the type does not know. */
        SCHEMA,
        /** The bytes are well formed, but the constructor of a record refused what they say. */
        REJECTED_BY_RECORD
    }

    private final Reason reason;

    SessionDecodeException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * Returns why the bytes could not be decoded.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
