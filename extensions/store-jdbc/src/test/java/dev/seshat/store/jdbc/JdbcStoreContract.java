package dev.seshat.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seshat.store.SessionStore;
import dev.seshat.testkit.SessionStoreContract;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;

/** The contract on one database, and after each test the look whether connections came back as they were lent. */
abstract class JdbcStoreContract extends SessionStoreContract {

    private TestPool pool;

    /** Returns a pool that leads to an empty schema. */
    abstract TestPool newPool() throws Exception;

    @Override
    protected final SessionStore newStore() throws Exception {
        pool = newPool();
        JdbcSessionStore store = JdbcSessionStore.builder(pool).build();
        store.createTable();
        return store;
    }

    @AfterEach
    final void connections_afterTest_areGivenBackUnspoiled() throws SQLException {
        assertEquals(0, pool.lent(), "connections that did not come back");
        assertEquals(0, pool.spoiled(), "connections that came back in another state");
        pool.close();
    }
}
