package dev.seshat.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.store.SessionStoreException;
import dev.seshat.store.SessionStoreException.Outcome;
import dev.seshat.store.StoredSession;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store in a database promises beyond the contract, on H2 in memory unless it says otherwise. */
class JdbcSessionStoreTest {

    private final TestPool pool = Databases.h2Memory(/* autoCommit= */ true);
    private final JdbcSessionStore store = JdbcSessionStore.builder(pool).build();

    @AfterEach
    void connections_afterTest_areGivenBack() throws SQLException {
        assertEquals(0, pool.lent());
        pool.close();
    }

    @Test
    void sessions_fileClosedAndOpened_survive(@TempDir Path directory) throws SQLException {
        StoredSession session = Samples.owned(1);
        try (TestPool first = Databases.h2File(directory, true)) {
            JdbcSessionStore before = JdbcSessionStore.builder(first).build();
            before.createTable();
            assertTrue(before.create(session));
        }
        try (TestPool second = Databases.h2File(directory, true)) {
            JdbcSessionStore after = JdbcSessionStore.builder(second).build();
            after.createTable();
            assertEquals(Optional.of(session), after.find(session.key(), Samples.NOW));
        }
    }

    @Test
    void createTable_twice_keepsSessions() {
        store.createTable();
        assertTrue(store.create(Samples.owned(1)));
        store.createTable();
        assertEquals(Optional.of(Samples.owned(1)), store.find(Samples.owned(1).key(), Samples.NOW));
    }

    @Test
    void createTable_h2_makesBothIndexes() throws SQLException {
        store.createTable();
        assertEquals(
                List.of("SESHAT_SESSION_EXPIRES: EXPIRES", "SESHAT_SESSION_SUBJECT: SUBJECT, TYPE_ID"),
                Databases.indexes(pool, "SESHAT_SESSION"));
    }

    @Test
    void createTable_postgres_makesBothIndexes() throws SQLException {
        try (TestPool postgres = Databases.postgres(true)) {
            JdbcSessionStore.builder(postgres).build().createTable();
            assertEquals(
                    List.of(
                            "seshat_session_expires: expires",
                            "seshat_session_pkey: id",
                            "seshat_session_subject: subject, type_id"),
                    Databases.indexes(postgres, "seshat_session"));
        }
    }

    @Test
    void createTable_longestName_makesBothIndexes() throws SQLException {
        String name = "t".repeat(63);
        try (TestPool postgres = Databases.postgres(true)) {
            JdbcSessionStore.builder(postgres).table(name).build().createTable();
            assertEquals(3, Databases.indexes(postgres, name).size());
        }
    }

