package dev.seshat.store.jdbc;

import dev.seshat.store.SessionKey;
import dev.seshat.store.StoredSession;
import dev.seshat.store.SubjectKey;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Sessions to store, and a look at the table past the store. */
final class Samples {

    static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    static final SubjectKey SUBJECT = SubjectKey.of(new byte[32]);

    private static final AtomicInteger ROWS = new AtomicInteger();

    private Samples() {}

    static SessionKey key(int number) {
        return SessionKey.of(ByteBuffer.allocate(32).putInt(28, number).array());
    }

    static StoredSession owned(int number) {
        return ofType(number, "login");
    }

    static StoredSession ofType(int number, String typeId) {
        return new StoredSession(
                key(number), typeId, SUBJECT, 1, NOW, NOW, NOW.plusSeconds(1800), new byte[] {(byte) number});
    }

    static StoredSession counting(long version, int count) {
        byte[] data = ByteBuffer.allocate(Integer.BYTES).putInt(count).array();
        return new StoredSession(key(1), "login", SUBJECT, version, NOW, NOW, NOW.plusSeconds(1800), data);
    }

    static void insertMany(DataSource source, int rows, Instant expires) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "INSERT INTO seshat_session VALUES (?, 'login', NULL, 1, 0, 0, ?, ?)")) {
            for (int i = 0; i < rows; i++) {
                ByteBuffer id = ByteBuffer.allocate(32).put(0, (byte) 0x7F).putInt(28, ROWS.incrementAndGet());
                statement.setBytes(1, id.array());
                statement.setLong(2, expires.getEpochSecond());
                statement.setBytes(3, new byte[100]);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static int count(DataSource source, String table) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
