package dev.seshat.store.jdbc;

/** The contract on H2 in memory, with connections that have to be told to commit. */
class H2TransactionStoreTest extends JdbcStoreContract {

    @Override
    TestPool newPool() {
        return Databases.h2Memory(/* autoCommit= */ false);
    }
}
