package dev.seshat.examples.shop.web;

import dev.seshat.examples.shop.page.CartPage;
import dev.seshat.examples.shop.session.CartSession;
import dev.seshat.examples.shop.session.CartSessionAccessor;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows what is in the cart. */
public final class CartServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CartSession cart = CartSessionAccessor.of(request, response).get();

        Answer.page(request, response, HttpServletResponse.SC_OK, CartPage.of(cart));
    }
}
