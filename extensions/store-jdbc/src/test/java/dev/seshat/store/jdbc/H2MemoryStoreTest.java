package dev.seshat.store.jdbc;

/** The contract on H2 in memory, with connections that commit by themselves. */
class H2MemoryStoreTest extends JdbcStoreContract {

    @Override
    TestPool newPool() {
        return Databases.h2Memory(/* autoCommit= */ true);
    }
}
