package dev.seshat.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.seshat.codec.WireType;
import java.util.List;

/** How a value travels. The wire's view of a component's type, or of what a container holds. */
sealed interface ValueShape {

    /** Returns the value's type in source, boxed except for a primitive component. */
    TypeName type();

    <R> R accept(Visitor<R> visitor);

    /** One case for each shape, so that none is forgotten. */
    interface Visitor<R> {
        R scalar(Scalar shape);

        R enumerated(Enumerated shape);

        R nested(Nested shape);

        R variants(Variants shape);

        R converted(Converted shape);

        R nullable(NullableValue shape);

        R optional(OptionalValue shape);

        R optionalNumber(OptionalNumber shape);

        R sequence(Sequence shape);

        R mapping(Mapping shape);
    }

    /** One scalar, primitive or an object. */
    record Scalar(ScalarKind kind, TypeName type) implements ValueShape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** A constant of an enum. */
    record Enumerated(ClassName type) implements ValueShape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumerated(this);
        }
    }

    /** A record, inline. */
    record Nested(ClassName type) implements ValueShape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nested(this);
        }
    }

    /** A value of a sealed interface: one of its variants, each a {@link Nested} or an {@link Enumerated}. */
    record Variants(ClassName type, List<ValueShape> variants) implements ValueShape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variants(this);
        }
    }

    /**
     * A value of a type of the user's that travels as a scalar.
     *
     * @param stored the scalar, an object
     * @param converter the class that converts it
     * @param hasInstance whether that has a field {@code INSTANCE}
     */
    record Converted(TypeName type, Scalar stored, ClassName converter, boolean hasInstance) implements ValueShape {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.converted(this);
        }
    }

    /** A value that may be null. */
    record NullableValue(ValueShape value) implements ValueShape {
        @Override
        public TypeName type() {
            return value.type();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nullable(this);
        }
    }

    /** An {@code Optional}. */
    record OptionalValue(ValueShape value) implements ValueShape {
        static final ClassName TYPE = ClassName.get("java.util", "Optional");

        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(TYPE, value.type());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.optional(this);
        }
    }

    /** An {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble}. */
    record OptionalNumber(ScalarKind kind) implements ValueShape {
        @Override
        public ClassName type() {
            return ClassName.get("java.util", "Optional" + kind.suffix());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.optionalNumber(this);
        }
    }

    /** A list or a set. */
    record Sequence(SequenceKind kind, ValueShape element) implements ValueShape {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(kind.type(), element.type());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /** A map. */
    record Mapping(MappingKind kind, ValueShape key, ValueShape value) implements ValueShape {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(kind.type(), key.type(), value.type());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapping(this);
        }
    }

    /** The collections that hold elements. */
    enum SequenceKind {
        LIST("List", WireType.LIST),
        SET("Set", WireType.SET),
        SORTED_SET("SortedSet", WireType.SORTED_SET);

        private final String name;
        private final int descriptor;

        SequenceKind(String name, int descriptor) {
            this.name = name;
            this.descriptor = descriptor;
        }

        ClassName type() {
            return ClassName.get("java.util", name);
        }

        int descriptor() {
            return descriptor;
        }
    }

    /** The collections that hold keys and values. */
    enum MappingKind {
        MAP("Map", WireType.MAP),
        SORTED_MAP("SortedMap", WireType.SORTED_MAP);

        private final String name;
        private final int descriptor;

        MappingKind(String name, int descriptor) {
            this.name = name;
            this.descriptor = descriptor;
        }

        ClassName type() {
            return ClassName.get("java.util", name);
        }

        int descriptor() {
            return descriptor;
        }
    }
}
