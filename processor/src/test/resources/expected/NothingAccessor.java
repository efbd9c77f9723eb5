package good;

import dev.seshat.SessionAccessor;
import dev.seshat.SessionBinding;
import dev.seshat.SessionDescriptor;
import dev.seshat.Sessions;
import dev.seshat.annotation.Generated;
import dev.seshat.http.SessionCookie;
import dev.seshat.http.SessionExchange;
import dev.seshat.seal.TokenFormat;
import dev.seshat.servlet.ServletExchange;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/**
 * The {@link Nothing} of one request: read when it is first asked for, written at once.
 *
 * <pre>{@code
 * NothingAccessor session = NothingAccessor.of(request, response);
 * }</pre>
 *
 * <p>The type's id is {@code nothing}. A session ends 30 minutes after its last use,
 * and 12 hours after its creation at the latest.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public final class NothingAccessor extends SessionAccessor<Nothing> {
    private static final SessionDescriptor<Nothing> DESCRIPTOR = new Descriptor();

    private NothingAccessor(Sessions sessions, SessionExchange exchange) {
        super(DESCRIPTOR, sessions, exchange);
    }

    /**
     * Returns the accessor of a request. Cheap; nothing is read yet.
     *
     * @param request the request
     * @param response its response, which gets the headers that a write needs
     * @return the accessor
     */
    public static NothingAccessor of(HttpServletRequest request, HttpServletResponse response) {
        ServletExchange exchange = ServletExchange.of(request, response);
        return new NothingAccessor(exchange.sessions(), exchange);
    }

    /**
     * Returns the accessor of an exchange that no servlet container made.
     *
     * @param sessions the installation to which this type is bound
     * @param exchange the request and its response
     * @return the accessor
     */
    public static NothingAccessor of(Sessions sessions, SessionExchange exchange) {
        return new NothingAccessor(sessions, exchange);
    }

    /**
     * Binds the type to a cookie, by default {@code __Host-nothing}.
     *
     * @return the binding, to be given to the installation at start-up
     */
    public static SessionBinding<Nothing> cookie() {
        return SessionBinding.cookie(DESCRIPTOR);
    }

    /**
     * Binds the type to a header, by default {@code Nothing-Session}.
     *
     * @return the binding, to be given to the installation at start-up
     */
    public static SessionBinding<Nothing> header() {
        return SessionBinding.header(DESCRIPTOR);
    }

    /**
     * What the runtime knows of a {@link Nothing}.
     */
    private static final class Descriptor extends SessionDescriptor<Nothing> {
        Descriptor() {
            super(
                    "nothing",
                    NothingCodec.INSTANCE,
                    TokenFormat.SEALED,
                    Duration.ofMinutes(30),
                    Duration.ofHours(12),
                    SessionCookie.named("__Host-nothing").build(),
                    "Nothing-Session");
        }

        @Override
        protected Nothing empty() {
            return new Nothing();
        }
    }
}
