package dev.seshat.processor;

import dev.seshat.processor.ValueShape.Converted;
import dev.seshat.processor.ValueShape.Enumerated;
import dev.seshat.processor.ValueShape.Mapping;
import dev.seshat.processor.ValueShape.Nested;
import dev.seshat.processor.ValueShape.NullableValue;
import dev.seshat.processor.ValueShape.OptionalNumber;
import dev.seshat.processor.ValueShape.OptionalValue;
import dev.seshat.processor.ValueShape.Scalar;
import dev.seshat.processor.ValueShape.Sequence;
import dev.seshat.processor.ValueShape.Variants;
import java.util.List;
import java.util.stream.Stream;

/** Finds the records, enums, sealed interfaces and converted types in a shape, in the order in which they are written. */
final class ReachedTypes implements ValueShape.Visitor<List<ValueShape>> {

    private static final ReachedTypes INSTANCE = new ReachedTypes();

    private ReachedTypes() {}

    /** Returns each {@link Nested}, {@link Enumerated}, {@link Converted} and {@link Variants}, the last before its variants. */
    static List<ValueShape> in(ValueShape shape) {
        return shape.accept(INSTANCE);
    }

    @Override
    public List<ValueShape> scalar(Scalar shape) {
        return List.of();
    }

    @Override
    public List<ValueShape> enumerated(Enumerated shape) {
        return List.of(shape);
    }

    @Override
    public List<ValueShape> nested(Nested shape) {
        return List.of(shape);
    }

    @Override
    public List<ValueShape> variants(Variants shape) {
        return Stream.concat(Stream.of(shape), shape.variants().stream()).toList();
    }

    @Override
    public List<ValueShape> converted(Converted shape) {
        return List.of(shape);
    }

    @Override
    public List<ValueShape> nullable(NullableValue shape) {
        return in(shape.value());
    }

    @Override
    public List<ValueShape> optional(OptionalValue shape) {
        return in(shape.value());
    }

    @Override
    public List<ValueShape> optionalNumber(OptionalNumber shape) {
        return List.of();
    }

    @Override
    public List<ValueShape> sequence(Sequence shape) {
        return in(shape.element());
    }

    @Override
    public List<ValueShape> mapping(Mapping shape) {
        return Stream.of(shape.key(), shape.value())
                .map(ReachedTypes::in)
                .flatMap(List::stream)
                .toList();
    }
}
