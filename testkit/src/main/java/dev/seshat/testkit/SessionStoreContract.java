package dev.seshat.testkit;

import dev.seshat.store.SessionStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/**
 * The contract of {@link SessionStore} as tests. A store's test extends it; then all of them run with the store.
 *
 * <p>No test waits: time is an argument of the store's methods, and each test moves it. It begins in the year 2100, so
 * that a store which also asks its engine's own clock does not find every session expired.
 */
public abstract class SessionStoreContract
        implements FindContract,
                CreateContract,
                ReplaceContract,
                TouchContract,
                DeleteContract,
                SubjectContract,
                ConcurrencyContract {

    private static final Instant BEGIN = Instant.parse("2100-01-01T00:00:00Z");

    private Instant now = BEGIN;
    private @Nullable SessionStore store;

    /** Creates the contract for one test. */
    protected SessionStoreContract() {}

    /**
     * Returns a store for one test: empty, with room for a few hundred sessions.
     *
     * @return the store
     * @throws Exception if the store's engine cannot be used; the test then fails
     */
    protected abstract SessionStore newStore() throws Exception;

    /** Takes a new store for each test. */
    @BeforeEach
    final void takeNewStore() throws Exception {
        store = newStore();
    }

    @Override
    public final SessionStore store() {
        return Objects.requireNonNull(store, "no store before takeNewStore()");
    }

    @Override
    public final Instant now() {
        return now;
    }

    @Override
    public final void moveClock(Duration duration) {
        now = now.plus(duration);
    }
}
