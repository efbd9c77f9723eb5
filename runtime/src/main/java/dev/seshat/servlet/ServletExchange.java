package dev.seshat.servlet;

import dev.seshat.Sessions;
import dev.seshat.http.SessionExchange;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A servlet request and its response, as sessions see them. */
public final class ServletExchange implements SessionExchange {

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    private ServletExchange(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /**
     * Returns the exchange of a request.
     *
     * @param request the request
     * @param response its response
     * @return the exchange
     */
    public static ServletExchange of(HttpServletRequest request, HttpServletResponse response) {
        return new ServletExchange(
                Objects.requireNonNull(request, "request"), Objects.requireNonNull(response, "response"));
    }

    /**
     * Returns the sessions that are installed in the application of the request.
     *
     * @return the sessions
     * @throws IllegalStateException when there are none; the message says how to install them
     */
    public Sessions sessions() {
        Object sessions = request.getServletContext().getAttribute(Sessions.class.getName());
        if (sessions == null) {
            throw new IllegalStateException("No sessions are installed in the servlet context \""
                    + request.getServletContext().getContextPath()
                    + "\". Call Sessions.builder(\"app\").keys(..).bind(..).install(servletContext) once at start-up, "
                    + "for example in a ServletContextListener.");
        }
        return (Sessions) sessions;
    }

    @Override
    public List<String> requestHeaders(String name) {
        Enumeration<String> values = request.getHeaders(name);
        // The Servlet API allows null where a container refuses to give headers.
        return values == null ? List.of() : Collections.list(values);
    }

    @Override
    public List<String> responseHeaders(String name) {
        return List.copyOf(response.getHeaders(name));
    }

    @Override
    public void setResponseHeaders(String name, List<String> values) {
        response.setHeader(name, values.get(0));
        for (String value : values.subList(1, values.size())) {
            response.addHeader(name, value);
        }
    }

    /** {@inheritDoc} The headers of an included servlet are ignored (Jakarta Servlet 6.0, section 9.3). */
    @Override
    public boolean isCommitted() {
        return response.isCommitted() || request.getAttribute(RequestDispatcher.INCLUDE_REQUEST_URI) != null;
    }

    @Override
    public @Nullable Object attribute(String name) {
        return request.getAttribute(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        request.setAttribute(name, value);
    }
}
