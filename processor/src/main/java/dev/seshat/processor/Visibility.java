package dev.seshat.processor;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Who sees a type: it and all types around it count. */
final class Visibility {

    private Visibility() {}

    static boolean isPublic(TypeElement type) {
        return firstAround(type, Modifier.PUBLIC, /* present= */ false).isEmpty();
    }

    /** Returns the first private type of a type and those around it, from the inside. */
    static Optional<TypeElement> firstPrivate(TypeElement type) {
        return firstAround(type, Modifier.PRIVATE, /* present= */ true);
    }

    static boolean isSeenFrom(TypeElement type, TypeElement user, Elements elements) {
        boolean samePackage = elements.getPackageOf(type).equals(elements.getPackageOf(user));
        return isPublic(type) || (samePackage && firstPrivate(type).isEmpty());
    }

    private static Optional<TypeElement> firstAround(TypeElement type, Modifier modifier, boolean present) {
        for (Element e = type; e instanceof TypeElement around; e = e.getEnclosingElement()) {
            if (around.getModifiers().contains(modifier) == present) {
                return Optional.of(around);
            }
        }
        return Optional.empty();
    }
}
