package dev.seshat.examples.shop.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The users of the demo. Their passwords stand on every page of the shop, so they are kept as they are; a real shop
 * keeps a salted, slow hash such as Argon2.
 */
public final class DemoUsers {

    /** The password of each user, in the order in which the shop lists them. */
    public static final Map<String, String> PASSWORDS = passwords();

    private DemoUsers() {}

    /**
     * Checks a log-in.
     *
     * @param user the name that was given
     * @param password the password that was given
     * @return whether there is such a user with this password
     */
    public static boolean matches(String user, String password) {
        // An unknown user costs a comparison too, and no comparison ends at the first character that differs.
        byte[] expected = PASSWORDS.getOrDefault(user, "").getBytes(StandardCharsets.UTF_8);
        boolean same = MessageDigest.isEqual(password.getBytes(StandardCharsets.UTF_8), expected);
        return same && PASSWORDS.containsKey(user);
    }

    private static Map<String, String> passwords() {
        Map<String, String> passwords = new LinkedHashMap<>();
        passwords.put("ada", "analytical-engine");
        passwords.put("grace", "nanosecond");
        return Collections.unmodifiableMap(passwords);
    }
}
