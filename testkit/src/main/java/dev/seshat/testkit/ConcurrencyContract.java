package dev.seshat.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.store.SessionKey;
import dev.seshat.store.StoredSession;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What the methods promise when they meet each other. */
interface ConcurrencyContract extends StoreFixture {

    /** How many threads meet in the tests with many. */
    int THREADS = 8;

    /** How often two or three calls meet. */
    int ROUNDS = 100;

    @Test
    default void create_concurrently_addsExactlyOne() throws Exception {
        try (Race race = new Race(THREADS)) {
            for (int round = 0; round < ROUNDS / 10; round++) {
                int number = round;
                List<Callable<Boolean>> calls = new ArrayList<>();
                for (int i = 1; i <= THREADS; i++) {
                    StoredSession session = next(session(number), i);
                    calls.add(() -> store().create(session));
                }
                List<Boolean> added = race.run(calls);
                assertEquals(1, Collections.frequency(added, true));
                assertFound(next(session(number), added.indexOf(true) + 1));
            }
        }
    }

    @Test
    default void replace_concurrentlyOneVersion_replacesExactlyOnce() throws Exception {
        try (Race race = new Race(THREADS)) {
            for (int round = 0; round < ROUNDS / 10; round++) {
                StoredSession session = created(session(round));
                List<Callable<Boolean>> calls = new ArrayList<>();
                for (int i = 1; i <= THREADS; i++) {
                    StoredSession next = next(session, 100 + i);
                    calls.add(() -> store().replace(session.key(), 1, next, now()));
                }
                List<Boolean> replaced = race.run(calls);
                assertEquals(1, Collections.frequency(replaced, true));
                assertFound(next(session, 101 + replaced.indexOf(true)));
            }
        }
    }

    @Test
    default void replace_manyCounters_losesNoUpdate() throws Exception {
        int increments = 25;
        created(counting(1, 0));
        List<Callable<Integer>> calls = Collections.nCopies(THREADS, () -> {
            int done = 0;
            // A conflict means that another thread has counted, so there are no more of them than increments.
            for (int tries = 0; tries < THREADS * increments && done < increments; tries++) {
                StoredSession read = store().find(key(1), now()).orElseThrow();
                int count = ByteBuffer.wrap(read.data()).getInt();
                StoredSession next = counting(read.version() + 1, count + 1);
                if (store().replace(key(1), read.version(), next, now())) {
                    done++;
                }
            }
            return done;
        });
        try (Race race = new Race(THREADS)) {
            assertEquals(Collections.nCopies(THREADS, increments), race.run(calls));
        }
        assertFound(counting(1 + THREADS * increments, THREADS * increments));
    }

    @Test
    default void replace_racedWithDelete_neverBringsSessionBack() throws Exception {
        try (Race race = new Race(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                StoredSession session = created(session(round, subject(1)));
                List<Boolean> done = race.run(List.of(
                        () -> store().replace(session.key(), 1, next(session, 2), now()),
                        () -> store().delete(session.key())));
                assertTrue(done.get(1), "delete of a live session");
                assertAbsent(session.key());
            }
        }
        assertEquals(List.of(), store().findBySubject(TYPE, subject(1), now()));
    }

    @Test
    default void touch_racedWithDelete_neverBringsSessionBack() throws Exception {
        try (Race race = new Race(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                StoredSession session = created(session(round));
                List<Boolean> done = race.run(List.of(
                        () -> store().touch(session.key(), now(), now().plus(LIFE), now()),
                        () -> store().delete(session.key())));
                assertTrue(done.get(1), "delete of a live session");
                assertAbsent(session.key());
            }
        }
    }

    @Test
    default void touch_racedWithReplace_bothSucceed() throws Exception {
        try (Race race = new Race(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                StoredSession session = created(session(round));
                StoredSession next = next(session, 2);
                Instant used = now().plusSeconds(1);
                List<Boolean> done = race.run(List.of(
                        () -> store().touch(session.key(), used, used.plus(LIFE), now()),
                        () -> store().replace(session.key(), 1, next, now())));
                assertEquals(List.of(true, true), done);
                StoredSession found = store().find(session.key(), now()).orElseThrow();
                boolean touchedLast = found.lastUsed().equals(used);
                assertEquals(touchedLast ? timed(next, used, used.plus(LIFE)) : next, found);
            }
        }
    }

