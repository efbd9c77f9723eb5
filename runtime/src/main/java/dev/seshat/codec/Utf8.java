package dev.seshat.codec;

/** Strict UTF-8 (RFC 3629), both ways: the JDK's own conversions replace what they cannot convert. */
final class Utf8 {

    /** What {@link #malformed} returns when nothing is. */
    static final int VALID = -1;

    /** What the JDK puts where it cannot convert. */
    static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /**
     * Returns how many bytes {@code text} takes.
     *
     * @return the length; or, when a surrogate is not one of a pair, the complement {@code ~index} of where it is
     */
    static long length(String text) {
        long length = 0;
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return ~i;
            }
            length += sequenceLength(codePoint);
        }
        return length;
    }

    private static int sequenceLength(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }

    /**
     * Writes {@code text} if it is all ASCII; {@code target} must have room for a byte for each of its characters.
     *
     * @return whether it is; otherwise what was written means nothing
     */
    @SuppressWarnings("deprecation") // The fastest copy there is; that it drops high bytes is found out after it.
    static boolean writeAscii(String text, byte[] target, int offset) {
        int length = text.length();
        text.getBytes(0, length, target, offset);
        int bits = 0;
        for (int i = 0; i < length; i++) {
            bits |= text.charAt(i);
        }
        return bits < 0x80;
    }

    /** Writes {@code text}, which must have no lone surrogate; {@code target} must have room for it. */
    static void write(String text, byte[] target, int offset) {
        int position = offset;
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            switch (sequenceLength(codePoint)) {
                case 1 -> target[position++] = (byte) codePoint;
                case 2 -> {
                    target[position++] = (byte) (0xC0 | codePoint >> 6);
                    target[position++] = continuation(codePoint);
                }
                case 3 -> {
                    target[position++] = (byte) (0xE0 | codePoint >> 12);
                    target[position++] = continuation(codePoint >> 6);
                    target[position++] = continuation(codePoint);
                }
                default -> {
                    target[position++] = (byte) (0xF0 | codePoint >> 18);
                    target[position++] = continuation(codePoint >> 12);
                    target[position++] = continuation(codePoint >> 6);
                    target[position++] = continuation(codePoint);
                }
            }
        }
    }

    /** Returns the continuation byte with the lowest six of {@code bits}. */
    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    /**
     * Returns where the first sequence of bytes begins that is not UTF-8, or {@link #VALID}. Refused are over-long forms,
     * surrogates, what is above U+10FFFF, lone continuation bytes and sequences that {@code to} cuts.
     */
    static int malformed(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            int length = wellFormed(bytes, i, to);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return VALID;
    }

    /** Returns the length of the well-formed sequence at {@code i}, or 0; the ranges are RFC 3629's, section 4. */
    private static int wellFormed(byte[] bytes, int i, int to) {
        int first = bytes[i];
        if (first >= 0) {
            return 1;
        }
        first &= 0xFF;
        int left = to - i;
        if (first < 0xC2 || first > 0xF4 || left < 2) {
            return 0;
        }
        int second = bytes[i + 1] & 0xFF;
        if (first < 0xE0) {
            return second >> 6 == 0b10 ? 2 : 0;
        }
        if (first < 0xF0) {
            int least = first == 0xE0 ? 0xA0 : 0x80;
            int greatest = first == 0xED ? 0x9F : 0xBF;
            return left >= 3 && second >= least && second <= greatest && isContinuation(bytes[i + 2]) ? 3 : 0;
        }
        int least = first == 0xF0 ? 0x90 : 0x80;
        int greatest = first == 0xF4 ? 0x8F : 0xBF;
        return left >= 4
                        && second >= least
                        && second <= greatest
                        && isContinuation(bytes[i + 2])
                        && isContinuation(bytes[i + 3])
                ? 4
                : 0;
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
