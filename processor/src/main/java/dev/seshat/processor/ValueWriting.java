package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.seshat.processor.ValueShape.Converted;
import dev.seshat.processor.ValueShape.Enumerated;
import dev.seshat.processor.ValueShape.Mapping;
import dev.seshat.processor.ValueShape.Nested;
import dev.seshat.processor.ValueShape.NullableValue;
import dev.seshat.processor.ValueShape.OptionalNumber;
import dev.seshat.processor.ValueShape.OptionalValue;
import dev.seshat.processor.ValueShape.Scalar;
import dev.seshat.processor.ValueShape.Sequence;
import dev.seshat.processor.ValueShape.Variants;
import java.util.function.Function;
import java.util.function.Supplier;

/** The statements that write one value. */
final class ValueWriting implements ValueShape.Visitor<CodeBlock> {

    private static final ClassName ENTRY = ClassName.get("java.util", "Map", "Entry");

    private final CodecMethods methods;
    private final LocalNames names;
    private final Value value;

    /**
     * What is written.
     *
     * @param expression how it is got
     * @param kind whether the expression may be repeated, and whether it may be null
     * @param wish what a variable for it would be called
     * @param label what the runtime calls it in an exception
     */
    private record Value(String expression, Kind kind, String wish, String label) {}

    /** What is known of an expression. */
    private enum Kind {
        /** A call whose result may be a null that is not allowed. */
        UNCHECKED_CALL,
        /** A variable whose content may be a null that is not allowed. */
        UNCHECKED_VARIABLE,
        /** A call whose result is there. */
        CALL,
        /** A variable whose content is there. */
        VARIABLE
    }

    private ValueWriting(CodecMethods methods, LocalNames names, Value value) {
        this.methods = methods;
        this.names = names;
        this.value = value;
    }

    /** Returns the statements that write a component of the record that is called {@code value}. */
    static CodeBlock of(ComponentModel component, CodecMethods methods, LocalNames names) {
        String name = component.name();
        Value value = new Value("value." + name + "()", Kind.UNCHECKED_CALL, name, component.label());
        return component.shape().accept(new ValueWriting(methods, names, value));
    }

    private CodeBlock write(ValueShape shape, Value other) {
        return shape.accept(new ValueWriting(methods, names, other));
    }

    @Override
    public CodeBlock scalar(Scalar shape) {
        String method = "write" + shape.kind().suffix();
        if (shape.type().isPrimitive()) {
            return statement("out.$L($L)", method, value.expression());
        }
        return shape.kind().isPrimitive()
                ? statement("out.$L($L)", method, nonNull())
                : statement("out.$L($L, $L)", method, value.expression(), label());
    }

    @Override
    public CodeBlock enumerated(Enumerated shape) {
        return statement("$L(out, $L)", methods.writer(shape.type()), nonNull());
    }

    @Override
    public CodeBlock nested(Nested shape) {
        return statement("$L(out, $L)", methods.writer(shape.type()), nonNull());
    }

    @Override
    public CodeBlock variants(Variants shape) {
        return statement("$L(out, $L)", methods.writer(shape.type()), nonNull());
    }

    @Override
    public CodeBlock converted(Converted shape) {
        ScalarKind kind = shape.stored().kind();
        CodeBlock stored = CodeBlock.of(
                "$T.converted($L, $L, $L)",
                RuntimeNames.SESSION_WRITER,
                methods.converter(shape.converter()),
                value.expression(),
                label());
        return kind.isPrimitive()
                ? statement("out.write$L($L)", kind.suffix(), stored)
                : statement("out.write$L($L, $L)", kind.suffix(), stored, label());
    }

    @Override
    public CodeBlock nullable(NullableValue shape) {
        return withVariable(
                shape,
                variable -> CodeBlock.builder()
                        .addStatement("out.writeNullable($L)", variable)
                        .add(block(
                                CodeBlock.of("if ($L != null)", variable),
                                () -> write(
                                        shape.value(),
                                        new Value(variable, Kind.VARIABLE, value.wish(), value.label()))))
                        .build());
    }

