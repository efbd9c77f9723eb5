package dev.seshat.it;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a release of an application with the real processor, and loads it beside other releases. */
final class ReleaseCompiler {

    private ReleaseCompiler() {}

    static Release compile(String name, Path classes) throws Exception {
        Path sources =
                Path.of(ReleaseCompiler.class.getResource("/releases/" + name).toURI());
        javac(sources, classes);
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ReleaseCompiler.class.getClassLoader());
        return (Release) loader.loadClass("shop.ShopRelease").getConstructor().newInstance();
    }

    private static void javac(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = new ArrayList<>(List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-d",
                Files.createDirectories(classes).toString()));
        options.addAll(List.of("-cp", System.getProperty("java.class.path")));
        options.addAll(List.of("-processorpath", System.getProperty("seshat.processor")));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> tree = Files.walk(sources)) {
            List<Path> java =
                    tree.filter(file -> file.toString().endsWith(".java")).toList();
            boolean compiled = compiler.getTask(
                            null, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            if (!compiled) {
                throw new AssertionError("Release in " + sources + " does not compile; see the errors above.");
            }
        }
    }
}
