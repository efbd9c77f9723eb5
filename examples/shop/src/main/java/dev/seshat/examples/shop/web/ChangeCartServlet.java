package dev.seshat.examples.shop.web;

import dev.seshat.examples.shop.catalog.Catalog;
import dev.seshat.examples.shop.session.CartSessionAccessor;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Changes how many of a product are in the cart; none takes it out. */
public final class ChangeCartServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sku = request.getParameter("sku");
        OptionalInt quantity = quantity(request.getParameter("quantity"));
        if (Catalog.find(sku).isEmpty() || quantity.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        CartSessionAccessor.of(request, response).update(cart -> cart.withQuantity(sku, quantity.getAsInt()));

        Answer.seeOther(response, "/cart");
    }

    private static OptionalInt quantity(@Nullable String text) {
        // Two digits are as many as a cart holds of one product.
        return text != null && text.matches("[0-9]{1,2}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }
}
