package dev.seshat.codec;

import dev.seshat.codec.ShapeTable.Container;
import dev.seshat.codec.ShapeTable.Scalar;
import dev.seshat.codec.ShapeTable.TypeShape;
import dev.seshat.codec.ShapeTable.Variants;

/** The types of the wire format as messages name them, such as {@code List<String>}. */
final class TypeText {

    /** By number, from {@link WireType#BOOLEAN} on. */
    private static final String[] SCALARS = {
        "boolean",
        "byte",
        "short",
        "char",
        "int",
        "long",
        "float",
        "double",
        "String",
        "an enum",
        "byte[]",
        "BigInteger",
        "BigDecimal",
        "UUID",
        "URI",
        "Locale",
        "Currency",
        "ZoneId",
        "Instant",
        "Duration",
        "Period",
        "LocalDate",
        "LocalTime",
        "LocalDateTime",
        "OffsetDateTime",
        "ZonedDateTime",
        "Year",
        "YearMonth",
        "MonthDay",
        "OffsetTime",
        "ZoneOffset"
    };

    /** By number, from {@link WireType#OPTIONAL} on. */
    private static final String[] CONTAINERS = {"Optional", "List", "Set", "SortedSet", "Map", "SortedMap", "@Nullable"
    };

    private TypeText() {}

    static String of(TypeShape type) {
        StringBuilder text = new StringBuilder();
        append(text, type);
        return text.toString();
    }

    private static void append(StringBuilder text, TypeShape type) {
        if (type instanceof Scalar scalar) {
            text.append(SCALARS[scalar.wireType() - WireType.BOOLEAN]);
        } else if (type instanceof Container container) {
            text.append(CONTAINERS[container.wireType() - WireType.OPTIONAL]).append('<');
            append(text, container.first());
            TypeShape second = container.second();
            if (second != null) {
                append(text.append(", "), second);
            }
            text.append('>');
        } else if (type instanceof Variants) {
            text.append("a sealed interface");
        } else {
            text.append("a record");
        }
    }
}
