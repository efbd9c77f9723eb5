package dev.seshat.it;

import dev.seshat.SessionBinding;
import dev.seshat.Sessions;
import dev.seshat.seal.Keyring;
import dev.seshat.seal.SealKey;
import dev.seshat.testkit.MemoryExchange;
import java.util.List;

/** An application without a server, with one client that keeps cookies as a browser does. */
final class Site {

    static final SealKey KEY = SealKey.generate();

    final MovedClock clock = new MovedClock();
    final Sessions sessions;

    Site(SessionBinding<?>... bindings) {
        Sessions.Builder builder =
                Sessions.builder("test").keys(Keyring.of(KEY)).clock(clock);
        for (SessionBinding<?> binding : bindings) {
            builder.bind(binding);
        }
        this.sessions = builder.build();
    }

    /** A request without cookies. */
    static MemoryExchange request() {
        return new MemoryExchange();
    }

    /** A request with one cookie. */
    static MemoryExchange request(String name, String value) {
        return new MemoryExchange().requestHeader("Cookie", name + "=" + value);
    }

    /** The next request of a client that got a response; the response must have set the cookie. */
    static MemoryExchange next(MemoryExchange before, String cookie) {
        return request(cookie, valueOf(before, cookie));
    }

    /** The value that a response gave a cookie. */
    static String valueOf(MemoryExchange exchange, String cookie) {
        List<String> lines = exchange.responseHeaders("Set-Cookie").stream()
                .filter(line -> line.startsWith(cookie + "="))
                .toList();
        if (lines.size() != 1) {
            throw new AssertionError("Expected one Set-Cookie line of " + cookie + ", found " + lines.size() + ".");
        }
        String line = lines.get(0);
        return line.substring(cookie.length() + 1, line.indexOf(';'));
    }
}
