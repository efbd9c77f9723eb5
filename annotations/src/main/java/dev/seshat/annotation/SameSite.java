package dev.seshat.annotation;

/**
 * When a browser sends a cookie with requests that other sites cause (RFC 6265bis, section 5.6.7).
 */
public enum SameSite {
    /** Only with requests that come from the same site. */
    STRICT,

    /** Also when the user follows a link from another site. */
    LAX,

    /** With every request. */
    NONE
}
