package dev.seshat.store.jdbc;

import java.sql.SQLException;

/** The contract on PostgreSQL, with connections that commit by themselves. */
class PostgresStoreTest extends JdbcStoreContract {

    @Override
    TestPool newPool() throws SQLException {
        return Databases.postgres(/* autoCommit= */ true);
    }
}
