package dev.seshat.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A master key: 32 random bytes, written as {@code seshat-key-1.} and 43 characters of base64url.
 *
 * <p>Keys that can be guessed are refused: bytes that are all the same or follow each other in equal steps, few different
 * bytes, readable text, and the sample that the documentation shows:
 * {@code seshat-key-1.22KIkR8Azb7217bkf0PTQLryjTEK1J3lFEmxILQ19Tw}.
 *
 * <p>Neither {@link #toString()} nor any message shows a key; only {@link #reveal()} does.
 */
public final class SealKey {
    private static final String PREFIX = "seshat-key-1.";
    private static final String SAMPLE = "22KIkR8Azb7217bkf0PTQLryjTEK1J3lFEmxILQ19Tw";
    static final int LENGTH = 32;
    private static final int FEWEST_DIFFERENT_BYTES = 16;
    static final String FIX =
            "Make a key with SealKey.generate().reveal() or \"java -jar seshat-runtime.jar new-key\".";
    private static final byte[] ID_LABEL = "seshat/v1/kid".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final int id;
    private final byte[] pseudoRandomKey;

    private SealKey(byte[] bytes) {
        this.bytes = bytes;
        this.id = Bytes.bigEndian(new HmacSha256(bytes).code(ID_LABEL), 0);
        this.pseudoRandomKey = Hkdf.extract(new byte[HmacSha256.LENGTH], bytes);
    }

    /**
     * Makes a new key.
     *
     * @return a key of 32 bytes from the platform's {@link java.security.SecureRandom}
     */
    public static SealKey generate() {
        return of(RandomBytes.next(LENGTH));
    }

    /**
     * Reads a key from its text form.
     *
     * @param text {@code seshat-key-1.} and 43 characters of canonical base64url, with nothing before or after
     * @return the key
     * @throws IllegalArgumentException if the text is anything else, or the key can be guessed; the message does not quote
     *     the text
     */
    public static SealKey parse(String text) {
        return parse(text, "The key");
    }

    /** As {@link #parse(String)}; messages begin with {@code subject}, which says where the key was found. */
    static SealKey parse(String text, String subject) {
        if (text.isEmpty()) {
            throw refused(subject, "is empty");
        }
        if (!text.startsWith(PREFIX)) {
            throw refused(subject, "does not begin with \"" + PREFIX + "\"");
        }
        byte[] bytes = TokenText.decode(text.substring(PREFIX.length()));
        if (bytes == null) {
            throw refused(
                    subject, "is not canonical base64url, without padding and white space, after \"" + PREFIX + "\"");
        }
        return of(bytes, subject);
    }

    /**
     * Makes a key of bytes, such as a key management service gives.
     *
     * @param bytes 32 random bytes, copied
     * @return the key
     * @throws IllegalArgumentException if there are more or fewer bytes, or the key can be guessed
     */
    public static SealKey of(byte[] bytes) {
        return of(bytes.clone(), "The key");
    }

    private static SealKey of(byte[] bytes, String subject) {
        if (bytes.length != LENGTH) {
            throw refused(subject, "has " + bytes.length + " bytes; " + LENGTH + " are required");
        }
        String weakness = weakness(bytes);
        if (weakness != null) {
            throw refused(subject, weakness);
        }
        return new SealKey(bytes);
    }

    private static IllegalArgumentException refused(String subject, String problem) {
        return new IllegalArgumentException(subject + " " + problem + ". " + FIX);
    }

    /** Each of these happens to a random key with a probability of less than 2^-44. */
    private static @Nullable String weakness(byte[] bytes) {
        if (inEqualSteps(bytes)) {
            return "is weak: its bytes are all the same or follow each other in equal steps";
        }
        if (isText(bytes)) {
            return "is weak: it is readable text, such as a password";
        }
        long different = differentBytes(bytes);
        if (different < FEWEST_DIFFERENT_BYTES) {
            return "is weak: it has only " + different + " different bytes";
        }
        if (SAMPLE.equals(TokenText.encode(bytes))) {
            return "is the sample of the documentation, which everybody knows";
        }
        return null;
    }

    private static boolean inEqualSteps(byte[] bytes) {
        byte step = (byte) (bytes[1] - bytes[0]);
        for (int i = 1; i < bytes.length; i++) {
            if ((byte) (bytes[i] - bytes[i - 1]) != step) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(byte[] bytes) {
        for (byte b : bytes) {
            boolean readable = (b >= ' ' && b <= '~') || b == '\t' || b == '\n' || b == '\r';
            if (!readable) {
                return false;
            }
        }
        return true;
    }

    private static int differentBytes(byte[] bytes) {
        boolean[] seen = new boolean[256];
        int different = 0;
        for (byte b : bytes) {
            if (!seen[b & 0xFF]) {
                seen[b & 0xFF] = true;
                different++;
            }
        }
        return different;
    }

    /**
     * Returns the key's id, which every token names, so that exactly one key is tried.
     *
     * @return the first 4 bytes of HMAC-SHA256(key, "seshat/v1/kid"), big-endian; any number; no secret
     */
    public int id() {
        return id;
    }

    /**
     * Returns the key as text, for whoever keeps it in a secret store.
     *
     * @return what {@link #parse(String)} reads; a secret
     */
    public String reveal() {
        return PREFIX + TokenText.encode(bytes);
    }

    /** Returns the 32-byte sub-key for a purpose (HKDF-Expand). */
    byte[] subKey(byte[] info) {
        return Hkdf.expand(pseudoRandomKey, info, Xaes256Gcm.KEY_LENGTH);
    }

    /** Returns an id as the eight hexadecimal digits that messages show. */
    static String idText(int id) {
        return HexFormat.of().toHexDigits(id);
    }

    /** Two keys are equal when their bytes are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SealKey that && id == that.id && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return id;
    }

    /** Returns {@code SealKey[1a2b3c4d]}: the id, which is no secret. */
    @Override
    public String toString() {
        return "SealKey[" + idText(id) + "]";
    }
}
