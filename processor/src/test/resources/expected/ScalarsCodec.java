package good;

import dev.seshat.annotation.Generated;
import dev.seshat.codec.SessionCodec;
import dev.seshat.codec.SessionReader;
import dev.seshat.codec.SessionWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
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
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Turns a {@link Scalars} into bytes and back.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public final class ScalarsCodec extends SessionCodec<Scalars> {
    /**
     * The only instance; thread-safe.
     */
    public static final ScalarsCodec INSTANCE = new ScalarsCodec();

    private ScalarsCodec() {
        super("good.Scalars", new byte[] {
            0x01, // record type
            0x2e, // good.Scalars
            (byte) 0x97, 0x3a, 0x01, // aBoolean: boolean
            (byte) 0xca, (byte) 0xb9, 0x02, // aByte: byte
            0x0a, 0x33, 0x03, // aShort: short
            (byte) 0x8e, 0x78, 0x04, // aChar: char
            (byte) 0x83, (byte) 0xef, 0x05, // anInt: int
            0x75, 0x37, 0x06, // aLong: long
            (byte) 0xf1, 0x17, 0x07, // aFloat: float
            (byte) 0xbe, (byte) 0xf4, 0x08, // aDouble: double
            0x77, (byte) 0xd1, 0x01, // boxedBoolean: Boolean
            (byte) 0x8f, 0x02, 0x02, // boxedByte: Byte
            0x14, (byte) 0xbb, 0x03, // boxedShort: Short
            (byte) 0xf0, (byte) 0xaf, 0x04, // boxedChar: Character
            0x7c, (byte) 0xce, 0x05, // boxedInt: Integer
            (byte) 0xdb, 0x21, 0x06, // boxedLong: Long
            (byte) 0xfd, 0x7b, 0x07, // boxedFloat: Float
            0x1b, 0x74, 0x08, // boxedDouble: Double
            0x47, 0x32, 0x09, // string: String
            0x27, 0x70, 0x0b, // bytes: byte[]
            (byte) 0xbe, (byte) 0xe1, 0x0c, // bigInteger: BigInteger
            0x3c, (byte) 0xf1, 0x0d, // bigDecimal: BigDecimal
            0x75, 0x66, 0x0e, // uuid: UUID
            0x70, (byte) 0xe5, 0x0f, // uri: URI
            0x77, (byte) 0xd9, 0x10, // locale: Locale
            0x46, 0x6e, 0x11, // currency: Currency
            0x37, (byte) 0xc2, 0x12, // zoneId: ZoneId
            0x61, (byte) 0x8d, 0x13, // instant: Instant
            (byte) 0xca, (byte) 0xa7, 0x14, // duration: Duration
            0x51, 0x4c, 0x15, // period: Period
            (byte) 0xd1, (byte) 0x83, 0x16, // localDate: LocalDate
            0x07, (byte) 0xdc, 0x17, // localTime: LocalTime
            0x22, (byte) 0xc3, 0x18, // localDateTime: LocalDateTime
            0x3d, 0x12, 0x19, // offsetDateTime: OffsetDateTime
            (byte) 0xbf, (byte) 0xae, 0x1a, // zonedDateTime: ZonedDateTime
            0x4c, (byte) 0xb4, 0x1b, // year: Year
            0x1a, 0x1e, 0x1c, // yearMonth: YearMonth
            (byte) 0xf0, (byte) 0xe5, 0x1d, // monthDay: MonthDay
            (byte) 0xa9, 0x6f, 0x1e, // offsetTime: OffsetTime
            0x05, (byte) 0xd2, 0x1f, // zoneOffset: ZoneOffset
            (byte) 0xa5, (byte) 0xc7, 0x0a, // month: Month
            0x2a, 0x19, 0x40, 0x05, // optionalInt: OptionalInt
            0x5a, 0x2c, 0x40, 0x06, // optionalLong: OptionalLong
            (byte) 0xea, (byte) 0xe9, 0x40, 0x08, // optionalDouble: OptionalDouble
            0x0d, 0x5f, 0x40, 0x03, // optionalShort: Optional<Short>
            0x6e, (byte) 0xe0, 0x42, 0x0e, // set: Set<UUID>
            0x1c, 0x6b, 0x43, 0x09, // sortedSet: SortedSet<String>
            (byte) 0xc2, (byte) 0xad, 0x45, 0x05, 0x02, // sortedMap: SortedMap<Integer, Byte>
        });
    }

    @Override
    protected void writeValue(SessionWriter out, Scalars value) {
        out.writeBoolean(value.aBoolean());
        out.writeByte(value.aByte());
        out.writeShort(value.aShort());
        out.writeChar(value.aChar());
        out.writeInt(value.anInt());
        out.writeLong(value.aLong());
        out.writeFloat(value.aFloat());
        out.writeDouble(value.aDouble());
        out.writeBoolean(SessionWriter.nonNull(value.boxedBoolean(), "good.Scalars.boxedBoolean"));
        out.writeByte(SessionWriter.nonNull(value.boxedByte(), "good.Scalars.boxedByte"));
        out.writeShort(SessionWriter.nonNull(value.boxedShort(), "good.Scalars.boxedShort"));
        out.writeChar(SessionWriter.nonNull(value.boxedChar(), "good.Scalars.boxedChar"));
        out.writeInt(SessionWriter.nonNull(value.boxedInt(), "good.Scalars.boxedInt"));
        out.writeLong(SessionWriter.nonNull(value.boxedLong(), "good.Scalars.boxedLong"));
        out.writeFloat(SessionWriter.nonNull(value.boxedFloat(), "good.Scalars.boxedFloat"));
        out.writeDouble(SessionWriter.nonNull(value.boxedDouble(), "good.Scalars.boxedDouble"));
        out.writeString(value.string(), "good.Scalars.string");
        out.writeBytes(value.bytes(), "good.Scalars.bytes");
        out.writeBigInteger(value.bigInteger(), "good.Scalars.bigInteger");
        out.writeBigDecimal(value.bigDecimal(), "good.Scalars.bigDecimal");
        out.writeUuid(value.uuid(), "good.Scalars.uuid");
        out.writeUri(value.uri(), "good.Scalars.uri");
        out.writeLocale(value.locale(), "good.Scalars.locale");
        out.writeCurrency(value.currency(), "good.Scalars.currency");
        out.writeZoneId(value.zoneId(), "good.Scalars.zoneId");
        out.writeInstant(value.instant(), "good.Scalars.instant");
        out.writeDuration(value.duration(), "good.Scalars.duration");
        out.writePeriod(value.period(), "good.Scalars.period");
        out.writeLocalDate(value.localDate(), "good.Scalars.localDate");
        out.writeLocalTime(value.localTime(), "good.Scalars.localTime");
        out.writeLocalDateTime(value.localDateTime(), "good.Scalars.localDateTime");
        out.writeOffsetDateTime(value.offsetDateTime(), "good.Scalars.offsetDateTime");
        out.writeZonedDateTime(value.zonedDateTime(), "good.Scalars.zonedDateTime");
        out.writeYear(value.year(), "good.Scalars.year");
        out.writeYearMonth(value.yearMonth(), "good.Scalars.yearMonth");
        out.writeMonthDay(value.monthDay(), "good.Scalars.monthDay");
        out.writeOffsetTime(value.offsetTime(), "good.Scalars.offsetTime");
        out.writeZoneOffset(value.zoneOffset(), "good.Scalars.zoneOffset");
        writeMonth(out, SessionWriter.nonNull(value.month(), "good.Scalars.month"));
        OptionalInt optionalInt = value.optionalInt();
        if (out.writePresence(optionalInt, "good.Scalars.optionalInt")) {
            out.writeInt(optionalInt.getAsInt());
        }
        OptionalLong optionalLong = value.optionalLong();
        if (out.writePresence(optionalLong, "good.Scalars.optionalLong")) {
            out.writeLong(optionalLong.getAsLong());
        }
        OptionalDouble optionalDouble = value.optionalDouble();
        if (out.writePresence(optionalDouble, "good.Scalars.optionalDouble")) {
            out.writeDouble(optionalDouble.getAsDouble());
        }
        Optional<Short> optionalShort = value.optionalShort();
        if (out.writePresence(optionalShort, "good.Scalars.optionalShort")) {
            out.writeShort(optionalShort.get());
        }
        Set<UUID> set = value.set();
        out.writeSize(set, "good.Scalars.set");
        for (UUID element : set) {
            out.writeUuid(element, "good.Scalars.set[]");
        }
        SortedSet<String> sortedSet = value.sortedSet();
        out.writeSize(sortedSet, "good.Scalars.sortedSet");
        for (String element : sortedSet) {
            out.writeString(element, "good.Scalars.sortedSet[]");
        }
        SortedMap<Integer, Byte> sortedMap = value.sortedMap();
        out.writeSize(sortedMap, "good.Scalars.sortedMap");
        for (Map.Entry<Integer, Byte> element : sortedMap.entrySet()) {
            out.writeInt(SessionWriter.nonNull(element.getKey(), "good.Scalars.sortedMap{key}"));
            out.writeByte(SessionWriter.nonNull(element.getValue(), "good.Scalars.sortedMap{value}"));
        }
    }

    @Override
    protected Scalars readValue(SessionReader in) {
        boolean aBoolean = in.readBoolean();
        byte aByte = in.readByte();
        short aShort = in.readShort();
        char aChar = in.readChar();
        int anInt = in.readInt();
        long aLong = in.readLong();
        float aFloat = in.readFloat();
        double aDouble = in.readDouble();
        Boolean boxedBoolean = in.readBoolean();
        Byte boxedByte = in.readByte();
        Short boxedShort = in.readShort();
        Character boxedChar = in.readChar();
        Integer boxedInt = in.readInt();
        Long boxedLong = in.readLong();
        Float boxedFloat = in.readFloat();
        Double boxedDouble = in.readDouble();
        String string = in.readString();
        byte[] bytes = in.readBytes();
        BigInteger bigInteger = in.readBigInteger();
        BigDecimal bigDecimal = in.readBigDecimal();
        UUID uuid = in.readUuid();
        URI uri = in.readUri();
        Locale locale = in.readLocale();
        Currency currency = in.readCurrency();
        ZoneId zoneId = in.readZoneId();
        Instant instant = in.readInstant();
        Duration duration = in.readDuration();
        Period period = in.readPeriod();
        LocalDate localDate = in.readLocalDate();
        LocalTime localTime = in.readLocalTime();
        LocalDateTime localDateTime = in.readLocalDateTime();
        OffsetDateTime offsetDateTime = in.readOffsetDateTime();
        ZonedDateTime zonedDateTime = in.readZonedDateTime();
        Year year = in.readYear();
        YearMonth yearMonth = in.readYearMonth();
        MonthDay monthDay = in.readMonthDay();
        OffsetTime offsetTime = in.readOffsetTime();
        ZoneOffset zoneOffset = in.readZoneOffset();
        Month month = readMonth(in);
        OptionalInt optionalInt = in.readPresence() ? OptionalInt.of(in.readInt()) : OptionalInt.empty();
        OptionalLong optionalLong = in.readPresence() ? OptionalLong.of(in.readLong()) : OptionalLong.empty();
        OptionalDouble optionalDouble = in.readPresence() ? OptionalDouble.of(in.readDouble()) : OptionalDouble.empty();
        Optional<Short> optionalShort = in.readPresence() ? Optional.of(in.readShort()) : Optional.empty();
        Set<UUID> set = new LinkedHashSet<>();
        for (int i = in.readSize(); i > 0; i--) {
            in.addNew(set, in.readUuid());
        }
        SortedSet<String> sortedSet = new TreeSet<>();
        for (int i = in.readSize(); i > 0; i--) {
            in.addNew(sortedSet, in.readString());
        }
        SortedMap<Integer, Byte> sortedMap = new TreeMap<>();
        for (int i = in.readSize(); i > 0; i--) {
            in.putNew(sortedMap, in.readInt(), in.readByte());
        }
        return new Scalars(
                aBoolean,
                aByte,
                aShort,
                aChar,
                anInt,
                aLong,
                aFloat,
                aDouble,
                boxedBoolean,
                boxedByte,
                boxedShort,
                boxedChar,
                boxedInt,
                boxedLong,
                boxedFloat,
                boxedDouble,
                string,
                bytes,
                bigInteger,
                bigDecimal,
                uuid,
                uri,
                locale,
                currency,
                zoneId,
                instant,
                duration,
                period,
                localDate,
                localTime,
                localDateTime,
                offsetDateTime,
                zonedDateTime,
                year,
                yearMonth,
                monthDay,
                offsetTime,
                zoneOffset,
                month,
                optionalInt,
                optionalLong,
                optionalDouble,
                optionalShort,
                SessionReader.set(set),
                SessionReader.sortedSet(sortedSet),
                SessionReader.sortedMap(sortedMap));
    }

    @Override
    protected boolean writeDefault(SessionWriter out, int component) {
        switch (component) {
            case 0, 1, 2, 3, 4, 5, 39, 40, 41, 42, 43, 44, 45 -> out.writeByte((byte) 0);
            case 6 -> out.writeFloat(0.0F);
            case 7 -> out.writeDouble(0.0);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    protected String componentName(int component) {
        return switch (component) {
            case 0 -> "good.Scalars.aBoolean";
            case 1 -> "good.Scalars.aByte";
            case 2 -> "good.Scalars.aShort";
            case 3 -> "good.Scalars.aChar";
            case 4 -> "good.Scalars.anInt";
            case 5 -> "good.Scalars.aLong";
            case 6 -> "good.Scalars.aFloat";
            case 7 -> "good.Scalars.aDouble";
            case 8 -> "good.Scalars.boxedBoolean";
            case 9 -> "good.Scalars.boxedByte";
            case 10 -> "good.Scalars.boxedShort";
            case 11 -> "good.Scalars.boxedChar";
            case 12 -> "good.Scalars.boxedInt";
            case 13 -> "good.Scalars.boxedLong";
            case 14 -> "good.Scalars.boxedFloat";
            case 15 -> "good.Scalars.boxedDouble";
            case 16 -> "good.Scalars.string";
            case 17 -> "good.Scalars.bytes";
            case 18 -> "good.Scalars.bigInteger";
            case 19 -> "good.Scalars.bigDecimal";
            case 20 -> "good.Scalars.uuid";
            case 21 -> "good.Scalars.uri";
            case 22 -> "good.Scalars.locale";
            case 23 -> "good.Scalars.currency";
            case 24 -> "good.Scalars.zoneId";
            case 25 -> "good.Scalars.instant";
            case 26 -> "good.Scalars.duration";
            case 27 -> "good.Scalars.period";
            case 28 -> "good.Scalars.localDate";
            case 29 -> "good.Scalars.localTime";
            case 30 -> "good.Scalars.localDateTime";
            case 31 -> "good.Scalars.offsetDateTime";
            case 32 -> "good.Scalars.zonedDateTime";
            case 33 -> "good.Scalars.year";
            case 34 -> "good.Scalars.yearMonth";
            case 35 -> "good.Scalars.monthDay";
            case 36 -> "good.Scalars.offsetTime";
            case 37 -> "good.Scalars.zoneOffset";
            case 38 -> "good.Scalars.month";
            case 39 -> "good.Scalars.optionalInt";
            case 40 -> "good.Scalars.optionalLong";
            case 41 -> "good.Scalars.optionalDouble";
            case 42 -> "good.Scalars.optionalShort";
            case 43 -> "good.Scalars.set";
            case 44 -> "good.Scalars.sortedSet";
            case 45 -> "good.Scalars.sortedMap";
            default -> super.componentName(component);
        };
    }

    private static void writeMonth(SessionWriter out, Month value) {
        out.writeHash(switch (value) {
            case JANUARY -> 0xe20d;
            case FEBRUARY -> 0xbcce;
            case MARCH -> 0x5ff1;
            case APRIL -> 0x7c9f;
            case MAY -> 0x8f0e;
            case JUNE -> 0x7afa;
            case JULY -> 0xc08d;
            case AUGUST -> 0x55ba;
            case SEPTEMBER -> 0x3787;
            case OCTOBER -> 0xdb60;
            case NOVEMBER -> 0xf38c;
            case DECEMBER -> 0x385f;
        });
    }

    private static Month readMonth(SessionReader in) {
        return switch (in.readHash()) {
            case 0xe20d -> Month.JANUARY;
            case 0xbcce -> Month.FEBRUARY;
            case 0x5ff1 -> Month.MARCH;
            case 0x7c9f -> Month.APRIL;
            case 0x8f0e -> Month.MAY;
            case 0x7afa -> Month.JUNE;
            case 0xc08d -> Month.JULY;
            case 0x55ba -> Month.AUGUST;
            case 0x3787 -> Month.SEPTEMBER;
            case 0xdb60 -> Month.OCTOBER;
            case 0xf38c -> Month.NOVEMBER;
            case 0x385f -> Month.DECEMBER;
            default -> throw in.unknownConstant("java.time.Month");
        };
    }
}
