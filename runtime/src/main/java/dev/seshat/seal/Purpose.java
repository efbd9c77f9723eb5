package dev.seshat.seal;

import java.nio.charset.StandardCharsets;

/**
 * What a sub-key is for. Mode and names go into the derivation of the sub-key, and again into what every token
 * authenticates, so that a token made for one purpose means nothing to another.
 */
final class Purpose {
    private static final byte[] LABEL = "seshat/v1".getBytes(StandardCharsets.US_ASCII);

    private final byte[] mode;
    private final byte[] names;

    Purpose(byte mode, String app, String typeId, String carrier) {
        this.mode = new byte[] {mode};
        this.names =
                Bytes.concat(name("application's name", app), name("type id", typeId), name("carrier's name", carrier));
    }

    private static byte[] name(String what, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The " + what + " must not be blank.");
        }
        return Bytes.lengthPrefixed(what, name);
    }

    /** Returns the sub-key, 32 bytes. */
    byte[] subKey(SealKey key) {
        return key.subKey(Bytes.concat(LABEL, mode, names));
    }

    /** Returns the beginning of the context: {@code mode ‖ key id ‖ LP(app) ‖ LP(typeId) ‖ LP(carrier)}. */
    byte[] context(SealKey key) {
        return Bytes.concat(mode, Bytes.bigEndian(key.id()), names);
    }
}