    @Test
    default void touch_concurrently_keepsLatestUse() throws Exception {
        StoredSession session = created(session(1));
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (int i = 1; i <= THREADS; i++) {
            Instant used = now().plusSeconds(i);
            calls.add(() -> store().touch(key(1), used, used.plus(LIFE), now()));
        }
        try (Race race = new Race(THREADS)) {
            assertEquals(Collections.nCopies(THREADS, true), race.run(calls));
        }
        Instant latest = now().plusSeconds(THREADS);
        assertFound(timed(session, latest, latest.plus(LIFE)));
    }

    @Test
    default void delete_concurrently_isTrueExactlyOnce() throws Exception {
        try (Race race = new Race(THREADS)) {
            for (int round = 0; round < ROUNDS / 10; round++) {
                StoredSession session = created(session(round));
                List<Boolean> deleted = race.run(Collections.nCopies(THREADS, () -> store().delete(session.key())));
                assertEquals(1, Collections.frequency(deleted, true));
                assertAbsent(session.key());
            }
        }
    }

    @Test
    default void rotation_racedWithRotationAndReplace_leavesExactlyOneSession() throws Exception {
        try (Race race = new Race(3)) {
            for (int round = 0; round < ROUNDS; round++) {
                StoredSession session = created(session(4 * round));
                SessionKey one = key(4 * round + 1);
                SessionKey two = key(4 * round + 2);
                List<Boolean> done = race.run(List.of(
                        () -> store().replace(session.key(), 1, moved(session, one, 1), now()),
                        () -> store().replace(session.key(), 1, moved(session, two, 2), now()),
                        () -> store().replace(session.key(), 1, next(session, 3), now())));
                assertEquals(1, Collections.frequency(done, true));
                List<Boolean> live = List.of(isLive(one), isLive(two), isLive(session.key()));
                assertEquals(done, live);
            }
        }
    }

    @Test
    default void rotation_toOneKey_movesExactlyOneSession() throws Exception {
        try (Race race = new Race(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                StoredSession one = created(session(4 * round));
                StoredSession two = created(session(4 * round + 1));
                SessionKey target = key(4 * round + 2);
                List<Boolean> done = race.run(List.of(
                        () -> store().replace(one.key(), 1, moved(one, target, 1), now()),
                        () -> store().replace(two.key(), 1, moved(two, target, 2), now())));
                assertEquals(1, Collections.frequency(done, true));
                assertFound(moved(one, target, done.get(0) ? 1 : 2));
                assertEquals(!done.get(0), isLive(one.key()));
                assertEquals(!done.get(1), isLive(two.key()));
            }
        }
    }

    @Test
    default void rotation_racedWithDelete_leavesOneSessionOrNone() throws Exception {
        try (Race race = new Race(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                StoredSession session = created(session(2 * round));
                SessionKey other = key(2 * round + 1);
                List<Boolean> done = race.run(List.of(
                        () -> store().replace(session.key(), 1, moved(session, other, 1), now()),
                        () -> store().delete(session.key())));
                assertEquals(1, Collections.frequency(done, true), "either the rotation or the delete comes first");
                assertAbsent(session.key());
                assertEquals(done.get(0), isLive(other));
            }
        }
    }

    @Test
    default void rotation_racedWithReader_isNeverSeenTwice() throws Exception {
        try (Race race = new Race(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                StoredSession session = created(session(2 * round));
                SessionKey other = key(2 * round + 1);
                List<Boolean> done = race.run(List.of(
                        () -> store().replace(session.key(), 1, moved(session, other, 1), now()),
                        () -> isLive(other) && isLive(session.key())));
                assertEquals(List.of(true, false), done);
            }
        }
    }

    @Test
    default void deleteBySubject_racedWithRotation_leavesNone() throws Exception {
        try (Race race = new Race(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                StoredSession session = created(session(2 * round, subject(1)));
                SessionKey other = key(2 * round + 1);
                List<Integer> done = race.run(List.of(
                        () -> store().replace(session.key(), 1, moved(session, other, 1), now()) ? 1 : 0,
                        () -> store().deleteBySubject(TYPE, subject(1), null)));
                assertEquals(1, done.get(1));
                assertAbsent(session.key());
                assertAbsent(other);
            }
        }
    }

    private StoredSession counting(long version, int count) {
        byte[] data = ByteBuffer.allocate(Integer.BYTES).putInt(count).array();
        return new StoredSession(key(1), TYPE, subject(1), version, now(), now(), now().plus(LIFE), data);
    }

    private boolean isLive(SessionKey key) {
        return store().find(key, now()).isPresent();
    }
}
