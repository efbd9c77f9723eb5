package dev.seshat.store.jdbc;

import java.sql.SQLException;

/** The contract on PostgreSQL, with connections that have to be told to commit. */
class PostgresTransactionStoreTest extends JdbcStoreContract {

    @Override
    TestPool newPool() throws SQLException {
        return Databases.postgres(/* autoCommit= */ false);
    }
}
