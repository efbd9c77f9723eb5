package good;

import dev.seshat.annotation.ConvertWith;
import dev.seshat.annotation.SessionType;
import dev.seshat.codec.SessionConverter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Types of the user's and of Java's that travel as scalars. */
@SessionType
public record Prices(
        @ConvertWith(MoneyConverter.class) Money limit,
        @ConvertWith(MoneyConverter.class) @Nullable Money last,
        @ConvertWith(MoneyConverter.class) Optional<Money> first,
        @ConvertWith(MoneyConverter.class) List<Money> all,
        @ConvertWith(MoneyConverter.class) Map<String, Optional<Money>> byName,
        @ConvertWith(Patterns.class) Set<Pattern> patterns,
        @ConvertWith(Instance.class) int offset)
        implements PricesWith {

    /** Not a record: it cannot be stored itself. */
    public static final class Money {

        private final long cents;

        Money(long cents) {
            if (cents < 0) {
                throw new IllegalArgumentException("secret " + cents);
            }
            this.cents = cents;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Money money && money.cents == cents;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(cents);
        }
    }

    abstract static class Base<T> implements SessionConverter<T, Long> {}

    static final class MoneyConverter extends Base<Money> {
        @Override
        public Long toStored(Money value) {
            if (value.cents == 13) {
                throw new IllegalStateException("secret 13");
            }
            return value.cents;
        }

        @Override
        public Money fromStored(Long stored) {
            return new Money(stored);
        }
    }

    /** A pattern is equal only to itself, so this gives the same one for the same text. */
    enum Patterns implements SessionConverter<Pattern, String> {
        INSTANCE;

        static final Pattern DIGITS = Pattern.compile("[0-9]+");

        @Override
        public String toStored(Pattern value) {
            return value.pattern();
        }

        @Override
        public Pattern fromStored(String stored) {
            return stored.equals(DIGITS.pattern()) ? DIGITS : Pattern.compile(stored);
        }
    }

    /** Called like the codec's own field; has nothing for zero. */
    public static final class Instance implements SessionConverter<Integer, Short> {
        @Override
        public Short toStored(Integer value) {
            return value == 0 ? null : (short) (value + 1);
        }

        @Override
        public Integer fromStored(Short stored) {
            return stored == 0 ? null : stored - 1;
        }
    }
}
