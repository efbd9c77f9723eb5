package dev.seshat.testkit;

import dev.seshat.store.MemorySessionStore;
import dev.seshat.store.SessionKey;
import dev.seshat.store.SessionStore;
import dev.seshat.store.StoredSession;
import dev.seshat.store.SubjectKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** Stores that each break one promise, by name: what the contract has to notice. */
final class BrokenStores {

    /** A time at which nothing has expired. */
    private static final Instant LONG_AGO = Instant.EPOCH;

    /** Widens the gap between a check and what follows, so that a race meets it. */
    private static final long GAP_NANOS = 300_000;

    private BrokenStores() {}

    static Map<String, UnaryOperator<SessionStore>> all() {
        Map<String, UnaryOperator<SessionStore>> stores = new LinkedHashMap<>();
        addFinding(stores);
        addCreating(stores);
        addReplacing(stores);
        addRotating(stores);
        addTouching(stores);
        addDeleting(stores);
        addSubjectIndex(stores);
        addRacing(stores);
        return stores;
    }

    static SessionStore whole() {
        return MemorySessionStore.builder().build();
    }

    private static void addFinding(Map<String, UnaryOperator<SessionStore>> stores) {
        stores.put("find ignores expiry", real -> new ForwardingStore(real) {
            @Override
            public Optional<StoredSession> find(SessionKey key, Instant now) {
                return real.find(key, LONG_AGO);
            }
        });
        stores.put("find ends sessions a second early", real -> new ForwardingStore(real) {
            @Override
            public Optional<StoredSession> find(SessionKey key, Instant now) {
                return real.find(key, now.plusSeconds(1));
            }
        });
        stores.put("find rounds up", real -> new ForwardingStore(real) {
            @Override
            public Optional<StoredSession> find(SessionKey key, Instant now) {
                return real.find(key, now.plusNanos(999_999_999));
            }
        });
        stores.put("find sees the last byte of a key only", real -> new ForwardingStore(real) {
            private StoredSession last;

            @Override
            public boolean create(StoredSession session) {
                last = session;
                return real.create(session);
            }

            @Override
            public Optional<StoredSession> find(SessionKey key, Instant now) {
                boolean isAlike = last != null && key.bytes()[31] == last.key().bytes()[31];
                return isAlike ? Optional.of(last) : real.find(key, now);
            }
        });
        stores.put("find removes what it returns", real -> new ForwardingStore(real) {
            @Override
            public Optional<StoredSession> find(SessionKey key, Instant now) {
                Optional<StoredSession> found = real.find(key, now);
                real.delete(key);
                return found;
            }
        });
        stores.put("find makes up a session", real -> new ForwardingStore(real) {
            @Override
            public Optional<StoredSession> find(SessionKey key, Instant now) {
                StoredSession made = new StoredSession(key, "login", null, 1, now, now, now, new byte[0]);
                return Optional.of(real.find(key, now).orElse(made));
            }
        });
        stores.put("find gives everyone a subject", real -> new ForwardingStore(real) {
            @Override
            public Optional<StoredSession> find(SessionKey key, Instant now) {
                return real.find(key, now)
                        .map(found -> found.subject() != null
                                ? found
                                : with(found, SubjectKey.of(new byte[32]), found.version(), found.data()));
            }
        });
    }

