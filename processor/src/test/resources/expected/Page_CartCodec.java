package good;

import dev.seshat.annotation.Generated;
import dev.seshat.codec.SessionCodec;
import dev.seshat.codec.SessionReader;
import dev.seshat.codec.SessionWriter;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * Turns a {@link Page.Cart} into bytes and back.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
final class Page_CartCodec extends SessionCodec<Page.Cart> {
    /**
     * The only instance; thread-safe.
     */
    public static final Page_CartCodec INSTANCE = new Page_CartCodec();

    private Page_CartCodec() {
        super("good.Page.Cart", new byte[] {
            0x01, // record type
            0x09, // good.Page.Cart
            0x4c, 0x10, 0x40, 0x0e, // owner: Optional<UUID>
            0x46, 0x6e, 0x09, // currency: String
            0x68, 0x3b, 0x0d, // price: BigDecimal
            (byte) 0x94, 0x4c, 0x0a, // day: DayOfWeek
            0x6c, 0x35, 0x46, 0x05, // count: @Nullable Integer
            (byte) 0xed, (byte) 0xb4, 0x46, 0x09, // note: @Nullable String
            (byte) 0x8e, 0x35, 0x06, // total: long
            (byte) 0xcc, (byte) 0xdc, 0x40, 0x05, // size: OptionalInt
            0x4e, (byte) 0xd3, 0x44, 0x09, 0x42, 0x06, // groups: Map<String, Set<Long>>
        }, new int[] {
            7, 0x7c69, // "sizes": now size
        });
    }

    @Override
    protected void writeValue(SessionWriter out, Page.Cart value) {
        Optional<UUID> owner = value.owner();
        if (out.writePresence(owner, "good.Page.Cart.owner")) {
            out.writeUuid(owner.get(), "good.Page.Cart.owner");
        }
        out.writeString(value.currency(), "good.Page.Cart.currency");
        out.writeBigDecimal(value.price(), "good.Page.Cart.price");
        writeDayOfWeek(out, SessionWriter.nonNull(value.day(), "good.Page.Cart.day"));
        Integer count = value.count();
        out.writeNullable(count);
        if (count != null) {
            out.writeInt(count);
        }
        String note = value.note();
        out.writeNullable(note);
        if (note != null) {
            out.writeString(note, "good.Page.Cart.note");
        }
        out.writeLong(value.total());
        OptionalInt size = value.size();
        if (out.writePresence(size, "good.Page.Cart.size")) {
            out.writeInt(size.getAsInt());
        }
        Map<String, Set<Long>> groups = value.groups();
        out.writeSize(groups, "good.Page.Cart.groups");
        for (Map.Entry<String, Set<Long>> group : groups.entrySet()) {
            out.writeString(group.getKey(), "good.Page.Cart.groups{key}");
            Set<Long> groupValue = group.getValue();
            out.writeSize(groupValue, "good.Page.Cart.groups{value}");
            for (Long element : groupValue) {
                out.writeLong(SessionWriter.nonNull(element, "good.Page.Cart.groups{value}[]"));
            }
        }
    }

    @Override
    protected Page.Cart readValue(SessionReader in) {
        Optional<UUID> owner = in.readPresence() ? Optional.of(in.readUuid()) : Optional.empty();
        String currency = in.readString();
        BigDecimal price = in.readBigDecimal();
        DayOfWeek day = readDayOfWeek(in);
        Integer count = in.readPresence() ? in.readInt() : null;
        String note = in.readPresence() ? in.readString() : null;
        long total = in.readLong();
        OptionalInt size = in.readPresence() ? OptionalInt.of(in.readInt()) : OptionalInt.empty();
        Map<String, Set<Long>> groups = new LinkedHashMap<>();
        for (int i = in.readSize(); i > 0; i--) {
            String key = in.readString();
            Set<Long> value = new LinkedHashSet<>();
            for (int j = in.readSize(); j > 0; j--) {
                in.addNew(value, in.readLong());
            }
            in.putNew(groups, key, SessionReader.set(value));
        }
        return new Page.Cart(
                owner,
                currency,
                price,
                day,
                count,
                note,
                total,
                size,
                SessionReader.map(groups));
    }

    @Override
    protected boolean writeDefault(SessionWriter out, int component) {
        switch (component) {
            case 0, 5, 6, 7, 8 -> out.writeByte((byte) 0);
            case 1 -> out.writeString("EUR \"net\"", "good.Page.Cart.currency");
            case 2 -> out.writeBigDecimal(new BigDecimal("9.90"), "good.Page.Cart.price");
            case 3 -> writeDayOfWeek(out, DayOfWeek.MONDAY);
            case 4 -> {
                out.writeBoolean(true);
                out.writeInt(3);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    protected String componentName(int component) {
        return switch (component) {
            case 0 -> "good.Page.Cart.owner";
            case 1 -> "good.Page.Cart.currency";
            case 2 -> "good.Page.Cart.price";
            case 3 -> "good.Page.Cart.day";
            case 4 -> "good.Page.Cart.count";
            case 5 -> "good.Page.Cart.note";
            case 6 -> "good.Page.Cart.total";
            case 7 -> "good.Page.Cart.size";
            case 8 -> "good.Page.Cart.groups";
            default -> super.componentName(component);
        };
    }

    private static void writeDayOfWeek(SessionWriter out, DayOfWeek value) {
        out.writeHash(switch (value) {
            case MONDAY -> 0x1dcd;
            case TUESDAY -> 0x4638;
            case WEDNESDAY -> 0x1b2f;
            case THURSDAY -> 0x8885;
            case FRIDAY -> 0xbf9d;
            case SATURDAY -> 0xaf9e;
            case SUNDAY -> 0x0ab7;
        });
    }

    private static DayOfWeek readDayOfWeek(SessionReader in) {
        return switch (in.readHash()) {
            case 0x1dcd -> DayOfWeek.MONDAY;
            case 0x4638 -> DayOfWeek.TUESDAY;
            case 0x1b2f -> DayOfWeek.WEDNESDAY;
            case 0x8885 -> DayOfWeek.THURSDAY;
            case 0xbf9d -> DayOfWeek.FRIDAY;
            case 0xaf9e -> DayOfWeek.SATURDAY;
            case 0x0ab7 -> DayOfWeek.SUNDAY;
            default -> throw in.unknownConstant("java.time.DayOfWeek");
        };
    }
}
