/**
 * The contract that every session store passes, as tests that a store's author inherits.
 *
 * <pre>{@code
 * class MyStoreTest extends SessionStoreContract {
 *     @Override
 *     protected SessionStore newStore() { return new MyStore(...); }
 * }
 * }</pre>
 */
@NullMarked
package dev.seshat.testkit;

import org.jspecify.annotations.NullMarked;
