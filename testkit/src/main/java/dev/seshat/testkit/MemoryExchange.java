package dev.seshat.testkit;

import dev.seshat.http.SessionExchange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An exchange without a server: a test says what the request carries, and looks at what the response has.
 *
 * <pre>{@code
 * MemoryExchange exchange = new MemoryExchange().requestHeader("Cookie", "__Host-cart=" + token);
 * CartSessionAccessor.of(sessions, exchange).setVisits(3);
 * List<String> lines = exchange.responseHeaders("Set-Cookie");
 * }</pre>
 */
public final class MemoryExchange implements SessionExchange {

    private final Map<String, List<String>> requestHeaders = new HashMap<>();
    private final Map<String, List<String>> responseHeaders = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private boolean committed;

    /** Makes an exchange whose request has no header and whose response is empty. */
    public MemoryExchange() {}

    /**
     * Adds a header line to the request.
     *
     * @param name the header's name
     * @param value the line's value
     * @return this exchange
     */
    public MemoryExchange requestHeader(String name, String value) {
        requestHeaders.computeIfAbsent(key(name), absent -> new ArrayList<>()).add(value);
        return this;
    }

    /**
     * Sends the head of the response, so that no header can be set any more.
     *
     * @return this exchange
     */
    public MemoryExchange commit() {
        committed = true;
        return this;
    }

    @Override
    public List<String> requestHeaders(String name) {
        return List.copyOf(requestHeaders.getOrDefault(key(name), List.of()));
    }

    @Override
    public List<String> responseHeaders(String name) {
        return List.copyOf(responseHeaders.getOrDefault(key(name), List.of()));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException when the response is committed: a real server would lose the header without a word
     */
    @Override
    public void setResponseHeaders(String name, List<String> values) {
        if (committed) {
            throw new IllegalStateException("The response is committed; header " + name + " would be lost.");
        }
        responseHeaders.put(key(name), List.copyOf(values));
    }

    @Override
    public boolean isCommitted() {
        return committed;
    }

    @Override
    public @Nullable Object attribute(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        attributes.put(name, value);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
