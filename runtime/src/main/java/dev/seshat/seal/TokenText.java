package dev.seshat.seal;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The text form of tokens and keys: canonical base64url without padding (RFC 4648, sections 3.5 and 5). */
final class TokenText {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private TokenText() {}

    static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    /** Returns the bytes, or null unless the text is exactly what {@link #encode} makes of them. */
    static byte @Nullable [] decode(String text) {
        byte[] bytes;
        try {
            bytes = DECODER.decode(text);
        } catch (IllegalArgumentException e) {
            return null; // The exception quotes the text.
        }
        // The JDK also accepts padding and a last character with unused bits: other texts of the same token.
        return encode(bytes).equals(text) ? bytes : null;
    }
}
