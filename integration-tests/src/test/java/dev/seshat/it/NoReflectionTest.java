package dev.seshat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seshat.Sessions;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/** Runtime and generated code do without reflection, Java serialization and loading of classes by name. */
class NoReflectionTest {

    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory.metafactory";
    private static final Set<String> ALLOWED_BOOTSTRAPS = Set.of(LAMBDAS, "java/lang/runtime/ObjectMethods.bootstrap");

    @Test
    void runtime_instructions_areAllowed() throws IOException {
        List<ClassReader> classes = ClassFiles.of(Sessions.class);
        assertTrue(classes.size() > 40, "found only " + classes.size() + " classes");
        assertEquals(List.of(), findings(classes));
        Set<String> bootstraps = bootstraps(classes);
        bootstraps.removeAll(ALLOWED_BOOTSTRAPS);
        assertEquals(Set.of(), bootstraps);
    }

    @Test
    void generated_instructions_areAllowed() throws IOException {
        assertEquals(List.of(), findings(generated("(Accessor|Codec|With)(\\$.*)?")));
        assertEquals(Set.of(LAMBDAS), bootstraps(generated("Accessor(\\$.*)?")));
        assertEquals(Set.of(), bootstraps(generated("(Codec|With)(\\$.*)?")));
    }

    @Test
    void scan_ofCodeThatReflects_findsIt() throws IOException {
        List<ClassReader> self = ClassFiles.of(NoReflectionTest.class).stream()
                .filter(reader -> reader.getClassName().endsWith("/NoReflectionTest$Reflecting"))
                .toList();
        String name = Reflecting.class.getName().replace('.', '/');
        assertEquals(
                List.of(
                        name + ".load: java/lang/Class.forName",
                        name + ".parse: " + Mood.class.getName().replace('.', '/') + ".valueOf",
                        name + ".fields: java/lang/Class.getDeclaredFields"),
                findings(self));
    }

    private static List<ClassReader> generated(String ending) throws IOException {
        List<ClassReader> classes = ClassFiles.of(NoReflectionTest.class).stream()
                .filter(reader -> reader.getClassName().matches("dev/seshat/it/types/\\w*?Session" + ending))
                .toList();
        assertTrue(classes.size() >= 4, "found only " + classes.size() + " generated classes");
        return classes;
    }

    private static List<String> findings(List<ClassReader> classes) {
        return classes.stream()
                .flatMap(reader -> ByteCodeScan.of(reader).findings().stream())
                .toList();
    }

    private static Set<String> bootstraps(List<ClassReader> classes) {
        Set<String> bootstraps = new TreeSet<>();
        classes.forEach(reader -> bootstraps.addAll(ByteCodeScan.of(reader).bootstraps()));
        return bootstraps;
    }

    /** What the scan must find. */
    static final class Reflecting {

        Class<?> load(String name) throws ClassNotFoundException {
            return Class.forName(name);
        }

        Mood parse(String name) {
            return Mood.valueOf(name);
        }

        Object fields() {
            return Reflecting.class.getDeclaredFields();
        }
    }

    /** An enum of the test's own. */
    enum Mood {
        GOOD
    }
}
