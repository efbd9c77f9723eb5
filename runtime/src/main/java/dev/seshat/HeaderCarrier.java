package dev.seshat;

import dev.seshat.http.SessionExchange;
import java.util.List;

/** A session that travels in a header of its own, in requests and responses. */
final class HeaderCarrier implements Carrier {

    private final String name;

    HeaderCarrier(SessionDescriptor<?> descriptor) {
        this.name = descriptor.header();
    }

    @Override
    public String context() {
        return "header:" + name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String requestHeader() {
        return name;
    }

    @Override
    public boolean isPersistent() {
        return false;
    }

    @Override
    public List<String> candidates(SessionExchange exchange) {
        return exchange.requestHeaders(name).stream()
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST_CANDIDATES)
                .toList();
    }

    @Override
    public void send(SessionExchange exchange, String text, long secondsLeft) {
        exchange.setResponseHeaders(name, List.of(text));
    }

    @Override
    public void sendRemoval(SessionExchange exchange) {
        exchange.setResponseHeaders(name, List.of(""));
    }
}
