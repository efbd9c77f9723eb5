package dev.seshat.codec;

import java.util.HexFormat;

/** Bytes as text: two digits each, with spaces between them. */
final class Hex {

    private static final HexFormat FORMAT = HexFormat.ofDelimiter(" ");

    private Hex() {}

    static String of(byte[] bytes) {
        return FORMAT.formatHex(bytes);
    }

    static byte[] parse(String hex) {
        return FORMAT.parseHex(hex.strip());
    }
}
