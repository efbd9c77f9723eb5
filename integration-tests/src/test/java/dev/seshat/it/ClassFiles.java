package dev.seshat.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/** The class files of the artifact, a jar or a folder, that a class comes from. */
final class ClassFiles {

    private ClassFiles() {}

    static Path artifactOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<ClassReader> of(Class<?> type) throws IOException {
        Path artifact = artifactOf(type);
        if (Files.isDirectory(artifact)) {
            return below(artifact);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + artifact.toUri()), Map.of())) {
            return below(jar.getPath("/"));
        }
    }

    private static List<ClassReader> below(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("module-info.class"))
                    .sorted()
                    .map(ClassFiles::read)
                    .toList();
        }
    }

    private static ClassReader read(Path file) {
        try {
            return new ClassReader(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
