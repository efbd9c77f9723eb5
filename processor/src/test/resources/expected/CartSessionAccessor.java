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
import java.util.List;
import java.util.Optional;

/**
 * The {@link CartSession} of one request: read when it is first asked for, written at once.
 *
 * <pre>{@code
 * CartSessionAccessor session = CartSessionAccessor.of(request, response);
 * Optional<String> customer = session.customer();
 * session.setCustomer(customer);
 * }</pre>
 *
 * <p>The type's id is {@code cart}. A session ends 30 minutes after its last use,
 * and 12 hours after its creation at the latest.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public final class CartSessionAccessor extends SessionAccessor<CartSession> {
    private static final SessionDescriptor<CartSession> DESCRIPTOR = new Descriptor();

    private CartSessionAccessor(Sessions sessions, SessionExchange exchange) {
        super(DESCRIPTOR, sessions, exchange);
    }

    /**
     * Returns the accessor of a request. Cheap; nothing is read yet.
     *
     * @param request the request
     * @param response its response, which gets the headers that a write needs
     * @return the accessor
     */
    public static CartSessionAccessor of(HttpServletRequest request, HttpServletResponse response) {
        ServletExchange exchange = ServletExchange.of(request, response);
        return new CartSessionAccessor(exchange.sessions(), exchange);
    }

    /**
     * Returns the accessor of an exchange that no servlet container made.
     *
     * @param sessions the installation to which this type is bound
     * @param exchange the request and its response
     * @return the accessor
     */
    public static CartSessionAccessor of(Sessions sessions, SessionExchange exchange) {
        return new CartSessionAccessor(sessions, exchange);
    }

    /**
     * Binds the type to a cookie, by default {@code __Host-cart}.
     *
     * @return the binding, to be given to the installation at start-up
     */
    public static SessionBinding<CartSession> cookie() {
        return SessionBinding.cookie(DESCRIPTOR);
    }

    /**
     * Binds the type to a header, by default {@code Cart-Session}.
     *
     * @return the binding, to be given to the installation at start-up
     */
    public static SessionBinding<CartSession> header() {
        return SessionBinding.header(DESCRIPTOR);
    }

    /**
     * Returns {@code customer} of the session.
     *
     * @return its value, or its default when there is no session
     */
    public Optional<String> customer() {
        return get().customer();
    }

    /**
     * Changes {@code customer}, and writes the session before it returns.
     *
     * @param customer the other value
     */
    public void setCustomer(Optional<String> customer) {
        update(session -> new CartSession(customer, session.items(), session.visits()));
    }

    /**
     * Returns {@code items} of the session.
     *
     * @return its value, or its default when there is no session
     */
    public List<Item> items() {
        return get().items();
    }

    /**
     * Changes {@code items}, and writes the session before it returns.
     *
     * @param items the other value
     */
    public void setItems(List<Item> items) {
        update(session -> new CartSession(session.customer(), items, session.visits()));
    }

    /**
     * Returns {@code visits} of the session.
     *
     * @return its value, or its default when there is no session
     */
    public int visits() {
        return get().visits();
    }

    /**
     * Changes {@code visits}, and writes the session before it returns.
     *
     * @param visits the other value
     */
    public void setVisits(int visits) {
        update(session -> new CartSession(session.customer(), session.items(), visits));
    }

    /**
     * What the runtime knows of a {@link CartSession}.
     */
    private static final class Descriptor extends SessionDescriptor<CartSession> {
        Descriptor() {
            super(
                    "cart",
                    CartSessionCodec.INSTANCE,
                    TokenFormat.SEALED,
                    Duration.ofMinutes(30),
                    Duration.ofHours(12),
                    SessionCookie.named("__Host-cart").build(),
                    "Cart-Session");
        }

        @Override
        protected String subject(CartSession value) {
            return value.customer().orElse(null);
        }

        @Override
        protected CartSession empty() {
            return new CartSession(Optional.empty(), List.of(), 0);
        }
    }
}
