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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Tree} of one request: read when it is first asked for, written at once.
 *
 * <pre>{@code
 * TreeAccessor session = TreeAccessor.of(request, response);
 * List<Tree> children = session.children();
 * session.setChildren(children);
 * }</pre>
 *
 * <p>The type's id is {@code tree}. A session ends 30 minutes after its last use,
 * and 12 hours after its creation at the latest.
 */
@Generated("dev.seshat.processor.SessionTypeProcessor")
public final class TreeAccessor extends SessionAccessor<Tree> {
    private static final SessionDescriptor<Tree> DESCRIPTOR = new Descriptor();

    private TreeAccessor(Sessions sessions, SessionExchange exchange) {
        super(DESCRIPTOR, sessions, exchange);
    }

    /**
     * Returns the accessor of a request. Cheap; nothing is read yet.
     *
     * @param request the request
     * @param response its response, which gets the headers that a write needs
     * @return the accessor
     */
    public static TreeAccessor of(HttpServletRequest request, HttpServletResponse response) {
        ServletExchange exchange = ServletExchange.of(request, response);
        return new TreeAccessor(exchange.sessions(), exchange);
    }

    /**
     * Returns the accessor of an exchange that no servlet container made.
     *
     * @param sessions the installation to which this type is bound
     * @param exchange the request and its response
     * @return the accessor
     */
    public static TreeAccessor of(Sessions sessions, SessionExchange exchange) {
        return new TreeAccessor(sessions, exchange);
    }

    /**
     * Binds the type to a cookie, by default {@code __Host-tree}.
     *
     * @return the binding, to be given to the installation at start-up
     */
    public static SessionBinding<Tree> cookie() {
        return SessionBinding.cookie(DESCRIPTOR);
    }

    /**
     * Binds the type to a header, by default {@code Tree-Session}.
     *
     * @return the binding, to be given to the installation at start-up
     */
    public static SessionBinding<Tree> header() {
        return SessionBinding.header(DESCRIPTOR);
    }

    /**
     * Returns {@code children} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public List<Tree> children() {
        return get().children();
    }

    /**
     * Changes {@code children}, and writes the session before it returns.
     *
     * @param children the other value
     * @throws NoSessionException when there is no session
     */
    public void setChildren(List<Tree> children) {
        update(session -> new Tree(
                children,
                session.leaf(),
                session.branch(),
                session.more(),
                session.value()));
    }

    /**
     * Returns {@code leaf} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public Tree. @Nullable Leaf leaf() {
        return get().leaf();
    }

    /**
     * Changes {@code leaf}, and writes the session before it returns.
     *
     * @param leaf the other value
     * @throws NoSessionException when there is no session
     */
    public void setLeaf(Tree. @Nullable Leaf leaf) {
        update(session -> new Tree(
                session.children(),
                leaf,
                session.branch(),
                session.more(),
                session.value()));
    }

    /**
     * Returns {@code branch} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public Optional<Tree.Branch> branch() {
        return get().branch();
    }

    /**
     * Changes {@code branch}, and writes the session before it returns.
     *
     * @param branch the other value
     * @throws NoSessionException when there is no session
     */
    public void setBranch(Optional<Tree.Branch> branch) {
        update(session -> new Tree(
                session.children(),
                session.leaf(),
                branch,
                session.more(),
                session.value()));
    }

    /**
     * Returns {@code more} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public Optional<List<Tree.Branch>> more() {
        return get().more();
    }

    /**
     * Changes {@code more}, and writes the session before it returns.
     *
     * @param more the other value
     * @throws NoSessionException when there is no session
     */
    public void setMore(Optional<List<Tree.Branch>> more) {
        update(session -> new Tree(
                session.children(),
                session.leaf(),
                session.branch(),
                more,
                session.value()));
    }

    /**
     * Returns {@code value} of the session.
     *
     * @return its value
     * @throws NoSessionException when there is no session
     */
    public Tree.Value value() {
        return get().value();
    }

    /**
     * Changes {@code value}, and writes the session before it returns.
     *
     * @param value the other value
     * @throws NoSessionException when there is no session
     */
    public void setValue(Tree.Value value) {
        update(session -> new Tree(
                session.children(),
                session.leaf(),
                session.branch(),
                session.more(),
                value));
    }

    /**
     * What the runtime knows of a {@link Tree}.
     */
    private static final class Descriptor extends SessionDescriptor<Tree> {
        Descriptor() {
            super(
                    "tree",
                    TreeCodec.INSTANCE,
                    TokenFormat.SEALED,
                    Duration.ofMinutes(30),
                    Duration.ofHours(12),
                    SessionCookie.named("__Host-tree").build(),
                    "Tree-Session");
        }
    }
}
