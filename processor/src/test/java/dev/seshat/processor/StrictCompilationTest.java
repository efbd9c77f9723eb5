package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.seshat.annotation.SessionType;
import dev.seshat.codec.SessionCodec;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles with {@code -Xlint:all -Werror} where generated code is most likely to be warned of. */
class StrictCompilationTest {

    private static final JavaFileObject ITEM =
            TestCompiler.source("shop.Item", "package shop; public record Item(String sku) {}");

    private static final JavaFileObject CART = TestCompiler.source("shop.CartSession", """
            package shop;
            import dev.seshat.annotation.*;
            @SessionType
            public record CartSession(@Subject String customer, java.util.List<Item> items, Status status)
                    implements CartSessionWith {
                public enum Status { OPEN, PAID }
            }
            """);

    @Test
    void modularConsumer_thatExportsItsPackage_isNotWarned(@TempDir Path directory) throws IOException {
        JavaFileObject module = TestCompiler.source("module-info", """
                module shop {
                    requires static transitive dev.seshat.annotations;
                    requires dev.seshat.runtime;
                    requires jakarta.servlet;
                    exports shop;
                }
                """);
        List<String> options = List.of(
                "-Xlint:all",
                "-Werror",
                "--module-path",
                path(SessionType.class, SessionCodec.class, HttpServletRequest.class));
        assertEquals(
                List.of(),
                TestCompiler.compileInto(
                        directory, new SessionTypeProcessor(), options, List.of(), List.of(module, CART, ITEM)));
        String accessor = Files.readString(directory.resolve("shop/CartSessionAccessor.java"));
        assertTrue(accessor.contains("@SuppressWarnings(\"exports\")"), accessor);
    }

    @Test
    void consumerWithoutModule_getsNoSuppressions() {
        Compilation compilation = TestCompiler.compileStrictly(CART, ITEM);
        assertEquals(List.of(), TestCompiler.diagnostics(compilation));
        assertFalse(String.join("", TestCompiler.generatedTexts(compilation)).contains("SuppressWarnings"));
    }

