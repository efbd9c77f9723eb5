package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds the {@code @Nullable} of components and types: any annotation of that simple name. */
final class NullMarkReader {

    private NullMarkReader() {}

    /** Looks wherever the compiler puts an annotation of a component, which depends on the annotation's targets. */
    static Optional<NullMark> read(RecordComponentElement component, Element field) {
        List<AnnotationMirror> mirrors = new ArrayList<>(component.getAnnotationMirrors());
        mirrors.addAll(component.asType().getAnnotationMirrors());
        mirrors.addAll(field.getAnnotationMirrors());
        mirrors.addAll(field.asType().getAnnotationMirrors());
        ExecutableElement accessor = component.getAccessor();
        mirrors.addAll(accessor.getAnnotationMirrors());
        mirrors.addAll(accessor.getReturnType().getAnnotationMirrors());
        return mirrors.stream().filter(NullMarkReader::isNullable).findFirst().map(NullMarkReader::read);
    }

    /** Returns whether the type itself, not what it holds, is marked. */
    static boolean isOn(TypeMirror type) {
        return type.getAnnotationMirrors().stream().anyMatch(NullMarkReader::isNullable);
    }

    private static boolean isNullable(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
    }

    private static NullMark read(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        Set<String> targets = targets(type);
        boolean onType = targets.contains("TYPE_USE");
        // Without @Target an annotation may stand at every declaration.
        boolean anywhere = targets.isEmpty();
        return new NullMark(
                ClassName.get(type),
                onType,
                !onType && (anywhere || targets.contains("METHOD")),
                !onType && (anywhere || targets.contains("PARAMETER")));
    }

    private static Set<String> targets(TypeElement annotation) {
        Set<String> names = new TreeSet<>();
        for (AnnotationMirror mirror : annotation.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals("java.lang.annotation.Target")) {
                for (AnnotationValue value : mirror.getElementValues().values()) {
                    ((List<?>) value.getValue()).forEach(item -> names.add(constant((AnnotationValue) item)));
                }
            }
        }
        return names;
    }

    private static String constant(AnnotationValue value) {
        return ((Element) value.getValue()).getSimpleName().toString();
    }
}
