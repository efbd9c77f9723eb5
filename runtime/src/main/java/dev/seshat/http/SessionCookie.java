package dev.seshat.http;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cookie's name and attributes, and the {@code Set-Cookie} lines made of them (RFC 6265bis, section 4.1).
 *
 * <p>The line is text of our own, because containers lose attributes that they do not know. The cookie is {@code
 * Secure}.
 */
public final class SessionCookie {

    private final String name;
    private final String attributes;
    private final boolean persistent;

    private SessionCookie(Builder builder) {
        this.name = builder.name;
        this.persistent = builder.persistent;
        this.attributes = "; Path=" + builder.path
                + (builder.domain.isEmpty() ? "" : "; Domain=" + builder.domain)
                + "; Secure"
                + (builder.httpOnly ? "; HttpOnly" : "")
                + "; SameSite=" + builder.sameSite.attribute()
                + (builder.partitioned ? "; Partitioned" : "");
    }

    /**
     * Begins a cookie with the default attributes: {@code Path=/; Secure; HttpOnly; SameSite=Lax}.
     *
     * @param name the cookie's name
     * @return a builder
     */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /**
     * Returns the cookie's name.
     *
     * @return a token of RFC 6265
     */
    public String name() {
        return name;
    }

    /**
     * Tells whether the cookie outlives the browser.
     *
     * @return whether lines carry {@code Max-Age}
     */
    public boolean isPersistent() {
        return persistent;
    }

    /**
     * Returns the line that sets the cookie.
     *
     * @param value the cookie's value
     * @param secondsLeft how long the session may still live; used when the cookie is persistent
     * @return the value of a {@code Set-Cookie} header
     */
    public String line(String value, long secondsLeft) {
        String line = name + '=' + value + attributes;
        return persistent ? line + "; Max-Age=" + secondsLeft : line;
    }

    /**
     * Returns the line that makes a browser drop the cookie.
     *
     * @return the value of a {@code Set-Cookie} header
     */
    public String removalLine() {
        return name + '=' + attributes + "; Max-Age=0";
    }

    /**
     * Tells whether a {@code Set-Cookie} line is for this cookie's name.
     *
     * @param line the value of a {@code Set-Cookie} header
     * @return whether it sets or removes a cookie of this name
     */
    public boolean isNameOf(String line) {
        return line.startsWith(name) && line.length() > name.length() && line.charAt(name.length()) == '=';
    }

    /** The attributes of a cookie that is about to be made. */
    public static final class Builder {

        private final String name;
        private String path = "/";
        private String domain = "";
        private SameSite sameSite = SameSite.LAX;
        private boolean httpOnly = true;
        private boolean partitioned;
        private boolean persistent;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Sets the {@code Path} attribute; {@code /} unless set.
         *
         * @param path a path that begins with {@code /}
         * @return this builder
         */
        public Builder path(String path) {
            this.path = path;
            return this;
        }

        /**
         * Sets the {@code Domain} attribute; none unless set.
         *
         * @param domain a host name, or the empty string for none
         * @return this builder
         */
        public Builder domain(String domain) {
            this.domain = domain;
            return this;
        }

        /**
         * Sets the {@code SameSite} attribute; {@link SameSite#LAX} unless set.
         *
         * @param sameSite the value
         * @return this builder
         */
        public Builder sameSite(SameSite sameSite) {
            this.sameSite = sameSite;
            return this;
        }

        /**
         * Sets whether the cookie is {@code HttpOnly}; so unless set.
         *
         * @param httpOnly whether scripts of the page are kept from the cookie
         * @return this builder
         */
        public Builder httpOnly(boolean httpOnly) {
            this.httpOnly = httpOnly;
            return this;
        }

        /**
         * Sets whether the cookie is {@code Partitioned}; not so unless set.
         *
         * @param partitioned whether the browser keeps one cookie for each top-level site
         * @return this builder
         */
        public Builder partitioned(boolean partitioned) {
            this.partitioned = partitioned;
            return this;
        }

        /**
         * Sets whether the cookie outlives the browser; not so unless set.
         *
         * @param persistent whether to send {@code Max-Age}
         * @return this builder
         */
        public Builder persistent(boolean persistent) {
            this.persistent = persistent;
            return this;
        }

        /**
         * Makes the cookie.
         *
         * @return the cookie
         * @throws IllegalArgumentException when browsers would reject it; the message lists all reasons
         */
        public SessionCookie build() {
            List<CookieRules.Violation> violations =
                    CookieRules.check(name, path, domain, sameSite, partitioned, /* secure= */ true);
            if (!violations.isEmpty()) {
                throw new IllegalArgumentException(violations.stream()
                        .map(CookieRules.Violation::text)
                        .collect(Collectors.joining("; ", "Browsers would reject this cookie: ", ".")));
            }
            return new SessionCookie(this);
        }
    }
}
