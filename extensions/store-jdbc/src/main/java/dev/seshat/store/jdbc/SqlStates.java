package dev.seshat.store.jdbc;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the five characters that a database gives as reason of a failure tell. */
final class SqlStates {

    /** A transaction that the database has rolled back, in favour of another one. */
    private static final String ROLLED_BACK = "40";

    /** The one state of that class that does not tell whether the statement was completed. */
    private static final String COMPLETION_UNKNOWN = "40003";

    /** Data, constraint, syntax or access rights, object in use: answers of a database that refused the statement. */
    private static final Set<String> REFUSED_CLASSES = Set.of("22", "23", "42", "55", "90");

    /** A cancelled statement (PostgreSQL and H2; MariaDB) and a lock that was not had in time (H2). */
    private static final Set<String> CANCELLED = Set.of("57014", "70100", "HYT00");

    private SqlStates() {}

    /** Tells whether an INSERT or UPDATE met another row with its primary key. */
    static boolean isDuplicateKey(@Nullable Throwable failure) {
        if (!(failure instanceof SQLException sql)) {
            return false;
        }
        String state = stateOf(sql);
        return state.equals("23505") || state.equals("23000");
    }

    /** Tells whether a transaction was rolled back so that others could go on: it may be tried again at once. */
    static boolean isRolledBack(SQLException failure) {
        String state = stateOf(failure);
        return state.startsWith(ROLLED_BACK) && !state.equals(COMPLETION_UNKNOWN);
    }

    /** Tells whether the database has answered that it did not do what it was told. */
    static boolean isRefused(SQLException failure) {
        String state = stateOf(failure);
        return isRolledBack(failure)
                || CANCELLED.contains(state)
                || (state.length() == 5 && REFUSED_CLASSES.contains(state.substring(0, 2)));
    }

    private static String stateOf(SQLException failure) {
        String state = failure.getSQLState();
        return state == null ? "" : state;
    }
}
