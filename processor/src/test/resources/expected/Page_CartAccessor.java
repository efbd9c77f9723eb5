package good;

import dev.seshat.SessionAccessor;
import dev.seshat.SessionBinding;
import dev.seshat.SessionDescriptor;
import dev.seshat.Sessions;
import dev.seshat.annotation.Generated;
import dev.seshat.http.SameSite;
import dev.seshat.http.SessionCookie;
import dev.seshat.http.SessionExchange;
import dev.seshat.seal.TokenFormat;
import dev.seshat.servlet.ServletExchange;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Page.Cart} of one request: read when it is first asked for, written at once.
 *
 * <pre>{@code
 * Page_CartAccessor session = Page_CartAccessor.of(request, response);
 * Optional<UUID> owner = session.owner();
 * session.setOwner(owner);
 * }</pre>
 *
 * <p>The type's id is {@code page-cart}. A session ends 90 seconds after its last use,
 * and 1 day after its creation at the latest.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
final class Page_CartAccessor extends SessionAccessor<Page.Cart> {
    private static final SessionDescriptor<Page.Cart> DESCRIPTOR = new Descriptor();

    private Page_CartAccessor(Sessions sessions, SessionExchange exchange) {
        super(DESCRIPTOR, sessions, exchange);
    }

    /**
     * Returns the accessor of a request. Cheap; nothing is read yet.
     *
     * @param request the request
     * @param response its response, which gets the headers that a write needs
     * @return the accessor
     */
    public static Page_CartAccessor of(HttpServletRequest request, HttpServletResponse response) {
        ServletExchange exchange = ServletExchange.of(request, response);
        return new Page_CartAccessor(exchange.sessions(), exchange);
    }

    /**
     * Returns the accessor of an exchange that no servlet container made.
     *
     * @param sessions the installation to which this type is bound
     * @param exchange the request and its response
     * @return the accessor
     */
    public static Page_CartAccessor of(Sessions sessions, SessionExchange exchange) {
        return new Page_CartAccessor(sessions, exchange);
    }

    /**
     * Binds the type to a cookie, by default {@code page}.
     *
     * @return the binding, to be given to the installation at start-up
     */
    public static SessionBinding<Page.Cart> cookie() {
        return SessionBinding.cookie(DESCRIPTOR);
    }

    /**
     * Binds the type to a header, by default {@code X-Page}.
     *
     * @return the binding, to be given to the installation at start-up
     */
    public static SessionBinding<Page.Cart> header() {
        return SessionBinding.header(DESCRIPTOR);
    }

    /**
     * Returns {@code owner} of the session.
     *
     * @return its value, or its default when there is no session
     */
    public Optional<UUID> owner() {
        return get().owner();
    }

    /**
     * Changes {@code owner}, and writes the session before it returns.
     *
     * @param owner the other value
     */
    public void setOwner(Optional<UUID> owner) {
        update(session -> new Page.Cart(
                owner,
                session.currency(),
                session.price(),
                session.day(),
                session.count(),
                session.note(),
                session.total(),
                session.size(),
                session.groups()));
    }

    /**
     * Returns {@code currency} of the session.
     *
     * @return its value, or its default when there is no session
     */
    public String currency() {
        return get().currency();
    }

    /**
     * Changes {@code currency}, and writes the session before it returns.
     *
     * @param currency the other value
     */
    public void setCurrency(String currency) {
        update(session -> new Page.Cart(
                session.owner(),
                currency,
                session.price(),
                session.day(),
                session.count(),
                session.note(),
                session.total(),
                session.size(),
                session.groups()));
    }

    /**
     * Returns {@code price} of the session.
     *
     * @return its value, or its default when there is no session
     */
    public BigDecimal price() {
        return get().price();
    }

    /**
     * Changes {@code price}, and writes the session before it returns.
     *
     * @param price the other value
     */
    public void setPrice(BigDecimal price) {
        update(session -> new Page.Cart(
                session.owner(),
                session.currency(),
                price,
                session.day(),
                session.count(),
                session.note(),
                session.total(),
                session.size(),
                session.groups()));
    }

