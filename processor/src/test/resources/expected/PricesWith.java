package good;

import dev.seshat.annotation.Generated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Copies of a {@link Prices} in which one component is another; for the record to implement.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public interface PricesWith {
    /**
     * Returns {@code limit}.
     *
     * @return the component's value
     */
    Prices.Money limit();

    /**
     * Returns {@code last}.
     *
     * @return the component's value
     */
    Prices. @Nullable Money last();

    /**
     * Returns {@code first}.
     *
     * @return the component's value
     */
    Optional<Prices.Money> first();

    /**
     * Returns {@code all}.
     *
     * @return the component's value
     */
    List<Prices.Money> all();

    /**
     * Returns {@code byName}.
     *
     * @return the component's value
     */
    Map<String, Optional<Prices.Money>> byName();

    /**
     * Returns {@code patterns}.
     *
     * @return the component's value
     */
    Set<Pattern> patterns();

    /**
     * Returns {@code offset}.
     *
     * @return the component's value
     */
    int offset();

    /**
     * Returns a copy in which {@code limit} is another.
     *
     * @param limit the other value
     * @return the copy
     */
    default Prices withLimit(Prices.Money limit) {
        return new Prices(
                limit,
                last(),
                first(),
                all(),
                byName(),
                patterns(),
                offset());
    }

    /**
     * Returns a copy in which {@code last} is another.
     *
     * @param last the other value
     * @return the copy
     */
    default Prices withLast(Prices. @Nullable Money last) {
        return new Prices(
                limit(),
                last,
                first(),
                all(),
                byName(),
                patterns(),
                offset());
    }

    /**
     * Returns a copy in which {@code first} is another.
     *
     * @param first the other value
     * @return the copy
     */
    default Prices withFirst(Optional<Prices.Money> first) {
        return new Prices(
                limit(),
                last(),
                first,
                all(),
                byName(),
                patterns(),
                offset());
    }

    /**
     * Returns a copy in which {@code all} is another.
     *
     * @param all the other value
     * @return the copy
     */
    default Prices withAll(List<Prices.Money> all) {
        return new Prices(
                limit(),
                last(),
                first(),
                all,
                byName(),
                patterns(),
                offset());
    }

    /**
     * Returns a copy in which {@code byName} is another.
     *
     * @param byName the other value
     * @return the copy
     */
    default Prices withByName(Map<String, Optional<Prices.Money>> byName) {
        return new Prices(
                limit(),
                last(),
                first(),
                all(),
                byName,
                patterns(),
                offset());
    }

    /**
     * Returns a copy in which {@code patterns} is another.
     *
     * @param patterns the other value
     * @return the copy
     */
    default Prices withPatterns(Set<Pattern> patterns) {
        return new Prices(
                limit(),
                last(),
                first(),
                all(),
                byName(),
                patterns,
                offset());
    }

    /**
     * Returns a copy in which {@code offset} is another.
     *
     * @param offset the other value
     * @return the copy
     */
    default Prices withOffset(int offset) {
        return new Prices(
                limit(),
                last(),
                first(),
                all(),
                byName(),
                patterns(),
                offset);
    }
}
