package dev.seshat;

import dev.seshat.http.RequestCookies;
import dev.seshat.http.SessionCookie;
import dev.seshat.http.SessionExchange;
import java.util.ArrayList;
import java.util.List;

/** A session that travels in a cookie. */
final class CookieCarrier implements Carrier {

    private static final String SET_COOKIE = "Set-Cookie";

    private final SessionCookie cookie;

    CookieCarrier(SessionDescriptor<?> descriptor) {
        this.cookie = descriptor.cookie();
    }

    @Override
    public String context() {
        return "cookie:" + cookie.name();
    }

    @Override
    public String name() {
        return cookie.name();
    }

    @Override
    public String requestHeader() {
        return "Cookie";
    }

    @Override
    public boolean isPersistent() {
        return cookie.isPersistent();
    }

    @Override
    public List<String> candidates(SessionExchange exchange) {
        return RequestCookies.values(exchange.requestHeaders("Cookie"), cookie.name(), MOST_CANDIDATES);
    }

    @Override
    public void send(SessionExchange exchange, String text, long secondsLeft) {
        replaceLine(exchange, cookie.line(text, secondsLeft));
    }

    @Override
    public void sendRemoval(SessionExchange exchange) {
        replaceLine(exchange, cookie.removalLine());
    }

    /** A response must not have two {@code Set-Cookie} lines of one name (RFC 6265, section 4.1.1). */
    private void replaceLine(SessionExchange exchange, String line) {
        List<String> lines = new ArrayList<>(exchange.responseHeaders(SET_COOKIE));
        lines.removeIf(cookie::isNameOf);
        lines.add(line);
        exchange.setResponseHeaders(SET_COOKIE, lines);
    }
}
