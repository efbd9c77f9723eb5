package dev.seshat.it;

import dev.seshat.SessionBinding;
import dev.seshat.Sessions;
import dev.seshat.http.SessionExchange;

/** One release of an application, compiled apart from the others and from the tests. */
public interface Release {

    /** Returns the binding of the release's session type to its cookie. */
    SessionBinding<?> binding();

    /** Writes the value that the release is known for. */
    void write(Sessions sessions, SessionExchange exchange);

    /** Changes one component, as a handler does that knows nothing of other releases. */
    void visit(Sessions sessions, SessionExchange exchange);

    /** Returns the session as text, or why there is none. */
    String read(Sessions sessions, SessionExchange exchange);
}
