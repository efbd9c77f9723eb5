package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.seshat.processor.ValueShape.Converted;
import dev.seshat.processor.ValueShape.Enumerated;
import dev.seshat.processor.ValueShape.Mapping;
import dev.seshat.processor.ValueShape.MappingKind;
import dev.seshat.processor.ValueShape.Nested;
import dev.seshat.processor.ValueShape.OptionalNumber;
import dev.seshat.processor.ValueShape.OptionalValue;
import dev.seshat.processor.ValueShape.Scalar;
import dev.seshat.processor.ValueShape.Sequence;
import dev.seshat.processor.ValueShape.SequenceKind;
import dev.seshat.processor.ValueShape.Variants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the types of components, and keeps the records, enums and sealed interfaces that it meets. */
final class TypeReader {

    private static final String OTHERWISE = "Use a record, an enum, or another supported type.";

    private final Types types;
    private final TypeMirror comparable;
    private final Map<ClassName, TypeElement> met;
    private final Optional<ConverterDeclaration> converter;

    TypeReader(Types types, Elements elements) {
        this(
                types,
                types.erasure(elements.getTypeElement("java.lang.Comparable").asType()),
                new HashMap<>(),
                Optional.empty());
    }

    private TypeReader(
            Types types,
            TypeMirror comparable,
            Map<ClassName, TypeElement> met,
            Optional<ConverterDeclaration> converter) {
        this.types = types;
        this.comparable = comparable;
        this.met = met;
        this.converter = converter;
    }

    /** Returns a reader that meets for this one, and converts what a converter can, if there is one. */
    TypeReader with(Optional<ConverterDeclaration> other) {
        return new TypeReader(types, comparable, met, other);
    }

    /** Returns a record, an enum or a sealed interface that was met. */
    TypeElement type(ClassName name) {
        TypeElement found = met.get(name);
        if (found == null) {
            throw new IllegalArgumentException(name + " was not met.");
        }
        return found;
    }

    /**
     * Reads a type in which nothing is missing.
     *
     * @return its shape, or advice when it cannot be stored
     */
    TypeReading read(TypeMirror type) {
        Optional<ValueShape> converted = convert(type);
        if (converted.isPresent()) {
            return TypeReading.accepted(converted.get());
        }
        if (type.getKind() == TypeKind.ARRAY) {
            return readArray((ArrayType) type);
        }
        Optional<ScalarKind> scalar = ScalarKind.of(TypeName.get(type));
        if (scalar.isPresent()) {
            return TypeReading.accepted(new Scalar(scalar.get(), TypeName.get(type)));
        }
        return type.getKind() == TypeKind.DECLARED ? readDeclared((DeclaredType) type) : TypeReading.refused(OTHERWISE);
    }

    private Optional<ValueShape> convert(TypeMirror type) {
        TypeName name = TypeName.get(type);
        if (converter.isEmpty()
                || converter
                        .get()
                        .converted()
                        .map(TypeName::get)
                        .filter(name.box()::equals)
                        .isEmpty()) {
            return Optional.empty();
        }
        TypeName stored = TypeName.get(converter.get().stored().orElseThrow());
        return ScalarKind.of(stored)
                .map(kind -> new Converted(
                        name,
                        new Scalar(kind, stored),
                        ClassName.get(converter.get().element()),
                        converter.get().hasInstance()));
    }

    private TypeReading readArray(ArrayType type) {
        TypeMirror element = type.getComponentType();
        if (element.getKind() != TypeKind.BYTE) {
            return TypeReading.refused("An array can be changed by whoever has it; use " + listInsteadOf(type) + ".");
        }
        if (NullMarkReader.isOn(element)) {
            return TypeReading.refused("This @Nullable belongs to the bytes; write byte @Nullable [].");
        }
        return TypeReading.accepted(new Scalar(ScalarKind.BYTES, TypeName.get(type)));
    }

    private static String listInsteadOf(ArrayType type) {
        TypeMirror element = type.getComponentType();
        boolean isArray = element.getKind() == TypeKind.ARRAY;
        return "java.util.List<"
                + (isArray
                        ? listInsteadOf((ArrayType) element)
                        : TypeName.get(element).box()) + ">";
    }

