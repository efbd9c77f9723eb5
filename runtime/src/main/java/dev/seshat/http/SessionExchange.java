package dev.seshat.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request and its response, as far as sessions need them: the port between sessions and a server.
 *
 * <p>An implementation belongs to one request and, like it, need not be thread-safe.
 */
public interface SessionExchange {

    /**
     * Returns the values of a request header.
     *
     * @param name the header's name, in any case
     * @return one element for each header line, as it was sent; empty when there is none
     */
    List<String> requestHeaders(String name);

    /**
     * Returns the values of a response header, as far as they are set.
     *
     * @param name the header's name, in any case
     * @return one element for each header line; empty when there is none
     */
    List<String> responseHeaders(String name);

    /**
     * Makes the values of a response header those given, whatever was set before.
     *
     * @param name the header's name
     * @param values one element for each header line; at least one
     */
    void setResponseHeaders(String name, List<String> values);

    /**
     * Tells whether it is too late for response headers.
     *
     * @return whether the head of the response has been sent, or headers would be ignored for another reason
     */
    boolean isCommitted();

    /**
     * Returns what was kept for this request under a name.
     *
     * @param name the attribute's name
     * @return the object, or null when there is none
     */
    @Nullable
    Object attribute(String name);

    /**
     * Keeps an object for the rest of this request.
     *
     * @param name the attribute's name
     * @param value the object
     */
    void setAttribute(String name, Object value);
}
