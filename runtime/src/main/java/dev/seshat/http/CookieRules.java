package dev.seshat.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What browsers accept as a cookie (RFC 6265bis). The compiler checks annotations with these rules, the runtime checks
 * what is set at start-up.
 */
public final class CookieRules {

    /** The longest path or domain that browsers accept, in characters (RFC 6265bis, section 5.6). */
    private static final int LONGEST_ATTRIBUTE = 1024;

    private static final String HOST_PREFIX = "__Host-";
    private static final String SECURE_PREFIX = "__Secure-";
    private static final String SEPARATORS = "()<>@,;:\\\"/[]?={}";

    private CookieRules() {}

    /** A rule, for whoever reports its violation at a place of its own. */
    public enum Rule {
        /** The name is no token, or imitates a prefix. */
        COOKIE_NAME,
        /** The path is no path, or contains what ends an attribute. */
        COOKIE_PATH,
        /** The domain is no host name. */
        COOKIE_DOMAIN,
        /** The prefix {@code __Host-} asks for the path {@code /} and no domain. */
        HOST_PREFIX,
        /** {@code Partitioned} asks for {@code SameSite=None}. */
        PARTITIONED,
        /** The prefix, {@code SameSite=None} or {@code Partitioned} asks for {@code Secure}. */
        SECURE
    }

    /**
     * One violation.
     *
     * @param rule the rule that is violated
     * @param attribute the attribute that is wrong, as the annotation calls it: {@code name}, {@code path}, …
     * @param text what was found and what is required: a clause without the subject and without a full stop
     */
    public record Violation(Rule rule, String attribute, String text) {}

    /**
     * Checks a cookie's attributes.
     *
     * @param name the cookie's name
     * @param path the path
     * @param domain the domain, empty for none
     * @param sameSite the value of {@code SameSite}
     * @param partitioned whether the cookie is partitioned
     * @param secure whether the cookie is {@code Secure}; always so but in development
     * @return all violations, in the order of the parameters; empty when browsers accept such a cookie
     */
    public static List<Violation> check(
            String name, String path, String domain, SameSite sameSite, boolean partitioned, boolean secure) {
        List<Violation> violations = new ArrayList<>();
        checkName(name, violations);
        checkPath(path, violations);
        checkDomain(domain, violations);
        if (name.startsWith(HOST_PREFIX)) {
            if (!path.equals("/")) {
                violations.add(new Violation(
                        Rule.HOST_PREFIX,
                        "path",
                        "cookie name \"" + name + "\" requires path = \"/\"; found \"" + path + "\""));
            }
            if (!domain.isEmpty()) {
                violations.add(new Violation(
                        Rule.HOST_PREFIX,
                        "domain",
                        "cookie name \"" + name + "\" requires that there is no domain; found \"" + domain + "\""));
            }
        }
        if (partitioned && sameSite != SameSite.NONE) {
            violations.add(new Violation(
                    Rule.PARTITIONED,
                    "partitioned",
                    "a partitioned cookie requires sameSite = NONE; found " + sameSite.name()));
        }
        if (!secure) {
            checkInsecure(name, sameSite, violations);
        }
        return List.copyOf(violations);
    }

    private static void checkName(String name, List<Violation> violations) {
        if (name.isEmpty()) {
            violations.add(new Violation(Rule.COOKIE_NAME, "name", "the cookie name is empty"));
            return;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c >= 0x7F || SEPARATORS.indexOf(c) >= 0) {
                violations.add(new Violation(
                        Rule.COOKIE_NAME,
                        "name",
                        "cookie name \"" + printable(name) + "\" contains " + quoted(c) + " at index " + i
                                + ", which RFC 6265 does not allow"));
                return;
            }
        }
        for (String prefix : List.of(HOST_PREFIX, SECURE_PREFIX)) {
            boolean imitated = name.regionMatches(/* ignoreCase= */ true, 0, prefix, 0, prefix.length());
            if (imitated && !name.startsWith(prefix)) {
                violations.add(new Violation(
                        Rule.COOKIE_NAME,
                        "name",
                        "cookie name \"" + name + "\" begins like the prefix " + prefix + " in another case"));
            }
        }
    }

    private static void checkPath(String path, List<Violation> violations) {
        if (!path.startsWith("/")) {
            violations.add(new Violation(
                    Rule.COOKIE_PATH, "path", "the path must begin with /; found \"" + printable(path) + "\""));
        } else if (path.length() > LONGEST_ATTRIBUTE) {
            violations.add(new Violation(
                    Rule.COOKIE_PATH,
                    "path",
                    "the path has " + path.length() + " characters; browsers accept " + LONGEST_ATTRIBUTE));
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c >= 0x7F || c == ';' || c == ',') {
                violations.add(new Violation(
                        Rule.COOKIE_PATH,
                        "path",
                        "path \"" + printable(path) + "\" contains " + quoted(c) + " at index " + i
                                + ", which RFC 6265 does not allow"));
                return;
            }
        }
    }

    private static void checkDomain(String domain, List<Violation> violations) {
        if (domain.length() > LONGEST_ATTRIBUTE) {
            violations.add(new Violation(
                    Rule.COOKIE_DOMAIN,
                    "domain",
                    "the domain has " + domain.length() + " characters; browsers accept " + LONGEST_ATTRIBUTE));
            return;
        }
        if (!domain.isEmpty()
                && !domain.toLowerCase(Locale.ROOT)
                        .matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?" + "(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*")) {
            violations.add(new Violation(
                    Rule.COOKIE_DOMAIN, "domain", "domain \"" + printable(domain) + "\" is not a host name"));
        }
    }

    private static void checkInsecure(String name, SameSite sameSite, List<Violation> violations) {
        for (String prefix : List.of(HOST_PREFIX, SECURE_PREFIX)) {
            if (name.startsWith(prefix)) {
                violations.add(new Violation(
                        Rule.SECURE, "name", "browsers accept cookie name \"" + name + "\" only with Secure"));
            }
        }
        if (sameSite == SameSite.NONE) {
            violations.add(new Violation(Rule.SECURE, "sameSite", "browsers accept SameSite=None only with Secure"));
        }
    }

    private static String quoted(char c) {
        return c < ' ' || c >= 0x7F ? String.format(Locale.ROOT, "U+%04X", (int) c) : "'" + c + "'";
    }

    /** Control characters would let a name forge lines of a log. */
    private static String printable(String text) {
        return text.replaceAll("[^ -~]", "?");
    }
}
