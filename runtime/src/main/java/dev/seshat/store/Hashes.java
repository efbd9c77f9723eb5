package dev.seshat.store;

import java.util.HexFormat;

/** What the keys of a store have in common: 32 bytes, of which logs show four. */
final class Hashes {

    private static final int LENGTH = 32;
    private static final int LOGGED = 4;

    private Hashes() {}

    static byte[] copy(byte[] bytes, String name) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException(
                    "A " + name + " has " + LENGTH + " bytes; found " + bytes.length + ". Pass a 256-bit hash.");
        }
        return bytes.clone();
    }

    static String forLogs(byte[] bytes) {
        return HexFormat.of().formatHex(bytes, 0, LOGGED);
    }
}
