package dev.seshat.examples.shop;

/** Why the shop cannot start, in one line for the console: what was found, and what to do. */
final class StartException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StartException(String message) {
        super(message);
    }

    StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
