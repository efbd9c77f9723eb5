package dev.seshat.store.jdbc;

import dev.seshat.store.SessionStoreException;
import dev.seshat.store.SessionStoreException.Outcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Runs each statement as a transaction of its own, on a connection that is given back as it came.
 *
 * <p>A connection in auto-commit mode stays in it, since a single statement then is a transaction in one round trip. On
 * one that is not, the statement is committed, or rolled back when it fails.
 */
final class Database {

    /** Deadlocks among single statements are rare; two more tries make them rarer than one wants to see. */
    private static final int TRIES = 3;

    private final DataSource source;
    private final int timeoutSeconds;

    Database(DataSource source, int timeoutSeconds) {
        this.source = source;
        this.timeoutSeconds = timeoutSeconds;
    }

    /** Sets a statement's parameters. */
    @FunctionalInterface
    interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Reads all of a result. */
    @FunctionalInterface
    interface Reader<R> {
        R read(ResultSet rows) throws SQLException;
    }

    /** Does something with a connection. */
    @FunctionalInterface
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    /** Runs a SELECT, of which at most some rows are read; 0 for all. */
    <R> R query(String operation, String sql, int maxRows, Binder binder, Reader<R> reader) {
        return run(
                operation,
                /* changes= */ false,
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        statement.setMaxRows(maxRows);
                        binder.bind(statement);
                        return limited(statement, () -> {
                            try (ResultSet rows = statement.executeQuery()) {
                                return reader.read(rows);
                            }
                        });
                    }
                });
    }

    /** Runs an INSERT, UPDATE or DELETE, and returns the number of rows. */
    int change(String operation, String sql, Binder binder) {
        return run(
                operation,
                /* changes= */ true,
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        binder.bind(statement);
                        return limited(statement, statement::executeUpdate);
                    }
                });
    }

    /** Runs work as one transaction, again when the database rolls it back in favour of another. */
    <R> R run(String operation, boolean changes, Work<R> work) {
        int triesLeft = TRIES;
        while (true) {
            triesLeft--;
            Transaction transaction = begin(operation);
            try {
                R result = work.on(transaction.connection());
                transaction.commit();
                return result;
            } catch (SQLException e) {
                transaction.rollBack(e);
                if (triesLeft == 0 || !SqlStates.isRolledBack(e)) {
                    Outcome outcome = changes ? transaction.outcome(e) : Outcome.NOT_DONE;
                    throw new SessionStoreException(operation, outcome, "The database failed" + stateOf(e), e);
                }
            } catch (RuntimeException | Error e) {
                transaction.rollBack(e);
                throw e;
            } finally {
                transaction.close();
            }
        }
    }

    private Transaction begin(String operation) {
        try {
            return Transaction.on(source.getConnection());
        } catch (SQLException e) {
            throw new SessionStoreException(
                    operation, Outcome.NOT_DONE, "There is no connection to the database" + stateOf(e), e);
        }
    }

    /**
     * Runs a statement with the time limit, and puts back the limit that was there: H2 keeps it for the connection, which
     * others may use after us.
     */
    private <R> R limited(PreparedStatement statement, Execution<R> execution) throws SQLException {
        int before = statement.getQueryTimeout();
        statement.setQueryTimeout(timeoutSeconds);
        try {
            return execution.run();
        } finally {
            restore(statement, before);
        }
    }

    private static void restore(PreparedStatement statement, int seconds) {
        try {
            statement.setQueryTimeout(seconds);
        } catch (SQLException e) {
            // A connection that takes no settings any more is broken, and what broke it is being thrown already.
        }
    }

    /** Names no more than the state, since the driver's own message may hold what is stored. */
    private static String stateOf(SQLException e) {
        return " (SQLState " + e.getSQLState() + ", code " + e.getErrorCode() + "); see the cause.";
    }

    /** Runs a statement whose parameters are set. */
    @FunctionalInterface
    private interface Execution<R> {
        R run() throws SQLException;
    }
}
