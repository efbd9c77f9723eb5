package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import java.io.IOException;

/** Says that the compiler did not take a generated class. */
final class SourceNotWrittenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ClassName source;

    SourceNotWrittenException(ClassName source, IOException cause) {
        super(cause);
        this.source = source;
    }

    /** Returns what the compiler said. */
    String reason() {
        return String.valueOf(getCause());
    }

    /** Returns the class that is not written. */
    ClassName source() {
        return source;
    }
}
