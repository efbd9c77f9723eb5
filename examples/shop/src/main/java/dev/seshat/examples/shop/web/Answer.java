package dev.seshat.examples.shop.web;

import dev.seshat.examples.shop.page.Html;
import dev.seshat.examples.shop.page.Layout;
import dev.seshat.examples.shop.page.Page;
import dev.seshat.examples.shop.session.CartSessionAccessor;
import dev.seshat.examples.shop.session.LoginSession;
import dev.seshat.examples.shop.session.LoginSessionAccessor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The ways in which the shop answers. */
final class Answer {

    private Answer() {}

    /** Answers with a page, under a line that shows the visitor's cart and name. */
    static void page(HttpServletRequest request, HttpServletResponse response, int status, Page page)
            throws IOException {
        int itemsInCart = CartSessionAccessor.of(request, response).get().size();
        Optional<String> user =
                LoginSessionAccessor.of(request, response).find().map(LoginSession::user);
        write(response, status, Layout.document(page, Layout.navigation(itemsInCart, user)));
    }

    /** Answers with a page that looks at no session: whatever went wrong, it can be shown. */
    static void plainPage(HttpServletResponse response, int status, Page page) throws IOException {
        write(response, status, Layout.document(page, Html.NOTHING));
    }

    /** Answers a form by sending the browser to a page, so that loading it again does not send the form again. */
    static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }

    private static void write(HttpServletResponse response, int status, Html document) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
                        + "frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.getWriter().write(document.toString());
    }
}
