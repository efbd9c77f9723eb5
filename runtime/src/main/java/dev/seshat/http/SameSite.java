package dev.seshat.http;

/** When a browser sends a cookie with requests that other sites cause (RFC 6265bis, section 5.6.7). */
public enum SameSite {
    /** Only with requests that come from the same site. */
    STRICT("Strict"),

    /** Also when the user follows a link from another site. */
    LAX("Lax"),

    /** With every request. */
    NONE("None");

    private final String attribute;

    SameSite(String attribute) {
        this.attribute = attribute;
    }

    /**
     * Returns the attribute's value in a {@code Set-Cookie} line.
     *
     * @return {@code Strict}, {@code Lax} or {@code None}
     */
    public String attribute() {
        return attribute;
    }
}
