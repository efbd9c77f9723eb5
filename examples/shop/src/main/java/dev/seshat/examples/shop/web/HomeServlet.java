package dev.seshat.examples.shop.web;

import dev.seshat.examples.shop.page.HomePage;
import dev.seshat.examples.shop.session.CartSession;
import dev.seshat.examples.shop.session.CartSessionAccessor;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows what the shop sells, and counts the visit. */
public final class HomeServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CartSession cart = CartSessionAccessor.of(request, response).update(c -> c.withVisits(c.visits() + 1));

        Answer.page(request, response, HttpServletResponse.SC_OK, HomePage.of(cart.visits()));
    }
}
