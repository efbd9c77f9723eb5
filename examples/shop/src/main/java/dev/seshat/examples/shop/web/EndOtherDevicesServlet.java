package dev.seshat.examples.shop.web;

import dev.seshat.examples.shop.session.LoginSessionAccessor;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Logs the user out everywhere but here. */
public final class EndOtherDevicesServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        LoginSessionAccessor.of(request, response).endOtherSessions();

        Answer.seeOther(response, "/devices");
    }
}
