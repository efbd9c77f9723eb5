package dev.seshat.examples.shop.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that the shop sells. */
public final class Catalog {

    /** The products in the order in which the shop shows them. */
    public static final List<Product> PRODUCTS = List.of(
            new Product("reed-pens", "Reed pens", "Five, cut and ready, tied with flax.", 640),
            new Product("papyrus", "Papyrus roll", "Twenty sheets, smoothed on both sides.", 2850),
            new Product("ink-black", "Carbon ink", "Two cakes of lamp black and gum.", 720),
            new Product("ink-red", "Ochre ink", "One cake in its dish, for headings.", 780),
            new Product("palette", "Scribe’s palette", "Sycamore, two wells, a slot for pens.", 2400),
            new Product("water-pot", "Water pot", "Blue faience. Holds a morning’s water.", 1650),
            new Product("ostraca", "Ostraca", "Limestone flakes for drafts, by the dozen.", 390),
            new Product("cord", "Measuring cord", "A hundred cubits, knotted at each ten.", 1120));

    private Catalog() {}

    /**
     * Finds a product.
     *
     * @param sku the product's sku, as a form or a cart has it; may be null
     * @return the product, or nothing when the shop does not sell such a thing
     */
    public static Optional<Product> find(@Nullable String sku) {
        return PRODUCTS.stream().filter(product -> product.sku().equals(sku)).findFirst();
    }
}