    private static void addCreating(Map<String, UnaryOperator<SessionStore>> stores) {
        stores.put("create overwrites", real -> new ForwardingStore(real) {
            @Override
            public boolean create(StoredSession session) {
                boolean isNew = real.delete(session.key());
                real.create(session);
                return !isNew;
            }
        });
        stores.put("create says true always", real -> new ForwardingStore(real) {
            @Override
            public boolean create(StoredSession session) {
                real.create(session);
                return true;
            }
        });
        stores.put("create does nothing", real -> new ForwardingStore(real) {
            @Override
            public boolean create(StoredSession session) {
                return true;
            }
        });
        stores.put("create refuses expired sessions", real -> new ForwardingStore(real) {
            @Override
            public boolean create(StoredSession session) {
                return !session.isExpired(session.lastUsed()) && real.create(session);
            }
        });
        stores.put("create cuts data off", real -> new ForwardingStore(real) {
            @Override
            public boolean create(StoredSession session) {
                byte[] data = Arrays.copyOf(session.data(), Math.min(200, session.data().length));
                return real.create(with(session, session.subject(), session.version(), data));
            }
        });
        stores.put("create pads empty data", real -> new ForwardingStore(real) {
            @Override
            public boolean create(StoredSession session) {
                byte[] data = Arrays.copyOf(session.data(), Math.max(1, session.data().length));
                return real.create(with(session, session.subject(), session.version(), data));
            }
        });
        stores.put("create begins at version 1", real -> new ForwardingStore(real) {
            @Override
            public boolean create(StoredSession session) {
                return real.create(with(session, session.subject(), 1, session.data()));
            }
        });
        stores.put("create knows 31 bits of time", real -> new ForwardingStore(real) {
            @Override
            public boolean create(StoredSession session) {
                long seconds = session.expires().getEpochSecond();
                return real.create(
                        timed(session, session.lastUsed(), Instant.ofEpochSecond(Math.min(seconds, 0xFFFF_FFFFL))));
            }
        });
        stores.put("create never frees a key", real -> new ForwardingStore(real) {
            private final List<SessionKey> used = Collections.synchronizedList(new ArrayList<>());

            @Override
            public boolean create(StoredSession session) {
                boolean created = !used.contains(session.key()) && real.create(session);
                used.add(session.key());
                return created;
            }
        });
        stores.put("null is taken for nothing", real -> new ForwardingStore(real) {
            @Override
            public boolean delete(SessionKey key) {
                return key != null && real.delete(key);
            }
        });
    }

