package dev.seshat.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.seshat.annotation.SessionType;
import dev.seshat.codec.SessionCodec;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles sources with the processor, and with nothing on the class path but what a user has there. */
final class TestCompiler {

    /** What a user has. */
    static final List<File> CLASS_PATH =
            classPath(SessionType.class, SessionCodec.class, HttpServletRequest.class, Nullable.class);

    private TestCompiler() {}

    /** Returns the sources of resources: {@code good/CartSession.java}. */
    static JavaFileObject[] resources(String... names) {
        return Arrays.stream(names).map(JavaFileObjects::forResource).toArray(JavaFileObject[]::new);
    }

    /** Returns a source of lines; its name is that of the class in it. */
    static JavaFileObject source(String qualifiedName, String text) {
        return JavaFileObjects.forSourceString(qualifiedName, text);
    }

    static Compilation compile(JavaFileObject... sources) {
        return compiler(new SessionTypeProcessor()).compile(sources);
    }

    /** Compiles as strictly as javac can: each warning is an error. */
    static Compilation compileStrictly(JavaFileObject... sources) {
        return compiler(new SessionTypeProcessor())
                .withOptions("-Xlint:all", "-Xdoclint:all,-missing", "-Werror")
                .compile(sources);
    }

    static Compiler compiler(Processor... processors) {
        return Compiler.javac().withProcessors(processors).withClasspath(CLASS_PATH);
    }

    /**
     * Compiles into a directory, where generated sources stay also when there are errors.
     *
     * @return everything that the compiler said
     */
    static List<String> compileInto(Path directory, Processor processor, List<JavaFileObject> sources)
            throws IOException {
        return compileInto(directory, processor, List.of(), CLASS_PATH, sources);
    }

    /** Does the same with options and a class path of the caller's choice. */
    static List<String> compileInto(
            Path directory,
            Processor processor,
            List<String> options,
            List<File> classPath,
            List<JavaFileObject> sources)
            throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
            files.setLocation(StandardLocation.CLASS_PATH, classPath);
            files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(directory.toFile()));
            files.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(directory.toFile()));
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, diagnostics, options, null, sources);
            task.setProcessors(List.of(processor));
            task.call();
        }
        return messages(diagnostics.getDiagnostics());
    }

    /** Returns where classes come from. */
    static List<File> classPath(Class<?>... classes) {
        return Arrays.stream(classes).map(TestCompiler::location).toList();
    }

    private static File location(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns everything that the compiler said, errors or not, as {@code Cart.java:12: text}, in the order of files and lines. */
    static List<String> diagnostics(Compilation compilation) {
        return messages(compilation.diagnostics());
    }

    private static List<String> messages(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        List<Diagnostic<? extends JavaFileObject>> sorted = new ArrayList<>(diagnostics);
        sorted.sort(comparing(TestCompiler::file).thenComparing(Diagnostic::getLineNumber));
        return sorted.stream()
                .map(d -> file(d) + ":" + d.getLineNumber() + ": " + d.getMessage(Locale.ROOT))
                .toList();
    }

    private static String file(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        if (source == null) {
            return "(no file)";
        }
        String path = source.toUri().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the names of the generated sources, sorted: {@code good/CartSessionCodec.java}. */
    static List<String> generatedNames(Compilation compilation) {
        return compilation.generatedSourceFiles().stream()
                .map(TestCompiler::generatedName)
                .sorted()
                .toList();
    }

    /** Returns the text of a generated source. */
    static String generated(Compilation compilation, String name) {
        return compilation.generatedSourceFiles().stream()
                .filter(file -> generatedName(file).equals(name))
                .map(TestCompiler::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + generatedNames(compilation)));
    }

    /** Returns all generated sources, each after its name. */
    static List<String> generatedTexts(Compilation compilation) {
        return generatedNames(compilation).stream()
                .flatMap(name -> Stream.of(name, generated(compilation, name)))
                .toList();
    }

    private static String generatedName(JavaFileObject file) {
        return file.getName().replaceFirst("^/?SOURCE_OUTPUT/", "");
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(/* ignoreEncodingErrors= */ false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
