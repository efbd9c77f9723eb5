package dev.seshat.seal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The file of a key ring. Whoever uses the ring looks at most once a second whether the file has changed; there is no
 * thread for it. What cannot be read leaves the keys as they were.
 */
final class KeyFile {
    private static final Logger LOGGER = System.getLogger("dev.seshat.seal");
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Path file;
    private final LongSupplier nanoTime;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile long lookedAt;

    /** What the file was like when it was last read, whether there were keys in it or not; null when it was not read. */
    private volatile @Nullable String stamp;

    KeyFile(Path file, LongSupplier nanoTime) {
        this.file = file;
        this.nanoTime = nanoTime;
        this.lookedAt = nanoTime.getAsLong();
    }

    /** Returns the keys, and remembers what the file was like. */
    List<SealKey> read() throws IOException {
        // Before the content: a change in between shows the next time.
        stamp = stampOf(file);
        String text = Files.readString(file)
                .lines()
                .filter(line -> !line.stripLeading().startsWith("#"))
                .collect(Collectors.joining("\n"));
        return Keyring.parsed(text, "File " + file);
    }

    /** Gives the ring the file's keys if it is time to look, and the file has changed. */
    void lookFor(Keyring ring) {
        long now = nanoTime.getAsLong();
        // One thread looks; the others need not wait for a disk.
        if (now - lookedAt < PAUSE_NANOS || !looking.compareAndSet(false, true)) {
            return;
        }
        try {
            look(ring);
        } finally {
            lookedAt = now;
            looking.set(false);
        }
    }

    private void look(Keyring ring) {
        String before = stamp;
        try {
            if (!stampOf(file).equals(before)) {
                ring.accept(read());
                LOGGER.log(Level.INFO, "File " + file + " was read again: " + ring + ".");
            }
        } catch (IOException e) {
            stamp = null;
            if (before != null) {
                warn("It cannot be read: " + e.getClass().getName() + ".", ring);
            }
        } catch (IllegalArgumentException e) {
            warn(String.valueOf(e.getMessage()), ring);
        }
    }

    private void warn(String reason, Keyring ring) {
        LOGGER.log(
                Level.WARNING,
                "File " + file + " has changed, and its keys are not taken. " + reason + " In use stays " + ring + ".");
    }

    /** Returns what shows that a file was written, or that another has taken its place. */
    private static String stampOf(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
    }
}
