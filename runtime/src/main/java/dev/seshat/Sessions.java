package dev.seshat;

import dev.seshat.http.SessionExchange;
import dev.seshat.seal.Keyring;
import jakarta.servlet.ServletContext;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The session types of an application, each bound to what carries it. Made once, at start-up; immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Sessions.builder("shop")
 *         .keys(Keyring.fromEnvironment("SESHAT_KEYS"))
 *         .bind(CartSessionAccessor.cookie())
 *         .bind(LoginSessionAccessor.cookie().storedIn(store))
 *         .install(servletContext);
 * }</pre>
 */
public final class Sessions {

    private final Map<SessionDescriptor<?>, Installed<?>> types;

    private Sessions(Map<SessionDescriptor<?>, Installed<?>> types) {
        this.types = types;
    }

    /**
     * Begins the set-up of an application's sessions.
     *
     * @param app the application's name, which is bound into every token: a token of another application is not read,
     *     even when the two share keys. Another name ends all sessions
     * @return a builder
     * @throws IllegalArgumentException when the name is blank
     */
    public static Builder builder(String app) {
        return new Builder(app);
    }

    /** Returns the session of a type within a request, always the same object for one request. */
    @SuppressWarnings(
            "unchecked") // The map and the attribute are only filled here, with the type parameter of the key.
    <T> RequestSession<T> session(SessionDescriptor<T> descriptor, SessionExchange exchange) {
        Installed<T> installed = (Installed<T>) types.get(descriptor);
        if (installed == null) {
            throw new IllegalStateException("The session type " + descriptor.typeName()
                    + " is not bound. Call .bind(..) with its accessor's cookie() or header() "
                    + "where Sessions.builder(..) is called.");
        }
        Object present = exchange.attribute(installed.attribute());
        if (present != null) {
            RequestSession<T> begun = (RequestSession<T>) present;
            begun.continueIn(exchange);
            return begun;
        }
        RequestSession<T> session = new RequestSession<>(installed, exchange);
        exchange.setAttribute(installed.attribute(), session);
        return session;
    }

    /** A bound session type at work. */
    record Installed<T>(
            SessionDescriptor<T> descriptor,
            Carrier carrier,
            Keeper<T> keeper,
            Clock clock,
            Function<SessionExchange, String> tenants,
            String attribute) {}

    /** The set-up of an application's sessions. */
    public static final class Builder {

        private static final Duration LARGEST_SKEW = Duration.ofMinutes(10);

        private final String app;
        private final List<SessionBinding<?>> bindings = new ArrayList<>();
        private Clock clock = Clock.systemUTC();
        private Duration skew = Duration.ofSeconds(60);
        private Function<SessionExchange, String> tenants = exchange -> "";
        private @Nullable Keyring keyring;

        private Builder(String app) {
            if (app.isBlank()) {
                throw new IllegalArgumentException(
                        "The application's name is blank. Give Sessions.builder a name that never changes.");
            }
            this.app = app;
        }

        /**
         * Sets the keys that seal tokens and stored sessions. There is no default.
         *
         * @param keyring the keys, which may be replaced while the application runs
         * @return this builder
         */
        public Builder keys(Keyring keyring) {
            this.keyring = Objects.requireNonNull(keyring, "keyring");
            return this;
        }

        /**
         * Sets the clock; the system's unless set.
         *
         * @param clock the clock by which sessions begin, age and end
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets how far the clocks of the application's processes may be apart: a session that another process has just
         * written is read although its time has not come here. 60 seconds unless set.
         *
         * @param skew from 0 to 10 minutes; parts of a second are dropped
         * @return this builder
         * @throws IllegalArgumentException when the skew is negative or more than 10 minutes
         */
        public Builder clockSkew(Duration skew) {
            if (skew.isNegative() || skew.compareTo(LARGEST_SKEW) > 0) {
                throw new IllegalArgumentException("The clock skew is " + skew + "; it must be between PT0S and "
                        + LARGEST_SKEW + ". Keep the clocks together, with NTP for example.");
            }
            this.skew = skew;
            return this;
        }