    /**
     * Returns {@code day} of the session.
     *
     * @return its value, or its default when there is no session
     */
    public DayOfWeek day() {
        return get().day();
    }

    /**
     * Changes {@code day}, and writes the session before it returns.
     *
     * @param day the other value
     */
    public void setDay(DayOfWeek day) {
        update(session -> new Page.Cart(
                session.owner(),
                session.currency(),
                session.price(),
                day,
                session.count(),
                session.note(),
                session.total(),
                session.size(),
                session.groups()));
    }

    /**
     * Returns {@code count} of the session.
     *
     * @return its value, or its default when there is no session
     */
    public @Nullable Integer count() {
        return get().count();
    }

    /**
     * Changes {@code count}, and writes the session before it returns.
     *
     * @param count the other value
     */
    public void setCount(@Nullable Integer count) {
        update(session -> new Page.Cart(
                session.owner(),
                session.currency(),
                session.price(),
                session.day(),
                count,
                session.note(),
                session.total(),
                session.size(),
                session.groups()));
    }

    /**
     * Returns {@code note} of the session.
     *
     * @return its value, or its default when there is no session
     */
    public @Nullable String note() {
        return get().note();
    }

    /**
     * Changes {@code note}, and writes the session before it returns.
     *
     * @param note the other value
     */
    public void setNote(@Nullable String note) {
        update(session -> new Page.Cart(
                session.owner(),
                session.currency(),
                session.price(),
                session.day(),
                session.count(),
                note,
                session.total(),
                session.size(),
                session.groups()));
    }

    /**
     * Returns {@code total} of the session.
     *
     * @return its value, or its default when there is no session
     */
    public long total() {
        return get().total();
    }

    /**
     * Changes {@code total}, and writes the session before it returns.
     *
     * @param total the other value
     */
    public void setTotal(long total) {
        update(session -> new Page.Cart(
                session.owner(),
                session.currency(),
                session.price(),
                session.day(),
                session.count(),
                session.note(),
                total,
                session.size(),
                session.groups()));
    }

    /**
     * Returns {@code size} of the session.
     *
     * @return its value, or its default when there is no session
     */
    public OptionalInt size() {
        return get().size();
    }

    /**
     * Changes {@code size}, and writes the session before it returns.
     *
     * @param size the other value
     */
    public void setSize(OptionalInt size) {
        update(session -> new Page.Cart(
                session.owner(),
                session.currency(),
                session.price(),
                session.day(),
                session.count(),
                session.note(),
                session.total(),
                size,
                session.groups()));
    }

    /**
     * Returns {@code groups} of the session.
     *
     * @return its value, or its default when there is no session
     */
    public Map<String, Set<Long>> groups() {
        return get().groups();
    }

    /**
     * Changes {@code groups}, and writes the session before it returns.
     *
     * @param groups the other value
     */
    public void setGroups(Map<String, Set<Long>> groups) {
        update(session -> new Page.Cart(
                session.owner(),
                session.currency(),
                session.price(),
                session.day(),
                session.count(),
                session.note(),
                session.total(),
                session.size(),
                groups));
    }

    /**
     * What the runtime knows of a {@link Page.Cart}.
     */
    private static final class Descriptor extends SessionDescriptor<Page.Cart> {
        Descriptor() {
            super(
                    "page-cart",
                    Page_CartCodec.INSTANCE,
                    TokenFormat.SIGNED,
                    Duration.ofSeconds(90),
                    Duration.ofDays(1),
                    SessionCookie.named("page")
                            .path("/shop")
                            .domain("example.org")
                            .sameSite(SameSite.NONE)
                            .httpOnly(false)
                            .partitioned(true)
                            .persistent(true)
                            .build(),
                    "X-Page");
        }

        @Override
        protected String subject(Page.Cart value) {
            return value.owner().map(Object::toString).orElse(null);
        }

        @Override
        protected Page.Cart empty() {
            return new Page.Cart(
                    Optional.empty(),
                    "EUR \"net\"",
                    new BigDecimal("9.90"),
                    DayOfWeek.MONDAY,
                    Integer.valueOf(3),
                    (String) null,
                    0L,
                    OptionalInt.empty(),
                    Map.of());
        }
    }
}
