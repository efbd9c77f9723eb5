package dev.seshat.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.seshat.codec.WireType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The types that travel as one scalar. To support another, add its wire type and its methods of the runtime's reader
 * and writer, and a line here.
 */
@SuppressWarnings("ImmutableEnumChecker") // JavaPoet's names and these functions are immutable, though not marked so.
enum ScalarKind {
    BOOLEAN(TypeName.BOOLEAN, WireType.BOOLEAN, "Boolean", JavaLiterals::parseBoolean),
    BYTE(TypeName.BYTE, WireType.BYTE, "Byte", JavaLiterals::parseByte),
    SHORT(TypeName.SHORT, WireType.SHORT, "Short", JavaLiterals::parseShort),
    CHAR(TypeName.CHAR, WireType.CHAR, "Char", JavaLiterals::parseChar),
    INT(TypeName.INT, WireType.INT, "Int", JavaLiterals::parseInt),
    LONG(TypeName.LONG, WireType.LONG, "Long", JavaLiterals::parseLong),
    FLOAT(TypeName.FLOAT, WireType.FLOAT, "Float", JavaLiterals::parseFloat),
    DOUBLE(TypeName.DOUBLE, WireType.DOUBLE, "Double", JavaLiterals::parseDouble),
    STRING(ClassName.get("java.lang", "String"), WireType.STRING, "String", JavaLiterals::parseString),
    BYTES(ArrayTypeName.of(TypeName.BYTE), WireType.BYTES, "Bytes", ScalarKind::refuseText),
    BIG_INTEGER("java.math.BigInteger", WireType.BIG_INTEGER, "BigInteger", "", BigInteger::new),
    BIG_DECIMAL("java.math.BigDecimal", WireType.BIG_DECIMAL, "BigDecimal", "", BigDecimal::new),
    UUID_VALUE("java.util.UUID", WireType.UUID, "Uuid", "fromString", UUID::fromString),
    URI_VALUE("java.net.URI", WireType.URI, "Uri", "create", URI::create),
    LOCALE("java.util.Locale", WireType.LOCALE, "Locale", "forLanguageTag", ScalarKind::parseLocale),
    CURRENCY("java.util.Currency", WireType.CURRENCY, "Currency", "getInstance", Currency::getInstance),
    ZONE_ID("java.time.ZoneId", WireType.ZONE_ID, "ZoneId", "of", ZoneId::of),
    INSTANT("java.time.Instant", WireType.INSTANT, "Instant", "parse", Instant::parse),
    DURATION("java.time.Duration", WireType.DURATION, "Duration", "parse", Duration::parse),
    PERIOD("java.time.Period", WireType.PERIOD, "Period", "parse", Period::parse),
    LOCAL_DATE("java.time.LocalDate", WireType.LOCAL_DATE, "LocalDate", "parse", LocalDate::parse),
    LOCAL_TIME("java.time.LocalTime", WireType.LOCAL_TIME, "LocalTime", "parse", LocalTime::parse),
    LOCAL_DATE_TIME(
            "java.time.LocalDateTime", WireType.LOCAL_DATE_TIME, "LocalDateTime", "parse", LocalDateTime::parse),
    OFFSET_DATE_TIME(
            "java.time.OffsetDateTime", WireType.OFFSET_DATE_TIME, "OffsetDateTime", "parse", OffsetDateTime::parse),
    ZONED_DATE_TIME(
            "java.time.ZonedDateTime", WireType.ZONED_DATE_TIME, "ZonedDateTime", "parse", ZonedDateTime::parse),
    YEAR("java.time.Year", WireType.YEAR, "Year", "parse", Year::parse),
    YEAR_MONTH("java.time.YearMonth", WireType.YEAR_MONTH, "YearMonth", "parse", YearMonth::parse),
    MONTH_DAY("java.time.MonthDay", WireType.MONTH_DAY, "MonthDay", "parse", MonthDay::parse),
    OFFSET_TIME("java.time.OffsetTime", WireType.OFFSET_TIME, "OffsetTime", "parse", OffsetTime::parse),
    ZONE_OFFSET("java.time.ZoneOffset", WireType.ZONE_OFFSET, "ZoneOffset", "of", ZoneOffset::of);

    private final TypeName type;
    private final int descriptor;
    private final String suffix;
    private final String factory;
    private final Function<String, Object> parser;

    /** Declares a type that Java has literals for, or none at all. */
    ScalarKind(TypeName type, int descriptor, String suffix, Function<String, Object> parser) {
        this.type = type;
        this.descriptor = descriptor;
        this.suffix = suffix;
        this.factory = "";
        this.parser = parser;
    }

    /** Declares a type that is made from a text: by a static method, or by its constructor when that is empty. */
    ScalarKind(String type, int descriptor, String suffix, String factory, Function<String, Object> parser) {
        this.type = ClassName.bestGuess(type);
        this.descriptor = descriptor;
        this.suffix = suffix;
        this.factory = factory;
        this.parser = parser;
    }

    /** Returns the kind of a type, primitive or boxed, if it is a scalar. */
    static Optional<ScalarKind> of(TypeName type) {
        TypeName unboxed = type.isBoxedPrimitive() ? type.unbox() : type;
        for (ScalarKind kind : values()) {
            if (kind.type.equals(unboxed)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Returns the type; the primitive one where there is one. */
    TypeName type() {
        return type;
    }

    /** Returns the byte that stands for the type in a shape table, one of {@link WireType}. */
    int descriptor() {
        return descriptor;
    }

    /** Returns what the reader's and the writer's methods are called after {@code read} and {@code write}. */
    String suffix() {
        return suffix;
    }

    /** Returns the static method that makes a value from its text, or the empty string for the constructor. */
    String factory() {
        return factory;
    }

    boolean isPrimitive() {
        return type.isPrimitive();
    }

    /** Returns whether zero takes as many bytes as any other value, and not one. */
    boolean isFixedWidth() {
        return this == FLOAT || this == DOUBLE;
    }

    /**
     * Reads the text of a {@code @Default}.
     *
     * @return the value that generated code will make of it
     * @throws RuntimeException of whatever kind, if the text is not one of the type
     */
    Object parse(String text) {
        return parser.apply(text);
    }

    /** Returns the value that a primitive has when nothing is said. */
    Object zero() {
        return switch (this) {
            case BOOLEAN -> false;
            case CHAR -> '\0';
            default -> parse("0");
        };
    }

    private static Object parseLocale(String tag) {
        // Unlike Locale.forLanguageTag, which makes the root locale of nonsense, this refuses it.
        return new Locale.Builder().setLanguageTag(tag).build();
    }

    private static Object refuseText(String text) {
        throw new IllegalArgumentException("A byte array has no text form.");
    }
}
