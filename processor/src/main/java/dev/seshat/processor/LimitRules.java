package dev.seshat.processor;

import dev.seshat.codec.WireLimits;
import dev.seshat.processor.ValueShape.Mapping;
import dev.seshat.processor.ValueShape.NullableValue;
import dev.seshat.processor.ValueShape.OptionalNumber;
import dev.seshat.processor.ValueShape.OptionalValue;
import dev.seshat.processor.ValueShape.Sequence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** The limits of the wire format, as far as types can go beyond them: a payload of such a type could not be read. */
final class LimitRules {

    private LimitRules() {}

    static void validate(RecordGraph graph, ValidationReport.Builder report) {
        int records = graph.records().size();
        if (records > WireLimits.RECORD_TYPES) {
            report.add(
                    graph.root().element(),
                    Problem.TOO_LARGE,
                    graph.root().qualifiedName(),
                    tooMany("it holds", records, WireLimits.RECORD_TYPES, "record types"),
                    "Store a part of it in a session type of its own.");
        }
        for (InterfaceDeclaration held : graph.interfaces()) {
            int variants = held.variants().size();
            if (variants > WireLimits.VARIANTS) {
                report.add(
                        graph.root().element(),
                        Problem.TOO_LARGE,
                        graph.root().qualifiedName(),
                        tooMany(held.className() + " has", variants, WireLimits.VARIANTS, "variants"),
                        "Let it permit fewer records and enums.");
            }
        }
        graph.records().forEach(record -> record.components().forEach(component -> validate(component, report)));
    }

    private static void validate(ComponentDeclaration component, ValidationReport.Builder report) {
        int marks = component.nullMark().isPresent() ? 1 : 0;
        int levels = marks + component.reading().shape().map(LimitRules::levels).orElse(0);
        if (levels > WireLimits.DESCRIPTOR_DEPTH) {
            report.add(
                    component.place(),
                    Problem.TOO_LARGE,
                    component.subject(),
                    tooMany("its type has", levels, WireLimits.DESCRIPTOR_DEPTH, "types inside one another"),
                    "Put the inner ones into a record.");
        }
    }

    private static String tooMany(String subject, int count, int limit, String what) {
        return String.format(Locale.ROOT, "%s %,d %s, and at most %,d are allowed", subject, count, what, limit);
    }

    private static int levels(ValueShape shape) {
        if (shape instanceof NullableValue nullable) {
            return 1 + levels(nullable.value());
        }
        if (shape instanceof OptionalValue optional) {
            return 1 + levels(optional.value());
        }
        if (shape instanceof Sequence sequence) {
            return 1 + levels(sequence.element());
        }
        if (shape instanceof Mapping mapping) {
            return 1 + Math.max(levels(mapping.key()), levels(mapping.value()));
        }
        return shape instanceof OptionalNumber ? 2 : 1;
    }

    /** Returns whether the runtime's writer accepts a scalar. */
    static boolean isWritable(Object value) {
        if (value instanceof BigDecimal number) {
            return Math.abs((long) number.scale()) <= WireLimits.BIG_DECIMAL_SCALE
                    && isWritable(number.unscaledValue());
        }
        return !(value instanceof BigInteger number)
                || number.bitLength() / Byte.SIZE + 1 <= WireLimits.BIG_INTEGER_BYTES;
    }
}
