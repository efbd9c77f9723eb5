package dev.seshat.examples.shop;

import dev.seshat.store.SessionStore;
import dev.seshat.store.SessionStoreException;
import dev.seshat.store.jdbc.JdbcSessionStore;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/** The database file in which log-ins lie, so that a restart ends none. */
final class LoginDatabase implements AutoCloseable {

    private final JdbcConnectionPool connections;
    private final JdbcSessionStore sessions;

    private LoginDatabase(JdbcConnectionPool connections, JdbcSessionStore sessions) {
        this.connections = connections;
        this.sessions = sessions;
    }

    /** Opens the database of a directory, and makes it when there is none. */
    static LoginDatabase in(DataDirectory directory) {
        Path file = directory.resolve("logins");
        JdbcConnectionPool connections = JdbcConnectionPool.create(url(file), "shop", "");
        try {
            // The first connection opens the file, and tells best what is wrong with it.
            connections.getConnection().close();
            JdbcSessionStore sessions = JdbcSessionStore.builder(connections).build();
            sessions.createTable();
            return new LoginDatabase(connections, sessions);
        } catch (SQLException e) {
            connections.dispose();
            throw cannotOpen(file, e);
        } catch (SessionStoreException e) {
            connections.dispose();
            throw new StartException("The database " + file + ".mv.db cannot be used. " + e.getMessage(), e);
        }
    }

    SessionStore sessions() {
        return sessions;
    }

    @Override
    public void close() {
        connections.dispose();
    }

    private static String url(Path file) {
        return "jdbc:h2:file:" + file.toString().replace(";", "\\;")
                // H2 would write a log file beside the database; what goes wrong is thrown, and said on the console.
                + ";TRACE_LEVEL_FILE=0"
                // H2 would write up to half a second later: the log-ins of that time would not outlive a crash.
                + ";WRITE_DELAY=0"
                // H2 would close the file as soon as the process is asked to stop, before the last requests are
                // answered.
                + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    private static StartException cannotOpen(Path file, SQLException e) {
        if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new StartException(
                    "The database " + file + ".mv.db is in use, perhaps by another shop. "
                            + "Stop that one, or give another directory, such as --data-dir=data2 or DATA_DIR=data2.",
                    e);
        }
        return new StartException("The database " + file + ".mv.db cannot be opened: " + e.getMessage(), e);
    }
}
