package dev.seshat.processor;

/**
 * The cookie that carries a session type, with every default filled in.
 *
 * @param domain empty for none
 * @param sameSite the name of the constant
 */
record CookieModel(
        String name,
        String path,
        String domain,
        String sameSite,
        boolean httpOnly,
        boolean partitioned,
        boolean persistent) {

    /** Returns the cookie of a type that says nothing of it. */
    static CookieModel named(String name) {
        return new CookieModel(
                name, "/", "", "LAX", /* httpOnly= */ true, /* partitioned= */ false, /* persistent= */ false);
    }
}
