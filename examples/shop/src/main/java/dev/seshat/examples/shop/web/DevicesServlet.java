package dev.seshat.examples.shop.web;

import dev.seshat.examples.shop.page.DevicesPage;
import dev.seshat.examples.shop.session.LoginSessionAccessor;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows where the user is logged in. */
public final class DevicesServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LoginSessionAccessor login = LoginSessionAccessor.of(request, response);
        if (!login.isPresent()) {
            Answer.seeOther(response, "/login");
            return;
        }
        Answer.page(
                request, response, HttpServletResponse.SC_OK, DevicesPage.of(login.user(), login.subjectSessions()));
    }
}
