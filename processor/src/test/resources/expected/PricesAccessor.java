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
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Prices} of one request: read when it is first asked for, written at once.
 *
 * <pre>{@code
 * PricesAccessor session = PricesAccessor.of(request, response);
 * Prices.Money limit = session.limit();
 * session.setLimit(limit);
 * }</pre>
 *
 * <p>The type's id is {@code prices}. A session ends 30 minutes after its last use,
 * and 12 hours after its creation at the latest.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public final class PricesAccessor extends SessionAccessor<Prices> {
    private static final SessionDescriptor<Prices> DESCRIPTOR = new Descriptor();

    private PricesAccessor(Sessions sessions, SessionExchange exchange) {
        super(DESCRIPTOR, sessions, exchange);
    }

    /**
     * Returns the accessor of a request. Cheap; nothing is read yet.
     *
     * @param request the request
     * @param response its response, which gets the headers that a write needs
     * @return the accessor
     */
    public static PricesAccessor of(HttpServletRequest request, HttpServletResponse response) {
        ServletExchange exchange = ServletExchange.of(request, response);
        return new PricesAccessor(exchange.sessions(), exchange);
    }

    /**
     * Returns the accessor of an exchange that no servlet container made.
     *
     * @param sessions the installation to which this type is bound
     * @param exchange the request and its response
     * @return the accessor
     */
    public static PricesAccessor of(Sessions sessions, SessionExchange exchange) {
        return new PricesAccessor(sessions, exchange);
    }

    /**
     * Binds the type to a cookie, by default {@code __Host-prices}.
     *
     * @return the binding, to be given to the installation at start-up
     */
    public static SessionBinding<Prices> cookie() {
        return SessionBinding.cookie(DESCRIPTOR);
    }

    /**
     * Binds the type to a header, by default {@code Prices-Session}.
     *
     * @return the binding, to be given to the installation at start-up
     */
    public static SessionBinding<Prices> header() {
        return SessionBinding.header(DESCRIPTOR);
    }

    /**
     * Returns {@code limit} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public Prices.Money limit() {
        return get().limit();
    }

    /**
     * Changes {@code limit}, and writes the session before it returns.
     *
     * @param limit the other value
     * @throws NoSessionException when there is no session
     */
    public void setLimit(Prices.Money limit) {
        update(session -> new Prices(
                limit,
                session.last(),
                session.first(),
                session.all(),
                session.byName(),
                session.patterns(),
                session.offset()));
    }

    /**
     * Returns {@code last} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public Prices. @Nullable Money last() {
        return get().last();
    }

    /**
     * Changes {@code last}, and writes the session before it returns.
     *
     * @param last the other value
     * @throws NoSessionException when there is no session
     */
    public void setLast(Prices. @Nullable Money last) {
        update(session -> new Prices(
                session.limit(),
                last,
                session.first(),
                session.all(),
                session.byName(),
                session.patterns(),
                session.offset()));
    }

    /**
     * Returns {@code first} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public Optional<Prices.Money> first() {
        return get().first();
    }

    /**
     * Changes {@code first}, and writes the session before it returns.
     *
     * @param first the other value
     * @throws NoSessionException when there is no session
     */
    public void setFirst(Optional<Prices.Money> first) {
        update(session -> new Prices(
                session.limit(),
                session.last(),
                first,
                session.all(),
                session.byName(),
                session.patterns(),
                session.offset()));
    }

    /**
     * Returns {@code all} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public List<Prices.Money> all() {
        return get().all();
    }

    /**
     * Changes {@code all}, and writes the session before it returns.
     *
     * @param all the other value
     * @throws NoSessionException when there is no session
     */
    public void setAll(List<Prices.Money> all) {
        update(session -> new Prices(
                session.limit(),
                session.last(),
                session.first(),
                all,
                session.byName(),
                session.patterns(),
                session.offset()));
    }

    /**
     * Returns {@code byName} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public Map<String, Optional<Prices.Money>> byName() {
        return get().byName();
    }

    /**
     * Changes {@code byName}, and writes the session before it returns.
     *
     * @param byName the other value
     * @throws NoSessionException when there is no session
     */
    public void setByName(Map<String, Optional<Prices.Money>> byName) {
        update(session -> new Prices(
                session.limit(),
                session.last(),
                session.first(),
                session.all(),
                byName,
                session.patterns(),
                session.offset()));
    }

    /**
     * Returns {@code patterns} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public Set<Pattern> patterns() {
        return get().patterns();
    }

    /**
     * Changes {@code patterns}, and writes the session before it returns.
     *
     * @param patterns the other value
     * @throws NoSessionException when there is no session
     */
    public void setPatterns(Set<Pattern> patterns) {
        update(session -> new Prices(
                session.limit(),
                session.last(),
                session.first(),
                session.all(),
                session.byName(),
                patterns,
                session.offset()));
    }

    /**
     * Returns {@code offset} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public int offset() {
        return get().offset();
    }

    /**
     * Changes {@code offset}, and writes the session before it returns.
     *
     * @param offset the other value
     * @throws NoSessionException when there is no session
     */
    public void setOffset(int offset) {
        update(session -> new Prices(
                session.limit(),
                session.last(),
                session.first(),
                session.all(),
                session.byName(),
                session.patterns(),
                offset));
    }

    /**
     * What the runtime knows of a {@link Prices}.
     */
    private static final class Descriptor extends SessionDescriptor<Prices> {
        Descriptor() {
            super(
                    "prices",
                    PricesCodec.INSTANCE,
                    TokenFormat.SEALED,
                    Duration.ofMinutes(30),
                    Duration.ofHours(12),
                    SessionCookie.named("__Host-prices").build(),
                    "Prices-Session");
        }
    }
}
