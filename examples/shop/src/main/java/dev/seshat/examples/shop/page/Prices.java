package dev.seshat.examples.shop.page;

import java.math.BigDecimal;

/** Prices as people read them. */
final class Prices {

    private Prices() {}

    /** Returns an amount such as {@code €28.50}. */
    static String euros(int cents) {
        return "€" + BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
