package good;

import dev.seshat.annotation.Generated;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Copies of a {@link Page.Cart} in which one component is another; for the record to implement.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
interface Page_CartWith {
    /**
     * Returns {@code owner}.
     *
     * @return the component's value
     */
    Optional<UUID> owner();

    /**
     * Returns {@code currency}.
     *
     * @return the component's value
     */
    String currency();

    /**
     * Returns {@code price}.
     *
     * @return the component's value
     */
    BigDecimal price();

    /**
     * Returns {@code day}.
     *
     * @return the component's value
     */
    DayOfWeek day();

    /**
     * Returns {@code count}.
     *
     * @return the component's value
     */
    @Nullable Integer count();

    /**
     * Returns {@code note}.
     *
     * @return the component's value
     */
    @Nullable String note();

    /**
     * Returns {@code total}.
     *
     * @return the component's value
     */
    long total();

    /**
     * Returns {@code size}.
     *
     * @return the component's value
     */
    OptionalInt size();

    /**
     * Returns {@code groups}.
     *
     * @return the component's value
     */
    Map<String, Set<Long>> groups();

    /**
     * Returns a copy in which {@code owner} is another.
     *
     * @param owner the other value
     * @return the copy
     */
    default Page.Cart withOwner(Optional<UUID> owner) {
        return new Page.Cart(
                owner,
                currency(),
                price(),
                day(),
                count(),
                note(),
                total(),
                size(),
                groups());
    }

    /**
     * Returns a copy in which {@code currency} is another.
     *
     * @param currency the other value
     * @return the copy
     */
    default Page.Cart withCurrency(String currency) {
        return new Page.Cart(
                owner(),
                currency,
                price(),
                day(),
                count(),
                note(),
                total(),
                size(),
                groups());
    }

    /**
     * Returns a copy in which {@code price} is another.
     *
     * @param price the other value
     * @return the copy
     */
    default Page.Cart withPrice(BigDecimal price) {
        return new Page.Cart(
                owner(),
                currency(),
                price,
                day(),
                count(),
                note(),
                total(),
                size(),
                groups());
    }

    /**
     * Returns a copy in which {@code day} is another.
     *
     * @param day the other value
     * @return the copy
     */
    default Page.Cart withDay(DayOfWeek day) {
        return new Page.Cart(
                owner(),
                currency(),
                price(),
                day,
                count(),
                note(),
                total(),
                size(),
                groups());
    }

    /**
     * Returns a copy in which {@code count} is another.
     *
     * @param count the other value
     * @return the copy
     */
    default Page.Cart withCount(@Nullable Integer count) {
        return new Page.Cart(
                owner(),
                currency(),
                price(),
                day(),
                count,
                note(),
                total(),
                size(),
                groups());
    }

    /**
     * Returns a copy in which {@code note} is another.
     *
     * @param note the other value
     * @return the copy
     */
    default Page.Cart withNote(@Nullable String note) {
        return new Page.Cart(
                owner(),
                currency(),
                price(),
                day(),
                count(),
                note,
                total(),
                size(),
                groups());
    }

    /**
     * Returns a copy in which {@code total} is another.
     *
     * @param total the other value
     * @return the copy
     */
    default Page.Cart withTotal(long total) {
        return new Page.Cart(
                owner(),
                currency(),
                price(),
                day(),
                count(),
                note(),
                total,
                size(),
                groups());
    }

    /**
     * Returns a copy in which {@code size} is another.
     *
     * @param size the other value
     * @return the copy
     */
    default Page.Cart withSize(OptionalInt size) {
        return new Page.Cart(
                owner(),
                currency(),
                price(),
                day(),
                count(),
                note(),
                total(),
                size,
                groups());
    }

    /**
     * Returns a copy in which {@code groups} is another.
     *
     * @param groups the other value
     * @return the copy
     */
    default Page.Cart withGroups(Map<String, Set<Long>> groups) {
        return new Page.Cart(
                owner(),
                currency(),
                price(),
                day(),
                count(),
                note(),
                total(),
                size(),
                groups);
    }
}