    @Test
    void consumerWithoutServlets_getsAccessorWithoutThem() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new SessionTypeProcessor())
                .withClasspath(TestCompiler.classPath(SessionType.class, SessionCodec.class))
                .compile(CART, ITEM);
        assertEquals(Compilation.Status.SUCCESS, compilation.status(), compilation.diagnostics()::toString);
        String accessor = TestCompiler.generated(compilation, "shop/CartSessionAccessor.java");
        assertFalse(accessor.contains("Servlet"), accessor);
        assertTrue(accessor.contains("of(Sessions sessions, SessionExchange exchange)"), accessor);
        assertTrue(accessor.contains(" * CartSessionAccessor session = CartSessionAccessor.of(sessions, exchange);"));
    }

    @Test
    void deprecatedTypes_areNotWarnedOfInGeneratedCode() {
        JavaFileObject session = TestCompiler.source("shop.Old", """
                package shop;
                import dev.seshat.annotation.*;
                @Deprecated
                @SessionType
                public record Old(@Deprecated int visits, Level level) {
                    public enum Level { @Deprecated(forRemoval = true) LOW, HIGH }
                }
                """);
        Compilation compilation = TestCompiler.compileStrictly(session);
        assertEquals(List.of(), TestCompiler.diagnostics(compilation));
        for (String name : TestCompiler.generatedNames(compilation)) {
            assertTrue(
                    TestCompiler.generated(compilation, name)
                            .contains("@SuppressWarnings({\n        \"deprecation\",\n        \"removal\"\n})"),
                    name);
        }
    }

    @Test
    void typesCalledLikeThoseOfJavaLang_areToldApart() {
        JavaFileObject session = TestCompiler.source("shop.Names", """
                package shop;
                import java.lang.String;
                import dev.seshat.annotation.*;
                @SessionType
                public record Names(@Subject String name, java.util.List<Override> overrides, Integer number)
                        implements NamesWith {
                    public record Override(Object object) {}
                    public record Object(List list, Descriptor descriptor) {}
                    public record List(SessionWriter writer) {}
                    public record Descriptor(SessionDescriptor descriptor) {}
                    public record SessionDescriptor() {}
                    public record SessionWriter(Optional optional) {}
                    public record Optional() {}
                }
                """);
        JavaFileObject integer = TestCompiler.source("shop.Integer", "package shop; public record Integer() {}");
        JavaFileObject string = TestCompiler.source("shop.String", "package shop; public record String() {}");
        JavaFileObject object = TestCompiler.source("shop.Object", "package shop; public record Object() {}");
        Compilation compilation = TestCompiler.compileStrictly(session, integer, string, object);
        assertEquals(List.of(), TestCompiler.diagnostics(compilation));
    }

    @Test
    void unusualNames_work() {
        JavaFileObject session = TestCompiler.source("Größe$1", """
                import dev.seshat.annotation.*;
                @SessionType(id = "size")
                record Größe$1(int $, @Default("é") String _x, java.util.List<Größe$1> œuvres)
                        implements Größe$1With {}
                """);
        Compilation compilation = TestCompiler.compileStrictly(session);
        assertEquals(List.of(), TestCompiler.diagnostics(compilation));
        assertEquals(
                List.of("Größe$1Accessor.java", "Größe$1Codec.java", "Größe$1With.java"),
                TestCompiler.generatedNames(compilation));
        String codec = TestCompiler.generated(compilation, "Größe$1Codec.java");
        assertTrue(codec.contains("out.writeString(value._x(), \"Gr\\u00f6\\u00dfe$1._x\");"), codec);
    }

    @Test
    void secondConstructors_doNotMakeGeneratedCallsAmbiguous() {
        JavaFileObject session = TestCompiler.source("shop.Many", """
                package shop;
                import dev.seshat.annotation.*;
                import java.util.*;
                import org.jspecify.annotations.Nullable;
                @SessionType
                public record Many(@Nullable String name, @Default("1") Integer count, List<String> tags)
                        implements ManyWith {
                    public Many(@Nullable Integer name, int count, List<String> tags) { this("", count, tags); }
                    public Many(@Nullable String name, int count, Collection<String> tags) {
                        this(name, Integer.valueOf(count), List.copyOf(tags));
                    }
                    public Many(@Nullable String name, long count, Object tags) { this(name, 1, List.of()); }
                }
                """);
        Compilation compilation = compileWithNullable(session);
        assertEquals(List.of(), TestCompiler.diagnostics(compilation));
        assertTrue(TestCompiler.generated(compilation, "shop/ManyAccessor.java")
                .contains("new Many((String) null, Integer.valueOf(1), List.of())"));
    }

    @Test
    void nullable_ofAnyKind_isWrittenWhereItMayBe() {
        JavaFileObject session = TestCompiler.source("shop.Nulls", """
                package shop;
                import dev.seshat.annotation.*;
                import java.lang.annotation.*;
                @SessionType
                public record Nulls(
                        @OnMembers.Nullable @Subject String onMembers,
                        @OnFields.Nullable Integer onFields,
                        java.util.Map.@OnTypes.Nullable Entry<String, String> unsupported) {}
                """);
        JavaFileObject fine = TestCompiler.source("shop.Fine", """
                package shop;
                import dev.seshat.annotation.*;
                @SessionType
                public record Fine(
                        @OnMembers.Nullable @Subject String onMembers,
                        @OnFields.Nullable Integer onFields,
                        byte @OnTypes.Nullable [] bytes,
                        Outer.@OnTypes.Nullable Inner inner)
                        implements FineWith {}
                """);
        JavaFileObject outer = TestCompiler.source("shop.Outer", """
                package shop;
                public class Outer { public record Inner() {} }
                """);
        JavaFileObject[] annotations = {
            annotation("OnMembers", "ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD"),
            annotation("OnFields", "ElementType.FIELD"),
            annotation("OnTypes", "ElementType.TYPE_USE")
        };
        Compilation refused = TestCompiler.compile(append(annotations, session));
        assertEquals(
                List.of("Nulls.java:8: [Seshat:Unsupported] shop.Nulls.unsupported has type "
                        + "java.util.Map.Entry<java.lang.String, java.lang.String>, which cannot be stored in a "
                        + "session. Use a record of a key and a value."),
                TestCompiler.diagnostics(refused));
        Compilation compilation = compileWithNullable(append(annotations, fine, outer));
        assertEquals(List.of(), TestCompiler.diagnostics(compilation));
        String accessor = TestCompiler.generated(compilation, "shop/FineAccessor.java");
        assertTrue(accessor.contains("    @OnMembers.Nullable\n    public String onMembers() {"), accessor);
        assertTrue(accessor.contains("setOnMembers(@OnMembers.Nullable String onMembers)"), accessor);
        assertTrue(accessor.contains("setOnFields(Integer onFields)"), accessor);
        assertTrue(accessor.contains("setBytes(byte @OnTypes.Nullable [] bytes)"), accessor);
        assertTrue(accessor.contains("setInner(Outer. @OnTypes.Nullable Inner inner)"), accessor);
    }

    @Test
    void nullMarkedPackage_getsSubjectThatMayBeNull() {
        JavaFileObject session = TestCompiler.source("shop.Login", """
                package shop;
                import dev.seshat.annotation.*;
                @SessionType
                @org.jspecify.annotations.NullMarked
                public record Login(@Subject java.util.Optional<Long> user) {}
                """);
        Compilation compilation = compileWithNullable(session);
        assertEquals(List.of(), TestCompiler.diagnostics(compilation));
        String accessor = TestCompiler.generated(compilation, "shop/LoginAccessor.java");
        assertTrue(accessor.contains("protected @Nullable String subject(Login value) {"), accessor);
    }

    private static JavaFileObject annotation(String owner, String targets) {
        return TestCompiler.source("shop." + owner, """
                package shop;
                import java.lang.annotation.*;
                public @interface %s {
                    @Target({%s})
                    @interface Nullable {}
                }
                """.formatted(owner, targets));
    }

    private static JavaFileObject[] append(JavaFileObject[] first, JavaFileObject... second) {
        JavaFileObject[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** Without the lint kind "processing": nobody claims these annotations. */
    private static Compilation compileWithNullable(JavaFileObject... sources) {
        return TestCompiler.compiler(new SessionTypeProcessor())
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(sources);
    }

    private static String path(Class<?>... classes) {
        return TestCompiler.classPath(classes).stream()
                .map(File::getPath)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
