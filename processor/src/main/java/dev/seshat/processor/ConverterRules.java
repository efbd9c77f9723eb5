package dev.seshat.processor;

import com.palantir.javapoet.TypeName;
import dev.seshat.processor.ValueShape.Converted;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Whether generated code can use the converter of a component. */
final class ConverterRules {

    private final TypeElement user;
    private final Elements elements;

    /** @param user the session type, in whose package the generated code is */
    ConverterRules(TypeElement user, Elements elements) {
        this.user = user;
        this.elements = elements;
    }

    /** Returns what is wrong; nothing also when there is no converter. */
    Optional<Violation> violation(ComponentDeclaration component) {
        return component.converter().flatMap(converter -> violation(component, converter));
    }

    private Optional<Violation> violation(ComponentDeclaration component, ConverterDeclaration converter) {
        if (converter.type() instanceof DeclaredType declared
                && !((TypeElement) declared.asElement()).getTypeParameters().isEmpty()) {
            return because("it has type parameters", "Write a converter for the types themselves.");
        }
        if (converter.contract().isEmpty()) {
            return because(
                    "it does not implement SessionConverter with type arguments",
                    "Name a class that implements SessionConverter<A, S>.");
        }
        TypeMirror converted = converter.converted().orElseThrow();
        for (TypeMirror named : new TypeMirror[] {converter.type(), converted}) {
            if (named.getKind() == TypeKind.DECLARED
                    && !Visibility.isSeenFrom((TypeElement) ((DeclaredType) named).asElement(), user, elements)) {
                return because(
                        "generated code in package " + elements.getPackageOf(user) + " cannot see "
                                + TypeName.get(named),
                        "Make it and the types around it public.");
            }
        }
        TypeName stored = TypeName.get(converter.stored().orElseThrow());
        if (ScalarKind.of(stored).isEmpty()) {
            return because(
                    "it stores " + stored + ", which is no scalar", "Let it store a String, a Long or another scalar.");
        }
        if (!converter.hasInstance() && !isConstructible(converter)) {
            return because(
                    "generated code can get none",
                    "Give it a constructor without parameters, or a public static final field INSTANCE.");
        }
        boolean isUsed = component.reading().shape().stream()
                .flatMap(shape -> ReachedTypes.in(shape).stream())
                .anyMatch(Converted.class::isInstance);
        return isUsed
                ? Optional.empty()
                : because(
                        "it converts " + TypeName.get(converted),
                        "Use a converter of the component's type, or of what its containers hold.");
    }

    private boolean isConstructible(ConverterDeclaration converter) {
        TypeElement type = converter.element();
        boolean isInner =
                type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
        if (isInner || type.getKind() == ElementKind.ENUM || type.getModifiers().contains(Modifier.ABSTRACT)) {
            return false;
        }
        boolean samePackage = elements.getPackageOf(type).equals(elements.getPackageOf(user));
        return converter
                .constructor()
                .filter(constructor -> constructor.getModifiers().contains(Modifier.PUBLIC)
                        || (samePackage && !constructor.getModifiers().contains(Modifier.PRIVATE)))
                .isPresent();
    }

    private static Optional<Violation> because(String reason, String fix) {
        return Optional.of(new Violation(reason, fix));
    }
}
