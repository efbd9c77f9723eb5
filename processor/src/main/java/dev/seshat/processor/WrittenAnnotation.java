package dev.seshat.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * One of our annotations as it is written on an element. Read by name, so that the processor does not need the
 * annotations' classes.
 */
final class WrittenAnnotation {

    static final String PACKAGE = "dev.seshat.annotation";

    private final AnnotationMirror mirror;
    private final Map<? extends ExecutableElement, ? extends AnnotationValue> values;

    private WrittenAnnotation(
            AnnotationMirror mirror, Map<? extends ExecutableElement, ? extends AnnotationValue> values) {
        this.mirror = mirror;
        this.values = values;
    }

    /**
     * Finds an annotation.
     *
     * @param simpleName the annotation's name in {@link #PACKAGE}
     */
    static Optional<WrittenAnnotation> on(Element element, String simpleName, Elements elements) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(PACKAGE + "." + simpleName)) {
                return Optional.of(new WrittenAnnotation(mirror, elements.getElementValuesWithDefaults(mirror)));
            }
        }
        return Optional.empty();
    }

    AnnotationMirror mirror() {
        return mirror;
    }

    /** Returns an attribute's value for its position: null when it is not written but the default. */
    @Nullable
    AnnotationValue written(String attribute) {
        for (var entry : mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return entry.getValue();
            }
        }
        return null;
    }

    String string(String attribute) {
        return (String) value(attribute).getValue();
    }

    boolean bool(String attribute) {
        return (Boolean) value(attribute).getValue();
    }

    /** Returns the type that a class literal names. */
    TypeMirror type(String attribute) {
        return (TypeMirror) value(attribute).getValue();
    }

    /** Returns the name of an enum constant. */
    String constant(String attribute) {
        return ((Element) value(attribute).getValue()).getSimpleName().toString();
    }

    List<String> strings(String attribute) {
        return ((List<?>) value(attribute).getValue())
                .stream()
                        .map(item -> (String) ((AnnotationValue) item).getValue())
                        .toList();
    }

    /** Returns whether a value refers to something that does not exist (yet); javac shows {@code <error>} there. */
    boolean isIncomplete() {
        return mirror.getElementValues().values().stream().anyMatch(WrittenAnnotation::isIncomplete);
    }

    private static boolean isIncomplete(AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof List<?> items) {
            return items.stream().anyMatch(item -> isIncomplete((AnnotationValue) item));
        }
        return "<error>".equals(content);
    }

    private AnnotationValue value(String attribute) {
        for (var entry : values.entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return entry.getValue();
            }
        }
        throw new IllegalStateException(
                "@" + mirror.getAnnotationType().asElement().getSimpleName() + " has no attribute " + attribute
                        + ". Use the annotations and the processor of one release.");
    }
}
