package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import dev.seshat.processor.ValueShape.Enumerated;
import dev.seshat.processor.ValueShape.Nested;
import dev.seshat.processor.ValueShape.Variants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A session record and all records that are reached from it, in the order in which the wire format numbers them. */
final class RecordGraph {

    private final Map<ClassName, RecordDeclaration> records;
    private final Map<ClassName, InterfaceDeclaration> interfaces;
    private final TypeReader reader;

    private RecordGraph(
            Map<ClassName, RecordDeclaration> records,
            Map<ClassName, InterfaceDeclaration> interfaces,
            TypeReader reader) {
        this.records = records;
        this.interfaces = interfaces;
        this.reader = reader;
    }

    /** Returns the records; the session record first, each other one where it is first met, depth first. */
    List<RecordDeclaration> records() {
        return List.copyOf(records.values());
    }

    RecordDeclaration root() {
        return records().get(0);
    }

    RecordDeclaration record(ClassName name) {
        RecordDeclaration found = records.get(name);
        if (found == null) {
            throw new IllegalArgumentException(name + " is not reached from " + root().qualifiedName());
        }
        return found;
    }

    /** Returns a record, an enum or a sealed interface that is reached. */
    TypeElement type(ClassName name) {
        return reader.type(name);
    }

    /** Returns the enums that are reached, in the order in which they are met. */
    List<TypeElement> enums() {
        return records.values().stream()
                .flatMap(record -> record.components().stream())
                .flatMap(component -> component.reading().shape().stream())
                .flatMap(shape -> ReachedTypes.in(shape).stream())
                .filter(shape -> shape instanceof Enumerated)
                .map(shape -> (ClassName) shape.type())
                .distinct()
                .map(this::type)
                .toList();
    }

    /** Returns the sealed interfaces that are reached, in the order in which they are met. */
    List<InterfaceDeclaration> interfaces() {
        return List.copyOf(interfaces.values());
    }

    /** Returns the converters that are named. */
    List<TypeElement> converters() {
        return records.values().stream()
                .flatMap(record -> record.components().stream())
                .flatMap(component -> component.converter().stream())
                .map(ConverterDeclaration::element)
                .distinct()
                .toList();
    }

    /** Builds graphs; one builder for one round. */
    static final class Builder {

        private final Elements elements;
        private final Types types;
        private final TypeReader reader;
        private final Predicate<TypeElement> isSource;
        private final Map<ClassName, RecordDeclaration> records = new LinkedHashMap<>();
        private final Map<ClassName, InterfaceDeclaration> interfaces = new LinkedHashMap<>();

        /** @param isSource whether the compiler can show lines of a type */
        Builder(Elements elements, Types types, Predicate<TypeElement> isSource) {
            this.elements = elements;
            this.types = types;
            this.reader = new TypeReader(types, elements);
            this.isSource = isSource;
        }

        /**
         * Builds the graph of a session record.
         *
         * @throws MissingTypeException when something that it needs does not exist (yet)
         */
        RecordGraph build(TypeElement root) {
            add(root, root);
            return new RecordGraph(new LinkedHashMap<>(records), new LinkedHashMap<>(interfaces), reader);
        }

        private void add(TypeElement type, Element via) {
            List<ComponentDeclaration> components = new ArrayList<>();
            for (RecordComponentElement component : type.getRecordComponents()) {
                Element field = backingField(type, component);
                components.add(read(type, component, field, isSource.test(type) ? field : via));
            }
            records.put(ClassName.get(type), new RecordDeclaration(type, List.copyOf(components)));
            for (ComponentDeclaration component : components) {
                component.reading().shape().ifPresent(shape -> addNested(shape, component.place()));
            }
        }

        private void addNested(ValueShape shape, Element via) {
            for (ValueShape reached : ReachedTypes.in(shape)) {
                if (reached instanceof Variants variants && !interfaces.containsKey(variants.type())) {
                    interfaces.put(variants.type(), read(variants, via));
                } else if (reached instanceof Nested nested && !records.containsKey(nested.type())) {
                    add(reader.type(nested.type()), via);
                }
            }
        }

        private InterfaceDeclaration read(Variants shape, Element via) {
            List<VariantDeclaration> variants = new ArrayList<>();
            for (ValueShape variant : shape.variants()) {
                TypeElement type = reader.type((ClassName) variant.type());
                String subject = type.getQualifiedName().toString();
                Element place = isSource.test(type) ? type : via;
                variants.add(new VariantDeclaration(
                        type,
                        place,
                        written(type, "Key", subject, place).map(annotation -> annotation.string("value")),
                        written(type, "FormerNames", subject, place).map(annotation -> annotation.strings("value"))));
            }
            return new InterfaceDeclaration(reader.type(shape.type()), List.copyOf(variants));
        }

        private ComponentDeclaration read(
                TypeElement type, RecordComponentElement component, Element field, Element place) {
            String name = component.getSimpleName().toString();
            String subject = type.getQualifiedName() + "." + name;
            // The field's type, since not every compiler annotates the component's.
            MissingTypes.in(field.asType()).ifPresent(missing -> {
                throw new MissingTypeException(MissingReference.at(
                        place,
                        subject,
                        "an unknown type" + (missing.equals(MissingTypes.NAMELESS) ? "" : ": " + missing)));
            });
            Optional<WrittenAnnotation> key = written(component, "Key", subject, place);
            Optional<WrittenAnnotation> formerNames = written(component, "FormerNames", subject, place);
            Optional<WrittenAnnotation> defaultValue = written(component, "Default", subject, place);
            Optional<ConverterDeclaration> converter = written(component, "ConvertWith", subject, place)
                    .map(annotation -> ConverterDeclaration.of(annotation.type("value"), types));
            return new ComponentDeclaration(
                    subject,
                    name,
                    place,
                    field.asType(),
                    reader.with(converter).read(field.asType()),
                    NullMarkReader.read(component, field),
                    key.map(annotation -> annotation.string("value")),
                    formerNames.map(annotation -> annotation.strings("value")),
                    defaultValue.map(annotation -> annotation.string("value")),
                    converter,
                    written(component, "Subject", subject, place).isPresent(),
                    written(component, "Sensitive", subject, place).isPresent());
        }

        private Optional<WrittenAnnotation> written(Element element, String simpleName, String subject, Element place) {
            Optional<WrittenAnnotation> annotation = WrittenAnnotation.on(element, simpleName, elements);
            if (annotation.isPresent() && annotation.get().isIncomplete()) {
                throw new MissingTypeException(
                        MissingReference.at(place, subject, "an unknown constant in @" + simpleName));
            }
            return annotation;
        }

        private static VariableElement backingField(TypeElement type, RecordComponentElement component) {
            return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                    .filter(field -> field.getSimpleName().contentEquals(component.getSimpleName()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
