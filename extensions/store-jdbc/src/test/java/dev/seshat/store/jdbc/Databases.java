package dev.seshat.store.jdbc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The databases that tests run on. */
final class Databases {

    private Databases() {}

    /** Returns a pool on an H2 database in memory that nobody else uses; it ends with the pool. */
    static TestPool h2Memory(boolean autoCommit) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID();
        return new TestPool(() -> DriverManager.getConnection(url), autoCommit);
    }

    /** Returns a pool on an H2 file; the file is closed with the pool. */
    static TestPool h2File(Path directory, boolean autoCommit) {
        String url = "jdbc:h2:file:" + directory.resolve("sessions").toAbsolutePath() + ";WRITE_DELAY=0";
        return new TestPool(() -> DriverManager.getConnection(url), autoCommit);
    }

    /** Returns a pool on a PostgreSQL schema that nobody else uses. Skips the test where no server can start. */
    static TestPool postgres(boolean autoCommit) throws SQLException {
        assumeTrue(Server.INSTANCE != null, "PostgreSQL was not tested: its server does not start here");
        String schema = "s" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        }
        String url = Server.INSTANCE.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
        return new TestPool(() -> DriverManager.getConnection(url), autoCommit);
    }

    /** Returns the indexes of a table with their columns, sorted, without the primary key's where it has no fixed name. */
    static List<String> indexes(TestPool pool, String table) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (Connection connection = pool.getConnection();
                ResultSet rows =
                        connection.getMetaData().getIndexInfo(null, connection.getSchema(), table, false, false)) {
            while (rows.next()) {
                columns.merge(rows.getString("INDEX_NAME"), rows.getString("COLUMN_NAME"), (a, b) -> a + ", " + b);
            }
        }
        List<String> indexes = new ArrayList<>();
        columns.forEach((name, of) -> indexes.add(name + ": " + of));
        indexes.removeIf(index -> index.startsWith("PRIMARY_KEY"));
        return indexes;
    }

    /** One server for all tests; it stops with the process. */
    private static final class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException | RuntimeException e) {
                System.err.println("PostgreSQL does not start here, so its tests are skipped: " + e);
                return null;
            }
        }
    }
}
