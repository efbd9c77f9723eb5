package dev.seshat.testkit;

import dev.seshat.store.MemorySessionStore;
import dev.seshat.store.SessionStore;

/** Runs the contract with the store in memory, which the runtime's own tests cannot reach. */
class MemorySessionStoreTest extends SessionStoreContract {

    @Override
    protected SessionStore newStore() {
        return MemorySessionStore.builder().build();
    }
}
