package dev.seshat.processor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Looks at the module, the package and the types among which generated code will be compiled. */
final class SurroundingsReader {

    /** The types of {@code java.lang} that generated code names. */
    private static final List<String> LANG_TYPES = List.of(
            "Boolean",
            "Byte",
            "Character",
            "Double",
            "Float",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings");

    private final TypeElement record;
    private final RecordGraph graph;
    private final Elements elements;
    private final ModuleElement module;

    SurroundingsReader(TypeElement record, RecordGraph graph, Elements elements) {
        this.record = record;
        this.graph = graph;
        this.elements = elements;
        this.module = elements.getModuleOf(record);
    }

    Surroundings read() {
        boolean isPublic = Visibility.isPublic(record);
        boolean isExportable = isPublic && !module.isUnnamed();
        List<String> deprecations = deprecations();
        // Whether a module passes on what its records and ours are made of is its own affair.
        List<String> withExports =
                Stream.concat(deprecations.stream(), Stream.of("exports")).toList();
        return new Surroundings(
                isPublic,
                exists("jakarta.servlet.http.HttpServletRequest"),
                isNullMarked() ? Optional.of(NullMark.JSPECIFY) : Optional.empty(),
                LANG_TYPES.stream().anyMatch(this::isInPackage),
                isExportable && types().count() > 1 ? withExports : deprecations,
                isExportable ? withExports : deprecations);
    }

    private boolean exists(String name) {
        return elements.getTypeElement(module, name) != null;
    }

    private boolean isInPackage(String simpleName) {
        String packageName = elements.getPackageOf(record).getQualifiedName().toString();
        return exists(packageName.isEmpty() ? simpleName : packageName + "." + simpleName);
    }

    private boolean isNullMarked() {
        for (Element e = record; e != null; e = e.getEnclosingElement()) {
            for (AnnotationMirror mirror : e.getAnnotationMirrors()) {
                TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
                if (type.getQualifiedName().contentEquals("org.jspecify.annotations.NullMarked")) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> deprecations() {
        return types().flatMap(this::named)
                .flatMap(element -> deprecation(element).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the records, enums, sealed interfaces and converters that are named. */
    private Stream<TypeElement> types() {
        return Stream.of(
                        graph.records().stream().map(RecordDeclaration::element),
                        graph.enums().stream(),
                        graph.interfaces().stream().map(InterfaceDeclaration::element),
                        graph.converters().stream())
                .flatMap(types -> types);
    }

    /** Returns what generated code names of a type: it and those around it, accessors, constructors, constants. */
    private Stream<Element> named(TypeElement type) {
        Stream<Element> around =
                Stream.<Element>iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement);
        if (type.getKind() == ElementKind.ENUM) {
            return Stream.concat(
                    around, type.getEnclosedElements().stream().filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT));
        }
        Stream<Element> accessors = type.getRecordComponents().stream().map(component -> component.getAccessor());
        Stream<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements()).stream();
        return Stream.of(around, accessors, constructors).flatMap(element -> element);
    }

    private static Optional<String> deprecation(Element element) {
        Deprecated deprecated = element.getAnnotation(Deprecated.class);
        return deprecated == null ? Optional.empty() : Optional.of(deprecated.forRemoval() ? "removal" : "deprecation");
    }
}
