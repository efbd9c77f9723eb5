package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class DeferralTest {

    private static final JavaFileObject SESSION = TestCompiler.source("shop.LoginSession", """
            package shop;
            @dev.seshat.annotation.SessionType
            public record LoginSession(java.util.List<User> users) implements LoginSessionWith {}
            """);

    private static final String USER = """
            package shop;
            public record User(String name, Role role) {}
            """;

    private static final String ROLE = """
            package shop;
            public enum Role { ADMIN, GUEST }
            """;

    private static final List<String> GENERATED =
            List.of("shop/LoginSessionAccessor.java", "shop/LoginSessionCodec.java", "shop/LoginSessionWith.java");

    @Test
    void typeMadeInLaterRounds_oneAfterTheOther_isWaitedFor() {
        Compilation compilation = compile(SESSION, new Source("shop.User", USER), new Source("shop.Role", ROLE));
        assertEquals(List.of(), TestCompiler.diagnostics(compilation));
        assertGenerated(compilation, "shop/Role.java", "shop/User.java");
    }

    @Test
    void variantMadeInLaterRound_isWaitedFor() {
        JavaFileObject session = TestCompiler.source("shop.LoginSession", """
                package shop;
                @dev.seshat.annotation.SessionType
                public record LoginSession(java.util.Optional<Who> who) implements LoginSessionWith {
                    public sealed interface Who permits User {}
                }
                """);
        Compilation compilation = compile(session, new Source("shop.User", """
                package shop;
                public record User(String name) implements LoginSession.Who {}
                """));
        assertEquals(List.of(), TestCompiler.diagnostics(compilation));
        assertGenerated(compilation, "shop/User.java");
    }

    @Test
    void constantMadeInLaterRound_isWaitedFor() {
        JavaFileObject session = TestCompiler.source("shop.LoginSession", """
                package shop;
                import dev.seshat.annotation.*;
                @SessionType(idleTimeout = Made.IDLE)
                public record LoginSession(@Default(Made.NAME) String name) {}
                """);
        Compilation compilation = compile(session, new Source("shop.Made", """
                package shop;
                public final class Made {
                    public static final String IDLE = "PT1M";
                    public static final String NAME = "nobody";
                }
                """));
        assertEquals(List.of(), TestCompiler.diagnostics(compilation));
        assertGenerated(compilation, "shop/Made.java");
        String accessor = TestCompiler.generated(compilation, "shop/LoginSessionAccessor.java");
        assertEquals(1, occurrences(accessor, "Duration.ofMinutes(1)"));
        assertEquals(1, occurrences(accessor, "new LoginSession(\"nobody\")"));
    }

    @Test
    void sessionTypeMadeInLaterRound_isProcessed() {
        JavaFileObject other = TestCompiler.source("shop.Other", "package shop; class Other {}");
        Compilation compilation = compile(other, new Source("shop.LoginSession", """
                package shop;
                @dev.seshat.annotation.SessionType
                record LoginSession(String user) implements LoginSessionWith {}
                """));
        assertEquals(List.of(), TestCompiler.diagnostics(compilation));
        assertGenerated(compilation, "shop/LoginSession.java");
    }

    @Test
    void ownWithers_areNotWaitedFor() {
        Compilation compilation = TestCompiler.compile(
                SESSION, TestCompiler.source("shop.User", USER), TestCompiler.source("shop.Role", ROLE));
        assertEquals(List.of(), TestCompiler.diagnostics(compilation));
        assertGenerated(compilation);
    }

    @Test
    void typeNeverMade_isNamedWhenAllIsOver_andOnlyOnce() {
        Compilation compilation = compile(SESSION, new Source("shop.User", USER));
        assertEquals(
                List.of(
                        "LoginSession.java:3: cannot find symbol\n  symbol: class LoginSessionWith",
                        "User.java:2: cannot find symbol\n  symbol:   class Role\n  location: class shop.User",
                        "User.java:2: [Seshat:Unresolved] shop.LoginSession was not generated because "
                                + "shop.User.role refers to an unknown type: Role. If another processor generates "
                                + "it, look for its errors above."),
                TestCompiler.diagnostics(compilation));
    }

    private static Compilation compile(JavaFileObject session, Source... made) {
        return TestCompiler.compiler(new Maker(made), new SessionTypeProcessor())
                .compile(session);
    }

    private static void assertGenerated(Compilation compilation, String... made) {
        List<String> expected =
                Stream.concat(GENERATED.stream(), Arrays.stream(made)).sorted().toList();
        assertEquals(expected, TestCompiler.generatedNames(compilation));
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private record Source(String name, String text) {}

    /** Another processor, which makes one source in each round. */
    private static final class Maker extends AbstractProcessor {

        private final Deque<Source> sources;

        Maker(Source... sources) {
            this.sources = new ArrayDeque<>(List.of(sources));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!sources.isEmpty()) {
                make(sources.remove());
            }
            return false;
        }

        private void make(Source source) {
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile(source.name()).openWriter()) {
                writer.write(source.text());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
