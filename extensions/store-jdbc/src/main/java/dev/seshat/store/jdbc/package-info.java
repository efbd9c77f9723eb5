/**
 * Sessions in a relational database: H2, PostgreSQL or MariaDB.
 *
 * <pre>{@code
 * JdbcSessionStore store = JdbcSessionStore.builder(dataSource).table("seshat_session").build();
 * store.createTable();                                        // or by the scripts that make the other tables
 * LoginSessionAccessor.header().storedIn(store);
 * }</pre>
 */
@NullMarked
package dev.seshat.store.jdbc;

import org.jspecify.annotations.NullMarked;
