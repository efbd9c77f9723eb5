package dev.seshat.codec;

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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One scalar of the wire format: how it is written and read, and samples with their bytes, the extremes among them.
 *
 * @param wireType the name of the constant in {@link WireType}
 */
record ScalarCase<V>(String wireType, NamedWrite<V> write, Function<SessionReader, V> read, List<Sample<V>> samples) {

    /** A value and its bytes, in hexadecimal digits with spaces. */
    record Sample<V>(V value, String hex) {}

    /** A method of {@link SessionWriter} that names the component. */
    interface NamedWrite<V> {
        void write(SessionWriter out, V value, String component);
    }

    /** Every scalar but the enums, in the order of {@link WireType}. */
    static final List<ScalarCase<?>> ALL = List.of(
            plain(
                    "BOOLEAN",
                    SessionWriter::writeBoolean,
                    SessionReader::readBoolean,
                    sample(false, "00"),
                    sample(true, "01")),
            plain(
                    "BYTE",
                    SessionWriter::writeByte,
                    SessionReader::readByte,
                    sample((byte) 0, "00"),
                    sample((byte) 127, "7f"),
                    sample((byte) -1, "ff"),
                    sample((byte) -128, "80")),
            plain(
                    "SHORT",
                    SessionWriter::writeShort,
                    SessionReader::readShort,
                    sample((short) 0, "00"),
                    sample((short) -1, "01"),
                    sample((short) 300, "d8 04"),
                    sample(Short.MAX_VALUE, "fe ff 03"),
                    sample(Short.MIN_VALUE, "ff ff 03")),
            plain(
                    "CHAR",
                    SessionWriter::writeChar,
                    SessionReader::readChar,
                    sample('\0', "00"),
                    sample('a', "61"),
                    sample('\u20ac', "ac 41"),
                    sample('\ud800', "80 b0 03"),
                    sample('\uffff', "ff ff 03")),
            plain(
                    "INT",
                    SessionWriter::writeInt,
                    SessionReader::readInt,
                    sample(0, "00"),
                    sample(-1, "01"),
                    sample(1, "02"),
                    sample(63, "7e"),
                    sample(64, "80 01"),
                    sample(-300, "d7 04"),
                    sample(Integer.MAX_VALUE, "fe ff ff ff 0f"),
                    sample(Integer.MIN_VALUE, "ff ff ff ff 0f")),
            plain(
                    "LONG",
                    SessionWriter::writeLong,
                    SessionReader::readLong,
                    sample(0L, "00"),
                    sample(-1L, "01"),
                    sample(1L << 31, "80 80 80 80 10"),
                    sample(Long.MAX_VALUE, "fe ff ff ff ff ff ff ff ff 01"),
                    sample(Long.MIN_VALUE, "ff ff ff ff ff ff ff ff ff 01")),
            plain(
                    "FLOAT",
                    SessionWriter::writeFloat,
                    SessionReader::readFloat,
                    sample(1.5f, "3f c0 00 00"),
                    sample(-0.0f, "80 00 00 00"),
                    sample(Float.MIN_VALUE, "00 00 00 01"),
                    sample(Float.MAX_VALUE, "7f 7f ff ff"),
                    sample(Float.NEGATIVE_INFINITY, "ff 80 00 00"),
                    sample(Float.NaN, "7f c0 00 00")),
            plain(
                    "DOUBLE",
                    SessionWriter::writeDouble,
                    SessionReader::readDouble,
                    sample(1.5, "3f f8 00 00 00 00 00 00"),
                    sample(-0.0, "80 00 00 00 00 00 00 00"),
                    sample(Double.MIN_VALUE, "00 00 00 00 00 00 00 01"),
                    sample(Double.MAX_VALUE, "7f ef ff ff ff ff ff ff"),
                    sample(Double.POSITIVE_INFINITY, "7f f0 00 00 00 00 00 00"),
                    sample(Double.NaN, "7f f8 00 00 00 00 00 00")),
            named(
                    "STRING",
                    SessionWriter::writeString,
                    SessionReader::readString,
                    sample("", "00"),
                    sample("tea", "03 74 65 61"),
                    sample("\0", "01 00"),
                    sample("a\r\nb", "04 61 0d 0a 62"),
                    sample("é", "02 c3 a9"),
                    sample("e\u0301", "03 65 cc 81"),
                    sample("€", "03 e2 82 ac"),
                    sample("\u202e\ufeff\ufffd\uffff", "0c e2 80 ae ef bb bf ef bf bd ef bf bf"),
                    sample("a🍵b", "06 61 f0 9f 8d b5 62"),
                    sample("\udbff\udfff", "04 f4 8f bf bf"),
                    sample("abcdefgh", "08 61 62 63 64 65 66 67 68"),
                    sample("abcdefghé", "0a 61 62 63 64 65 66 67 68 c3 a9")),
            named(
                    "BYTES",
                    SessionWriter::writeBytes,
                    SessionReader::readBytes,
                    sample(new byte[0], "00"),
                    sample(new byte[] {0, (byte) 0x80, (byte) 0xff}, "03 00 80 ff")),
            named(
                    "BIG_INTEGER",
                    SessionWriter::writeBigInteger,
                    SessionReader::readBigInteger,
                    sample(BigInteger.ZERO, "01 00"),
                    sample(BigInteger.valueOf(127), "01 7f"),
                    sample(BigInteger.valueOf(128), "02 00 80"),
                    sample(BigInteger.valueOf(-128), "01 80"),
                    sample(BigInteger.valueOf(-129), "02 ff 7f"),
                    sample(BigInteger.ONE.shiftLeft(64), "09 01 00 00 00 00 00 00 00 00"),
                    sample(BigInteger.ONE.shiftLeft(8191).subtract(BigInteger.ONE), "80 08 7f" + " ff".repeat(1023)),
                    sample(BigInteger.ONE.shiftLeft(8191).negate(), "80 08 80" + " 00".repeat(1023))),
            named(
                    "BIG_DECIMAL",
                    SessionWriter::writeBigDecimal,
                    SessionReader::readBigDecimal,
                    sample(new BigDecimal("12.50"), "04 02 04 e2"),
                    sample(new BigDecimal("0"), "00 01 00"),
                    sample(new BigDecimal("1E+3"), "05 01 01"),
                    sample(new BigDecimal(BigInteger.TEN, 10_000), "a0 9c 01 01 0a"),
                    sample(new BigDecimal(BigInteger.TEN, -10_000), "9f 9c 01 01 0a")),
            named(
                    "UUID",
                    SessionWriter::writeUuid,
                    SessionReader::readUuid,
                    sample(
                            UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"),
                            "00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff"),
                    sample(new UUID(-1, -1), "ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff ff")),
            named(
                    "URI",
                    SessionWriter::writeUri,
                    SessionReader::readUri,
                    sample(URI.create("urn:a"), "05 75 72 6e 3a 61"),
                    sample(URI.create(""), "00"),
                    sample(URI.create("/é?q=%20"), "09 2f c3 a9 3f 71 3d 25 32 30")),
            named(
                    "LOCALE",
                    SessionWriter::writeLocale,
                    SessionReader::readLocale,
                    sample(Locale.CANADA_FRENCH, "05 66 72 2d 43 41"),
                    sample(Locale.ROOT, "03 75 6e 64"),
                    sample(Locale.forLanguageTag("zh-Hant-TW"), "0a 7a 68 2d 48 61 6e 74 2d 54 57"),
                    sample(
                            Locale.forLanguageTag("de-u-co-phonebk"),
                            "0f 64 65 2d 75 2d 63 6f 2d 70 68 6f 6e 65 62 6b")),
            named(
                    "CURRENCY",
                    SessionWriter::writeCurrency,
                    SessionReader::readCurrency,
                    sample(Currency.getInstance("EUR"), "03 45 55 52")),
            named(
                    "ZONE_ID",
                    SessionWriter::writeZoneId,
                    SessionReader::readZoneId,
                    sample(ZoneId.of("UTC"), "03 55 54 43"),
                    sample(ZoneId.of("Asia/Tokyo"), "0a 41 73 69 61 2f 54 6f 6b 79 6f"),
                    sample(ZoneOffset.UTC, "01 5a"),
                    sample(ZoneId.of("UTC+01:30"), "09 55 54 43 2b 30 31 3a 33 30")),
            named(
                    "INSTANT",
                    SessionWriter::writeInstant,
                    SessionReader::readInstant,
                    sample(Instant.EPOCH, "00 00"),
                    sample(Instant.ofEpochSecond(1, 5), "02 05"),
                    sample(Instant.ofEpochSecond(-1, 999_999_999), "01 ff 93 eb dc 03"),
                    sample(Instant.MIN, "ff af df b9 fd bb 8e 70 00"),
                    sample(Instant.MAX, "fe e3 ab a9 df b4 8e 70 ff 93 eb dc 03")),
            named(
                    "DURATION",
                    SessionWriter::writeDuration,
                    SessionReader::readDuration,
                    sample(Duration.ofMinutes(30), "90 1c 00"),
                    sample(Duration.ofNanos(-1), "01 ff 93 eb dc 03"),
                    sample(Duration.ofSeconds(Long.MIN_VALUE), "ff ff ff ff ff ff ff ff ff 01 00"),
                    sample(
                            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                            "fe ff ff ff ff ff ff ff ff 01 ff 93 eb dc 03")),
            named(
                    "PERIOD",
                    SessionWriter::writePeriod,
                    SessionReader::readPeriod,
                    sample(Period.of(1, -2, 3), "02 03 06"),
                    sample(Period.of(Integer.MIN_VALUE, Integer.MAX_VALUE, 0), "ff ff ff ff 0f fe ff ff ff 0f 00")),
            named(
                    "LOCAL_DATE",
                    SessionWriter::writeLocalDate,
                    SessionReader::readLocalDate,
                    sample(LocalDate.of(1970, 1, 2), "02"),
                    sample(LocalDate.of(2024, 2, 29), "8c b5 02"),
                    sample(LocalDate.MIN, "b3 f3 89 a3 a1 15"),
                    sample(LocalDate.MAX, "ee a3 da a1 a1 15")),
            named(
                    "LOCAL_TIME",
                    SessionWriter::writeLocalTime,
                    SessionReader::readLocalTime,
                    sample(LocalTime.MIDNIGHT, "00"),
                    sample(LocalTime.ofNanoOfDay(300), "ac 02"),
                    sample(LocalTime.MAX, "ff ff bb 8a c9 d2 13")),
            named(
                    "LOCAL_DATE_TIME",
                    SessionWriter::writeLocalDateTime,
                    SessionReader::readLocalDateTime,
                    sample(LocalDateTime.of(1970, 1, 2, 0, 0, 0, 300), "02 ac 02"),
                    sample(LocalDateTime.MAX, "ee a3 da a1 a1 15 ff ff bb 8a c9 d2 13")),
            named(
                    "OFFSET_DATE_TIME",
                    SessionWriter::writeOffsetDateTime,
                    SessionReader::readOffsetDateTime,
                    sample(OffsetDateTime.parse("1970-01-02T00:00:00.0000003+01:00"), "02 ac 02 a0 38"),
                    sample(OffsetDateTime.MIN, "b3 f3 89 a3 a1 15 00 c0 f4 07")),
            named(
                    "ZONED_DATE_TIME",
                    SessionWriter::writeZonedDateTime,
                    SessionReader::readZonedDateTime,
                    sample(
                            ZonedDateTime.parse("1970-01-02T00:00:00.0000003+09:00[Asia/Tokyo]"),
                            "02 ac 02 a0 fa 03 0a 41 73 69 61 2f 54 6f 6b 79 6f"),
                    sample(ZonedDateTime.parse("1970-01-02T00:00Z"), "02 00 00 01 5a"),
                    // An hour that happens twice: the offset says which one it is.
                    sample(
                            ZonedDateTime.parse("2023-10-29T02:30+01:00[Europe/Paris]"),
                            "96 b3 02 80 a0 b6 ce f7 85 02 a0 38 0c 45 75 72 6f 70 65 2f 50 61 72 69 73")),
            named(
                    "YEAR",
                    SessionWriter::writeYear,
                    SessionReader::readYear,
                    sample(Year.of(2024), "d0 1f"),
                    sample(Year.of(Year.MIN_VALUE), "fd a7 d6 b9 07"),
                    sample(Year.of(Year.MAX_VALUE), "fe a7 d6 b9 07")),
            named(
                    "YEAR_MONTH",
                    SessionWriter::writeYearMonth,
                    SessionReader::readYearMonth,
                    sample(YearMonth.of(2024, 2), "d0 1f 02")),
            named(
                    "MONTH_DAY",
                    SessionWriter::writeMonthDay,
                    SessionReader::readMonthDay,
                    sample(MonthDay.of(2, 29), "02 1d"),
                    sample(MonthDay.of(12, 31), "0c 1f")),
            named(
                    "OFFSET_TIME",
                    SessionWriter::writeOffsetTime,
                    SessionReader::readOffsetTime,
                    sample(OffsetTime.of(LocalTime.ofNanoOfDay(300), ZoneOffset.ofHours(1)), "ac 02 a0 38"),
                    sample(OffsetTime.MAX, "ff ff bb 8a c9 d2 13 bf f4 07")),
            named(
                    "ZONE_OFFSET",
                    SessionWriter::writeZoneOffset,
                    SessionReader::readZoneOffset,
                    sample(ZoneOffset.UTC, "00"),
                    sample(ZoneOffset.ofHours(1), "a0 38"),
                    sample(ZoneOffset.MAX, "c0 f4 07"),
                    sample(ZoneOffset.MIN, "bf f4 07")));

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    private static <V> ScalarCase<V> named(
            String wireType, NamedWrite<V> write, Function<SessionReader, V> read, Sample<V>... samples) {
        return new ScalarCase<>(wireType, write, read, List.of(samples));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    private static <V> ScalarCase<V> plain(
            String wireType,
            BiConsumer<SessionWriter, V> write,
            Function<SessionReader, V> read,
            Sample<V>... samples) {
        return named(wireType, (out, value, component) -> write.accept(out, value), read, samples);
    }

    private static <V> Sample<V> sample(V value, String hex) {
        return new Sample<>(value, hex);
    }

    byte[] bytesOf(V value) {
        SessionWriter out = new SessionWriter();
        write.write(out, value, "shop.Sample." + wireType);
        return out.toByteArray();
    }

    V valueOf(byte[] bytes) {
        SessionReader in = new SessionReader(bytes);
        V value = read.apply(in);
        in.end();
        return value;
    }

    @Override
    public String toString() {
        return wireType;
    }
}
