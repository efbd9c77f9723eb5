package dev.seshat.examples.shop;

import dev.seshat.seal.Keyring;
import dev.seshat.seal.SealKey;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The keys that seal the shop's sessions. The demo makes them for itself, once, so that it starts without preparation; a
 * real application gets its keys from whoever runs it, and loses no session when it moves to another machine.
 *
 * @param file the file with the keys
 * @param isNew whether they were made just now
 * @param keyring the keys
 */
record ShopKeys(Path file, boolean isNew, Keyring keyring) {

    private static final String NAME = "session.keys";

    /** Reads the keys, and makes them before if there are none. */
    static ShopKeys in(DataDirectory directory) {
        Path file = directory.resolve(NAME);
        boolean isNew = Files.notExists(file);
        if (isNew) {
            directory.write(NAME, SealKey.generate().reveal() + "\n");
        }
        try {
            return new ShopKeys(file, isNew, Keyring.fromFile(file));
        } catch (IllegalArgumentException e) {
            throw new StartException(e.getMessage(), e);
        }
    }
}
