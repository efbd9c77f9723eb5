package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.seshat.processor.ValueShape.Converted;
import dev.seshat.processor.ValueShape.Enumerated;
import dev.seshat.processor.ValueShape.Mapping;
import dev.seshat.processor.ValueShape.MappingKind;
import dev.seshat.processor.ValueShape.Nested;
import dev.seshat.processor.ValueShape.NullableValue;
import dev.seshat.processor.ValueShape.OptionalNumber;
import dev.seshat.processor.ValueShape.OptionalValue;
import dev.seshat.processor.ValueShape.Scalar;
import dev.seshat.processor.ValueShape.Sequence;
import dev.seshat.processor.ValueShape.SequenceKind;
import dev.seshat.processor.ValueShape.Variants;
import java.util.Optional;

/** The expression of a component's default: that of its {@code @Default}, or the one that its type has by itself. */
final class DefaultValue implements ValueShape.Visitor<Optional<CodeBlock>> {

    private static final ClassName COLLECTIONS = ClassName.get("java.util", "Collections");

    private final Optional<String> text;

    private DefaultValue(Optional<String> text) {
        this.text = text;
    }

    /** Returns the expression, of exactly the component's type; empty when it has no default. */
    static Optional<CodeBlock> of(ComponentModel component) {
        return component.shape().accept(new DefaultValue(component.defaultText()));
    }

    @Override
    public Optional<CodeBlock> scalar(Scalar shape) {
        ScalarKind kind = shape.kind();
        if (shape.type().isPrimitive()) {
            return Optional.of(primitive(kind, text));
        }
        return text.map(written -> kind.isPrimitive()
                ? CodeBlock.of("$T.valueOf($L)", shape.type(), primitive(kind, text))
                : object(kind, written));
    }

    /** Returns the literal of the value that a text stands for; that of zero without a text. */
    static CodeBlock primitive(ScalarKind kind, Optional<String> text) {
        return CodeBlock.of("$L", JavaLiterals.of(text.map(kind::parse).orElseGet(kind::zero)));
    }

    /** Returns the expression of the object that a text stands for. */
    static CodeBlock object(ScalarKind kind, String text) {
        if (kind == ScalarKind.STRING) {
            return SourceWriter.literal(text);
        }
        return kind.factory().isEmpty()
                ? CodeBlock.of("new $T($L)", kind.type(), JavaLiterals.string(text))
                : CodeBlock.of("$T.$L($L)", kind.type(), kind.factory(), JavaLiterals.string(text));
    }

    @Override
    public Optional<CodeBlock> enumerated(Enumerated shape) {
        return text.map(constant -> CodeBlock.of("$T.$L", shape.type(), constant));
    }

    @Override
    public Optional<CodeBlock> nested(Nested shape) {
        return Optional.empty();
    }

    @Override
    public Optional<CodeBlock> variants(Variants shape) {
        return Optional.empty();
    }

    @Override
    public Optional<CodeBlock> converted(Converted shape) {
        return Optional.empty();
    }

    @Override
    public Optional<CodeBlock> nullable(NullableValue shape) {
        return text.isPresent()
                ? shape.value().accept(this)
                // The cast keeps a second constructor of the record from being meant as well.
                : Optional.of(CodeBlock.of("($T) null", shape.type()));
    }

    @Override
    public Optional<CodeBlock> optional(OptionalValue shape) {
        return Optional.of(CodeBlock.of("$T.empty()", OptionalValue.TYPE));
    }

    @Override
    public Optional<CodeBlock> optionalNumber(OptionalNumber shape) {
        return Optional.of(CodeBlock.of("$T.empty()", shape.type()));
    }

    @Override
    public Optional<CodeBlock> sequence(Sequence shape) {
        return Optional.of(
                shape.kind() == SequenceKind.SORTED_SET
                        ? CodeBlock.of("$T.emptySortedSet()", COLLECTIONS)
                        : CodeBlock.of("$T.of()", shape.kind().type()));
    }

    @Override
    public Optional<CodeBlock> mapping(Mapping shape) {
        return Optional.of(
                shape.kind() == MappingKind.SORTED_MAP
                        ? CodeBlock.of("$T.emptySortedMap()", COLLECTIONS)
                        : CodeBlock.of("$T.of()", shape.kind().type()));
    }
}
