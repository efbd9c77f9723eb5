package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A type with problems keeps no other type from being generated, and no order of files changes a message. */
class IndependenceTest {

    private static final JavaFileObject GOOD = TestCompiler.source("shop.Good", """
            package shop;
            @dev.seshat.annotation.SessionType
            public record Good(int visits) {}
            """);

    private static final JavaFileObject BAD = TestCompiler.source("shop.Bad", """
            package shop;
            @dev.seshat.annotation.SessionType
            public record Bad(Object thing) {}
            """);

    private static final JavaFileObject UNRESOLVED = TestCompiler.source("shop.Waiting", """
            package shop;
            @dev.seshat.annotation.SessionType
            public record Waiting(Missing missing) {}
            """);

    private static final JavaFileObject FAILING = TestCompiler.source("shop.Failing", """
            package shop;
            @dev.seshat.annotation.SessionType
            public record Failing(int visits) {}
            """);

    private static final List<String> GENERATED = List.of("GoodAccessor.java", "GoodCodec.java", "GoodWith.java");

    @TempDir
    private Path directory;

    @Test
    void badType_doesNotHideGoodOne_inEitherOrder() throws IOException {
        List<String> expected = List.of("Bad.java:3: [Seshat:Unsupported] shop.Bad.thing has type java.lang.Object, "
                + "which cannot be stored in a session. Name the type that it really has, or write a record for it.");
        assertEquals(expected, compile(BAD, GOOD));
        assertEquals(GENERATED, generated());
        assertEquals(expected, compile(GOOD, BAD));
        assertEquals(GENERATED, generated());
    }

    @Test
    void waitingType_doesNotHideGoodOne_inEitherOrder() throws IOException {
        List<String> expected = List.of(
                "Waiting.java:3: cannot find symbol\n  symbol:   class Missing\n  location: class shop.Waiting",
                "Waiting.java:3: [Seshat:Unresolved] shop.Waiting was not generated because shop.Waiting.missing "
                        + "refers to an unknown type: Missing. If another processor generates it, look for its errors "
                        + "above.");
        assertEquals(expected, compile(UNRESOLVED, GOOD));
        assertEquals(GENERATED, generated());
        assertEquals(expected, compile(GOOD, UNRESOLVED));
        assertEquals(GENERATED, generated());
    }

    @Test
    void failureOnOneType_doesNotHideGoodOne_inEitherOrder() throws IOException {
        for (List<JavaFileObject> order : List.of(List.of(FAILING, GOOD), List.of(GOOD, FAILING))) {
            BrokenFiler processor = new BrokenFiler(name -> {
                if (name.startsWith("shop.Failing")) {
                    throw new IllegalStateException("broken");
                }
            });
            List<String> messages = TestCompiler.compileInto(directory, processor, order);
            assertEquals(1, messages.size(), messages.toString());
            assertEquals(
                    "Failing.java:3: [Seshat:Internal] shop.Failing cannot be processed, because the processor "
                            + "failed. Report this, with the text that follows:",
                    messages.get(0).lines().findFirst().orElseThrow());
            assertEquals(GENERATED, generated());
        }
    }

    @Test
    void typesOfOneGeneratedName_areBothRefused_inEitherOrder() throws IOException {
        JavaFileObject nested = TestCompiler.source("shop.Page", """
                package shop;
                class Page {
                    @dev.seshat.annotation.SessionType
                    record Cart(int visits) {}
                }
                """);
        JavaFileObject flat = TestCompiler.source("shop.Page_Cart", """
                package shop;
                @dev.seshat.annotation.SessionType
                record Page_Cart(int visits) {}
                """);
        List<String> expected = List.of(
                "Page.java:4: [Seshat:GeneratedName] shop.Page.Cart cannot have generated code: "
                        + "shop.Page_CartAccessor would also be generated for shop.Page_Cart. Rename one of them.",
                "Page_Cart.java:3: [Seshat:GeneratedName] shop.Page_Cart cannot have generated code: "
                        + "shop.Page_CartAccessor would also be generated for shop.Page.Cart. Rename one of them.");
        assertEquals(expected, compile(nested, flat));
        assertEquals(expected, compile(flat, nested));
        assertEquals(List.of(), generated());
    }

    @Test
    void badRecordInTwoSessionTypes_isReportedOnce() throws IOException {
        JavaFileObject item = TestCompiler.source("shop.Item", """
                package shop;
                record Item(Thread thread) {}
                """);
        JavaFileObject first = TestCompiler.source("shop.First", """
                package shop;
                @dev.seshat.annotation.SessionType
                record First(Item item) {}
                """);
        JavaFileObject second = TestCompiler.source("shop.Second", """
                package shop;
                @dev.seshat.annotation.SessionType
                record Second(java.util.List<Item> items) {}
                """);
        assertEquals(
                List.of("Item.java:2: [Seshat:Unsupported] shop.Item.thread has type java.lang.Thread, which cannot be "
                        + "stored in a session. Use a record, an enum, or another supported type."),
                compile(first, second, item));
    }

    private List<String> compile(JavaFileObject... sources) throws IOException {
        return TestCompiler.compileInto(directory, new SessionTypeProcessor(), List.of(sources));
    }

    /** Returns the generated sources, and removes them for the next run. */
    private List<String> generated() throws IOException {
        Path packageDirectory = directory.resolve("shop");
        if (!Files.exists(packageDirectory)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> list = Files.list(packageDirectory)) {
            files = list.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }
}
