package dev.seshat.codec;

/** Says that a session's value cannot be written. The message names the component, never its value. */
public final class SessionEncodeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    SessionEncodeException(String message) {
        super(message);
    }
}
