package dev.seshat.seal;

import java.nio.charset.StandardCharsets;
import java.security.Security;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One known answer for each primitive, asked before a sealer is made: a security provider that was put before the JDK's
 * and is wrong must be found at start-up, not in tokens.
 */
final class SelfTest {
    private SelfTest() {}

    /**
     * Computes the known answers; takes microseconds.
     *
     * @throws IllegalStateException if one is wrong
     */
    static void run() {
        check("HMAC-SHA256", hmac(), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        check("HKDF-SHA256", hkdf(), "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
        check("XAES-256-GCM", xaes(), "986ec1832593df5443a179437fd083bf3fdb41abd740a21f71eb769d");
    }

    /** RFC 4231, test case 2. */
    private static byte[] hmac() {
        return new HmacSha256(ascii("Jefe")).code(ascii("what do ya want for nothing?"));
    }

    /** RFC 5869, test case 3, its first 32 bytes. */
    private static byte[] hkdf() {
        byte[] key = new byte[22];
        Arrays.fill(key, (byte) 0x0B);
        return Hkdf.expand(Hkdf.extract(new byte[0], key), new byte[0], 32);
    }

    /** The specification's second vector. */
    private static byte[] xaes() {
        byte[] key = new byte[Xaes256Gcm.KEY_LENGTH];
        Arrays.fill(key, (byte) 0x03);
        byte[] nonceAndMessage = ascii("ABCDEFGHIJKLMNOPQRSTUVWX" + "XAES-256-GCM");
        byte[] messageKey = new Xaes256Gcm(key).messageKey(nonceAndMessage, 0);
        int end = nonceAndMessage.length;
        byte[] sealed = Arrays.copyOf(nonceAndMessage, end + Xaes256Gcm.TAG_LENGTH);
        new AesGcm(messageKey, new Pool<>(AesGcm::newCipher))
                .encrypt(
                        sealed, Xaes256Gcm.PREFIX_LENGTH, Xaes256Gcm.NONCE_LENGTH, end, ascii("c2sp.org/XAES-256-GCM"));
        return Arrays.copyOfRange(sealed, Xaes256Gcm.NONCE_LENGTH, sealed.length);
    }

    private static void check(String algorithm, byte[] found, String expected) {
        if (!HexFormat.of().formatHex(found).equals(expected)) {
            throw new IllegalStateException(algorithm + " gives wrong results on this Java platform. Its first security"
                    + " provider is " + Security.getProviders()[0].getName()
                    + "; put the JDK's providers first in the file java.security.");
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
