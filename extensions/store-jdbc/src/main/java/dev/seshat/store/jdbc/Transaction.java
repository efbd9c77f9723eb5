package dev.seshat.store.jdbc;

import dev.seshat.store.SessionStoreException.Outcome;
import java.sql.Connection;
import java.sql.SQLException;

/** One statement's way through a connection, whether or not the connection commits by itself. */
final class Transaction {

    private final Connection connection;
    private final boolean autoCommit;
    private boolean rolledBack;
    private boolean committing;

    private Transaction(Connection connection, boolean autoCommit) {
        this.connection = connection;
        this.autoCommit = autoCommit;
    }

    /** Begins on a connection that is closed in the end, also when it cannot begin. */
    static Transaction on(Connection connection) throws SQLException {
        try {
            return new Transaction(connection, connection.getAutoCommit());
        } catch (SQLException | RuntimeException | Error e) {
            close(connection);
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    void commit() throws SQLException {
        if (!autoCommit) {
            committing = true;
            connection.commit();
        }
    }

    void rollBack(Throwable reason) {
        if (autoCommit) {
            return;
        }
        try {
            connection.rollback();
            rolledBack = true;
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** Tells what became of a change that failed, after it was rolled back. */
    Outcome outcome(SQLException failure) {
        boolean undone = rolledBack && !committing;
        return undone || SqlStates.isRefused(failure) ? Outcome.NOT_DONE : Outcome.UNKNOWN;
    }

    void close() {
        close(connection);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // What was asked for is committed or has failed already; a pool sees by itself that the connection is lost.
        }
    }
}
