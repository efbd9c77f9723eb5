package dev.seshat.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringTest {
    private static final String FIX =
            " Make a key with SealKey.generate().reveal() or \"java -jar seshat-runtime.jar new-key\".";
    private static final String KEYS_FIX =
            " one or more keys, separated by commas or white space, the first of which seals." + FIX;

    private final SealKey a = SealKey.generate();
    private final SealKey b = SealKey.generate();
    private final SealKey c = SealKey.generate();

    @Test
    void keys_keepTheirOrder() {
        assertEquals(List.of(a), Keyring.of(a).keys());
        assertEquals(List.of(b, a, c), Keyring.of(b, a, c).keys());
        assertThrows(
                UnsupportedOperationException.class, () -> Keyring.of(a).keys().clear());
    }

    @Test
    void text_withCommasOrWhiteSpace_isRead() {
        String one = a.reveal();
        String two = b.reveal();
        for (String separator : List.of(",", " ", ", ", " ,", "\n", "\r\n", ",\n", "\t \n ,  ")) {
            assertEquals(List.of(a, b), Keyring.parse(one + separator + two).keys());
            assertEquals(
                    List.of(a, b),
                    Keyring.parse(" \n" + one + separator + two + "\n").keys());
        }
    }

    @Test
    void text_withoutKey_isRefused() {
        for (String text : List.of("", " ", "\n\t")) {
            assertRefused("Keyring has no key. It must hold" + KEYS_FIX, () -> Keyring.parse(text));
        }
    }

    @Test
    void text_withABadKey_namesItsPlaceAndDoesNotQuoteIt() {
        String good = a.reveal();
        assertRefused(
                "Keyring: key 2 of 3 does not begin with \"seshat-key-1.\"." + FIX,
                () -> Keyring.parse(good + ",canary," + b.reveal()));
        assertRefused(
                "Keyring: key 3 of 3 has 31 bytes; 32 are required." + FIX,
                () -> Keyring.parse(
                        good + "," + b.reveal() + ",seshat-key-1." + TokenText.encode(RandomBytes.next(31))));
        assertRefused(
                "Keyring: key 1 of 1 is not canonical base64url, without padding and white space, after"
                        + " \"seshat-key-1.\"." + FIX,
                () -> Keyring.parse(good + "="));
    }

    @Test
    void text_withAnEmptyPlace_isRefused() {
        assertRefused("Keyring: key 1 of 2 is empty." + FIX, () -> Keyring.parse("," + a.reveal()));
        assertRefused("Keyring: key 2 of 2 is empty." + FIX, () -> Keyring.parse(a.reveal() + ", "));
        assertRefused("Keyring: key 2 of 3 is empty." + FIX, () -> Keyring.parse(a.reveal() + ", ," + b.reveal()));
    }

    @Test
    void sameKeyTwice_isRefused() {
        assertRefused(
                "Keyring: key 3 of 3 is the same as key 1. Remove one of them.",
                () -> Keyring.of(a, b, SealKey.parse(a.reveal())));
        assertRefused(
                "Keyring: key 2 of 2 is the same as key 1. Remove one of them.",
                () -> Keyring.parse(a.reveal() + " " + a.reveal()));
    }

    @Test
    void twoKeysOfOneId_areRefused() throws Exception {
        SealKey one = SealKey.of(sha256("seshat kid collision 31987"));
        SealKey two = SealKey.of(sha256("seshat kid collision 48707"));
        assertRefused(
                "Keyring: key 3 of 3 has the same id as key 2, 8bbb5c79. Replace one of them by a new key.",
                () -> Keyring.of(a, one, two));
    }

    private static byte[] sha256(String text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void environmentVariable_set_isRead() {
        assertEquals(
                List.of(a, b),
                Keyring.fromEnvironment("SESHAT_KEYS", a.reveal() + "," + b.reveal())
                        .keys());
    }

    @Test
    void environmentVariable_unsetOrEmpty_isNamed() {
        assertRefused(
                "Environment variable SESHAT_NO_SUCH_VARIABLE is not set. Set it to" + KEYS_FIX,
                () -> Keyring.fromEnvironment("SESHAT_NO_SUCH_VARIABLE"));
        assertRefused(
                "Environment variable SESHAT_KEYS has no key. It must hold" + KEYS_FIX,
                () -> Keyring.fromEnvironment("SESHAT_KEYS", " "));
    }

    @Test
    void environmentVariable_withABadKey_isNamedAndNotQuoted() {
        assertRefused(
                "Environment variable SESHAT_KEYS: key 1 of 1 has 31 bytes; 32 are required." + FIX,
                () -> Keyring.fromEnvironment("SESHAT_KEYS", "seshat-key-1." + TokenText.encode(RandomBytes.next(31))));
        // Set on every system that runs the tests, and no key.
        assertRefused(
                "Environment variable PATH: key 1 of 1 does not begin with \"seshat-key-1.\"." + FIX,
                () -> Keyring.fromEnvironment("PATH", System.getenv("PATH").replaceAll("\\s", "")));
    }

    @Test
    void file_withComments_isRead(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("keys.txt");
        Files.writeString(file, "# since May,\n" + a.reveal() + "\r\n\n  # before\n" + b.reveal() + "\n");
        assertEquals(List.of(a, b), Keyring.fromFile(file).keys());
    }

    @Test
    void file_withoutKeyOrWithABadOne_isNamed(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("keys.txt");
        Files.writeString(file, "# nothing\n");
        assertRefused("File " + file + " has no key. It must hold" + KEYS_FIX, () -> Keyring.fromFile(file));
        Files.writeString(file, a.reveal() + "\ncanary\n");
        assertRefused(
                "File " + file + ": key 2 of 2 does not begin with \"seshat-key-1.\"." + FIX,
                () -> Keyring.fromFile(file));
    }

    @Test
    void file_thatCannotBeRead_isNamed(@TempDir Path directory) throws IOException {
        Path missing = directory.resolve("missing.txt");
        Exception e = assertThrows(UncheckedIOException.class, () -> Keyring.fromFile(missing));
        assertEquals("Cannot read the keys from file " + missing + ".", e.getMessage());
        assertInstanceOf(NoSuchFileException.class, e.getCause());
        Path binary = directory.resolve("binary.txt");
        Files.write(binary, new byte[] {(byte) 0xFF, (byte) 0xFE});
        assertThrows(UncheckedIOException.class, () -> Keyring.fromFile(binary));
    }

    @Test
    void replace_refused_changesNothing() {
        Keyring ring = Keyring.of(a, b);
        List<SealKey> before = ring.keys();
        assertRefused("Keyring: key 2 of 2 is the same as key 1. Remove one of them.", () -> ring.replace(c, c));
        assertEquals(List.of(a, b), ring.keys());
        ring.replace(c);
        assertEquals(List.of(c), ring.keys());
        assertEquals(List.of(a, b), before);
    }

    @Test
    void ring_asText_showsIdsOnly() {
        Keyring ring = Keyring.of(a, b);
        assertEquals("Keyring[" + SealKey.idText(a.id()) + ", " + SealKey.idText(b.id()) + "]", ring.toString());
        assertFalse(ring.toString().contains(a.reveal().substring(13, 20)));
    }

    @Test
    void ephemeralRing_isNewAndWarns() {
        try (LogCapture log = new LogCapture()) {
            assertEquals(1, Keyring.ephemeral().keys().size());
            assertEquals(
                    List.of(
                            "WARNING Keyring.ephemeral(): the key exists in this process only. All sessions are lost when it"
                                    + " ends, and no other process can read them. Use Keyring.fromEnvironment or"
                                    + " Keyring.fromFile in production."),
                    log.lines());
        }
    }

    private static void assertRefused(String message, Runnable call) {
        Exception e = assertThrows(IllegalArgumentException.class, call::run);
        assertEquals(message, e.getMessage());
    }
}
