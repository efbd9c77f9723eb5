package dev.seshat.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What differs between databases: the types of columns. All statements but these are the same everywhere. */
enum Dialect {
    H2("H2", "BINARY(32)", "VARCHAR(64)", "BINARY VARYING", ""),

    POSTGRESQL("PostgreSQL", "BYTEA", "VARCHAR(64)", "BYTEA", ""),

    /** Compares text without regard to case unless told otherwise, and may have an engine without transactions. */
    MARIADB("MariaDB", "BINARY(32)", "VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin", "LONGBLOB", " ENGINE=InnoDB");

    private final String product;
    private final String hash;
    private final String typeId;
    private final String bytes;
    private final String tableOptions;

    Dialect(String product, String hash, String typeId, String bytes, String tableOptions) {
        this.product = product;
        this.hash = hash;
        this.typeId = typeId;
        this.bytes = bytes;
        this.tableOptions = tableOptions;
    }

    /** Returns the dialect of the database that a connection leads to. */
    static Dialect of(Connection connection) throws SQLException {
        return named(connection.getMetaData().getDatabaseProductName());
    }

    /** Returns the dialect of the database that calls itself so. */
    static Dialect named(String product) {
        for (Dialect dialect : values()) {
            if (dialect.product.equals(product)) {
                return dialect;
            }
        }
        throw new UnsupportedOperationException("createTable() knows H2, PostgreSQL and MariaDB; the database is "
                + product + ". Create the table with your own script, with the columns that createTable() documents.");
    }

    /** Returns the statements that create what of the table and its indexes is not there yet. */
    List<String> schema(TableName table) {
        return List.of(
                "CREATE TABLE IF NOT EXISTS " + table.qualified() + " ("
                        + "id " + hash + " NOT NULL PRIMARY KEY, "
                        + "type_id " + typeId + " NOT NULL, "
                        + "subject " + hash + ", "
                        + "version BIGINT NOT NULL, "
                        + "created BIGINT NOT NULL, "
                        + "last_used BIGINT NOT NULL, "
                        + "expires BIGINT NOT NULL, "
                        + "data " + bytes + " NOT NULL)" + tableOptions,
                index(table, "_subject", "subject, type_id"),
                index(table, "_expires", "expires"));
    }

    private String index(TableName table, String suffix, String columns) {
        // Only H2 looks for a new index in the session's schema instead of the table's.
        String schema = this == H2 ? table.schemaPrefix() : "";
        return "CREATE INDEX IF NOT EXISTS " + schema + table.indexName(suffix) + " ON " + table.qualified() + " ("
                + columns + ")";
    }
}
