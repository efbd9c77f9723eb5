package dev.seshat.seal;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The text form of tokens and keys: canonical base64url without padding (RFC 4648, sections 3.5 and 5). */
final class TokenText {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    /** The characters that one byte can end with: the last four of the six bits are zero. */
    private static final String WITHOUT_LAST_4_BITS = "AQgw";

    /** The characters that two bytes can end with: the last two bits are zero. */
    private static final String WITHOUT_LAST_2_BITS = "AEIMQUYcgkosw048";

    private TokenText() {}

    static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    /** Returns the bytes, or null unless the text is exactly what {@link #encode} makes of them. */
    static byte @Nullable [] decode(String text) {
        if (!isEndCanonical(text)) {
            return null;
        }
        try {
            return DECODER.decode(text);
        } catch (IllegalArgumentException e) {
            return null; // The exception quotes the text.
        }
    }

    /**
     * The JDK also accepts padding, and a last character with unused bits: other texts of the same token. Both show at
     * the end; everything else has one form.
     */
    private static boolean isEndCanonical(String text) {
        int length = text.length();
        if (length == 0) {
            return true;
        }
        char last = text.charAt(length - 1);
        return switch (length % 4) {
            case 0 -> last != '=';
            case 2 -> WITHOUT_LAST_4_BITS.indexOf(last) >= 0;
            case 3 -> WITHOUT_LAST_2_BITS.indexOf(last) >= 0;
            default -> false;
        };
    }
}