    private TypeReading readDeclared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (!element.getTypeParameters().isEmpty() && type.getTypeArguments().isEmpty()) {
            return TypeReading.refused("The raw type does not tell what it holds; write " + element.getQualifiedName()
                    + "<...> with the types of its contents.");
        }
        return switch (element.getQualifiedName().toString()) {
            case "java.util.OptionalInt" -> TypeReading.accepted(new OptionalNumber(ScalarKind.INT));
            case "java.util.OptionalLong" -> TypeReading.accepted(new OptionalNumber(ScalarKind.LONG));
            case "java.util.OptionalDouble" -> TypeReading.accepted(new OptionalNumber(ScalarKind.DOUBLE));
            case "java.util.Optional" -> readContents(type, held -> new OptionalValue(held.get(0)));
            case "java.util.List" -> readSequence(SequenceKind.LIST, type);
            case "java.util.Set" -> readKeyed(type, held -> new Sequence(SequenceKind.SET, held.get(0)));
            case "java.util.SortedSet" -> readSorted(type, held -> new Sequence(SequenceKind.SORTED_SET, held.get(0)));
            case "java.util.Map" -> readKeyed(type, held -> new Mapping(MappingKind.MAP, held.get(0), held.get(1)));
            case "java.util.SortedMap" ->
                readSorted(type, held -> new Mapping(MappingKind.SORTED_MAP, held.get(0), held.get(1)));
            default -> readOther(element);
        };
    }

    private TypeReading readSequence(SequenceKind kind, DeclaredType type) {
        return readContents(type, held -> new Sequence(kind, held.get(0)));
    }

    /** Reads a container whose elements or keys are told apart by {@code equals}. */
    private TypeReading readKeyed(DeclaredType type, Function<List<ValueShape>, ValueShape> container) {
        TypeMirror key = type.getTypeArguments().get(0);
        if (key.getKind() == TypeKind.ARRAY) {
            return TypeReading.refused("Arrays of equal content are not equal, so they cannot be told apart there; "
                    + "use java.lang.String.");
        }
        return readContents(type, container);
    }

    private TypeReading readSorted(DeclaredType type, Function<List<ValueShape>, ValueShape> container) {
        TypeMirror key = type.getTypeArguments().get(0);
        if (key.getKind() == TypeKind.DECLARED && !types.isSubtype(types.erasure(key), comparable)) {
            return TypeReading.refused(TypeName.get(key) + " has no natural order, which is the only one that is kept; "
                    + "use java.util.Set or java.util.Map.");
        }
        return readKeyed(type, container);
    }

    private TypeReading readContents(DeclaredType type, Function<List<ValueShape>, ValueShape> container) {
        List<ValueShape> held = new ArrayList<>();
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        for (TypeMirror argument : arguments) {
            if (argument.getKind() == TypeKind.WILDCARD) {
                return TypeReading.refused("A wildcard does not tell what to read; write the type itself.");
            }
            if (NullMarkReader.isOn(argument)) {
                return TypeReading.refused(
                        "What a container holds cannot be null; use java.util.Optional, or leave it out.");
            }
            // A converter is for what is held, not for the keys under which it is.
            boolean isKey = held.size() < arguments.size() - 1;
            TypeReading reading = isKey ? with(Optional.empty()).read(argument) : read(argument);
            if (reading.shape().isEmpty()) {
                return reading;
            }
            held.add(reading.shape().get());
        }
        return TypeReading.accepted(container.apply(List.copyOf(held)));
    }

    private TypeReading readOther(TypeElement element) {
        if (element.getKind() == ElementKind.ENUM) {
            return readEnum(element);
        }
        if (element.getKind() == ElementKind.RECORD) {
            return readRecord(element);
        }
        String name = element.getQualifiedName().toString();
        if (name.equals("java.lang.Object")) {
            return TypeReading.refused("Name the type that it really has, or write a record for it.");
        }
        if (element.getModifiers().contains(Modifier.SEALED)) {
            return readSealed(element);
        }
        Optional<String> alternative = UnsupportedTypes.alternative(name);
        return TypeReading.refused(
                alternative.map(other -> "Use " + other + ".").orElse(OTHERWISE));
    }

    private TypeReading readEnum(TypeElement element) {
        boolean isEmpty = element.getEnclosedElements().stream()
                .noneMatch(enclosed -> enclosed.getKind() == ElementKind.ENUM_CONSTANT);
        if (isEmpty) {
            return TypeReading.refused("An enum without constants has no values; give it one.");
        }
        met.put(ClassName.get(element), element);
        return TypeReading.accepted(new Enumerated(ClassName.get(element)));
    }

    private TypeReading readRecord(TypeElement element) {
        if (!element.getTypeParameters().isEmpty()) {
            return TypeReading.refused("Generic records are not supported yet; write a record that has the types "
                    + "themselves instead of type parameters.");
        }
        met.put(ClassName.get(element), element);
        return TypeReading.accepted(new Nested(ClassName.get(element)));
    }

    private TypeReading readSealed(TypeElement element) {
        Map<ClassName, ValueShape> variants = new LinkedHashMap<>();
        Optional<String> advice = addVariants(element, variants);
        if (advice.isPresent()) {
            return TypeReading.refused(advice.get());
        }
        met.put(ClassName.get(element), element);
        return TypeReading.accepted(new Variants(ClassName.get(element), List.copyOf(variants.values())));
    }

    /** Adds the variants of a sealed type; returns advice when it has one that cannot be stored. */
    private Optional<String> addVariants(TypeElement element, Map<ClassName, ValueShape> variants) {
        if (element.getKind() != ElementKind.INTERFACE) {
            return Optional.of("A record cannot extend a sealed class; make it a sealed interface.");
        }
        if (!element.getTypeParameters().isEmpty()) {
            return Optional.of("A sealed interface must not have type parameters; write the types themselves.");
        }
        for (TypeMirror permitted : element.getPermittedSubclasses()) {
            TypeElement variant = (TypeElement) types.asElement(permitted);
            Optional<String> advice = variant.getKind() == ElementKind.INTERFACE
                            && variant.getModifiers().contains(Modifier.SEALED)
                    ? addVariants(variant, variants)
                    : addVariant(variant, variants);
            if (advice.isPresent()) {
                return advice.map(text -> "It permits " + variant.getQualifiedName() + ". " + text);
            }
        }
        return Optional.empty();
    }

    private Optional<String> addVariant(TypeElement element, Map<ClassName, ValueShape> variants) {
        if (element.getKind() != ElementKind.ENUM && element.getKind() != ElementKind.RECORD) {
            return Optional.of("A sealed interface can be stored if it permits records and enums only.");
        }
        TypeReading reading = readOther(element);
        reading.shape().ifPresent(shape -> variants.put(ClassName.get(element), shape));
        return reading.advice();
    }
}
