package good;

import dev.seshat.annotation.Generated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Copies of a {@link Checkout} in which one component is another; for the record to implement.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public interface CheckoutWith {
    /**
     * Returns {@code payment}.
     *
     * @return the component's value
     */
    Checkout.Payment payment();

    /**
     * Returns {@code second}.
     *
     * @return the component's value
     */
    Checkout. @Nullable Payment second();

    /**
     * Returns {@code last}.
     *
     * @return the component's value
     */
    Optional<Checkout.Payment> last();

    /**
     * Returns {@code declined}.
     *
     * @return the component's value
     */
    List<Checkout.Payment> declined();

    /**
     * Returns {@code byName}.
     *
     * @return the component's value
     */
    Map<String, Checkout.Payment> byName();

    /**
     * Returns {@code price}.
     *
     * @return the component's value
     */
    Checkout.Expression price();

    /**
     * Returns a copy in which {@code payment} is another.
     *
     * @param payment the other value
     * @return the copy
     */
    default Checkout withPayment(Checkout.Payment payment) {
        return new Checkout(payment, second(), last(), declined(), byName(), price());
    }

    /**
     * Returns a copy in which {@code second} is another.
     *
     * @param second the other value
     * @return the copy
     */
    default Checkout withSecond(Checkout. @Nullable Payment second) {
        return new Checkout(payment(), second, last(), declined(), byName(), price());
    }

    /**
     * Returns a copy in which {@code last} is another.
     *
     * @param last the other value
     * @return the copy
     */
    default Checkout withLast(Optional<Checkout.Payment> last) {
        return new Checkout(payment(), second(), last, declined(), byName(), price());
    }

    /**
     * Returns a copy in which {@code declined} is another.
     *
     * @param declined the other value
     * @return the copy
     */
    default Checkout withDeclined(List<Checkout.Payment> declined) {
        return new Checkout(payment(), second(), last(), declined, byName(), price());
    }

    /**
     * Returns a copy in which {@code byName} is another.
     *
     * @param byName the other value
     * @return the copy
     */
    default Checkout withByName(Map<String, Checkout.Payment> byName) {
        return new Checkout(payment(), second(), last(), declined(), byName, price());
    }

    /**
     * Returns a copy in which {@code price} is another.
     *
     * @param price the other value
     * @return the copy
     */
    default Checkout withPrice(Checkout.Expression price) {
        return new Checkout(payment(), second(), last(), declined(), byName(), price);
    }
}
