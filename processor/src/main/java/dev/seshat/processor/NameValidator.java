package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;

/** The rule that no two things that are generated, or one of them and a class of the user's, have the same name. */
final class NameValidator {

    private static final String RENAME = "Rename one of them.";

    private NameValidator() {}

    static void validate(
            SessionTypeDeclaration declaration, RecordGraph graph, KnownTypes known, ValidationReport.Builder report) {
        validateClasses(declaration, known, report);
        List<ComponentDeclaration> components = graph.root().components();
        validateMethods(components, GeneratedNames::reader, report);
        validateMethods(components, GeneratedNames::writer, report);
    }

    private static void validateClasses(
            SessionTypeDeclaration declaration, KnownTypes known, ValidationReport.Builder report) {
        TypeElement type = declaration.element();
        GeneratedNames names = GeneratedNames.of(ClassName.get(type));
        for (String other : known.othersNamedLike(type)) {
            report.add(
                    type,
                    Problem.GENERATED_NAME,
                    declaration.qualifiedName(),
                    names.accessor() + " would also be generated for " + other,
                    RENAME);
        }
        for (ClassName name : names.all()) {
            if (known.isWritten(name)) {
                report.add(type, Problem.GENERATED_NAME, declaration.qualifiedName(), name + " exists already", RENAME);
            }
        }
    }

    /** The withers' names are alike exactly when the writers' are. */
    private static void validateMethods(
            List<ComponentDeclaration> components, UnaryOperator<String> naming, ValidationReport.Builder report) {
        Map<String, ComponentDeclaration> owners = new HashMap<>();
        for (ComponentDeclaration component : components) {
            String method = naming.apply(component.name());
            ComponentDeclaration other = owners.putIfAbsent(method, component);
            if (other != null) {
                report.add(
                        component.place(),
                        Problem.GENERATED_NAME,
                        component.subject(),
                        "it and " + other.subject() + " both need the method " + method,
                        RENAME);
            }
        }
    }
}
