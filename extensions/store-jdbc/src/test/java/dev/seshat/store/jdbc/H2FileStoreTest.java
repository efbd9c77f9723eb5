package dev.seshat.store.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract on an H2 file. */
class H2FileStoreTest extends JdbcStoreContract {

    @TempDir
    private Path directory;

    @Override
    TestPool newPool() {
        return Databases.h2File(directory, /* autoCommit= */ true);
    }
}
