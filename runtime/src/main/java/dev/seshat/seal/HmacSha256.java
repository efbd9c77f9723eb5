package dev.seshat.seal;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104) under one key. */
final class HmacSha256 {
    static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final Pool<Mac> macs;

    HmacSha256(byte[] key) {
        SecretKeySpec spec = new SecretKeySpec(key, ALGORITHM);
        macs = new Pool<>(() -> newMac(spec));
    }

    /** Returns the code of the parts, one after the other. Compare it with {@code MessageDigest.isEqual} only. */
    byte[] code(byte[]... parts) {
        Mac mac = macs.take();
        for (byte[] part : parts) {
            mac.update(part);
        }
        byte[] code = mac.doFinal();
        macs.give(mac);
        return code;
    }

    /** Returns the code of {@code prefix} followed by the bytes between {@code from} and {@code to}. */
    byte[] code(byte[] prefix, byte[] bytes, int from, int to) {
        Mac mac = macs.take();
        mac.update(prefix);
        mac.update(bytes, from, to - from);
        byte[] code = mac.doFinal();
        macs.give(mac);
        return code;
    }

    private static Mac newMac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + "; this one does not.", e);
        }
    }
}
