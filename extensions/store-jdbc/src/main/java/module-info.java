/** Sessions in a relational database. */
module dev.seshat.store.jdbc {
    requires transitive dev.seshat.runtime;
    requires transitive java.sql;
    requires static org.jspecify;

    exports dev.seshat.store.jdbc;
}
