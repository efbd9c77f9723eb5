package dev.seshat.seal;

/** HKDF with SHA-256 (RFC 5869). */
final class Hkdf {
    private static final int LONGEST = 255 * HmacSha256.LENGTH;

    private Hkdf() {}

    /** Returns the pseudo-random key; an empty salt stands for 32 zero bytes. */
    static byte[] extract(byte[] salt, byte[] inputKey) {
        byte[] key = salt.length == 0 ? new byte[HmacSha256.LENGTH] : salt;
        return new HmacSha256(key).code(inputKey);
    }

    static byte[] expand(byte[] pseudoRandomKey, byte[] info, int length) {
        if (length > LONGEST) {
            throw new IllegalArgumentException("HKDF-SHA256 gives at most " + LONGEST + " bytes; asked for " + length);
        }
        HmacSha256 hmac = new HmacSha256(pseudoRandomKey);
        byte[] output = new byte[length];
        byte[] block = {};
        int blocks = (length + HmacSha256.LENGTH - 1) / HmacSha256.LENGTH;
        for (int i = 0; i < blocks; i++) {
            block = hmac.code(block, info, new byte[] {(byte) (i + 1)});
            int at = i * HmacSha256.LENGTH;
            System.arraycopy(block, 0, output, at, Math.min(block.length, length - at));
        }
        return output;
    }
}