    private static void addReplacing(Map<String, UnaryOperator<SessionStore>> stores) {
        stores.put("replace ignores the version", real -> new ForwardingStore(real) {
            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                next.requireLaterThan(version);
                boolean isThere = real.find(key, now).isPresent();
                if (isThere) {
                    real.delete(key);
                    real.create(next);
                }
                return isThere;
            }
        });
        stores.put("replace accepts earlier versions", real -> new ForwardingStore(real) {
            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                long present = real.find(key, now).map(StoredSession::version).orElse(version);
                return real.replace(key, version < present ? present : version, next, now);
            }
        });
        stores.put("replace adds what is absent", real -> new ForwardingStore(real) {
            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                return real.replace(key, version, next, now)
                        || (real.find(key, now).isEmpty() && real.create(next));
            }
        });
        stores.put("replace ignores expiry", real -> new ForwardingStore(real) {
            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                return real.replace(key, version, next, LONG_AGO);
            }
        });
        stores.put("replace ends sessions a second early", real -> new ForwardingStore(real) {
            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                return real.replace(key, version, next, now.plusSeconds(1));
            }
        });
        stores.put("replace does nothing", real -> new ForwardingStore(real) {
            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                next.requireLaterThan(version);
                return real.find(key, now).isPresent();
            }
        });
        stores.put("replace keeps the old times", real -> new ForwardingStore(real) {
            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                StoredSession old = real.find(key, now).orElse(next);
                return real.replace(key, version, timed(next, old.lastUsed(), old.expires()), now);
            }
        });
        stores.put("replace keeps the old subject", real -> new ForwardingStore(real) {
            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                StoredSession old = real.find(key, now).orElse(next);
                return real.replace(key, version, with(next, old.subject(), next.version(), next.data()), now);
            }
        });
        stores.put("replace accepts a version that is not greater", real -> new ForwardingStore(real) {
            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                if (next.version() <= version) {
                    put(next);
                    return true;
                }
                return real.replace(key, version, next, now);
            }
        });
        stores.put("replace ends the subject's other sessions", real -> new ForwardingStore(real) {
            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                boolean replaced = real.replace(key, version, next, now);
                SubjectKey subject = next.subject();
                if (replaced && subject != null) {
                    real.deleteBySubject(next.typeId(), subject, next.key());
                }
                return replaced;
            }
        });
    }

    private static void addRotating(Map<String, UnaryOperator<SessionStore>> stores) {
        stores.put("rotation leaves the old key alive", real -> new ForwardingStore(real) {
            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                StoredSession old = real.find(key, now).orElse(null);
                boolean replaced = real.replace(key, version, next, now);
                if (replaced && !next.key().equals(key)) {
                    real.create(old);
                }
                return replaced;
            }
        });
        stores.put("rotation overwrites the other key", real -> new ForwardingStore(real) {
            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                if (!next.key().equals(key)) {
                    real.delete(next.key());
                }
                return real.replace(key, version, next, now);
            }
        });
        stores.put("rotation loses the session when the key is taken", real -> new ForwardingStore(real) {
            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                boolean replaced = real.replace(key, version, next, now);
                if (!replaced && !next.key().equals(key)) {
                    real.delete(key);
                }
                return replaced;
            }
        });
    }

    private static void addTouching(Map<String, UnaryOperator<SessionStore>> stores) {
        stores.put("touch ignores expiry", real -> new ForwardingStore(real) {
            @Override
            public boolean touch(SessionKey key, Instant lastUsed, Instant expires, Instant now) {
                return real.touch(key, lastUsed, expires, LONG_AGO);
            }
        });
        stores.put("touch does nothing", real -> new ForwardingStore(real) {
            @Override
            public boolean touch(SessionKey key, Instant lastUsed, Instant expires, Instant now) {
                return real.find(key, now).isPresent();
            }
        });
        stores.put("touch moves times back", real -> new ForwardingStore(real) {
            @Override
            public boolean touch(SessionKey key, Instant lastUsed, Instant expires, Instant now) {
                Optional<StoredSession> found = real.find(key, now);
                found.ifPresent(session -> put(timed(session, lastUsed, expires)));
                return found.isPresent();
            }
        });
        stores.put("touch moves the expiry back", real -> new ForwardingStore(real) {
            @Override
            public boolean touch(SessionKey key, Instant lastUsed, Instant expires, Instant now) {
                Optional<StoredSession> found = real.find(key, now);
                found.ifPresent(session -> put(
                        timed(session, lastUsed.isAfter(session.lastUsed()) ? lastUsed : session.lastUsed(), expires)));
                return found.isPresent();
            }
        });
        stores.put("touch only prolongs", real -> new ForwardingStore(real) {
            @Override
            public boolean touch(SessionKey key, Instant lastUsed, Instant expires, Instant now) {
                Instant end = real.find(key, now).map(StoredSession::expires).orElse(expires);
                return real.touch(key, lastUsed, expires.isAfter(end) ? expires : end, now);
            }
        });
        stores.put("touch raises the version", real -> new ForwardingStore(real) {
            @Override
            public boolean touch(SessionKey key, Instant lastUsed, Instant expires, Instant now) {
                boolean touched = real.touch(key, lastUsed, expires, now);
                real.find(key, now)
                        .ifPresent(session ->
                                put(with(session, session.subject(), session.version() + 1, session.data())));
                return touched;
            }
        });
        stores.put("touch adds what is absent", real -> new ForwardingStore(real) {
            @Override
            public boolean touch(SessionKey key, Instant lastUsed, Instant expires, Instant now) {
                return real.touch(key, lastUsed, expires, now)
                        || real.create(
                                new StoredSession(key, "login", null, 1, lastUsed, lastUsed, expires, new byte[0]));
            }
        });
        stores.put("touch adds up", real -> new ForwardingStore(real) {
            @Override
            public boolean touch(SessionKey key, Instant lastUsed, Instant expires, Instant now) {
                Instant end = real.find(key, now).map(StoredSession::expires).orElse(expires);
                return real.touch(key, lastUsed, end.isBefore(expires) ? expires : end.plusSeconds(1), now);
            }
        });
        stores.put("touch rounds up", real -> new ForwardingStore(real) {
            @Override
            public boolean touch(SessionKey key, Instant lastUsed, Instant expires, Instant now) {
                return real.touch(key, lastUsed.plusNanos(999_999_999), expires.plusNanos(999_999_999), now);
            }
        });
    }

    private static void addDeleting(Map<String, UnaryOperator<SessionStore>> stores) {
        stores.put("delete does nothing", real -> new ForwardingStore(real) {
            @Override
            public boolean delete(SessionKey key) {
                return real.find(key, LONG_AGO).isPresent();
            }
        });
        stores.put("delete says true always", real -> new ForwardingStore(real) {
            @Override
            public boolean delete(SessionKey key) {
                real.delete(key);
                return true;
            }
        });
        stores.put("delete removes first versions only", real -> new ForwardingStore(real) {
            @Override
            public boolean delete(SessionKey key) {
                boolean isFirst = real.find(key, LONG_AGO)
                        .map(session -> session.version() == 1)
                        .orElse(false);
                return isFirst && real.delete(key);
            }
        });
        stores.put("delete ends all sessions of the subject", real -> new ForwardingStore(real) {
            @Override
            public boolean delete(SessionKey key) {
                SubjectKey subject =
                        real.find(key, LONG_AGO).map(StoredSession::subject).orElse(null);
                return subject == null ? real.delete(key) : real.deleteBySubject("login", subject, null) > 0;
            }
        });
    }

    private static void addSubjectIndex(Map<String, UnaryOperator<SessionStore>> stores) {
        stores.put("findBySubject ignores expiry", real -> new ForwardingStore(real) {
            @Override
            public List<StoredSession> findBySubject(String typeId, SubjectKey subject, Instant now) {
                return real.findBySubject(typeId, subject, LONG_AGO);
            }
        });
        stores.put("findBySubject returns last used last", real -> new ForwardingStore(real) {
            @Override
            public List<StoredSession> findBySubject(String typeId, SubjectKey subject, Instant now) {
                List<StoredSession> found = new ArrayList<>(real.findBySubject(typeId, subject, now));
                Collections.reverse(found);
                return Collections.unmodifiableList(found);
            }
        });
        stores.put("findBySubject returns a list that can be changed", real -> new ForwardingStore(real) {
            @Override
            public List<StoredSession> findBySubject(String typeId, SubjectKey subject, Instant now) {
                return new ArrayList<>(real.findBySubject(typeId, subject, now));
            }
        });
        stores.put("findBySubject returns fifty at most", real -> new ForwardingStore(real) {
            @Override
            public List<StoredSession> findBySubject(String typeId, SubjectKey subject, Instant now) {
                List<StoredSession> found = real.findBySubject(typeId, subject, now);
                return found.subList(0, Math.min(50, found.size()));
            }
        });
        stores.put("findBySubject sees types without case", real -> new ForwardingStore(real) {
            @Override
            public List<StoredSession> findBySubject(String typeId, SubjectKey subject, Instant now) {
                List<StoredSession> found = new ArrayList<>(real.findBySubject(typeId, subject, now));
                found.addAll(real.findBySubject("Login", subject, now));
                return Collections.unmodifiableList(found);
            }
        });
        stores.put("findBySubject returns a view", real -> new ForwardingStore(real) {
            private final List<StoredSession> found = new ArrayList<>();

            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                found.clear();
                return real.replace(key, version, next, now);
            }

            @Override
            public List<StoredSession> findBySubject(String typeId, SubjectKey subject, Instant now) {
                found.addAll(real.findBySubject(typeId, subject, now));
                return Collections.unmodifiableList(found);
            }
        });
        stores.put("findBySubject makes up a session", real -> new ForwardingStore(real) {
            @Override
            public List<StoredSession> findBySubject(String typeId, SubjectKey subject, Instant now) {
                StoredSession made =
                        new StoredSession(SessionKey.of(new byte[32]), typeId, subject, 1, now, now, now, new byte[0]);
                List<StoredSession> found = real.findBySubject(typeId, subject, now);
                return found.isEmpty() ? List.of(made) : found;
            }
        });
        stores.put("deleteBySubject keeps nothing", real -> new ForwardingStore(real) {
            @Override
            public int deleteBySubject(String typeId, SubjectKey subject, SessionKey except) {
                return real.deleteBySubject(typeId, subject, null);
            }
        });
        stores.put("deleteBySubject with an exception does nothing", real -> new ForwardingStore(real) {
            @Override
            public int deleteBySubject(String typeId, SubjectKey subject, SessionKey except) {
                return except == null ? real.deleteBySubject(typeId, subject, null) : 0;
            }
        });
        stores.put("deleteBySubject ignores the type", real -> new ForwardingStore(real) {
            @Override
            public int deleteBySubject(String typeId, SubjectKey subject, SessionKey except) {
                real.deleteBySubject("cart", subject, except);
                return real.deleteBySubject(typeId, subject, except);
            }
        });
        stores.put("deleteBySubject does nothing", real -> new ForwardingStore(real) {
            @Override
            public int deleteBySubject(String typeId, SubjectKey subject, SessionKey except) {
                return real.findBySubject(typeId, subject, LONG_AGO).size();
            }
        });
    }

    private static void addRacing(Map<String, UnaryOperator<SessionStore>> stores) {
        stores.put("create looks, then adds", real -> new ForwardingStore(real) {
            @Override
            public boolean create(StoredSession session) {
                if (real.find(session.key(), session.lastUsed()).isPresent()) {
                    return false;
                }
                gap();
                put(session);
                return true;
            }
        });
        stores.put("replace looks, then writes", real -> new ForwardingStore(real) {
            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                next.requireLaterThan(version);
                boolean isSame = real.find(key, now)
                        .map(session -> session.version() == version)
                        .orElse(false);
                boolean isFree =
                        next.key().equals(key) || real.find(next.key(), now).isEmpty();
                if (isSame && isFree) {
                    gap();
                    real.delete(key);
                    put(next);
                }
                return isSame && isFree;
            }
        });
        stores.put("replace adds first and removes then", real -> new ForwardingStore(real) {
            @Override
            public boolean replace(SessionKey key, long version, StoredSession next, Instant now) {
                boolean isOther = !next.key().equals(key);
                if (!isOther || !real.create(next)) {
                    return real.replace(key, version, next, now);
                }
                gap();
                boolean isReplaced = real.find(key, now).isPresent() && real.delete(key);
                if (!isReplaced) {
                    real.delete(next.key());
                }
                return isReplaced;
            }
        });
        stores.put("touch looks, then writes", real -> new ForwardingStore(real) {
            @Override
            public boolean touch(SessionKey key, Instant lastUsed, Instant expires, Instant now) {
                StoredSession found = real.find(key, now).orElse(null);
                if (found == null) {
                    return false;
                }
                gap();
                put(lastUsed.isBefore(found.lastUsed()) ? found : timed(found, lastUsed, expires));
                return true;
            }
        });
        stores.put("delete looks, then removes", real -> new ForwardingStore(real) {
            @Override
            public boolean delete(SessionKey key) {
                boolean isThere = real.find(key, LONG_AGO).isPresent();
                gap();
                real.delete(key);
                return isThere;
            }
        });
        stores.put("deleteBySubject looks, then removes", real -> new ForwardingStore(real) {
            @Override
            public int deleteBySubject(String typeId, SubjectKey subject, SessionKey except) {
                List<StoredSession> found = real.findBySubject(typeId, subject, LONG_AGO);
                gap();
                int removed = 0;
                for (StoredSession session : found) {
                    removed += !session.key().equals(except) && real.delete(session.key()) ? 1 : 0;
                }
                return removed;
            }
        });
    }

    private static void gap() {
        LockSupport.parkNanos(GAP_NANOS);
    }

    private static StoredSession with(StoredSession session, SubjectKey subject, long version, byte[] data) {
        return new StoredSession(
                session.key(),
                session.typeId(),
                subject,
                version,
                session.created(),
                session.lastUsed(),
                session.expires(),
                data);
    }

    private static StoredSession timed(StoredSession session, Instant lastUsed, Instant expires) {
        return new StoredSession(
                session.key(),
                session.typeId(),
                session.subject(),
                session.version(),
                session.created(),
                lastUsed,
                expires,
                session.data());
    }
}
