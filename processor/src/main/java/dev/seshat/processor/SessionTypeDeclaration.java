package dev.seshat.processor;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The annotations of a session type as they are written, undecided.
 *
 * @param element the annotated type, of whatever kind
 * @param sessionType its {@code @SessionType}
 * @param cookie its {@code @CookieSession}
 * @param header its {@code @HeaderSession}
 */
record SessionTypeDeclaration(
        TypeElement element,
        WrittenAnnotation sessionType,
        Optional<WrittenAnnotation> cookie,
        Optional<WrittenAnnotation> header) {

    /**
     * Reads the annotations of a type.
     *
     * @throws MissingTypeException when the value of one of them does not exist (yet)
     */
    static SessionTypeDeclaration of(TypeElement element, Elements elements) {
        return new SessionTypeDeclaration(
                element,
                read(element, "SessionType", elements).orElseThrow(),
                read(element, "CookieSession", elements),
                read(element, "HeaderSession", elements));
    }

    private static Optional<WrittenAnnotation> read(TypeElement element, String simpleName, Elements elements) {
        Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(element, simpleName, elements);
        if (annotation.isPresent() && annotation.get().isIncomplete()) {
            throw new MissingTypeException(MissingReference.at(
                    element, element.getQualifiedName().toString(), "an unknown constant in @" + simpleName));
        }
        return annotation;
    }

    String qualifiedName() {
        return element.getQualifiedName().toString();
    }

    boolean isSigned() {
        return sessionType.constant("protection").equals("SIGNED");
    }

    /** Returns the type's id: the one that is written, or the one that its name gives. */
    String typeId() {
        String written = sessionType.string("id");
        return written.isEmpty()
                ? SessionDefaults.typeId(element.getSimpleName().toString())
                : written;
    }

    /** Returns the name of its cookie: the one that is written, or the one that its id gives. */
    String cookieName() {
        return written(cookie).orElseGet(() -> SessionDefaults.cookieName(typeId()));
    }

    /** Returns the name of its header: the one that is written, or the one that its id gives. */
    String headerName() {
        return written(header).orElseGet(() -> SessionDefaults.headerName(typeId()));
    }

    private static Optional<String> written(Optional<WrittenAnnotation> annotation) {
        return annotation.map(written -> written.string("name")).filter(name -> !name.isEmpty());
    }
}
