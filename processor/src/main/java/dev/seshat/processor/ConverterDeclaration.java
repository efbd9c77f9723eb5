package dev.seshat.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * The class that a {@code @ConvertWith} names, undecided.
 *
 * @param type what is named, of whatever kind
 * @param contract the {@code SessionConverter} that it implements, with its type arguments
 * @param hasInstance whether it has a public static final field {@code INSTANCE} that is one
 * @param constructor its constructor without parameters
 */
record ConverterDeclaration(
        TypeMirror type,
        Optional<DeclaredType> contract,
        boolean hasInstance,
        Optional<ExecutableElement> constructor) {

    private static final String CONTRACT = "dev.seshat.codec.SessionConverter";

    static ConverterDeclaration of(TypeMirror type, Types types) {
        Optional<DeclaredType> contract = contract(type, types);
        List<? extends Element> members =
                type.getKind() == TypeKind.DECLARED ? types.asElement(type).getEnclosedElements() : List.of();
        boolean hasInstance = contract.isPresent()
                && ElementFilter.fieldsIn(members).stream()
                        .filter(field -> field.getSimpleName().contentEquals("INSTANCE"))
                        .filter(field -> field.getModifiers()
                                .containsAll(List.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)))
                        .anyMatch(field -> types.isAssignable(field.asType(), contract.get()));
        Optional<ExecutableElement> constructor = ElementFilter.constructorsIn(members).stream()
                .filter(candidate -> candidate.getParameters().isEmpty())
                .findFirst();
        return new ConverterDeclaration(type, contract, hasInstance, constructor);
    }

    private static Optional<DeclaredType> contract(TypeMirror type, Types types) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        if (((TypeElement) types.asElement(type)).getQualifiedName().contentEquals(CONTRACT)) {
            return Optional.of((DeclaredType) type)
                    .filter(raw -> !raw.getTypeArguments().isEmpty());
        }
        return types.directSupertypes(type).stream()
                .flatMap(supertype -> contract(supertype, types).stream())
                .findFirst();
    }

    /** Returns the class; there is one if there is a {@link #contract()}. */
    TypeElement element() {
        return (TypeElement) ((DeclaredType) type).asElement();
    }

    /** Returns the type that is converted, if that is known. */
    Optional<TypeMirror> converted() {
        return contract.map(implemented -> implemented.getTypeArguments().get(0));
    }

    /** Returns the type that is stored, if that is known. */
    Optional<TypeMirror> stored() {
        return contract.map(implemented -> implemented.getTypeArguments().get(1));
    }
}
