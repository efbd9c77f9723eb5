package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import dev.seshat.processor.ValueShape.Enumerated;
import dev.seshat.processor.ValueShape.Scalar;
import java.util.List;
import java.util.Optional;

/** Whether a {@code @Default} can be a value of its component: its text is parsed as the generated code will. */
final class DefaultRules {

    private DefaultRules() {}

    static Optional<Violation> violation(ComponentDeclaration component, ValueShape shape, RecordGraph graph) {
        if (component.defaultText().isEmpty()) {
            return Optional.empty();
        }
        String text = component.defaultText().get();
        if (shape instanceof Enumerated constants) {
            return violation(text, constants.type(), EnumConstants.names(graph.type(constants.type())));
        }
        if (shape instanceof Scalar scalar && scalar.kind() != ScalarKind.BYTES) {
            return violation(text, scalar.kind());
        }
        return Optional.of(new Violation("only a scalar or an enum can have one", "Remove @Default."));
    }

    private static Optional<Violation> violation(String text, ClassName type, List<String> constants) {
        return constants.contains(text)
                ? Optional.empty()
                : Optional.of(new Violation(
                        type + " has no such constant", "Use one of " + String.join(", ", constants) + "."));
    }

    private static Optional<Violation> violation(String text, ScalarKind kind) {
        try {
            return LimitRules.isWritable(kind.parse(text))
                    ? Optional.empty()
                    : Optional.of(new Violation("it is too long to be stored", "Write a shorter number."));
        } catch (RuntimeException e) {
            return Optional.of(violation(kind));
        }
    }

    private static Violation violation(ScalarKind kind) {
        if (kind == ScalarKind.STRING) {
            return new Violation("half of a surrogate pair cannot be encoded", "Write the whole character.");
        }
        if (kind.isPrimitive()) {
            return new Violation(
                    "this is no " + kind.type() + " literal",
                    "Write what Java source would show, in the range of the type.");
        }
        String reader = kind.factory().isEmpty() ? "its constructor" : kind.type() + "." + kind.factory();
        return new Violation(reader + " does not accept it", "Write a text that it accepts.");
    }
}
