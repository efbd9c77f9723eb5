package dev.seshat.examples.shop.web;

import dev.seshat.examples.shop.session.LoginSessionAccessor;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Logs out here, and leaves the cart and other log-ins alone. */
public final class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        LoginSessionAccessor.of(request, response).clear();

        Answer.seeOther(response, "/");
    }
}
