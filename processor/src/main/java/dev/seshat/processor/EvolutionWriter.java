package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.seshat.processor.ValueShape.Variants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes what a codec needs to read the payloads of other releases: defaults, former names, and names for messages. */
final class EvolutionWriter {

    private final SessionModel model;
    private final List<ComponentModel> components;
    private final CodecMethods methods;

    EvolutionWriter(SessionModel model, CodecMethods methods) {
        this.model = model;
        this.components = model.components();
        this.methods = methods;
    }

    /** Returns the methods that differ from those that the codec inherits. */
    List<MethodSpec> methods() {
        List<MethodSpec> written = new ArrayList<>();
        Collection<Case> defaults = defaults().values();
        if (!defaults.isEmpty()) {
            written.add(writeDefault(defaults));
        }
        if (!components.isEmpty()) {
            written.add(componentName());
        }
        return written;
    }

    /** Returns the rest of the arguments of the super constructor: nothing, or the numbers of the former names. */
    CodeBlock formerNames() {
        CodeBlock.Builder pairs = CodeBlock.builder();
        int number = 0;
        for (ComponentModel component : components) {
            add(pairs, number++, component.formerNames(), component.name());
        }
        for (InterfaceModel.Variant variant : variants()) {
            add(pairs, number++, variant.formerNames(), variant.type().simpleName());
        }
        return pairs.isEmpty()
                ? pairs.build()
                : CodeBlock.builder()
                        .add(", new $T[] {\n", TypeName.INT)
                        .indent()
                        .add(pairs.build())
                        .unindent()
                        .add("}")
                        .build();
    }

    private static void add(CodeBlock.Builder pairs, int number, List<FormerName> formerNames, String present) {
        for (FormerName former : formerNames) {
            String hash = String.format(Locale.ROOT, "0x%04x", former.hash());
            pairs.add("$L, $L, // $L: now $L\n", number, hash, JavaLiterals.string(former.name()), present);
        }
    }

    /** Returns the variants in the order of the shape table; those of an interface as often as it is there. */
    private List<InterfaceModel.Variant> variants() {
        return components.stream()
                .flatMap(component -> ReachedTypes.in(component.shape()).stream())
                .filter(Variants.class::isInstance)
                .flatMap(shape -> model.interfaceOf((ClassName) shape.type()).variants().stream())
                .toList();
    }

    /** Returns the components by the statements that write their defaults: most have the same. */
    private Map<String, Case> defaults() {
        Map<String, Case> cases = new LinkedHashMap<>();
        for (int i = 0; i < components.size(); i++) {
            List<CodeBlock> statements = DefaultWriting.of(components.get(i), methods);
            if (!statements.isEmpty()) {
                cases.computeIfAbsent(statements.toString(), text -> new Case(statements, new ArrayList<>()))
                        .numbers()
                        .add(i);
            }
        }
        return cases;
    }

    /** A default and the numbers of the components that have it. */
    private record Case(List<CodeBlock> statements, List<Integer> numbers) {

        CodeBlock code() {
            CodeBlock labels = CodeBlock.join(
                    numbers.stream().map(number -> CodeBlock.of("$L", number)).toList(), ",$W");
            if (statements.size() == 1) {
                return CodeBlock.of("case $L -> $L;\n", labels, statements.get(0));
            }
            CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("case $L ->", labels);
            statements.forEach(statement -> code.addStatement("$L", statement));
            return code.endControlFlow().build();
        }
    }

    private static MethodSpec writeDefault(Collection<Case> cases) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (component)");
        cases.forEach(one -> code.add(one.code()));
        code.beginControlFlow("default ->")
                .addStatement("return false")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return true");
        return overriding("writeDefault", TypeName.BOOLEAN)
                .addParameter(RuntimeNames.SESSION_WRITER, "out")
                .addParameter(TypeName.INT, "component")
                .addCode(code.build())
                .build();
    }

    private MethodSpec componentName() {
        CodeBlock.Builder names =
                CodeBlock.builder().add("return switch (component) {\n").indent();
        for (int i = 0; i < components.size(); i++) {
            names.add(
                    "case $L -> $L;\n", i, JavaLiterals.string(components.get(i).label()));
        }
        names.add("default -> super.componentName(component);\n").unindent().add("};\n");
        return overriding("componentName", ClassName.get(String.class))
                .addParameter(TypeName.INT, "component")
                .addCode(names.build())
                .build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(result);
    }
}
