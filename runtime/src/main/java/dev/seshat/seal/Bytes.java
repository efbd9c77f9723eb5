package dev.seshat.seal;

import java.nio.charset.StandardCharsets;

/** Byte strings that are put together so that no two different lists of parts give the same bytes. */
final class Bytes {
    private static final int LONGEST = 0xFFFF;

    private Bytes() {}

    /** Returns {@code LP(text)}: the length of the UTF-8 form in two bytes, big-endian, and the UTF-8 form. */
    static byte[] lengthPrefixed(String what, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length > LONGEST) {
            throw new IllegalArgumentException(
                    "The " + what + " has " + utf8.length + " bytes in UTF-8; at most " + LONGEST + " are allowed.");
        }
        // The JDK writes '?' for half a surrogate pair: two different texts would be taken for the same.
        if (!new String(utf8, StandardCharsets.UTF_8).equals(text)) {
            throw new IllegalArgumentException(
                    "The " + what + " is not well-formed Unicode: it contains half a surrogate pair.");
        }
        return lengthPrefixed(utf8);
    }

    /** Returns {@code LP(bytes)}; the caller has checked that there are at most 65,535. */
    static byte[] lengthPrefixed(byte[] bytes) {
        return concat(new byte[] {(byte) (bytes.length >>> 8), (byte) bytes.length}, bytes);
    }

    static byte[] concat(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    static byte[] bigEndian(int value) {
        return new byte[] {(byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value};
    }

    static int bigEndian(byte[] bytes, int from) {
        return ((bytes[from] & 0xFF) << 24)
                | ((bytes[from + 1] & 0xFF) << 16)
                | ((bytes[from + 2] & 0xFF) << 8)
                | (bytes[from + 3] & 0xFF);
    }
}
