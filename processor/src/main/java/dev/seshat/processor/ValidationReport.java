package dev.seshat.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** All problems of one session type, in the order in which they were found. */
final class ValidationReport {

    private final List<Located> problems;

    private ValidationReport(List<Located> problems) {
        this.problems = problems;
    }

    List<Located> problems() {
        return problems;
    }

    boolean isClean() {
        return problems.isEmpty();
    }

    /**
     * One problem and its place.
     *
     * @param text the whole message
     * @param element the type, or the backing field of a component
     * @param mirror the annotation on the element, when that is the place
     * @param value the value in the annotation, when that is the place
     */
    record Located(
            String text,
            Element element,
            @Nullable AnnotationMirror mirror,
            @Nullable AnnotationValue value) {}

    /** Collects problems. */
    static final class Builder {

        private final List<Located> problems = new ArrayList<>();

        /** Adds a problem of a type or a component. */
        void add(Element element, Problem problem, Object... arguments) {
            problems.add(new Located(problem.message(arguments), element, /* mirror= */ null, /* value= */ null));
        }

        /** Adds a problem of an annotation's attribute; when the attribute is not written, of the annotation. */
        void add(
                Element element, WrittenAnnotation annotation, String attribute, Problem problem, Object... arguments) {
            problems.add(new Located(
                    problem.message(arguments), element, annotation.mirror(), annotation.written(attribute)));
        }

        ValidationReport build() {
            return new ValidationReport(List.copyOf(problems));
        }
    }
}
