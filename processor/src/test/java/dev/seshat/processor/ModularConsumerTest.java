package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seshat.annotation.SessionType;
import dev.seshat.codec.SessionCodec;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that uses sessions needs what the guide says, and no more. Its files are real, as modules want them. */
class ModularConsumerTest {

    @TempDir
    private Path directory;

    @Test
    void module_withAnnotationsRuntimeAndServletApiOnly_compilesWithoutWarning() throws IOException {
        Path module = Files.writeString(directory.resolve("module-info.java"), """
                module shop {
                    requires static dev.seshat.annotations;
                    requires dev.seshat.runtime;
                }
                """);
        Path record = Files.writeString(
                Files.createDirectory(directory.resolve("shop")).resolve("CartSession.java"), """
                package shop;
                import dev.seshat.annotation.SessionType;
                import dev.seshat.annotation.Subject;
                import java.util.List;
                import java.util.Optional;
                @SessionType
                record CartSession(@Subject Optional<String> customer, List<Item> items) implements CartSessionWith {
                    record Item(String sku, int quantity) {}
                }
                """);
        String path = TestCompiler.classPath(SessionType.class, SessionCodec.class, HttpServletRequest.class).stream()
                .map(File::getPath)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> options =
                List.of("-Xlint:all", "-Werror", "--module-path", path, "-d", directory.toString(), "-classpath", "");
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(module, record));
            task.setProcessors(List.of(new SessionTypeProcessor()));
            task.call();
        }
        assertEquals(List.of(), diagnostics.getDiagnostics());
    }
}
