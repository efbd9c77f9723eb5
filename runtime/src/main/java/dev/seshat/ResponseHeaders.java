package dev.seshat;

import dev.seshat.http.SessionExchange;
import java.util.ArrayList;
import java.util.List;

/** Response headers that are lists of tokens, to which a session adds one and keeps what is there. */
final class ResponseHeaders {

    private ResponseHeaders() {}

    /** Adds a token to a header such as {@code Vary}, unless it is there already. */
    static void addToken(SessionExchange exchange, String name, String token) {
        List<String> lines = exchange.responseHeaders(name);
        for (String line : lines) {
            for (String present : line.split(",", -1)) {
                if (present.trim().equalsIgnoreCase(token)) {
                    return;
                }
            }
        }
        List<String> extended = new ArrayList<>(lines);
        extended.add(token);
        exchange.setResponseHeaders(name, extended);
    }
}
