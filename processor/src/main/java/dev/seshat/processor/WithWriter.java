package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the interface of withers. */
final class WithWriter extends SourceWriter {

    WithWriter(SessionModel model) {
        super(model);
    }

    @Override
    ClassName name() {
        return model.names().with();
    }

    @Override
    List<String> warnings() {
        return model.surroundings().warnings();
    }

    @Override
    TypeSpec.Builder type() {
        ClassName record = model.root().name();
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name())
                .addJavadoc(
                        "Copies of a {@link $T} in which one component is another; for the record to implement.\n",
                        record);
        List<ComponentModel> components = model.root().components();
        components.forEach(component -> type.addMethod(reader(component)));
        components.forEach(component -> type.addMethod(wither(component)));
        return type;
    }

    private static MethodSpec reader(ComponentModel component) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("Returns {@code $L}.\n\n@return the component's value\n", component.name())
                .returns(marked(component));
        component.nullMark().filter(NullMark::onMethod).ifPresent(mark -> method.addAnnotation(annotation(mark)));
        return method.build();
    }

    private MethodSpec wither(ComponentModel component) {
        ClassName record = model.root().name();
        List<CodeBlock> arguments = model.root().components().stream()
                .map(other -> other.equals(component) ? CodeBlock.of("$L", other.name()) : call(other.name()))
                .toList();
        return MethodSpec.methodBuilder(GeneratedNames.wither(component.name()))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc("""
                        Returns a copy in which {@code $1L} is another.

                        @param $1L the other value
                        @return the copy
                        """, component.name())
                .addParameter(parameter(component))
                .returns(record)
                .addStatement("return $L", ConstructorCall.of(record, arguments))
                .build();
    }

    /** Calls a component's reader; {@code yield} is the one name that Java takes for a method only after a dot. */
    private static CodeBlock call(String reader) {
        return CodeBlock.of(reader.equals("yield") ? "this.$L()" : "$L()", reader);
    }

    /** Returns a parameter that takes a component's value and is called like it. */
    static ParameterSpec parameter(ComponentModel component) {
        ParameterSpec.Builder parameter = ParameterSpec.builder(marked(component), component.name());
        component.nullMark().filter(NullMark::onParameter).ifPresent(mark -> parameter.addAnnotation(annotation(mark)));
        return parameter.build();
    }
}
