package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** The expression that makes a record of its components; over several lines when it is long. */
final class ConstructorCall {

    /** How long the arguments may be on one line: a statement around them still fits into 120 columns. */
    private static final int LONGEST_LINE = 60;

    private ConstructorCall() {}

    /**
     * Returns the expression.
     *
     * @param arguments an expression for each component
     */
    static CodeBlock of(ClassName record, List<CodeBlock> arguments) {
        CodeBlock joined = CodeBlock.join(arguments, ", ");
        // Only the last part of a qualified name is written, thanks to imports.
        String line = joined.toString().replaceAll("\\b([a-z_0-9]+\\.)+(?=[A-Z])", "");
        return line.length() <= LONGEST_LINE
                ? CodeBlock.of("new $T($L)", record, joined)
                : CodeBlock.of("new $T(\n$L)", record, CodeBlock.join(arguments, ",\n"));
    }
}
