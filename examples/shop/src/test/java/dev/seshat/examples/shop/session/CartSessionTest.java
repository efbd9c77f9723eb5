package dev.seshat.examples.shop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CartSessionTest {

    private static final CartSession EMPTY = new CartSession(Map.of(), 3);

    @Test
    void quantity_changed_keepsPlaceAndVisits() {
        CartSession cart =
                EMPTY.withQuantity("cord", 1).withQuantity("palette", 2).withQuantity("cord", 5);

        assertEquals(List.of("cord", "palette"), List.copyOf(cart.items().keySet()));
        assertEquals(5, cart.quantity("cord"));
        assertEquals(7, cart.size());
        assertEquals(3, cart.visits());
    }

    @Test
    void quantity_noneOrLess_takesTheProductOut() {
        CartSession cart = EMPTY.withQuantity("cord", 1).withQuantity("palette", 2);

        assertEquals(Map.of("palette", 2), cart.withQuantity("cord", 0).items());
        assertEquals(Map.of("cord", 1), cart.withQuantity("palette", -1).items());
        assertEquals(0, EMPTY.withQuantity("cord", 0).quantity("cord"));
    }

    @Test
    void quantity_tooMany_isTheMost() {
        assertEquals(99, EMPTY.withQuantity("cord", 100).quantity("cord"));
    }

    @Test
    void items_ofACopy_cannotBeChanged() {
        Map<String, Integer> items = EMPTY.withQuantity("cord", 1).items();

        assertThrows(UnsupportedOperationException.class, () -> items.put("cord", 2));
    }
}
