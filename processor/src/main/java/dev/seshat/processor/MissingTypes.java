package dev.seshat.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Finds what does not exist (yet) in a type, however deep; what a sealed interface permits is a part of it. */
final class MissingTypes extends SimpleTypeVisitor14<Optional<String>, @Nullable Void> {

    /** What javac calls a missing type that has type arguments. */
    static final String NAMELESS = "<any>";

    private static final MissingTypes INSTANCE = new MissingTypes();

    private MissingTypes() {
        super(Optional.empty());
    }

    /** Returns the name of the first missing type, as it is written. */
    static Optional<String> in(TypeMirror type) {
        return type.accept(INSTANCE, null);
    }

    @Override
    public Optional<String> visitError(ErrorType type, @Nullable Void none) {
        return Optional.of(type.toString());
    }

    @Override
    public Optional<String> visitDeclared(DeclaredType type, @Nullable Void none) {
        Optional<String> outer = in(type.getEnclosingType());
        if (outer.isPresent()) {
            return outer;
        }
        Optional<String> argument = in(type.getTypeArguments());
        if (argument.isPresent() || type.asElement().getKind() != ElementKind.INTERFACE) {
            return argument;
        }
        return in(((TypeElement) type.asElement()).getPermittedSubclasses());
    }

    @Override
    public Optional<String> visitArray(ArrayType type, @Nullable Void none) {
        return in(type.getComponentType());
    }

    @Override
    public Optional<String> visitWildcard(WildcardType type, @Nullable Void none) {
        TypeMirror bound = type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
        return bound == null ? Optional.empty() : in(bound);
    }

    private static Optional<String> in(List<? extends TypeMirror> types) {
        return types.stream().map(MissingTypes::in).flatMap(Optional::stream).findFirst();
    }
}
