package dev.seshat.examples.shop.page;

import dev.seshat.examples.shop.catalog.Catalog;
import dev.seshat.examples.shop.catalog.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The drawings of the products, to be put into a page where the style sheet can colour them. */
final class Drawings {

    private static final Map<String, Html> BY_SKU =
            Catalog.PRODUCTS.stream().map(Product::sku).collect(Collectors.toMap(sku -> sku, Drawings::load));

    private Drawings() {}

    static Html of(Product product) {
        Html drawing = BY_SKU.get(product.sku());
        return drawing == null ? Html.NOTHING : drawing;
    }

    private static Html load(String sku) {
        String name = "drawings/" + sku + ".svg";
        try (InputStream in = Drawings.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The shop sells " + sku + " but has no " + name + ". Draw it.");
            }
            return Html.trusted(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
