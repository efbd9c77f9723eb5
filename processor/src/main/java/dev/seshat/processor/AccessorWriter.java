package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the accessor: how to get one, and one reader and one writer for each component. */
final class AccessorWriter extends SourceWriter {

    private static final String DESCRIPTOR = "DESCRIPTOR";

    private final DescriptorWriter descriptor;

    AccessorWriter(SessionModel model) {
        super(model);
        descriptor = new DescriptorWriter(model);
    }

    @Override
    ClassName name() {
        return model.names().accessor();
    }

    @Override
    List<String> warnings() {
        return model.surroundings().accessorWarnings();
    }

    @Override
    TypeSpec.Builder type() {
        ClassName record = model.root().name();
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.SESSION_ACCESSOR, record))
                .addJavadoc(documentation())
                .addField(descriptorField())
                .addMethod(constructor());
        if (model.surroundings().hasServlets()) {
            type.addMethod(ofServlet());
        }
        type.addMethod(ofExchange())
                .addMethod(binding(
                        "cookie",
                        "Binds the type to a cookie, by default {@code $L}.",
                        model.cookie().name()))
                .addMethod(binding("header", "Binds the type to a header, by default {@code $L}.", model.headerName()));
        for (ComponentModel component : model.root().components()) {
            type.addMethod(reader(component)).addMethod(writer(component));
        }
        return type.addType(descriptor.type());
    }

    private CodeBlock documentation() {
        CodeBlock.Builder text = CodeBlock.builder()
                .add(
                        "The {@link $T} of one request: read when it is first asked for, written at once.\n\n",
                        model.root().name())
                .add("<pre>{@code\n");
        if (model.surroundings().hasServlets()) {
            text.add("$1T session = $1T.of(request, response);\n", name());
        } else {
            text.add("$1T session = $1T.of(sessions, exchange);\n", name());
        }
        model.root().components().stream()
                .findFirst()
                .ifPresent(component -> text.add(
                        "$1T $2L = session.$3L();\nsession.$4L($2L);\n",
                        component.type(),
                        component.name(),
                        GeneratedNames.reader(component.name()),
                        GeneratedNames.writer(component.name())));
        return text.add("}</pre>\n\n")
                .add("<p>The type's id is {@code $L}. ", model.typeId())
                .add("A session ends $L after its last use,\n", DurationWords.of(model.idleTimeout()))
                .add("and $L after its creation at the latest.\n", DurationWords.of(model.lifetime()))
                .build();
    }

    private FieldSpec descriptorField() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                RuntimeNames.SESSION_DESCRIPTOR, model.root().name()),
                        DESCRIPTOR,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("new $T()", descriptor.name())
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeNames.SESSIONS, "sessions")
                .addParameter(RuntimeNames.SESSION_EXCHANGE, "exchange")
                .addStatement("super($L, sessions, exchange)", DESCRIPTOR)
                .build();
    }

    private MethodSpec ofServlet() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("""
                        Returns the accessor of a request. Cheap; nothing is read yet.

                        @param request the request
                        @param response its response, which gets the headers that a write needs
                        @return the accessor
                        """)
                .addParameter(RuntimeNames.SERVLET_REQUEST, "request")
                .addParameter(RuntimeNames.SERVLET_RESPONSE, "response")
                .returns(name())
                .addStatement("$1T exchange = $1T.of(request, response)", RuntimeNames.SERVLET_EXCHANGE)
                .addStatement("return new $T(exchange.sessions(), exchange)", name())
                .build();
    }

    private MethodSpec ofExchange() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("""
                        Returns the accessor of an exchange that no servlet container made.

                        @param sessions the installation to which this type is bound
                        @param exchange the request and its response
                        @return the accessor
                        """)
                .addParameter(RuntimeNames.SESSIONS, "sessions")
                .addParameter(RuntimeNames.SESSION_EXCHANGE, "exchange")
                .returns(name())
                .addStatement("return new $T(sessions, exchange)", name())
                .build();
    }

    private MethodSpec binding(String carrier, String summary, String defaultName) {
        return MethodSpec.methodBuilder(carrier)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        summary + "\n\n@return the binding, to be given to the installation at start-up\n", defaultName)
                .returns(ParameterizedTypeName.get(
                        RuntimeNames.SESSION_BINDING, model.root().name()))
                .addStatement("return $T.$L($L)", RuntimeNames.SESSION_BINDING, carrier, DESCRIPTOR)
                .build();
    }

    private MethodSpec reader(ComponentModel component) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(GeneratedNames.reader(component.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns {@code $L} of the session.\n\n", component.name())
                .addJavadoc(
                        "@return its value$L\n",
                        descriptor.hasEmptyValue() ? ", or its default when there is no session" : "")
                .addJavadoc(withoutSession())
                .returns(marked(component))
                .addStatement("return get().$L()", component.name());
        component.nullMark().filter(NullMark::onMethod).ifPresent(mark -> method.addAnnotation(annotation(mark)));
        return method.build();
    }

    private MethodSpec writer(ComponentModel component) {
        LocalNames names = new LocalNames(component.name());
        String session = names.take("session");
        List<CodeBlock> arguments = model.root().components().stream()
                .map(other -> other.equals(component)
                        ? CodeBlock.of("$L", component.name())
                        : CodeBlock.of("$L.$L()", session, other.name()))
                .toList();
        return MethodSpec.methodBuilder(GeneratedNames.writer(component.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Changes {@code $L}, and writes the session before it returns.\n\n", component.name())
                .addJavadoc("@param $L the other value\n", component.name())
                .addJavadoc(withoutSession())
                .addParameter(WithWriter.parameter(component))
                .addStatement(
                        "update($L -> $L)",
                        session,
                        ConstructorCall.of(model.root().name(), arguments))
                .build();
    }

    private CodeBlock withoutSession() {
        return descriptor.hasEmptyValue()
                ? CodeBlock.of("")
                : CodeBlock.of("@throws $T when there is no session\n", RuntimeNames.NO_SESSION);
    }
}
