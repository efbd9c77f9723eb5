package dev.seshat.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The master keys of an application, in order: the first seals, all of them open. The keys can be swapped while requests
 * run; everything that was made with the ring sees the new keys with its next call. Thread-safe.
 *
 * <p>To change the key everywhere without losing a session: add the new key at the end on all nodes, then move it to the
 * front on all nodes, and remove the old one when the longest session has ended. A key that leaked is removed at once;
 * its tokens are void from then on.
 */
public final class Keyring {
    private static final System.Logger LOGGER = System.getLogger("dev.seshat.seal");

    /** One comma or any white space. Two commas enclose an empty key, so that an unset variable between them is found. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*|\\s+");

    private static final String FIX =
            " one or more keys, separated by commas or white space, the first of which seals." + " " + SealKey.FIX;

    private volatile List<SealKey> keys;
    private final @Nullable KeyFile file;

    private Keyring(List<SealKey> keys, @Nullable KeyFile file) {
        this.keys = keys;
        this.file = file;
    }

    private Keyring(List<SealKey> keys) {
        this(keys, /* file= */ null);
    }

    /**
     * Makes a ring of keys.
     *
     * @param first the key that seals
     * @param others keys that only open
     * @return the ring
     * @throws IllegalArgumentException if a key occurs twice or two keys have the same id
     */
    public static Keyring of(SealKey first, SealKey... others) {
        return new Keyring(checked("Keyring", first, others));
    }

    /**
     * Reads a ring from text.
     *
     * @param text keys as {@link SealKey#parse} reads them, separated by commas or white space; the first one seals
     * @return the ring
     * @throws IllegalArgumentException if there is no key, a key is refused, occurs twice, or two have the same id; the
     *     message says which one by its place and does not quote it
     */
    public static Keyring parse(String text) {
        return new Keyring(parsed(text, "Keyring"));
    }

    /**
     * Reads a ring from an environment variable.
     *
     * @param variable the variable's name; its value is read as by {@link #parse}
     * @return the ring
     * @throws IllegalArgumentException if the variable is not set or empty, or {@link #parse} would refuse its value
     */
    public static Keyring fromEnvironment(String variable) {
        return fromEnvironment(variable, System.getenv(variable));
    }

    static Keyring fromEnvironment(String variable, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException("Environment variable " + variable + " is not set. Set it to" + FIX);
        }
        return new Keyring(parsed(value, "Environment variable " + variable));
    }

    /**
     * Reads a ring from a file, and reads it again when it has changed: within a second of the next use, and all keys at
     * once. A file that is gone, or holds anything {@link #parse} would refuse, leaves the keys as they are, and is
     * logged as a warning. Replace the file by renaming another, so that nobody reads half of it.
     *
     * @param file UTF-8 text, read as by {@link #parse}; lines that begin with {@code #} are comments
     * @return the ring
     * @throws IllegalArgumentException if the file holds no key, or {@link #parse} would refuse its text
     * @throws UncheckedIOException if the file cannot be read, or is not UTF-8
     */
    public static Keyring fromFile(Path file) {
        return fromFile(file, System::nanoTime);
    }

    static Keyring fromFile(Path file, LongSupplier nanoTime) {
        KeyFile keyFile = new KeyFile(file, nanoTime);
        try {
            return new Keyring(keyFile.read(), keyFile);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the keys from file " + file + ".", e);
        }
    }

    /**
     * Makes a ring of a new key that is kept nowhere, and logs a warning: when the process ends, so do all sessions, and
     * no other process can open them. For tests and for trying things out.
     *
     * @return the ring
     */
    public static Keyring ephemeral() {
        LOGGER.log(
                Level.WARNING,
                "Keyring.ephemeral(): the key exists in this process only. All sessions are lost when it ends, and no"
                        + " other process can read them. Use Keyring.fromEnvironment or Keyring.fromFile in production.");
        return of(SealKey.generate());
    }

    /**
     * Swaps the keys, all at once: every call of every sealer sees either the old ring or the new one. When the ring is of
     * a file, its keys are taken again as soon as it changes.
     *
     * @param first the key that seals from now on
     * @param others keys that only open; the tokens of a key that is not in the ring any more are void
     * @throws IllegalArgumentException if a key occurs twice or two keys have the same id; then nothing has changed
     */
    public void replace(SealKey first, SealKey... others) {
        accept(checked("Keyring", first, others));
    }

    /** Swaps the keys for others that were checked. */
    void accept(List<SealKey> others) {
        keys = others;
    }

    /**
     * Returns the keys of this moment.
     *
     * @return an unmodifiable list that does not change with the ring; the first key seals
     */
    public List<SealKey> keys() {
        if (file != null) {
            file.lookFor(this);
        }
        return keys;
    }

    /** Returns the keys of a text; messages begin with {@code source}, which says where it was found. */
    static List<SealKey> parsed(String text, String source) {
        String list = text.strip();
        if (list.isEmpty()) {
            throw new IllegalArgumentException(source + " has no key. It must hold" + FIX);
        }
        String[] texts = SEPARATOR.split(list, /* limit= */ -1);
        List<SealKey> keys = new ArrayList<>();
        for (String keyText : texts) {
            keys.add(SealKey.parse(keyText, place(source, keys.size(), texts.length)));
        }
        return checked(source, keys);
    }

    private static List<SealKey> checked(String source, SealKey first, SealKey... others) {
        List<SealKey> keys = new ArrayList<>();
        keys.add(first);
        keys.addAll(List.of(others));
        return checked(source, keys);
    }

    private static List<SealKey> checked(String source, List<SealKey> keys) {
        for (int i = 1; i < keys.size(); i++) {
            for (int j = 0; j < i; j++) {
                checkDifferent(keys.get(j), keys.get(i), place(source, i, keys.size()), j + 1);
            }
        }
        return List.copyOf(keys);
    }

    private static void checkDifferent(SealKey earlier, SealKey later, String place, int earlierNumber) {
        if (later.equals(earlier)) {
            throw new IllegalArgumentException(
                    place + " is the same as key " + earlierNumber + ". Remove one of them.");
        }
        if (later.id() == earlier.id()) {
            throw new IllegalArgumentException(place + " has the same id as key " + earlierNumber + ", "
                    + SealKey.idText(later.id()) + ". Replace one of them by a new key.");
        }
    }

    private static String place(String source, int index, int count) {
        return source + ": key " + (index + 1) + " of " + count;
    }

    /** Returns the ids of the keys, which are no secret. */
    @Override
    public String toString() {
        return keys.stream().map(key -> SealKey.idText(key.id())).collect(Collectors.joining(", ", "Keyring[", "]"));
    }
}
