package dev.seshat.processor;

/** Says that a session type cannot be read yet, because it refers to something that does not exist (yet). */
final class MissingTypeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient MissingReference missing;

    MissingTypeException(MissingReference missing) {
        super(missing.what());
        this.missing = missing;
    }

    MissingReference missing() {
        return missing;
    }
}
