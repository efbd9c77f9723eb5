package dev.seshat.examples.shop.web;

import dev.seshat.examples.shop.catalog.Catalog;
import dev.seshat.examples.shop.session.CartSessionAccessor;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts one of a product into the cart. */
public final class AddToCartServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sku = request.getParameter("sku");
        if (Catalog.find(sku).isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        CartSessionAccessor.of(request, response).update(cart -> cart.withQuantity(sku, cart.quantity(sku) + 1));

        Answer.seeOther(response, "/cart");
    }
}
