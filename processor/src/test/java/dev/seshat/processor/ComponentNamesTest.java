package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever Java lets a component be called, generated code compiles without a warning. */
class ComponentNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int yield, int visits",
                "List<String> yield, Map<String, Integer> record",
                "Optional<String> Optional, Optional<String> other",
                "List<String> SessionReader, List<String> List, Set<String> Object",
                "int DESCRIPTOR, int INSTANCE, int of, int update, int out, int in, int session, int session_",
                "int var, int sealed, int permits, int with, int $, int a$b, int größe, int 名前"
            })
    void component_anyName_compilesWithoutWarning(String components) {
        Compilation compilation =
                TestCompiler.compileStrictly(TestCompiler.source("names.Names", """
                package names;
                import dev.seshat.annotation.SessionType;
                import java.util.List;
                import java.util.Map;
                import java.util.Optional;
                import java.util.Set;
                @SessionType
                record Names(%s) implements NamesWith {}
                """.formatted(components)));
        assertEquals(List.of(), TestCompiler.diagnostics(compilation));
    }
}