    @Test
    void table_inSchema_isUsedThere() throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement("CREATE SCHEMA elsewhere")) {
            statement.execute();
        }
        JdbcSessionStore inSchema =
                JdbcSessionStore.builder(pool).table("elsewhere.web_session").build();
        inSchema.createTable();
        inSchema.createTable();
        assertTrue(inSchema.create(Samples.owned(1)));
        assertEquals(1, Samples.count(pool, "elsewhere.web_session"));
    }

    @Test
    void table_otherForm_throws() {
        List<String> names =
                List.of("", "a;drop", "1a", "a b", "a-b", "a.b.c", ".a", "a.", "\"a\"", "a\n", "é", "t".repeat(64));
        for (String name : names) {
            Exception e = assertThrows(
                    IllegalArgumentException.class,
                    () -> JdbcSessionStore.builder(pool).table(name));
            assertEquals(
                    "A table name has 1 to 63 letters, digits and _ and does not begin with a digit, and may have a"
                            + " schema of the same form and a full stop before it; found \""
                            + name.replaceAll("[^ -~]", "?") + "\".",
                    e.getMessage());
        }
    }

    @Test
    void statementTimeout_outOfRange_throws() {
        List<Duration> timeouts = List.of(
                Duration.ZERO,
                Duration.ofMillis(999),
                Duration.ofMillis(1500),
                Duration.ofSeconds(-1),
                Duration.ofDays(1));
        for (Duration timeout : timeouts) {
            Exception e = assertThrows(
                    IllegalArgumentException.class,
                    () -> JdbcSessionStore.builder(pool).statementTimeout(timeout));
            assertEquals(
                    "A statement's timeout is whole seconds, from PT1S to PT1H; found " + timeout + ".",
                    e.getMessage());
        }
    }

    @Test
    void statementTimeout_afterCalls_isAsBeforeOnTheConnection() throws SQLException {
        store.createTable();
        assertTrue(store.create(Samples.owned(1)));
        assertTrue(store.find(Samples.owned(1).key(), Samples.NOW).isPresent());
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT 1")) {
            assertEquals(0, statement.getQueryTimeout());
        }
    }

    @Test
    void statementTimeout_lockHeldByAnother_endsCallAsNotDone() throws SQLException {
        try (TestPool postgres = Databases.postgres(false)) {
            JdbcSessionStore patient = JdbcSessionStore.builder(postgres)
                    .statementTimeout(Duration.ofSeconds(1))
                    .build();
            patient.createTable();
            assertTrue(patient.create(Samples.owned(1)));
            try (Connection other = postgres.getConnection();
                    PreparedStatement lock = other.prepareStatement("SELECT * FROM seshat_session FOR UPDATE")) {
                lock.execute();
                SessionStoreException e = assertThrows(
                        SessionStoreException.class,
                        () -> patient.delete(Samples.owned(1).key()));
                assertEquals(
                        "Session store, delete: The database failed (SQLState 57014, code 0); see the cause."
                                + " Nothing was changed.",
                        e.getMessage());
                other.rollback();
            }
            assertTrue(patient.delete(Samples.owned(1).key()));
        }
    }

    @Test
    void calls_withoutTable_throwWithCauseAndNothingChanged() {
        SessionStoreException e = assertThrows(
                SessionStoreException.class, () -> store.find(Samples.owned(1).key(), Samples.NOW));
        assertEquals(
                "Session store, find: The database failed (SQLState 42S04, code 42104); see the cause."
                        + " Nothing was changed.",
                e.getMessage());
        assertTrue(e.getCause() instanceof SQLException);
        SessionStoreException write = assertThrows(SessionStoreException.class, () -> store.create(Samples.owned(1)));
        assertEquals("create", write.operation());
        assertEquals(Outcome.NOT_DONE, write.outcome());
    }

    @Test
    void row_damaged_countsAsAbsent() throws SQLException {
        store.createTable();
        List<String> damages = List.of(
                "version = 0",
                "version = -5",
                "type_id = ''",
                "expires = " + Long.MAX_VALUE,
                "created = " + Long.MIN_VALUE);
        for (int i = 0; i < damages.size(); i++) {
            assertTrue(store.create(Samples.owned(i)));
            Samples.execute(
                    pool,
                    "UPDATE seshat_session SET " + damages.get(i) + " WHERE created <> " + Long.MIN_VALUE
                            + " AND version > 0 AND type_id <> '' AND expires <> " + Long.MAX_VALUE);
            assertEquals(Optional.empty(), store.find(Samples.owned(i).key(), Samples.NOW), damages.get(i));
        }
        assertTrue(store.create(Samples.owned(99)));
        assertEquals(List.of(Samples.owned(99)), store.findBySubject("login", Samples.SUBJECT, Samples.NOW));
    }

    @Test
    void deleteExpired_severalBatches_removesAllAndNothingElse() throws SQLException {
        store.createTable();
        Samples.insertMany(pool, 2_500, Samples.NOW.minusSeconds(1));
        Samples.insertMany(pool, 1, Samples.NOW);
        StoredSession live = Samples.owned(1);
        assertTrue(store.create(live));
        List<Integer> batches = new ArrayList<>();
        pool.statements(sql -> {
            if (sql.startsWith("DELETE")) {
                batches.add((int) sql.chars().filter(c -> c == '?').count() - 1);
            }
        });
        assertEquals(2_501, store.deleteExpired(Samples.NOW));
        assertEquals(List.of(1_000, 1_000, 501), batches);
        assertEquals(1, Samples.count(pool, "seshat_session"));
        assertEquals(Optional.of(live), store.find(live.key(), Samples.NOW));
        assertEquals(0, store.deleteExpired(Samples.NOW));
    }

    @Test
    void create_hundredTimes_removesOneBatchOfExpired() throws SQLException {
        store.createTable();
        Samples.insertMany(pool, 1_500, Samples.NOW.minusSeconds(1));
        for (int i = 0; i < 100; i++) {
            assertTrue(store.create(Samples.owned(i)));
        }
        assertEquals(600, Samples.count(pool, "seshat_session"));
    }

    @Test
    void create_cleanUpFails_isStillAcknowledged() {
        store.createTable();
        pool.faults((method, isDone) -> {
            if (method.equals("executeQuery")) {
                throw new SQLException("no reading", "08006");
            }
        });
        for (int i = 0; i < 100; i++) {
            assertTrue(store.create(Samples.owned(i)));
        }
        pool.faults(TestPool.Faults.NONE);
        assertTrue(store.find(Samples.owned(99).key(), Samples.NOW).isPresent());
    }

    @Test
    void dialect_otherDatabase_throwsAndNamesIt() {
        Exception e = assertThrows(UnsupportedOperationException.class, () -> Dialect.named("Oracle"));
        assertEquals(
                "createTable() knows H2, PostgreSQL and MariaDB; the database is Oracle. Create the table with your"
                        + " own script, with the columns that createTable() documents.",
                e.getMessage());
    }

    @Test
    void schema_mariaDb_comparesTypesExactlyAndHasTransactions() {
        assertEquals(
                List.of(
                        "CREATE TABLE IF NOT EXISTS a.b (id BINARY(32) NOT NULL PRIMARY KEY, type_id VARCHAR(64)"
                                + " CHARACTER SET ascii COLLATE ascii_bin NOT NULL, subject BINARY(32), version BIGINT NOT"
                                + " NULL, created BIGINT NOT NULL, last_used BIGINT NOT NULL, expires BIGINT NOT NULL,"
                                + " data LONGBLOB NOT NULL) ENGINE=InnoDB",
                        "CREATE INDEX IF NOT EXISTS b_subject ON a.b (subject, type_id)",
                        "CREATE INDEX IF NOT EXISTS b_expires ON a.b (expires)"),
                Dialect.named("MariaDB").schema(TableName.parse("a.b")));
    }

    @Test
    void sqlInValues_isStoredAsText() throws SQLException {
        store.createTable();
        StoredSession session = Samples.ofType(1, "'; DROP TABLE seshat_session; --");
        assertTrue(store.create(session));
        assertEquals(Optional.of(session), store.find(session.key(), Samples.NOW));
        assertEquals(1, store.deleteBySubject(session.typeId(), Samples.SUBJECT, null));
        assertFalse(store.delete(session.key()));
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM seshat_session")) {
            assertTrue(rows.next());
            assertEquals(0, rows.getInt(1));
        }
    }
}
