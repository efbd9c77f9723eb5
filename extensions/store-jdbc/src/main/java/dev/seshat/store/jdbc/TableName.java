package dev.seshat.store.jdbc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a table, which becomes part of statements and therefore has a fixed grammar.
 *
 * @param schemaPrefix the schema with a full stop; empty when there is none
 * @param name the table's own name
 */
record TableName(String schemaPrefix, String name) {

    private static final String IDENTIFIER = "[A-Za-z_][A-Za-z0-9_]{0,62}";
    private static final Pattern GRAMMAR = Pattern.compile("(" + IDENTIFIER + "\\.)?(" + IDENTIFIER + ")");

    /** The shortest limit among the databases, PostgreSQL's: it cuts longer names, and cut ones could be the same. */
    private static final int LONGEST_IDENTIFIER = 63;

    static TableName parse(String text) {
        Matcher matcher = GRAMMAR.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A table name has 1 to 63 letters, digits and _ and does not begin with"
                    + " a digit, and may have a schema of the same form and a full stop before it; found \""
                    + text.replaceAll("[^ -~]", "?") + "\".");
        }
        String schemaPrefix = matcher.group(1);
        return new TableName(schemaPrefix == null ? "" : schemaPrefix, matcher.group(2));
    }

    String qualified() {
        return schemaPrefix + name;
    }

    String indexName(String suffix) {
        int length = Math.min(name.length(), LONGEST_IDENTIFIER - suffix.length());
        return name.substring(0, length) + suffix;
    }
}
