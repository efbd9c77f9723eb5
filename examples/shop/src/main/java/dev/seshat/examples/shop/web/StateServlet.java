package dev.seshat.examples.shop.web;

import dev.seshat.examples.shop.session.CartSession;
import dev.seshat.examples.shop.session.CartSessionAccessor;
import dev.seshat.examples.shop.session.LoginSession;
import dev.seshat.examples.shop.session.LoginSessionAccessor;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells scripts what the visitor's sessions hold, as JSON. */
public final class StateServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CartSession cart = CartSessionAccessor.of(request, response).get();
        Optional<LoginSession> login =
                LoginSessionAccessor.of(request, response).find();

        String items = cart.items().entrySet().stream()
                .map(item -> Json.string(item.getKey()) + ":" + item.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        String user = login.map(LoginSession::user).map(Json::string).orElse("null");

        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write("{\"visits\":" + cart.visits() + ",\"items\":" + items + ",\"user\":" + user + "}\n");
    }
}
