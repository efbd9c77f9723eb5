package dev.seshat.processor;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/** The rules for the annotated type and its place. */
final class RecordValidator {

    private RecordValidator() {}

    /** Returns whether the type is a record; if not, nothing else can be said about it. */
    static boolean isRecord(SessionTypeDeclaration declaration, ValidationReport.Builder report) {
        TypeElement type = declaration.element();
        if (type.getKind() == ElementKind.RECORD) {
            return true;
        }
        report.add(type, Problem.NOT_A_RECORD, type.getQualifiedName(), kindOf(type));
        return false;
    }

    static void validate(SessionTypeDeclaration declaration, ValidationReport.Builder report) {
        TypeElement type = declaration.element();
        Visibility.firstPrivate(type)
                .ifPresent(hidden -> report.add(
                        type,
                        Problem.PRIVATE,
                        type.getQualifiedName(),
                        hidden.equals(type) ? "private" : "inside the private " + hidden.getQualifiedName()));
        for (Element e = type; e instanceof TypeElement around; e = e.getEnclosingElement()) {
            if (!around.getTypeParameters().isEmpty()) {
                report.add(type, Problem.TYPE_PARAMETERS, type.getQualifiedName(), withParameters(around, type));
            }
        }
    }

    private static String kindOf(TypeElement type) {
        return switch (type.getKind()) {
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            case INTERFACE -> "an interface";
            default -> "a " + type.getKind().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String withParameters(TypeElement around, TypeElement type) {
        String parameters = around.getTypeParameters().stream()
                .map(TypeParameterElement::getSimpleName)
                .collect(Collectors.joining(", ", "<", ">"));
        return around.equals(type) ? parameters : around.getQualifiedName() + parameters;
    }
}
