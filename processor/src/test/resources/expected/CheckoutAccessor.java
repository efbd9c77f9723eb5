package good;

import dev.seshat.NoSessionException;
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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Checkout} of one request: read when it is first asked for, written at once.
 *
 * <pre>{@code
 * CheckoutAccessor session = CheckoutAccessor.of(request, response);
 * Checkout.Payment payment = session.payment();
 * session.setPayment(payment);
 * }</pre>
 *
 * <p>The type's id is {@code checkout}. A session ends 30 minutes after its last use,
 * and 12 hours after its creation at the latest.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public final class CheckoutAccessor extends SessionAccessor<Checkout> {
    private static final SessionDescriptor<Checkout> DESCRIPTOR = new Descriptor();

    private CheckoutAccessor(Sessions sessions, SessionExchange exchange) {
        super(DESCRIPTOR, sessions, exchange);
    }

    /**
     * Returns the accessor of a request. Cheap; nothing is read yet.
     *
     * @param request the request
     * @param response its response, which gets the headers that a write needs
     * @return the accessor
     */
    public static CheckoutAccessor of(HttpServletRequest request, HttpServletResponse response) {
        ServletExchange exchange = ServletExchange.of(request, response);
        return new CheckoutAccessor(exchange.sessions(), exchange);
    }

    /**
     * Returns the accessor of an exchange that no servlet container made.
     *
     * @param sessions the installation to which this type is bound
     * @param exchange the request and its response
     * @return the accessor
     */
    public static CheckoutAccessor of(Sessions sessions, SessionExchange exchange) {
        return new CheckoutAccessor(sessions, exchange);
    }

    /**
     * Binds the type to a cookie, by default {@code __Host-checkout}.
     *
     * @return the binding, to be given to the installation at start-up
     */
    public static SessionBinding<Checkout> cookie() {
        return SessionBinding.cookie(DESCRIPTOR);
    }

    /**
     * Binds the type to a header, by default {@code Checkout-Session}.
     *
     * @return the binding, to be given to the installation at start-up
     */
    public static SessionBinding<Checkout> header() {
        return SessionBinding.header(DESCRIPTOR);
    }

    /**
     * Returns {@code payment} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public Checkout.Payment payment() {
        return get().payment();
    }

    /**
     * Changes {@code payment}, and writes the session before it returns.
     *
     * @param payment the other value
     * @throws NoSessionException when there is no session
     */
    public void setPayment(Checkout.Payment payment) {
        update(session -> new Checkout(
                payment,
                session.second(),
                session.last(),
                session.declined(),
                session.byName(),
                session.price()));
    }

    /**
     * Returns {@code second} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public Checkout. @Nullable Payment second() {
        return get().second();
    }

    /**
     * Changes {@code second}, and writes the session before it returns.
     *
     * @param second the other value
     * @throws NoSessionException when there is no session
     */
    public void setSecond(Checkout. @Nullable Payment second) {
        update(session -> new Checkout(
                session.payment(),
                second,
                session.last(),
                session.declined(),
                session.byName(),
                session.price()));
    }

    /**
     * Returns {@code last} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public Optional<Checkout.Payment> last() {
        return get().last();
    }

    /**
     * Changes {@code last}, and writes the session before it returns.
     *
     * @param last the other value
     * @throws NoSessionException when there is no session
     */
    public void setLast(Optional<Checkout.Payment> last) {
        update(session -> new Checkout(
                session.payment(),
                session.second(),
                last,
                session.declined(),
                session.byName(),
                session.price()));
    }

    /**
     * Returns {@code declined} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public List<Checkout.Payment> declined() {
        return get().declined();
    }

    /**
     * Changes {@code declined}, and writes the session before it returns.
     *
     * @param declined the other value
     * @throws NoSessionException when there is no session
     */
    public void setDeclined(List<Checkout.Payment> declined) {
        update(session -> new Checkout(
                session.payment(),
                session.second(),
                session.last(),
                declined,
                session.byName(),
                session.price()));
    }

    /**
     * Returns {@code byName} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public Map<String, Checkout.Payment> byName() {
        return get().byName();
    }

    /**
     * Changes {@code byName}, and writes the session before it returns.
     *
     * @param byName the other value
     * @throws NoSessionException when there is no session
     */
    public void setByName(Map<String, Checkout.Payment> byName) {
        update(session -> new Checkout(
                session.payment(),
                session.second(),
                session.last(),
                session.declined(),
                byName,
                session.price()));
    }

    /**
     * Returns {@code price} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public Checkout.Expression price() {
        return get().price();
    }

    /**
     * Changes {@code price}, and writes the session before it returns.
     *
     * @param price the other value
     * @throws NoSessionException when there is no session
     */
    public void setPrice(Checkout.Expression price) {
        update(session -> new Checkout(
                session.payment(),
                session.second(),
                session.last(),
                session.declined(),
                session.byName(),
                price));
    }

    /**
     * What the runtime knows of a {@link Checkout}.
     */
    private static final class Descriptor extends SessionDescriptor<Checkout> {
        Descriptor() {
            super(
                    "checkout",
                    CheckoutCodec.INSTANCE,
                    TokenFormat.SEALED,
                    Duration.ofMinutes(30),
                    Duration.ofHours(12),
                    SessionCookie.named("__Host-checkout").build(),
                    "Checkout-Session");
        }
    }
}
