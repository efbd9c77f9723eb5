package dev.seshat.processor;

import java.util.Locale;

/** The names that a session type has when its annotations say nothing. */
final class SessionDefaults {

    private SessionDefaults() {}

    /** Returns a record's name less the ending {@code Session}, in kebab case: {@code UserProfile}, {@code user-profile}. */
    static String typeId(String recordName) {
        boolean ending = recordName.endsWith("Session") && !recordName.equals("Session");
        String name = ending ? recordName.substring(0, recordName.length() - "Session".length()) : recordName;
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .replaceAll("[_-]+", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns the name of the cookie: {@code __Host-cart} for {@code cart}. */
    static String cookieName(String typeId) {
        return "__Host-" + typeId;
    }

    /** Returns the name of the header: {@code User-Profile-Session} for {@code user-profile}. */
    static String headerName(String typeId) {
        StringBuilder name = new StringBuilder();
        for (String word : typeId.split("-", /* limit= */ -1)) {
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1))
                        .append('-');
            }
        }
        return name.append("Session").toString();
    }
}
