package dev.seshat.examples.shop.web;

import dev.seshat.examples.shop.page.ErrorPage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows the page of an error: the container comes here with whatever was given to {@code sendError}. */
public final class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Without an error, someone typed this servlet's address.
        int shown = status == null ? HttpServletResponse.SC_NOT_FOUND : (Integer) status;
        Answer.plainPage(response, shown, ErrorPage.of(shown));
    }
}
