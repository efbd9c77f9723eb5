package dev.seshat.examples.shop.page;

import dev.seshat.examples.shop.catalog.Catalog;
import dev.seshat.examples.shop.catalog.Product;
import dev.seshat.examples.shop.session.CartSession;
import java.util.List;

/** The page that shows what is in the cart. */
public final class CartPage {

    private CartPage() {}

    /**
     * Makes the page.
     *
     * @param cart the visitor's cart
     * @return the page
     */
    public static Page of(CartSession cart) {
        // What the shop sold when it was added and no longer sells is left out.
        List<Product> products = cart.items().keySet().stream()
                .flatMap(sku -> Catalog.find(sku).stream())
                .toList();
        return new Page("Your cart", products.isEmpty() ? empty() : filled(cart, products));
    }

    private static Html empty() {
        return Html.of("""
                <h1>Your cart</h1>
                <p class="lead">There is nothing in it yet.</p>
                <p><a class="button" href="/">See what we have</a></p>
                """);
    }

    private static Html filled(CartSession cart, List<Product> products) {
        int cents = products.stream()
                .mapToInt(product -> product.cents() * cart.quantity(product.sku()))
                .sum();
        return Html.of(
                """
                <h1>Your cart</h1>
                <div class="cart">
                <ul class="lines">
                {}</ul>
                <section class="summary" aria-label="Summary">
                <p class="total"><span>Total</span> <strong>{}</strong></p>
                <p class="note">This is as far as it goes: the demo has no till.</p>
                <p><a href="/">Go on shopping</a></p>
                </section>
                </div>
                """,
                Html.join(products.stream()
                        .map(product -> line(product, cart.quantity(product.sku())))
                        .toList()),
                Prices.euros(cents));
    }

    private static Html line(Product product, int quantity) {
        return Html.of(
                """
                <li class="line">
                <div class="drawing">{}</div>
                <div class="what"><h2>{}</h2><p class="note">{} each</p></div>
                <form method="post" action="/cart/change" aria-label="How many: {}">
                <input type="hidden" name="sku" value="{}">
                <button class="step" name="quantity" value="{}" aria-label="One less">−</button>
                <span class="quantity">{}</span>
                <button class="step" name="quantity" value="{}" aria-label="One more"{}>+</button>
                <button class="quiet" name="quantity" value="0" aria-label="Remove: {}">Remove</button>
                </form>
                <strong class="sum">{}</strong>
                </li>
                """,
                Drawings.of(product),
                product.name(),
                Prices.euros(product.cents()),
                product.name(),
                product.sku(),
                quantity - 1,
                quantity,
                quantity + 1,
                quantity < CartSession.MOST_OF_ONE ? Html.NOTHING : Html.of(" disabled"),
                product.name(),
                Prices.euros(product.cents() * quantity));
    }
}
