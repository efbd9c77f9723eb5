package dev.seshat;

import dev.seshat.http.SessionExchange;
import java.util.List;

/** How the text of a session, a token or an id, travels between client and server. */
interface Carrier {

    /** The most different texts of one request that are looked at; more than two are an attack already. */
    int MOST_CANDIDATES = 4;

    /**
     * The most bytes of name and text together: what browsers accept for a cookie (RFC 6265bis, section 5.6). A header
     * holds no more, so that a type can move between the two.
     */
    int LIMIT = 4096;

    /** The name of the cookie or header. */
    String name();

    /** Where it travels, as bound into tokens: {@code cookie:NAME} or {@code header:NAME}. */
    String context();

    /** The name of the request header that the session depends on. */
    String requestHeader();

    /** Whether each use must be sent, so that the client keeps the text as long as the server does. */
    boolean isPersistent();

    /** The different texts that a request carries, at most {@link #MOST_CANDIDATES}. */
    List<String> candidates(SessionExchange exchange);

    /** Sends a text in place of any that this response sent before. */
    void send(SessionExchange exchange, String text, long secondsLeft);

    /** Tells the client to drop its text. */
    void sendRemoval(SessionExchange exchange);
}
