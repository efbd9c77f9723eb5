package dev.seshat.store.jdbc;

import dev.seshat.store.SessionStoreException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Removes the rows of expired sessions in batches, on request and by the way. */
final class ExpiredRows {

    /** Keeps a statement short, so that it holds few locks and not for long. */
    private static final int BATCH = 1_000;

    /** A batch removes ten times as many rows as are created until the next one. */
    private static final int CREATES_PER_BATCH = 100;

    private static final Logger LOGGER = System.getLogger(JdbcSessionStore.class.getName());

    private final Database database;
    private final Statements sql;

    /** Begins anywhere, so that nodes which start together do not clean up together. */
    private final AtomicInteger creates =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(CREATES_PER_BATCH));

    ExpiredRows(Database database, Statements sql) {
        this.database = database;
        this.sql = sql;
    }

    /** Removes a batch after every so many sessions that were created. */
    void afterCreate(Instant now) {
        if (Math.floorMod(creates.incrementAndGet(), CREATES_PER_BATCH) != 0) {
            return;
        }
        try {
            deleteBatch("create", now.getEpochSecond());
        } catch (SessionStoreException e) {
            // The session is stored; that the table keeps rows which nobody reads is no reason to fail.
            LOGGER.log(Level.WARNING, "Expired sessions were not removed; a later call tries again.", e);
        }
    }

    int deleteAll(Instant now) {
        long second = now.getEpochSecond();
        int deleted = 0;
        Batch batch;
        do {
            batch = deleteBatch("deleteExpired", second);
            deleted += batch.deleted;
        } while (batch.found == BATCH);
        return deleted;
    }

    private Batch deleteBatch(String operation, long second) {
        List<byte[]> ids = findBatch(operation, second);
        if (ids.isEmpty()) {
            return new Batch(0, 0);
        }
        // In one order on all nodes, so that two of them do not wait for each other.
        ids.sort(Arrays::compare);
        int deleted = database.change(operation, sql.deleteExpired(ids.size()), statement -> {
            int index = 1;
            statement.setLong(index++, second);
            for (byte[] id : ids) {
                statement.setBytes(index++, id);
            }
        });
        return new Batch(ids.size(), deleted);
    }

    private List<byte[]> findBatch(String operation, long second) {
        return database.query(operation, sql.findExpired, BATCH, statement -> statement.setLong(1, second), rows -> {
            List<byte[]> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getBytes(1));
            }
            return ids;
        });
    }

    private record Batch(int found, int deleted) {}
}