    @Override
    public CodeBlock optional(OptionalValue shape) {
        return withVariable(
                shape,
                variable -> ifPresent(
                        variable,
                        () -> write(
                                shape.value(),
                                new Value(variable + ".get()", Kind.CALL, value.wish() + "Value", value.label()))));
    }

    @Override
    public CodeBlock optionalNumber(OptionalNumber shape) {
        String suffix = shape.kind().suffix();
        return withVariable(
                shape,
                variable ->
                        ifPresent(variable, () -> statement("out.write$L($L.getAs$L())", suffix, variable, suffix)));
    }

    @Override
    public CodeBlock sequence(Sequence shape) {
        return withVariable(
                shape,
                variable -> forEach(variable, element -> {
                    CodeBlock header =
                            CodeBlock.of("for ($T $L : $L)", shape.element().type(), element, variable);
                    return new Loop(
                            header,
                            write(
                                    shape.element(),
                                    new Value(element, Kind.UNCHECKED_VARIABLE, element, value.label() + "[]")));
                }));
    }

    @Override
    public CodeBlock mapping(Mapping shape) {
        ParameterizedTypeName type = ParameterizedTypeName.get(
                ENTRY, shape.key().type(), shape.value().type());
        return withVariable(
                shape,
                variable -> forEach(variable, entry -> {
                    CodeBlock header = CodeBlock.of("for ($T $L : $L.entrySet())", type, entry, variable);
                    Value key =
                            new Value(entry + ".getKey()", Kind.UNCHECKED_CALL, entry + "Key", value.label() + "{key}");
                    Value held = new Value(
                            entry + ".getValue()", Kind.UNCHECKED_CALL, entry + "Value", value.label() + "{value}");
                    return new Loop(
                            header,
                            CodeBlock.builder()
                                    .add(write(shape.key(), key))
                                    .add(write(shape.value(), held))
                                    .build());
                }));
    }

    /** A loop's header and its body. */
    private record Loop(CodeBlock header, CodeBlock body) {}

    private CodeBlock forEach(String variable, Function<String, Loop> body) {
        names.open();
        Loop loop = body.apply(names.take(LocalNames.oneOf(value.wish())));
        names.close();
        return CodeBlock.builder()
                .addStatement("out.writeSize($L, $L)", variable, label())
                .beginControlFlow("$L", loop.header())
                .add(loop.body())
                .endControlFlow()
                .build();
    }

    private CodeBlock ifPresent(String variable, Supplier<CodeBlock> body) {
        return block(CodeBlock.of("if (out.writePresence($L, $L))", variable, label()), body);
    }

    private CodeBlock block(CodeBlock header, Supplier<CodeBlock> body) {
        names.open();
        CodeBlock statements = body.get();
        names.close();
        return CodeBlock.builder()
                .beginControlFlow("$L", header)
                .add(statements)
                .endControlFlow()
                .build();
    }

    /** Puts the value into a variable first, unless it is in one. */
    private CodeBlock withVariable(ValueShape shape, Function<String, CodeBlock> statements) {
        if (value.kind() == Kind.VARIABLE || value.kind() == Kind.UNCHECKED_VARIABLE) {
            return statements.apply(value.expression());
        }
        String variable = names.take(value.wish());
        return CodeBlock.builder()
                .addStatement("$T $L = $L", shape.type(), variable, value.expression())
                .add(statements.apply(variable))
                .build();
    }

    /** Returns the expression; the runtime refuses null where it may be. */
    private CodeBlock nonNull() {
        return value.kind() == Kind.CALL || value.kind() == Kind.VARIABLE
                ? CodeBlock.of("$L", value.expression())
                : CodeBlock.of("$T.nonNull($L, $L)", RuntimeNames.SESSION_WRITER, value.expression(), label());
    }

    private String label() {
        return JavaLiterals.string(value.label());
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }
}
