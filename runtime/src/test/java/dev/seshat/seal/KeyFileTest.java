package dev.seshat.seal;

import static dev.seshat.seal.TestTokens.MAX_LENGTH;
import static dev.seshat.seal.TestTokens.fault;
import static dev.seshat.seal.TestTokens.opened;
import static dev.seshat.seal.TestTokens.seal;
import static dev.seshat.seal.TestTokens.sealer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ring whose file changes while it is in use. */
class KeyFileTest {
    private static final long SECOND = 1_000_000_000;
    private static final SealKey A = SealKey.generate();
    private static final SealKey B = SealKey.generate();

    @TempDir
    private Path directory;

    private final LogCapture log = new LogCapture();
    private Path file;
    private volatile long now = Long.MAX_VALUE;
    private int written;
    private Keyring ring;

    @BeforeEach
    void readFile() throws IOException {
        file = directory.resolve("keys");
        write(A.reveal());
        ring = Keyring.fromFile(file, () -> now);
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    /** Each time of the file is another, however coarse the file system's are. */
    private void write(String text) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_800_000_000_000L + 10_000L * written++));
    }

    private void assertKept(String reason) {
        now += SECOND;
        for (int i = 0; i < 3; i++) {
            assertEquals(List.of(A), ring.keys());
            now += SECOND;
        }
        assertEquals(
                List.of("WARNING File " + file + " has changed, and its keys are not taken. " + reason
                        + " In use stays Keyring[" + SealKey.idText(A.id()) + "]."),
                log.lines());
    }

    private void assertTaken(SealKey... keys) {
        now += SECOND;
        assertEquals(List.of(keys), ring.keys());
        assertEquals(List.of("INFO File " + file + " was read again: " + ring + "."), log.lines());
    }

    @Test
    void file_changed_isReadAgainAfterASecond() throws IOException {
        write(B.reveal() + "\n" + A.reveal());
        now += SECOND - 1;
        assertEquals(List.of(A), ring.keys());
        now += 1;
        assertEquals(List.of(B, A), ring.keys());
        assertEquals(
                List.of("INFO File " + file + " was read again: Keyring[" + SealKey.idText(B.id()) + ", "
                        + SealKey.idText(A.id()) + "]."),
                log.lines());
    }

    @Test
    void file_unchanged_isNotReadAgain() throws IOException {
        List<SealKey> keys = ring.keys();
        for (int i = 0; i < 10; i++) {
            now += SECOND;
            assertTrue(keys == ring.keys());
        }
        assertEquals(List.of(), log.lines());
    }

    /** As Kubernetes and careful scripts do it: same size, perhaps the same time, another file. */
    @Test
    void file_replacedByAnotherOfTheSameSizeAndTime_isReadAgain() throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        Path next = directory.resolve("next");
        Files.writeString(next, B.reveal());
        Files.setLastModifiedTime(next, time);
        boolean distinguishes = !Files.readAttributes(file, "fileKey").containsValue(null);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        now += SECOND;
        assertEquals(List.of(distinguishes ? B : A), ring.keys());
    }

    @Test
    void file_withBadContent_keepsTheKeysAndWarnsOnce() throws IOException {
        write(B.reveal() + "\ncanary");
        assertKept("File " + file + ": key 2 of 2 does not begin with \"seshat-key-1.\". " + SealKey.FIX);
        write("# none\n");
        assertKept(
                "File " + file + " has no key. It must hold one or more keys, separated by commas or white space, the"
                        + " first of which seals. " + SealKey.FIX);
        write(B.reveal());
        assertTaken(B);
    }

    @Test
    void file_gone_keepsTheKeysWarnsOnceAndIsReadWhenItIsBack() throws IOException {
        Files.delete(file);
        assertKept("It cannot be read: java.nio.file.NoSuchFileException.");
        write(B.reveal() + " " + A.reveal());
        assertTaken(B, A);
    }

    @Test
    void file_notText_keepsTheKeys() throws IOException {
        Files.write(file, new byte[] {(byte) 0xFF});
        assertKept("It cannot be read: java.nio.charset.MalformedInputException.");
    }

    @Test
    void ring_replacedByCode_staysUntilTheFileChanges() throws IOException {
        ring.replace(B);
        now += SECOND;
        assertEquals(List.of(B), ring.keys());
        write(A.reveal() + " " + B.reveal());
        assertTaken(A, B);
    }

    @Test
    void sealer_ofTheRing_seesTheFile() throws IOException {
        TokenSealer sealer = sealer(ring, TokenFormat.SEALED);
        String old = seal(sealer);
        write(B.reveal() + " " + A.reveal());
        now += SECOND;
        assertFalse(opened(sealer.open(old, MAX_LENGTH, "")).firstKey());
        assertEquals(B.id(), opened(sealer.open(seal(sealer), MAX_LENGTH, "")).keyId());
        write(B.reveal());
        now += SECOND;
        assertEquals(TokenFault.UNKNOWN_KEY, fault(sealer.open(old, MAX_LENGTH, "")));
    }

    @Test
    void file_changedUnderLoad_isSeenWhole() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        List<List<SealKey>> strange = new ArrayList<>();
        Thread reader = new Thread(() -> {
            while (!done.get()) {
                now += SECOND;
                List<SealKey> keys = ring.keys();
                if (!keys.equals(List.of(A)) && !keys.equals(List.of(A, B))) {
                    strange.add(keys);
                }
            }
        });
        reader.start();
        for (int i = 0; i < 300; i++) {
            Path next = directory.resolve("next");
            Files.writeString(next, i % 2 == 0 ? A.reveal() + " " + B.reveal() : A.reveal());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        done.set(true);
        reader.join();
        assertEquals(List.of(), strange);
        now += SECOND;
        assertEquals(List.of(A), ring.keys());
    }
}
