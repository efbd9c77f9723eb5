/**
 * Where sessions live that do not travel to the client: the port to a store, what is stored, and the store in memory.
 *
 * <pre>{@code
 * SessionStore store = MemorySessionStore.builder().maxSessions(50_000).build();
 * SessionKey key = SessionKey.ofId(id).orElseThrow();
 * store.create(new StoredSession(key, "login", subject, 1, now, now, now.plusSeconds(1800), sealed));
 * Optional<StoredSession> found = store.find(key, now);
 * boolean ended = store.delete(key);
 * }</pre>
 */
@NullMarked
package dev.seshat.store;

import org.jspecify.annotations.NullMarked;
