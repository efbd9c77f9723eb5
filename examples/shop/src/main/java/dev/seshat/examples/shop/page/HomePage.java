package dev.seshat.examples.shop.page;

import dev.seshat.examples.shop.catalog.Catalog;
import dev.seshat.examples.shop.catalog.Product;

/** The first page: what the shop sells. */
public final class HomePage {

    private HomePage() {}

    /**
     * Makes the page.
     *
     * @param visits how often the visitor opened this page, with this time
     * @return the page
     */
    public static Page of(int visits) {
        Html products =
                Html.join(Catalog.PRODUCTS.stream().map(HomePage::product).toList());
        return new Page("Things to write with", Html.of("""
                        <div class="intro">
                        <h1>Things to write with</h1>
                        <p>Pens, inks and papyrus for those who keep the books of the Two Lands.</p>
                        <p class="visits">{}</p>
                        </div>
                        <ul class="products">
                        {}</ul>
                        """, greeting(visits), products));
    }

    private static String greeting(int visits) {
        return visits == 1
                ? "Welcome. This is your first visit."
                : "Welcome back. You have been here " + visits + " times.";
    }

    private static Html product(Product product) {
        return Html.of(
                """
                <li class="product" id="{}">
                <div class="drawing">{}</div>
                <h2>{}</h2>
                <p class="note">{}</p>
                <form method="post" action="/cart/add">
                <span class="price">{}</span>
                <button name="sku" value="{}" aria-label="Add to cart: {}">Add to cart</button>
                </form>
                </li>
                """,
                product.sku(),
                Drawings.of(product),
                product.name(),
                product.note(),
                Prices.euros(product.cents()),
                product.sku(),
                product.name());
    }
}
