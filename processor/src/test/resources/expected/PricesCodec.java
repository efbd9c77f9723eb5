package good;

import dev.seshat.annotation.Generated;
import dev.seshat.codec.SessionCodec;
import dev.seshat.codec.SessionConverter;
import dev.seshat.codec.SessionReader;
import dev.seshat.codec.SessionWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns a {@link Prices} into bytes and back.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public final class PricesCodec extends SessionCodec<Prices> {
    /**
     * The only instance; thread-safe.
     */
    public static final PricesCodec INSTANCE = new PricesCodec();

    private static final SessionConverter<Prices.Money, Long> MONEY_CONVERTER = new Prices.MoneyConverter();

    private static final SessionConverter<Pattern, String> PATTERNS = Prices.Patterns.INSTANCE;

    private static final SessionConverter<Integer, Short> INSTANCE_2 = new Prices.Instance();

    private PricesCodec() {
        super("good.Prices", new byte[] {
            0x01, // record type
            0x07, // good.Prices
            0x55, (byte) 0xea, 0x06, // limit: Money
            0x35, 0x47, 0x46, 0x06, // last: @Nullable Money
            (byte) 0xa7, (byte) 0x93, 0x40, 0x06, // first: Optional<Money>
            0x5e, (byte) 0xf5, 0x41, 0x06, // all: List<Money>
            0x67, (byte) 0xfa, 0x44, 0x09, 0x40, 0x06, // byName: Map<String, Optional<Money>>
            0x15, 0x54, 0x42, 0x09, // patterns: Set<Pattern>
            (byte) 0xc1, (byte) 0xd6, 0x03, // offset: int
        });
    }

    @Override
    protected void writeValue(SessionWriter out, Prices value) {
        out.writeLong(SessionWriter.converted(MONEY_CONVERTER, value.limit(), "good.Prices.limit"));
        Prices.Money last = value.last();
        out.writeNullable(last);
        if (last != null) {
            out.writeLong(SessionWriter.converted(MONEY_CONVERTER, last, "good.Prices.last"));
        }
        Optional<Prices.Money> first = value.first();
        if (out.writePresence(first, "good.Prices.first")) {
            out.writeLong(SessionWriter.converted(MONEY_CONVERTER, first.get(), "good.Prices.first"));
        }
        List<Prices.Money> all = value.all();
        out.writeSize(all, "good.Prices.all");
        for (Prices.Money element : all) {
            out.writeLong(SessionWriter.converted(MONEY_CONVERTER, element, "good.Prices.all[]"));
        }
        Map<String, Optional<Prices.Money>> byName = value.byName();
        out.writeSize(byName, "good.Prices.byName");
        for (Map.Entry<String, Optional<Prices.Money>> element : byName.entrySet()) {
            out.writeString(element.getKey(), "good.Prices.byName{key}");
            Optional<Prices.Money> elementValue = element.getValue();
            if (out.writePresence(elementValue, "good.Prices.byName{value}")) {
                out.writeLong(SessionWriter.converted(MONEY_CONVERTER, elementValue.get(), "good.Prices.byName{value}"));
            }
        }
        Set<Pattern> patterns = value.patterns();
        out.writeSize(patterns, "good.Prices.patterns");
        for (Pattern pattern : patterns) {
            out.writeString(SessionWriter.converted(PATTERNS, pattern, "good.Prices.patterns[]"), "good.Prices.patterns[]");
        }
        out.writeShort(SessionWriter.converted(INSTANCE_2, value.offset(), "good.Prices.offset"));
    }

    @Override
    protected Prices readValue(SessionReader in) {
        Prices.Money limit = Objects.requireNonNull(MONEY_CONVERTER.fromStored(in.readLong()));
        Prices.Money last = in.readPresence() ? Objects.requireNonNull(MONEY_CONVERTER.fromStored(in.readLong())) : null;
        Optional<Prices.Money> first = in.readPresence() ? Optional.of(Objects.requireNonNull(MONEY_CONVERTER.fromStored(in.readLong()))) : Optional.empty();
        Object[] all = new Object[in.readSize()];
        for (int i = 0; i < all.length; i++) {
            all[i] = Objects.requireNonNull(MONEY_CONVERTER.fromStored(in.readLong()));
        }
        Map<String, Optional<Prices.Money>> byName = new LinkedHashMap<>();
        for (int i = in.readSize(); i > 0; i--) {
            in.putNew(byName, in.readString(), in.readPresence() ? Optional.of(Objects.requireNonNull(MONEY_CONVERTER.fromStored(in.readLong()))) : Optional.empty());
        }
        Set<Pattern> patterns = new LinkedHashSet<>();
        for (int i = in.readSize(); i > 0; i--) {
            in.addNew(patterns, Objects.requireNonNull(PATTERNS.fromStored(in.readString())));
        }
        int offset = Objects.requireNonNull(INSTANCE_2.fromStored(in.readShort()));
        return new Prices(
                limit,
                last,
                first,
                SessionReader.list(all),
                SessionReader.map(byName),
                SessionReader.set(patterns),
                offset);
    }

    @Override
    protected boolean writeDefault(SessionWriter out, int component) {
        switch (component) {
            case 1, 2, 3, 4, 5 -> out.writeByte((byte) 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    protected String componentName(int component) {
        return switch (component) {
            case 0 -> "good.Prices.limit";
            case 1 -> "good.Prices.last";
            case 2 -> "good.Prices.first";
            case 3 -> "good.Prices.all";
            case 4 -> "good.Prices.byName";
            case 5 -> "good.Prices.patterns";
            case 6 -> "good.Prices.offset";
            default -> super.componentName(component);
        };
    }
}
