package dev.seshat.store.jdbc;

import dev.seshat.store.SessionKey;
import dev.seshat.store.StoredSession;
import dev.seshat.store.SubjectKey;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions as rows and back. */
final class Rows {

    private static final Logger LOGGER = System.getLogger(JdbcSessionStore.class.getName());

    private Rows() {}

    /** Sets all columns in the order of the INSERT, and returns the index of the parameter after them. */
    static int bind(PreparedStatement statement, StoredSession session) throws SQLException {
        SubjectKey subject = session.subject();
        statement.setBytes(1, session.key().bytes());
        statement.setString(2, session.typeId());
        statement.setBytes(3, subject == null ? null : subject.bytes());
        statement.setLong(4, session.version());
        statement.setLong(5, session.created().getEpochSecond());
        statement.setLong(6, session.lastUsed().getEpochSecond());
        statement.setLong(7, session.expires().getEpochSecond());
        statement.setBytes(8, session.data());
        return 9;
    }

    /** Returns the sessions of all rows; a row that no session can have is left out. */
    static List<StoredSession> read(ResultSet rows) throws SQLException {
        List<StoredSession> sessions = new ArrayList<>();
        while (rows.next()) {
            StoredSession session = sessionOrNull(rows);
            if (session != null) {
                sessions.add(session);
            }
        }
        return sessions;
    }

    private static @Nullable StoredSession sessionOrNull(ResultSet row) throws SQLException {
        try {
            byte[] subject = row.getBytes(3);
            return new StoredSession(
                    SessionKey.of(row.getBytes(1)),
                    row.getString(2),
                    subject == null ? null : SubjectKey.of(subject),
                    row.getLong(4),
                    Instant.ofEpochSecond(row.getLong(5)),
                    Instant.ofEpochSecond(row.getLong(6)),
                    Instant.ofEpochSecond(row.getLong(7)),
                    row.getBytes(8));
        } catch (IllegalArgumentException | DateTimeException e) {
            // Only a hand other than ours writes such a row. Who sent the id did nothing wrong, so there is no session.
            LOGGER.log(Level.WARNING, "The row of a session was left out because it is damaged: {0}", e.getMessage());
            return null;
        }
    }
}
