package dev.seshat.examples.shop.web;

import dev.seshat.examples.shop.account.DemoUsers;
import dev.seshat.examples.shop.page.LoginPage;
import dev.seshat.examples.shop.session.LoginSession;
import dev.seshat.examples.shop.session.LoginSessionAccessor;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Shows the log-in form, and logs in. */
public final class LoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer.page(request, response, HttpServletResponse.SC_OK, LoginPage.empty());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String user = Objects.requireNonNullElse(request.getParameter("user"), "");
        String password = Objects.requireNonNullElse(request.getParameter("password"), "");
        if (!DemoUsers.matches(user, password)) {
            Answer.page(request, response, HttpServletResponse.SC_FORBIDDEN, LoginPage.afterFailure(user));
            return;
        }
        String device = Device.describe(request.getHeader("User-Agent"));
        LoginSessionAccessor.of(request, response).set(new LoginSession(user, device));

        Answer.seeOther(response, "/");
    }
}
