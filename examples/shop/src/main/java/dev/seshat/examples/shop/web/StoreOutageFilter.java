package dev.seshat.examples.shop.web;

import dev.seshat.store.SessionStoreException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers 503 while the store of log-ins cannot be asked. That a user is unknown and that nobody can tell are two
 * things: the shop does not treat a user as logged out because its database is down.
 */
public final class StoreOutageFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(StoreOutageFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (SessionStoreException e) {
            LOG.log(System.Logger.Level.WARNING, "Answered 503. " + e.getMessage() + " " + e.getCause());
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
