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

/**
 * The {@link OddNames} of one request: read when it is first asked for, written at once.
 *
 * <pre>{@code
 * OddNamesAccessor session = OddNamesAccessor.of(request, response);
 * List<String> out = session.out();
 * session.setOut(out);
 * }</pre>
 *
 * <p>The type's id is {@code odd-names}. A session ends 30 minutes after its last use,
 * and 12 hours after its creation at the latest.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public final class OddNamesAccessor extends SessionAccessor<OddNames> {
    private static final SessionDescriptor<OddNames> DESCRIPTOR = new Descriptor();

    private OddNamesAccessor(Sessions sessions, SessionExchange exchange) {
        super(DESCRIPTOR, sessions, exchange);
    }

    /**
     * Returns the accessor of a request. Cheap; nothing is read yet.
     *
     * @param request the request
     * @param response its response, which gets the headers that a write needs
     * @return the accessor
     */
    public static OddNamesAccessor of(HttpServletRequest request, HttpServletResponse response) {
        ServletExchange exchange = ServletExchange.of(request, response);
        return new OddNamesAccessor(exchange.sessions(), exchange);
    }

    /**
     * Returns the accessor of an exchange that no servlet container made.
     *
     * @param sessions the installation to which this type is bound
     * @param exchange the request and its response
     * @return the accessor
     */
    public static OddNamesAccessor of(Sessions sessions, SessionExchange exchange) {
        return new OddNamesAccessor(sessions, exchange);
    }

    /**
     * Binds the type to a cookie, by default {@code __Host-odd-names}.
     *
     * @return the binding, to be given to the installation at start-up
     */
    public static SessionBinding<OddNames> cookie() {
        return SessionBinding.cookie(DESCRIPTOR);
    }

    /**
     * Binds the type to a header, by default {@code Odd-Names-Session}.
     *
     * @return the binding, to be given to the installation at start-up
     */
    public static SessionBinding<OddNames> header() {
        return SessionBinding.header(DESCRIPTOR);
    }

    /**
     * Returns {@code out} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public List<String> out() {
        return get().out();
    }

    /**
     * Changes {@code out}, and writes the session before it returns.
     *
     * @param out the other value
     * @throws NoSessionException when there is no session
     */
    public void setOut(List<String> out) {
        update(session -> new OddNames(
                out,
                session.in(),
                session.value(),
                session.i(),
                session.session(),
                session.request(),
                session.response(),
                session.status(),
                session.get(),
                session.cookie(),
                session.header(),
                session.enums()));
    }

    /**
     * Returns {@code in} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public List<String> in() {
        return get().in();
    }

    /**
     * Changes {@code in}, and writes the session before it returns.
     *
     * @param in the other value
     * @throws NoSessionException when there is no session
     */
    public void setIn(List<String> in) {
        update(session -> new OddNames(
                session.out(),
                in,
                session.value(),
                session.i(),
                session.session(),
                session.request(),
                session.response(),
                session.status(),
                session.get(),
                session.cookie(),
                session.header(),
                session.enums()));
    }

    /**
     * Returns {@code value} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public Map<String, List<Integer>> value() {
        return get().value();
    }

    /**
     * Changes {@code value}, and writes the session before it returns.
     *
     * @param value the other value
     * @throws NoSessionException when there is no session
     */
    public void setValue(Map<String, List<Integer>> value) {
        update(session -> new OddNames(
                session.out(),
                session.in(),
                value,
                session.i(),
                session.session(),
                session.request(),
                session.response(),
                session.status(),
                session.get(),
                session.cookie(),
                session.header(),
                session.enums()));
    }

    /**
     * Returns {@code i} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public int i() {
        return get().i();
    }

    /**
     * Changes {@code i}, and writes the session before it returns.
     *
     * @param i the other value
     * @throws NoSessionException when there is no session
     */
    public void setI(int i) {
        update(session -> new OddNames(
                session.out(),
                session.in(),
                session.value(),
                i,
                session.session(),
                session.request(),
                session.response(),
                session.status(),
                session.get(),
                session.cookie(),
                session.header(),
                session.enums()));
    }

    /**
     * Returns {@code session} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public String session() {
        return get().session();
    }

    /**
     * Changes {@code session}, and writes the session before it returns.
     *
     * @param session the other value
     * @throws NoSessionException when there is no session
     */
    public void setSession(String session) {
        update(session_ -> new OddNames(
                session_.out(),
                session_.in(),
                session_.value(),
                session_.i(),
                session,
                session_.request(),
                session_.response(),
                session_.status(),
                session_.get(),
                session_.cookie(),
                session_.header(),
                session_.enums()));
    }

    /**
     * Returns {@code request} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public String request() {
        return get().request();
    }

    /**
     * Changes {@code request}, and writes the session before it returns.
     *
     * @param request the other value
     * @throws NoSessionException when there is no session
     */
    public void setRequest(String request) {
        update(session -> new OddNames(
                session.out(),
                session.in(),
                session.value(),
                session.i(),
                session.session(),
                request,
                session.response(),
                session.status(),
                session.get(),
                session.cookie(),
                session.header(),
                session.enums()));
    }

    /**
     * Returns {@code response} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public String response() {
        return get().response();
    }

    /**
     * Changes {@code response}, and writes the session before it returns.
     *
     * @param response the other value
     * @throws NoSessionException when there is no session
     */
    public void setResponse(String response) {
        update(session -> new OddNames(
                session.out(),
                session.in(),
                session.value(),
                session.i(),
                session.session(),
                session.request(),
                response,
                session.status(),
                session.get(),
                session.cookie(),
                session.header(),
                session.enums()));
    }

    /**
     * Returns {@code status} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public int statusValue() {
        return get().status();
    }

    /**
     * Changes {@code status}, and writes the session before it returns.
     *
     * @param status the other value
     * @throws NoSessionException when there is no session
     */
    public void setStatus(int status) {
        update(session -> new OddNames(
                session.out(),
                session.in(),
                session.value(),
                session.i(),
                session.session(),
                session.request(),
                session.response(),
                status,
                session.get(),
                session.cookie(),
                session.header(),
                session.enums()));
    }

    /**
     * Returns {@code get} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public boolean getValue() {
        return get().get();
    }

    /**
     * Changes {@code get}, and writes the session before it returns.
     *
     * @param get the other value
     * @throws NoSessionException when there is no session
     */
    public void setGet(boolean get) {
        update(session -> new OddNames(
                session.out(),
                session.in(),
                session.value(),
                session.i(),
                session.session(),
                session.request(),
                session.response(),
                session.status(),
                get,
                session.cookie(),
                session.header(),
                session.enums()));
    }

    /**
     * Returns {@code cookie} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public int cookieValue() {
        return get().cookie();
    }

    /**
     * Changes {@code cookie}, and writes the session before it returns.
     *
     * @param cookie the other value
     * @throws NoSessionException when there is no session
     */
    public void setCookie(int cookie) {
        update(session -> new OddNames(
                session.out(),
                session.in(),
                session.value(),
                session.i(),
                session.session(),
                session.request(),
                session.response(),
                session.status(),
                session.get(),
                cookie,
                session.header(),
                session.enums()));
    }

    /**
     * Returns {@code header} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public int headerValue() {
        return get().header();
    }

    /**
     * Changes {@code header}, and writes the session before it returns.
     *
     * @param header the other value
     * @throws NoSessionException when there is no session
     */
    public void setHeader(int header) {
        update(session -> new OddNames(
                session.out(),
                session.in(),
                session.value(),
                session.i(),
                session.session(),
                session.request(),
                session.response(),
                session.status(),
                session.get(),
                session.cookie(),
                header,
                session.enums()));
    }

    /**
     * Returns {@code enums} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public List<List<String>> enums() {
        return get().enums();
    }

    /**
     * Changes {@code enums}, and writes the session before it returns.
     *
     * @param enums the other value
     * @throws NoSessionException when there is no session
     */
    public void setEnums(List<List<String>> enums) {
        update(session -> new OddNames(
                session.out(),
                session.in(),
                session.value(),
                session.i(),
                session.session(),
                session.request(),
                session.response(),
                session.status(),
                session.get(),
                session.cookie(),
                session.header(),
                enums));
    }

    /**
     * What the runtime knows of a {@link OddNames}.
     */
    private static final class Descriptor extends SessionDescriptor<OddNames> {
        Descriptor() {
            super(
                    "odd-names",
                    OddNamesCodec.INSTANCE,
                    TokenFormat.SEALED,
                    Duration.ofMinutes(30),
                    Duration.ofHours(12),
                    SessionCookie.named("__Host-odd-names").build(),
                    "Odd-Names-Session");
        }
    }
}
