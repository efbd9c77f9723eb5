package dev.seshat.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * A reference to what does not exist (yet). Its place is kept by names, since an element is good for one round only.
 *
 * @param subject what refers to it
 * @param what what it refers to: {@code an unknown type: Owner}
 * @param type the type in which the reference is shown
 * @param field the field of the type at which it is shown; empty for the type itself
 */
record MissingReference(String subject, String what, String type, String field) {

    static MissingReference at(Element place, String subject, String what) {
        if (place instanceof TypeElement type) {
            return new MissingReference(subject, what, type.getQualifiedName().toString(), "");
        }
        String owner = String.valueOf(place.getEnclosingElement());
        return new MissingReference(subject, what, owner, place.getSimpleName().toString());
    }

    /** Returns the element at which it is shown. */
    Element place(Elements elements) {
        TypeElement owner = elements.getTypeElement(type);
        return owner.getEnclosedElements().stream()
                .filter(element ->
                        element.getKind().isField() && element.getSimpleName().contentEquals(field))
                .map(Element.class::cast)
                .findFirst()
                .orElse(owner);
    }
}
