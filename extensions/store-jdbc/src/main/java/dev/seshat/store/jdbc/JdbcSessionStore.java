package dev.seshat.store.jdbc;

import dev.seshat.store.SessionKey;
import dev.seshat.store.SessionStore;
import dev.seshat.store.SessionStoreException;
import dev.seshat.store.StoredSession;
import dev.seshat.store.SubjectKey;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A store in one table of a relational database, one row per session.
 *
 * <p>What is acknowledged is committed, as lastingly as the database commits. Note that H2 by default writes a file half
 * a second after the commit: with {@code ;WRITE_DELAY=0} in its URL also a killed process loses nothing.
 *
 * <p>Give it a data source with a pool. Its connections may be in auto-commit mode or not; each call uses one, never
 * more, and gives it back without an open transaction. A call that finds the database cannot answer throws {@link
 * SessionStoreException} with the {@link java.sql.SQLException} as its cause. How long a call waits for a connection is
 * the pool's setting.
 *
 * <p>Expired rows are removed by and by: one in a hundred calls of {@link #create} removes up to a thousand of them. Who
 * wants the table smaller calls {@link #deleteExpired} now and then.
 */
public final class JdbcSessionStore implements SessionStore {

    /** As JDBC counts: no bound. */
    private static final int ALL_ROWS = 0;

    private final Database database;
    private final TableName table;
    private final Statements sql;
    private final ExpiredRows expired;

    private JdbcSessionStore(Builder builder) {
        database = new Database(builder.source, builder.timeoutSeconds);
        table = builder.table;
        sql = new Statements(table);
        expired = new ExpiredRows(database, sql);
    }

    /**
     * Returns a builder.
     *
     * @param source where connections come from; not null
     * @return a new builder
     */
    public static Builder builder(DataSource source) {
        return new Builder(source);
    }

    /**
     * Creates the table and its indexes unless they are there; a second call changes nothing. It knows H2, PostgreSQL and
     * MariaDB. Whoever keeps the schema in scripts writes:
     *
     * <pre>
     * CREATE TABLE seshat_session (
     *     id        BINARY(32)   NOT NULL PRIMARY KEY,  -- PostgreSQL: BYTEA
     *     type_id   VARCHAR(64)  NOT NULL,              -- MariaDB: CHARACTER SET ascii COLLATE ascii_bin
     *     subject   BINARY(32),                         -- PostgreSQL: BYTEA
     *     version   BIGINT       NOT NULL,
     *     created   BIGINT       NOT NULL,              -- times are seconds since 1970
     *     last_used BIGINT       NOT NULL,
     *     expires   BIGINT       NOT NULL,
     *     data      BINARY VARYING NOT NULL             -- PostgreSQL: BYTEA, MariaDB: LONGBLOB
     * );
     * CREATE INDEX seshat_session_subject ON seshat_session (subject, type_id);
     * CREATE INDEX seshat_session_expires ON seshat_session (expires);
     * </pre>
     *
     * @throws SessionStoreException if the database refuses or cannot answer; the call may be repeated
     * @throws UnsupportedOperationException if it is another database; the message names it
     */
    public void createTable() {
        try {
            createWhatIsMissing();
        } catch (SessionStoreException e) {
            // Two nodes that start at the same time can meet between the database's look and its creation.
            createWhatIsMissing();
        }
    }

    private void createWhatIsMissing() {
        database.run(
                "createTable",
                /* changes= */ true,
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        for (String ddl : Dialect.of(connection).schema(table)) {
                            statement.execute(ddl);
                        }
                        return true;
                    }
                });
    }

    @Override
    public Optional<StoredSession> find(SessionKey key, Instant now) {
        long second = now.getEpochSecond();
        byte[] id = key.bytes();
        List<StoredSession> found = database.query(
                "find",
                sql.find,
                ALL_ROWS,
                statement -> {
                    statement.setBytes(1, id);
                    statement.setLong(2, second);
                },
                Rows::read);
        return found.stream().findFirst();
    }

    @Override
    public boolean create(StoredSession session) {
        boolean created = isOneChanged("create", sql.insert, statement -> Rows.bind(statement, session));
        if (created) {
            expired.afterCreate(session.lastUsed());
        }
        return created;
    }

    @Override
    public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
        next.requireLaterThan(version);
        long second = now.getEpochSecond();
        byte[] id = key.bytes();
        return isOneChanged("replace", sql.replace, statement -> {
            int index = Rows.bind(statement, next);
            statement.setBytes(index++, id);
            statement.setLong(index++, version);
            statement.setLong(index, second);
        });
    }

    @Override
    public boolean touch(SessionKey key, Instant lastUsed, Instant expires, Instant now) {
        byte[] id = key.bytes();
        long used = lastUsed.getEpochSecond();
        long end = expires.getEpochSecond();
        long second = now.getEpochSecond();
        return isOneChanged("touch", sql.touch, statement -> {
            statement.setLong(1, used);
            statement.setLong(2, end);
            statement.setLong(3, used);
            statement.setLong(4, used);
            statement.setBytes(5, id);
            statement.setLong(6, second);
        });
    }

    @Override
    public boolean delete(SessionKey key) {
        byte[] id = key.bytes();
        return isOneChanged("delete", sql.delete, statement -> statement.setBytes(1, id));
    }

    @Override
    public List<StoredSession> findBySubject(String typeId, SubjectKey subject, Instant now) {
        Objects.requireNonNull(typeId, "typeId");
        byte[] owner = subject.bytes();
        long second = now.getEpochSecond();
        return Collections.unmodifiableList(database.query(
                "findBySubject",
                sql.findBySubject,
                ALL_ROWS,
                statement -> {
                    statement.setBytes(1, owner);
                    statement.setString(2, typeId);
                    statement.setLong(3, second);
                },
                Rows::read));
    }

    @Override
    public int deleteBySubject(String typeId, SubjectKey subject, @Nullable SessionKey except) {
        Objects.requireNonNull(typeId, "typeId");
        byte[] owner = subject.bytes();
        String statementText = except == null ? sql.deleteBySubject : sql.deleteBySubjectExcept;
        return database.change("deleteBySubject", statementText, statement -> {
            statement.setBytes(1, owner);
            statement.setString(2, typeId);
            if (except != null) {
                statement.setBytes(3, except.bytes());
            }
        });
    }

    /**
     * Removes all sessions that have expired, in batches of at most 1,000 rows, each a transaction of its own. May run
     * at any time, on several nodes at once.
     *
     * @param now the present time
     * @return how many rows were removed, 0 for none
     * @throws SessionStoreException if the database cannot answer; batches before that stay removed, and the call may be
     *     repeated
     */
    public int deleteExpired(Instant now) {
        return expired.deleteAll(now);
    }

    private boolean isOneChanged(String operation, String statementText, Database.Binder binder) {
        try {
            return database.change(operation, statementText, binder) == 1;
        } catch (SessionStoreException e) {
            if (SqlStates.isDuplicateKey(e.getCause())) {
                return false;
            }
            throw e;
        }
    }

    /** Collects the settings of a {@link JdbcSessionStore}. */
    public static final class Builder {

        private final DataSource source;
        private TableName table = TableName.parse("seshat_session");
        private int timeoutSeconds = 5;

        private Builder(DataSource source) {
            this.source = Objects.requireNonNull(source, "source");
        }

        /**
         * Sets the table.
         *
         * @param name 1 to 63 letters, digits and {@code _}, not beginning with a digit, which the database takes without
         *     quotes; a schema of the same form and a full stop may stand before it. {@code seshat_session} unless set
         * @return this builder
         * @throws IllegalArgumentException if the name has another form
         */
        public Builder table(String name) {
            table = TableName.parse(name);
            return this;
        }

        /**
         * Sets how long the database may take for a statement before it is told to cancel it.
         *
         * @param timeout whole seconds, at least one; 5 seconds unless set
         * @return this builder
         * @throws IllegalArgumentException if it is less than a second, not of whole seconds, or more than an hour
         */
        public Builder statementTimeout(Duration timeout) {
            if (timeout.toNanosPart() != 0
                    || timeout.compareTo(Duration.ofSeconds(1)) < 0
                    || timeout.compareTo(Duration.ofHours(1)) > 0) {
                throw new IllegalArgumentException(
                        "A statement's timeout is whole seconds, from PT1S to PT1H; found " + timeout + ".");
            }
            timeoutSeconds = Math.toIntExact(timeout.toSeconds());
            return this;
        }

        /**
         * Returns the store. The database is not asked yet.
         *
         * @return a new store
         */
        public JdbcSessionStore build() {
            return new JdbcSessionStore(this);
        }
    }
}