        /**
         * Separates the sessions of tenants: a token or a stored session of one is not read in a request of another, and
         * equal subjects of two are not the same. There is one tenant unless set.
         *
         * <p>The tenant is bound into what is sealed and not written there, so it need not be a secret and takes no
         * space. Another name for a tenant ends its sessions.
         *
         * @param tenants tells whose request it is, from the host's name for example: one of the application's tenants,
         *     never text that a client makes up. Empty for none; not null; at most 65,535 bytes in UTF-8. Asked once in a
         *     request, when a session is first needed; what it throws reaches the caller
         * @return this builder
         */
        public Builder tenant(Function<SessionExchange, String> tenants) {
            this.tenants = Objects.requireNonNull(tenants, "tenants");
            return this;
        }

        /**
         * Adds a session type.
         *
         * @param binding the type, what carries it and where its data lives
         * @return this builder
         */
        public Builder bind(SessionBinding<?> binding) {
            bindings.add(Objects.requireNonNull(binding, "binding"));
            return this;
        }

        /**
         * Makes the sessions, for a server that is not a servlet container.
         *
         * @return the sessions
         * @throws IllegalStateException when there are no keys, nothing is bound, or two bindings have the same type, type
         *     id, cookie or header
         */
        public Sessions build() {
            if (keyring == null) {
                throw new IllegalStateException("The sessions of \"" + app + "\" have no keys. "
                        + "Call .keys(Keyring.fromEnvironment(\"SESHAT_KEYS\")) or .keys(Keyring.fromFile(path)).");
            }
            if (bindings.isEmpty()) {
                throw new IllegalStateException("The sessions of \"" + app + "\" have no session type. "
                        + "Call .bind(..) with what a generated accessor's cookie() or header() returns.");
            }
            requireDifferent();
            Map<SessionDescriptor<?>, Installed<?>> types = new HashMap<>();
            for (SessionBinding<?> binding : bindings) {
                types.put(binding.descriptor(), installed(binding, keyring));
            }
            return new Sessions(Map.copyOf(types));
        }

        /**
         * Makes the sessions and puts them where generated accessors find them.
         *
         * @param context the servlet context of the application
         * @return the sessions
         * @throws IllegalStateException as {@link #build()}, and when the context has sessions already
         */
        public Sessions install(ServletContext context) {
            if (context.getAttribute(Sessions.class.getName()) != null) {
                throw new IllegalStateException("The servlet context has sessions already. "
                        + "Bind all session types with one builder and install it once.");
            }
            Sessions sessions = build();
            context.setAttribute(Sessions.class.getName(), sessions);
            return sessions;
        }

        private <T> Installed<T> installed(SessionBinding<T> binding, Keyring keyring) {
            SessionDescriptor<T> descriptor = binding.descriptor();
            return new Installed<>(
                    descriptor,
                    binding.carrier(),
                    binding.keeper(app, keyring, skew.toSeconds()),
                    clock,
                    tenants,
                    // A dispatch across contexts shows one request to the sessions of two applications.
                    "dev.seshat.session." + descriptor.id() + "@" + System.identityHashCode(this));
        }

        private void requireDifferent() {
            Map<String, String> owners = new HashMap<>();
            for (SessionBinding<?> binding : bindings) {
                String type = binding.descriptor().typeName();
                claim(owners, "type id \"" + binding.descriptor().id() + "\"", type);
                claim(owners, binding.carrier().context(), type);
            }
        }

        private static void claim(Map<String, String> owners, String name, String type) {
            // Case tells neither header names nor, to a careless proxy, cookie names apart.
            String owner = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), type);
            if (owner == null) {
                return;
            }
            if (owner.equals(type)) {
                throw new IllegalStateException("The session type " + type + " is bound twice. Remove one .bind(..).");
            }
            throw new IllegalStateException("The session types " + owner + " and " + type + " both use " + name
                    + ". Give one of them another in its annotations.");
        }
    }
}
