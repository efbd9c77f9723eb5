package dev.seshat.examples.shop;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The directory of all that the shop keeps. Where the file system knows owners, only its owner can read what is made in
 * it.
 *
 * @param path the directory
 */
record DataDirectory(Path path) {

    /** Whether the file system knows owners. */
    static final boolean KNOWS_OWNERS =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final String FIX = "Give another, such as --data-dir=data or DATA_DIR=data.";

    /** Makes the directory, unless it is there. */
    static DataDirectory at(Path path) {
        try {
            Files.createDirectories(path, onlyForOwner("rwx------"));
        } catch (FileAlreadyExistsException e) {
            throw new StartException("The data directory " + path + " is a file. " + FIX, e);
        } catch (IOException e) {
            throw new StartException("The data directory " + path + " cannot be made. " + FIX, e);
        }
        if (!Files.isWritable(path)) {
            throw new StartException("The data directory " + path + " cannot be written to. " + FIX);
        }
        return new DataDirectory(path);
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Writes a small file that is complete from the moment it is there, even if the machine stops in between. */
    void write(String name, String text) {
        Path unfinished = resolve(name + ".new");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, onlyForOwner("rw-------"));
            Files.writeString(unfinished, text);
            Files.move(unfinished, resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartException("The file " + resolve(name) + " cannot be written. " + FIX, e);
        }
    }

    private static FileAttribute<?>[] onlyForOwner(String permissions) {
        if (!KNOWS_OWNERS) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
