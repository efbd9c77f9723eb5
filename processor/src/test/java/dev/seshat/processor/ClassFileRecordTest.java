package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records and enums of another module are in class files when a session type that holds them is compiled. */
class ClassFileRecordTest {

    private static final JavaFileObject NULLABLE = TestCompiler.source("lib.Nullable", """
            package lib;
            import java.lang.annotation.*;
            @Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
            public @interface Nullable {}
            """);

    private static final JavaFileObject ITEM = TestCompiler.source("lib.Item", """
            package lib;
            import dev.seshat.annotation.*;
            import java.util.*;
            public record Item(
                    @Key("s") String sku, @Nullable Integer count, Kind kind, List<Item> parts, Map<String, Box> boxes) {
                public enum Kind { TEA, CUP }
                public record Box(byte[] content, long... rest) {}
            }
            """);

    private static final JavaFileObject GOOD_ITEM = TestCompiler.source("lib.Item", """
            package lib;
            import dev.seshat.annotation.*;
            import java.util.*;
            public record Item(
                    @Key("s") String sku, @Nullable Integer count, Kind kind, List<Item> parts, Map<String, Box> boxes) {
                public enum Kind { TEA, CUP }
                public record Box(byte[] content) {}
            }
            """);

    private static final JavaFileObject SESSION = TestCompiler.source("shop.Cart", """
            package shop;
            import lib.Item;
            @dev.seshat.annotation.SessionType
            public record Cart(
                    int visits,
                    java.util.List<Item> items) {}
            """);

    @TempDir
    private Path library;

    @TempDir
    private Path output;

    @Test
    void recordInClassFile_isReadLikeOneInSource() throws IOException {
        assertEquals(List.of(), compile(library, List.of(), NULLABLE, GOOD_ITEM));
        assertEquals(List.of(), compile(output, List.of(library.toFile()), SESSION));
        String codec = Files.readString(output.resolve("shop/CartCodec.java"));
        assertEquals(
                TestCompiler.generated(TestCompiler.compile(NULLABLE, GOOD_ITEM, SESSION), "shop/CartCodec.java"),
                codec);
        assertTrue(codec.contains("out.writeNullable(count);"), codec);
    }

    @Test
    void problemInClassFile_isShownAtTheComponentThatLeadsThere() throws IOException {
        assertEquals(List.of(), compile(library, List.of(), NULLABLE, ITEM));
        assertEquals(
                List.of(
                        "Cart.java:6: [Seshat:Unsupported] lib.Item.Box.rest has type long[], which cannot be stored in "
                                + "a session. An array can be changed by whoever has it; use java.util.List<java.lang.Long>."),
                compile(output, List.of(library.toFile()), SESSION));
    }

    private static List<String> compile(Path directory, List<File> libraries, JavaFileObject... sources)
            throws IOException {
        List<File> classPath = new ArrayList<>(TestCompiler.CLASS_PATH);
        classPath.addAll(libraries);
        return TestCompiler.compileInto(directory, new SessionTypeProcessor(), List.of(), classPath, List.of(sources));
    }

    @Test
    void sealedInterfaceInClassFile_isReadLikeOneInSource() throws IOException {
        JavaFileObject payment = TestCompiler.source("lib.Payment", """
                package lib;
                import dev.seshat.annotation.*;
                public sealed interface Payment {
                    @Key("C") @FormerNames("Old") record Card(int number) implements Payment {}
                    enum Voucher implements Payment { ONE, TWO }
                }
                """);
        JavaFileObject session = TestCompiler.source("shop.Cart", """
                package shop;
                @dev.seshat.annotation.SessionType
                public record Cart(lib.Payment payment) {}
                """);
        assertEquals(List.of(), compile(library, List.of(), payment));
        assertEquals(List.of(), compile(output, List.of(library.toFile()), session));
        String codec = Files.readString(output.resolve("shop/CartCodec.java"));
        assertEquals(TestCompiler.generated(TestCompiler.compile(payment, session), "shop/CartCodec.java"), codec);
        assertTrue(codec.contains("// \"Old\": now Card"), codec);
    }
}
