package good;

import dev.seshat.annotation.Generated;
import java.util.List;
import java.util.Optional;

/**
 * Copies of a {@link CartSession} in which one component is another; for the record to implement.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public interface CartSessionWith {
    /**
     * Returns {@code customer}.
     *
     * @return the component's value
     */
    Optional<String> customer();

    /**
     * Returns {@code items}.
     *
     * @return the component's value
     */
    List<Item> items();

    /**
     * Returns {@code visits}.
     *
     * @return the component's value
     */
    int visits();

    /**
     * Returns a copy in which {@code customer} is another.
     *
     * @param customer the other value
     * @return the copy
     */
    default CartSession withCustomer(Optional<String> customer) {
        return new CartSession(customer, items(), visits());
    }

    /**
     * Returns a copy in which {@code items} is another.
     *
     * @param items the other value
     * @return the copy
     */
    default CartSession withItems(List<Item> items) {
        return new CartSession(customer(), items, visits());
    }

    /**
     * Returns a copy in which {@code visits} is another.
     *
     * @param visits the other value
     * @return the copy
     */
    default CartSession withVisits(int visits) {
        return new CartSession(customer(), items(), visits);
    }
}
