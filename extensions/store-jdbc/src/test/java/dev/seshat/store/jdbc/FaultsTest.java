package dev.seshat.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.store.SessionStoreException;
import dev.seshat.store.SessionStoreException.Outcome;
import dev.seshat.store.StoredSession;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that breaks at any moment: what is claimed of the outcome is true, and no connection is lost. */
class FaultsTest {

    private static final String BROKEN = "08006";
    private static final String DEADLOCK = "40001";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void faults_atRandom_neverMakeAClaimUntrue(boolean autoCommit) throws SQLException {
        Random random = new Random(4);
        try (TestPool pool = Databases.h2Memory(autoCommit)) {
            JdbcSessionStore store = storeOn(pool);
            assertTrue(store.create(Samples.counting(1, 0)));
            TestPool.Faults faults = (method, isDone) -> {
                if (!method.equals("rollback") && random.nextInt(60) == 0) {
                    throw new SQLException("broken at " + method, BROKEN);
                }
            };
            int unknown = 0;
            int failed = 0;
            for (int i = 0; i < 5_000; i++) {
                StoredSession before = store.find(Samples.key(1), Samples.NOW).orElseThrow();
                int count = ByteBuffer.wrap(before.data()).getInt();
                StoredSession next = Samples.counting(before.version() + 1, count + 1);
                pool.faults(faults);
                boolean isAcknowledged = false;
                boolean isUnknown = false;
                try {
                    isAcknowledged = store.replace(Samples.key(1), before.version(), next, Samples.NOW);
                    assertTrue(isAcknowledged, "a failure was taken for a conflict");
                } catch (SessionStoreException e) {
                    isUnknown = e.outcome() == Outcome.UNKNOWN;
                    failed++;
                    unknown += isUnknown ? 1 : 0;
                }
                pool.faults(TestPool.Faults.NONE);
                StoredSession after = store.find(Samples.key(1), Samples.NOW).orElseThrow();
                if (!isUnknown) {
                    assertEquals(isAcknowledged ? next : before, after);
                }
            }
            assertEquals(0, pool.lent());
            assertEquals(0, pool.spoiled());
            assertTrue(unknown > 50 && unknown < failed, unknown + " of " + failed + " outcomes unknown");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"getConnection", "getAutoCommit", "prepareStatement", "executeUpdate"})
    void fault_beforeDatabaseCommits_isKnownAsNotDone(String method) throws SQLException {
        try (TestPool pool = Databases.h2Memory(/* autoCommit= */ false)) {
            JdbcSessionStore store = storeOn(pool);
            pool.faults(at(method, true, BROKEN));
            SessionStoreException e = assertThrows(SessionStoreException.class, () -> store.create(Samples.owned(1)));
            assertEquals(Outcome.NOT_DONE, e.outcome());
            pool.faults(TestPool.Faults.NONE);
            assertTrue(store.create(Samples.owned(1)));
            assertEquals(0, pool.lent());
            assertEquals(0, pool.spoiled());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fault_whileCommitting_isUnknown(boolean autoCommit) throws SQLException {
        try (TestPool pool = Databases.h2Memory(autoCommit)) {
            JdbcSessionStore store = storeOn(pool);
            pool.faults(at(autoCommit ? "executeUpdate" : "commit", true, BROKEN));
            SessionStoreException e = assertThrows(SessionStoreException.class, () -> store.create(Samples.owned(1)));
            assertEquals(Outcome.UNKNOWN, e.outcome());
            assertEquals("create", e.operation());
            pool.faults(TestPool.Faults.NONE);
            assertFalse(store.create(Samples.owned(1)), "it was committed in fact");
            assertEquals(0, pool.lent());
        }
    }

    @Test
    void fault_alsoInRollback_isUnknown() throws SQLException {
        try (TestPool pool = Databases.h2Memory(/* autoCommit= */ false)) {
            JdbcSessionStore store = storeOn(pool);
            pool.faults((method, isDone) -> {
                if (isDone ? method.equals("executeUpdate") : method.equals("rollback")) {
                    throw new SQLException("broken at " + method, BROKEN);
                }
            });
            SessionStoreException e = assertThrows(SessionStoreException.class, () -> store.create(Samples.owned(1)));
            assertEquals(Outcome.UNKNOWN, e.outcome());
            assertEquals("broken at rollback", e.getCause().getSuppressed()[0].getMessage());
            assertEquals(0, pool.lent());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fault_whileReading_isNotDoneAndNeverAbsence(boolean autoCommit) throws SQLException {
        try (TestPool pool = Databases.h2Memory(autoCommit)) {
            JdbcSessionStore store = storeOn(pool);
            pool.faults(at("executeQuery", true, BROKEN));
            for (Runnable read : List.<Runnable>of(
                    () -> store.find(Samples.key(1), Samples.NOW),
                    () -> store.findBySubject("login", Samples.SUBJECT, Samples.NOW))) {
                SessionStoreException e = assertThrows(SessionStoreException.class, read::run);
                assertEquals(Outcome.NOT_DONE, e.outcome());
            }
            assertEquals(0, pool.lent());
            assertEquals(0, pool.spoiled());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deadlock_twice_isTriedAgain(boolean autoCommit) throws SQLException {
        try (TestPool pool = Databases.h2Memory(autoCommit)) {
            JdbcSessionStore store = storeOn(pool);
            AtomicInteger calls = new AtomicInteger();
            pool.faults((method, isDone) -> {
                if (method.equals("executeUpdate") && !isDone && calls.incrementAndGet() < 3) {
                    throw new SQLException("deadlock", DEADLOCK);
                }
            });
            assertTrue(store.create(Samples.owned(1)));
            assertEquals(3, calls.get());
            assertEquals(0, pool.spoiled());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deadlock_always_endsAsNotDone(boolean autoCommit) throws SQLException {
        try (TestPool pool = Databases.h2Memory(autoCommit)) {
            JdbcSessionStore store = storeOn(pool);
            pool.faults(at("executeUpdate", false, DEADLOCK));
            SessionStoreException e = assertThrows(SessionStoreException.class, () -> store.delete(Samples.key(1)));
            assertEquals(
                    "Session store, delete: The database failed (SQLState 40001, code 0); see the cause."
                            + " Nothing was changed.",
                    e.getMessage());
            assertEquals(0, pool.lent());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void faultInClose_afterCommit_isStillAcknowledged(boolean autoCommit) throws SQLException {
        try (TestPool pool = Databases.h2Memory(autoCommit)) {
            JdbcSessionStore store = storeOn(pool);
            pool.faults(at("Connection.close", true, BROKEN));
            assertTrue(store.create(Samples.owned(1)));
            pool.faults(TestPool.Faults.NONE);
            assertTrue(store.find(Samples.key(1), Samples.NOW).isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"40003", "08003", "XX000", "0"})
    void sqlState_thatTellsNothing_isUnknown(String state) throws SQLException {
        assertEquals(Outcome.UNKNOWN, outcomeOf(state));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "57014", "70100", "HYT00", "22001", "23502", "42501", "55P03", "90028"})
    void sqlState_thatRefuses_isNotDone(String state) throws SQLException {
        assertEquals(Outcome.NOT_DONE, outcomeOf(state));
    }

    private static Outcome outcomeOf(String state) throws SQLException {
        try (TestPool pool = Databases.h2Memory(/* autoCommit= */ true)) {
            JdbcSessionStore store = storeOn(pool);
            pool.faults(at("executeUpdate", false, state));
            return assertThrows(SessionStoreException.class, () -> store.delete(Samples.key(1)))
                    .outcome();
        }
    }

    private static TestPool.Faults at(String name, boolean isDone, String state) {
        return (method, done) -> {
            if (method.equals(name) && done == isDone) {
                throw new SQLException("broken at " + method, state);
            }
        };
    }

    private static JdbcSessionStore storeOn(TestPool pool) {
        JdbcSessionStore store = JdbcSessionStore.builder(pool).build();
        store.createTable();
        return store;
    }
}
