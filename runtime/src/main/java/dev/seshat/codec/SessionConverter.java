package dev.seshat.codec;

/**
 * Turns values of a type that cannot be stored into scalars and back. Named by {@code @ConvertWith} on the components of that
 * type.
 *
 * <p>A converter is stateless and thread-safe. What it makes of a value must not change from release to release: what one of
 * them has stored, another one reads.
 *
 * <pre>{@code
 * public final class MoneyConverter implements SessionConverter<Money, String> {
 *     @Override
 *     public String toStored(Money value) {
 *         return value.currency() + " " + value.amount();
 *     }
 *
 *     @Override
 *     public Money fromStored(String stored) {
 *         return Money.parse(stored);
 *     }
 * }
 * }</pre>
 *
 * @param <A> the type that the component, or what it holds, has
 * @param <S> the type that is stored: a scalar, such as {@code String}, {@code Long}, {@code byte[]} or {@code Instant}
 */
public interface SessionConverter<A, S> {

    /**
     * Turns a value into what is stored.
     *
     * @param value the value, never null
     * @return what is stored, not null; equal values give the same, others give another
     * @throws RuntimeException of any kind, when the value cannot be stored: then the session is not written, and a {@link
     *     SessionEncodeException} names the component
     */
    S toStored(A value);

    /**
     * Turns what is stored back into a value.
     *
     * @param stored what was stored, by this or another release; never null
     * @return the value, not null
     * @throws RuntimeException of any kind, when there is no such value: then the session cannot be read, as if a record had
     *     refused its components
     */
    A fromStored(S stored);
}
