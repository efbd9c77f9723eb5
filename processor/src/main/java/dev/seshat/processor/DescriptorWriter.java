package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.seshat.processor.ValueShape.NullableValue;
import dev.seshat.processor.ValueShape.OptionalValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the class inside an accessor that tells the runtime what it must know of the type. */
final class DescriptorWriter {

    private final SessionModel model;
    /** The default of each component; empty when one of them has none. */
    private final Optional<List<CodeBlock>> defaults;

    DescriptorWriter(SessionModel model) {
        this.model = model;
        List<Optional<CodeBlock>> found =
                model.root().components().stream().map(DefaultValue::of).toList();
        defaults = found.stream().allMatch(Optional::isPresent)
                ? Optional.of(found.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    ClassName name() {
        return model.names().accessor().nestedClass("Descriptor");
    }

    /** Returns whether the type has an empty value. */
    boolean hasEmptyValue() {
        return defaults.isPresent();
    }

    TypeSpec type() {
        ClassName record = model.root().name();
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.SESSION_DESCRIPTOR, record))
                .addJavadoc("What the runtime knows of a {@link $T}.\n", record)
                .addMethod(constructor());
        model.subject().ifPresent(component -> type.addMethod(subject(component)));
        defaults.ifPresent(values -> type.addMethod(empty(values)));
        return type.build();
    }

    private MethodSpec constructor() {
        List<CodeBlock> arguments = List.of(
                SourceWriter.literal(model.typeId()),
                CodeBlock.of("$T.INSTANCE", model.names().codec()),
                CodeBlock.of("$T.$L", RuntimeNames.TOKEN_FORMAT, model.isSigned() ? "SIGNED" : "SEALED"),
                DurationWords.expression(model.idleTimeout()),
                DurationWords.expression(model.lifetime()),
                cookie(),
                SourceWriter.literal(model.headerName()));
        return MethodSpec.constructorBuilder()
                .addStatement("super(\n$L)", CodeBlock.join(arguments, ",\n"))
                .build();
    }

    /** Says only what differs from the builder's defaults. */
    private CodeBlock cookie() {
        CookieModel cookie = model.cookie();
        CookieModel usual = CookieModel.named(cookie.name());
        List<CodeBlock> calls = new ArrayList<>();
        if (!cookie.path().equals(usual.path())) {
            calls.add(CodeBlock.of(".path($L)", SourceWriter.literal(cookie.path())));
        }
        if (!cookie.domain().equals(usual.domain())) {
            calls.add(CodeBlock.of(".domain($L)", SourceWriter.literal(cookie.domain())));
        }
        if (!cookie.sameSite().equals(usual.sameSite())) {
            calls.add(CodeBlock.of(".sameSite($T.$L)", RuntimeNames.SAME_SITE, cookie.sameSite()));
        }
        if (cookie.httpOnly() != usual.httpOnly()) {
            calls.add(CodeBlock.of(".httpOnly($L)", cookie.httpOnly()));
        }
        if (cookie.partitioned() != usual.partitioned()) {
            calls.add(CodeBlock.of(".partitioned($L)", cookie.partitioned()));
        }
        if (cookie.persistent() != usual.persistent()) {
            calls.add(CodeBlock.of(".persistent($L)", cookie.persistent()));
        }
        calls.add(CodeBlock.of(".build()"));
        CodeBlock start =
                CodeBlock.of("$T.named($L)", RuntimeNames.SESSION_COOKIE, SourceWriter.literal(cookie.name()));
        return calls.size() == 1
                ? CodeBlock.of("$L$L", start, calls.get(0))
                : CodeBlock.builder()
                        .add("$L\n", start)
                        .indent()
                        .indent()
                        .add(CodeBlock.join(calls, "\n"))
                        .unindent()
                        .unindent()
                        .build();
    }

    private MethodSpec subject(ComponentModel component) {
        CodeBlock call = CodeBlock.of("value.$L()", component.name());
        MethodSpec.Builder method = MethodSpec.methodBuilder("subject")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(model.root().name(), "value");
        if (component.shape() instanceof OptionalValue optional) {
            CodeBlock text =
                    isString(optional.value()) ? call : CodeBlock.of("$L.map($T::toString)", call, Object.class);
            return method.returns(maybe(component))
                    .addStatement("return $L.orElse(null)", text)
                    .build();
        }
        if (component.shape() instanceof NullableValue nullable) {
            method.returns(maybe(component));
            if (isString(nullable.value())) {
                return method.addStatement("return $L", call).build();
            }
            String variable = new LocalNames("value").take(component.name());
            return method.addStatement("$T $L = $L", component.type(), variable, call)
                    .addStatement("return $1L == null ? null : $1L.toString()", variable)
                    .build();
        }
        method.returns(String.class);
        if (isString(component.shape())) {
            return method.addStatement("return $L", call).build();
        }
        return component.type().isPrimitive()
                ? method.addStatement("return $T.toString($L)", component.type().box(), call)
                        .build()
                : method.addStatement("return $L.toString()", call).build();
    }

    private static boolean isString(ValueShape shape) {
        return shape.type().equals(TypeName.get(String.class));
    }

    /** Returns the type of a subject that may be null, marked so if it can be. */
    private TypeName maybe(ComponentModel component) {
        return component
                .nullMark()
                .filter(NullMark::onType)
                .or(() -> model.surroundings().nullMark())
                .map(mark -> TypeName.get(String.class).annotated(SourceWriter.annotation(mark)))
                .orElse(TypeName.get(String.class));
    }

    /** Makes the value anew each time: a record that refuses its defaults must fail its reader, not this class. */
    private MethodSpec empty(List<CodeBlock> values) {
        return MethodSpec.methodBuilder("empty")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(model.root().name())
                .addStatement("return $L", ConstructorCall.of(model.root().name(), values))
                .build();
    }
}
