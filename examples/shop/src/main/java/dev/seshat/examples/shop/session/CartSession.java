package dev.seshat.examples.shop.session;

import dev.seshat.annotation.CookieSession;
import dev.seshat.annotation.SessionType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a visitor has in the cart, and how often they came. The whole record travels sealed in a cookie, so the server
 * keeps nothing of visitors who only look around.
 *
 * @param items how many of each product, by the product's sku, in the order in which they were added
 * @param visits how often the visitor opened the first page
 */
@SessionType
@CookieSession(name = "__Host-cart")
public record CartSession(Map<String, Integer> items, int visits) implements CartSessionWith {

    /** The most of one product that a cart holds, so that the record always fits into its cookie. */
    public static final int MOST_OF_ONE = 99;

    /**
     * Returns how many of a product are in the cart.
     *
     * @param sku the product's sku
     * @return the number, 0 when there is none
     */
    public int quantity(String sku) {
        return items.getOrDefault(sku, 0);
    }

    /**
     * Returns how many things are in the cart.
     *
     * @return the sum over all products
     */
    public int size() {
        return items.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns a copy with another number of a product.
     *
     * @param sku the product's sku
     * @param quantity how many; 0 or less takes the product out, more than {@link #MOST_OF_ONE} counts as that
     * @return the copy
     */
    public CartSession withQuantity(String sku, int quantity) {
        Map<String, Integer> changed = new LinkedHashMap<>(items);
        if (quantity <= 0) {
            changed.remove(sku);
        } else {
            changed.put(sku, Math.min(quantity, MOST_OF_ONE));
        }
        return withItems(Collections.unmodifiableMap(changed));
    }
}
