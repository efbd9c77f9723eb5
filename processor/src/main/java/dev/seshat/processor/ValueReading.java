package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
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
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The expression that reads one value. What cannot be said in an expression is said in statements before it; the
 * expression must follow them before anything else is read.
 */
final class ValueReading implements ValueShape.Visitor<CodeBlock> {

    private final CodecMethods methods;
    private final LocalNames names;
    /** Where statements go. */
    private final CodeBlock.Builder code;
    /** What a variable for the value would be called. */
    private final String wish;

    private ValueReading(CodecMethods methods, LocalNames names, CodeBlock.Builder code, String wish) {
        this.methods = methods;
        this.names = names;
        this.code = code;
        this.wish = wish;
    }

    /**
     * Adds the statements that read a component into variables.
     *
     * @return the component's value, as an argument of the record's constructor; nothing is read any more in it
     */
    static CodeBlock of(ComponentModel component, CodecMethods methods, LocalNames names, CodeBlock.Builder code) {
        ValueReading reading = new ValueReading(methods, names, code, component.name());
        CodeBlock expression = component.shape().accept(reading);
        if (!isOneExpression(component.shape())) {
            return expression;
        }
        String variable = names.take(component.name());
        code.addStatement("$T $L = $L", component.type(), variable, expression);
        return CodeBlock.of("$L", variable);
    }

    private CodeBlock read(ValueShape shape, String name) {
        return shape.accept(new ValueReading(methods, names, code, name));
    }

    /** Returns whether a value is read by one expression, without statements before it. */
    private static boolean isOneExpression(ValueShape shape) {
        if (shape instanceof OptionalValue optional) {
            return isOneCall(optional.value());
        }
        if (shape instanceof NullableValue nullable) {
            return isOneCall(nullable.value());
        }
        return isOneCall(shape) || shape instanceof OptionalNumber;
    }

    private static boolean isOneCall(ValueShape shape) {
        return shape instanceof Scalar
                || shape instanceof Enumerated
                || shape instanceof Nested
                || shape instanceof Variants
                || shape instanceof Converted;
    }

    @Override
    public CodeBlock scalar(Scalar shape) {
        return CodeBlock.of("in.read$L()", shape.kind().suffix());
    }

    @Override
    public CodeBlock enumerated(Enumerated shape) {
        return CodeBlock.of("$L(in)", methods.reader(shape.type()));
    }

    @Override
    public CodeBlock nested(Nested shape) {
        return CodeBlock.of("$L(in)", methods.reader(shape.type()));
    }

    @Override
    public CodeBlock variants(Variants shape) {
        return CodeBlock.of("$L(in)", methods.reader(shape.type()));
    }

    @Override
    public CodeBlock converted(Converted shape) {
        return CodeBlock.of(
                "$T.requireNonNull($L.fromStored(in.read$L()))",
                Objects.class,
                methods.converter(shape.converter()),
                shape.stored().kind().suffix());
    }

    @Override
    public CodeBlock nullable(NullableValue shape) {
        return isOneExpression(shape)
                ? CodeBlock.of("in.readPresence() ? $L : null", read(shape.value(), wish))
                : readIfPresent(shape.type(), CodeBlock.of("null"), shape.value(), UnaryOperator.identity());
    }

    @Override
    public CodeBlock optional(OptionalValue shape) {
        CodeBlock empty = CodeBlock.of("$T.empty()", OptionalValue.TYPE);
        if (isOneExpression(shape)) {
            CodeBlock present = CodeBlock.of("$T.of($L)", OptionalValue.TYPE, read(shape.value(), wish));
            return CodeBlock.of("in.readPresence() ? $L : $L", present, empty);
        }
        return readIfPresent(
                shape.type(), empty, shape.value(), held -> CodeBlock.of("$T.of($L)", OptionalValue.TYPE, held));
    }

    @Override
    public CodeBlock optionalNumber(OptionalNumber shape) {
        return CodeBlock.of(
                "in.readPresence() ? $1T.of(in.read$2L()) : $1T.empty()",
                shape.type(),
                shape.kind().suffix());
    }

    private CodeBlock readIfPresent(
            TypeName type, CodeBlock otherwise, ValueShape shape, UnaryOperator<CodeBlock> present) {
        String variable = names.take(wish);
        code.addStatement("$T $L = $L", type, variable, otherwise).beginControlFlow("if (in.readPresence())");
        names.open();
        CodeBlock held = read(shape, wish + "Value");
        names.close();
        code.addStatement("$L = $L", variable, present.apply(held)).endControlFlow();
        return CodeBlock.of("$L", variable);
    }

    @Override
    public CodeBlock sequence(Sequence shape) {
        return shape.kind() == SequenceKind.LIST ? readList(shape) : readSet(shape);
    }

    private CodeBlock readList(Sequence shape) {
        String elements = names.take(wish);
        code.addStatement("$1T[] $2L = new $1T[in.readSize()]", Object.class, elements);
        names.open();
        String counter = names.takeCounter();
        code.beginControlFlow("for (int $1L = 0; $1L < $2L.length; $1L++)", counter, elements);
        CodeBlock element = read(shape.element(), LocalNames.oneOf(wish));
        code.addStatement("$L[$L] = $L", elements, counter, element).endControlFlow();
        names.close();
        return CodeBlock.of("$T.list($L)", RuntimeNames.SESSION_READER, elements);
    }

    private CodeBlock readSet(Sequence shape) {
        boolean isSorted = shape.kind() == SequenceKind.SORTED_SET;
        String elements = names.take(wish);
        beginCountdown(shape.type(), elements, isSorted ? "TreeSet" : "LinkedHashSet");
        CodeBlock element = read(shape.element(), LocalNames.oneOf(wish));
        code.addStatement("in.addNew($L, $L)", elements, element).endControlFlow();
        names.close();
        return CodeBlock.of("$T.$L($L)", RuntimeNames.SESSION_READER, isSorted ? "sortedSet" : "set", elements);
    }

    @Override
    public CodeBlock mapping(Mapping shape) {
        boolean isSorted = shape.kind() == MappingKind.SORTED_MAP;
        String entries = names.take(wish);
        beginCountdown(shape.type(), entries, isSorted ? "TreeMap" : "LinkedHashMap");
        CodeBlock key = read(shape.key(), "key");
        if (!isOneExpression(shape.value())) {
            // The value's statements come before the call, so the key must be read before them.
            String variable = names.take("key");
            code.addStatement("$T $L = $L", shape.key().type(), variable, key);
            key = CodeBlock.of("$L", variable);
        }
        CodeBlock value = read(shape.value(), "value");
        code.addStatement("in.putNew($L, $L, $L)", entries, key, value).endControlFlow();
        names.close();
        return CodeBlock.of("$T.$L($L)", RuntimeNames.SESSION_READER, isSorted ? "sortedMap" : "map", entries);
    }

    /** Begins a loop that runs once for each element, in which a new collection is filled. */
    private void beginCountdown(TypeName type, String collection, String implementation) {
        code.addStatement("$T $L = new $T<>()", type, collection, ClassName.get("java.util", implementation));
        names.open();
        code.beginControlFlow("for (int $1L = in.readSize(); $1L > 0; $1L--)", names.takeCounter());
    }
}
