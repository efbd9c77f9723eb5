package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.seshat.processor.ValueShape.Converted;
import dev.seshat.processor.ValueShape.Enumerated;
import dev.seshat.processor.ValueShape.OptionalValue;
import dev.seshat.processor.ValueShape.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The rules for the components of a session record and of all records that it holds. */
final class ComponentValidator {

    private static final Set<ScalarKind> SUBJECTS =
            Set.of(ScalarKind.STRING, ScalarKind.UUID_VALUE, ScalarKind.INT, ScalarKind.LONG);

    private final SessionTypeDeclaration declaration;
    private final RecordGraph graph;
    private final Elements elements;
    private final ValidationReport.Builder report;
    private final ConverterRules converters;
    private final Set<ClassName> checkedEnums = new HashSet<>();

    private ComponentValidator(
            SessionTypeDeclaration declaration, RecordGraph graph, Elements elements, ValidationReport.Builder report) {
        this.declaration = declaration;
        this.graph = graph;
        this.elements = elements;
        this.report = report;
        this.converters = new ConverterRules(declaration.element(), elements);
    }

    static void validate(
            SessionTypeDeclaration declaration, RecordGraph graph, Elements elements, ValidationReport.Builder report) {
        ComponentValidator validator = new ComponentValidator(declaration, graph, elements, report);
        for (RecordDeclaration record : graph.records()) {
            record.components().forEach(validator::validateComponent);
            WireNameValidator.validate(record.components(), report);
            validator.validateSubjects(record);
        }
        graph.interfaces().forEach(held -> WireNameValidator.validate(held.variants(), report));
        LimitRules.validate(graph, report);
        EndlessRecords.find(graph)
                .forEach(component -> report.add(
                        component.place(),
                        Problem.ENDLESS_RECORD,
                        component.subject(),
                        TypeName.get(component.type())));
    }

    private void validateComponent(ComponentDeclaration component) {
        Optional<Violation> misused = converters.violation(component);
        misused.ifPresent(violation -> report.add(
                component.place(),
                Problem.BAD_CONVERTER,
                component.subject(),
                TypeName.get(component.converter().orElseThrow().type()),
                violation.reason(),
                violation.fix()));
        component
                .reading()
                .advice()
                .filter(advice -> misused.isEmpty())
                .ifPresent(advice -> report.add(
                        component.place(),
                        Problem.UNSUPPORTED,
                        component.subject(),
                        TypeName.get(component.type()),
                        advice));
        if (component.nullMark().isPresent() && component.type().getKind().isPrimitive()) {
            TypeName type = TypeName.get(component.type());
            report.add(component.place(), Problem.NULLABLE_PRIMITIVE, component.subject(), type, type.box());
        }
        if (component.isSensitive() && declaration.isSigned()) {
            report.add(component.place(), Problem.SENSITIVE_SIGNED, component.subject(), declaration.qualifiedName());
        }
        component.reading().shape().ifPresent(shape -> {
            validateReached(component, shape);
            DefaultRules.violation(component, shape, graph)
                    .ifPresent(violation -> report.add(
                            component.place(),
                            Problem.BAD_DEFAULT,
                            component.subject(),
                            TypeName.get(component.type()),
                            JavaLiterals.string(component.defaultText().orElseThrow()),
                            violation.reason(),
                            violation.fix()));
        });
    }

    private void validateReached(ComponentDeclaration component, ValueShape shape) {
        for (ValueShape reached : ReachedTypes.in(shape)) {
            if (reached instanceof Converted) {
                continue;
            }
            ClassName name = (ClassName) reached.type();
            TypeElement type = graph.type(name);
            if (!Visibility.isSeenFrom(type, declaration.element(), elements)) {
                report.add(
                        component.place(),
                        Problem.INACCESSIBLE,
                        component.subject(),
                        elements.getPackageOf(declaration.element()),
                        name);
            }
            if (reached instanceof Enumerated && checkedEnums.add(name)) {
                EnumConstants.collision(type)
                        .ifPresent(pair -> report.add(
                                component.place(),
                                Problem.ENUM_HASH,
                                component.subject(),
                                pair.first(),
                                pair.second(),
                                name));
            }
        }
    }

    private void validateSubjects(RecordDeclaration record) {
        List<ComponentDeclaration> subjects = record.components().stream()
                .filter(ComponentDeclaration::isSubject)
                .toList();
        boolean isRoot = record.equals(graph.root());
        // A session type that another one holds has a subject of its own, which means nothing to the holder.
        if (!isRoot
                && WrittenAnnotation.on(record.element(), "SessionType", elements)
                        .isPresent()) {
            return;
        }
        for (ComponentDeclaration subject : subjects) {
            if (!isRoot) {
                report.add(subject.place(), Problem.NESTED_SUBJECT, subject.subject(), record.qualifiedName());
            } else if (!subject.equals(subjects.get(0))) {
                report.add(
                        subject.place(), Problem.TWO_SUBJECTS, subjects.get(0).subject(), subject.subject());
            } else {
                validateSubjectType(subject);
            }
        }
    }

    private void validateSubjectType(ComponentDeclaration subject) {
        Optional<ValueShape> shape = subject.reading().shape();
        if (shape.isPresent() && !isSubjectShape(shape.get())) {
            report.add(subject.place(), Problem.SUBJECT_TYPE, subject.subject(), TypeName.get(subject.type()));
        }
    }

    private static boolean isSubjectShape(ValueShape shape) {
        ValueShape held = shape instanceof OptionalValue optional ? optional.value() : shape;
        return held instanceof Scalar scalar && SUBJECTS.contains(scalar.kind());
    }
}
