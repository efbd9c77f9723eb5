package dev.seshat.examples.shop;

import dev.seshat.seal.Keyring;
import dev.seshat.seal.SealKey;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The keys that seal the shop's sessions. The demo makes them for itself, once, so that it starts without preparation;
 * a real application gets its keys from whoever runs it, and loses no session when it moves to another machine.
 *
 * @param file the file with the keys
 * @param isNew whether they were made just now
 * @param keyring the keys
 */
record ShopKeys(Path file, boolean isNew, Keyring keyring) {

    private static final String NAME = "session.keys";
    private static final String TEXT = """
            # The key that seals the sessions of the shop. Whoever has it can read and forge them: keep it secret.
            %s
            """;

    /** Reads the keys, and makes them before if there are none. */
    static ShopKeys in(DataDirectory directory) {
        Path file = directory.resolve(NAME);
        boolean isNew = Files.notExists(file);
        if (isNew) {
            directory.write(NAME, TEXT.formatted(SealKey.generate().reveal()));
        }
        try {
            return new ShopKeys(file, isNew, Keyring.fromFile(file));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new StartException("The keys cannot be used. " + e.getMessage(), e);
        }
    }
}
