package dev.seshat.processor;

import dev.seshat.codec.WireType;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shape table of a session type: the bytes that begin each of its payloads, less the format's number. */
final class ShapeTable implements ValueShape.Visitor<IntStream> {

    private final SessionModel model;

    /**
     * Some bytes that belong together.
     *
     * @param bytes each from 0 to 255
     * @param comment what they say
     */
    record Line(List<Integer> bytes, String comment) {}

    private ShapeTable(SessionModel model) {
        this.model = model;
    }

    /** Returns the table, one line for each thing that it says. */
    static List<Line> of(SessionModel model) {
        ShapeTable table = new ShapeTable(model);
        int records = model.records().size();
        List<Line> lines = new ArrayList<>();
        lines.add(line(unsigned(records), records == 1 ? "record type" : "record types"));
        for (RecordModel record : model.records()) {
            lines.add(line(unsigned(record.components().size()), record.name().canonicalName()));
            record.components().forEach(component -> lines.add(table.line(component)));
        }
        return lines;
    }

    private Line line(ComponentModel component) {
        // Without the packages, as source shows it.
        String type = component.type().toString().replaceAll("(?U)\\b(\\w+\\.)+(?=\\p{Lu})", "");
        String mark = component.nullMark().isPresent() ? "@Nullable " : "";
        return line(
                IntStream.concat(hash(component.hash()), component.shape().accept(this)),
                component.name() + ": " + mark + type);
    }

    private static Line line(IntStream bytes, String comment) {
        return new Line(bytes.boxed().toList(), comment);
    }

    private static IntStream hash(int value) {
        return IntStream.of(value >> 8, value & 0xFF);
    }

    /** Returns an unsigned LEB128 number. */
    private static IntStream unsigned(int value) {
        return value <= 0x7F
                ? IntStream.of(value)
                : IntStream.concat(IntStream.of((value & 0x7F) | 0x80), unsigned(value >>> 7));
    }

    private IntStream container(int descriptor, ValueShape... contents) {
        return IntStream.concat(
                IntStream.of(descriptor), List.of(contents).stream().flatMapToInt(content -> content.accept(this)));
    }

    @Override
    public IntStream scalar(Scalar shape) {
        return IntStream.of(shape.kind().descriptor());
    }

    @Override
    public IntStream enumerated(Enumerated shape) {
        return IntStream.of(WireType.ENUM);
    }

    @Override
    public IntStream nested(Nested shape) {
        return IntStream.concat(IntStream.of(WireType.RECORD), unsigned(model.indexOf(shape.type())));
    }

    @Override
    public IntStream variants(Variants shape) {
        List<InterfaceModel.Variant> variants = model.interfaceOf(shape.type()).variants();
        IntStream bytes = IntStream.concat(IntStream.of(WireType.VARIANTS), unsigned(variants.size()));
        for (int i = 0; i < variants.size(); i++) {
            IntStream type = shape.variants().get(i).accept(this);
            bytes = Stream.of(bytes, hash(variants.get(i).hash()), type).flatMapToInt(part -> part);
        }
        return bytes;
    }

    @Override
    public IntStream converted(Converted shape) {
        return scalar(shape.stored());
    }

    @Override
    public IntStream nullable(NullableValue shape) {
        return container(WireType.NULLABLE, shape.value());
    }

    @Override
    public IntStream optional(OptionalValue shape) {
        return container(WireType.OPTIONAL, shape.value());
    }

    @Override
    public IntStream optionalNumber(OptionalNumber shape) {
        return IntStream.of(WireType.OPTIONAL, shape.kind().descriptor());
    }

    @Override
    public IntStream sequence(Sequence shape) {
        return container(shape.kind().descriptor(), shape.element());
    }

    @Override
    public IntStream mapping(Mapping shape) {
        return container(shape.kind().descriptor(), shape.key(), shape.value());
    }
}
