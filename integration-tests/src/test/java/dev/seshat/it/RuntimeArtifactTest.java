package dev.seshat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.seshat.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** The runtime artifact is small and needs nothing but the JDK and the servlet API. */
class RuntimeArtifactTest {

    /** See docs/decisions/0009-size-of-the-runtime.md before this is raised. */
    private static final int LARGEST_JAR = 200 * 1024;

    @Test
    void jar_size_isUnderTheLimit() throws IOException {
        Path artifact = ClassFiles.artifactOf(Sessions.class);
        assumeTrue(Files.isRegularFile(artifact), "Skipped: the runtime is not packaged yet; run \"mvn verify\".");
        assertTrue(
                Files.size(artifact) < LARGEST_JAR, artifact.getFileName() + " has " + Files.size(artifact) + " bytes");
    }

    @Test
    void classes_references_areJdkAndServletApiOnly() throws IOException {
        Set<String> foreign = new TreeSet<>();
        for (ClassReader reader : ClassFiles.of(Sessions.class)) {
            reader.accept(
                    new ClassRemapper(new ClassWriter(0), new Remapper(Opcodes.ASM9) {
                        @Override
                        public String map(String name) {
                            if (!name.matches(
                                    "(java|javax/crypto|jakarta/servlet|dev/seshat|org/jspecify/annotations)/.*")) {
                                foreign.add(name);
                            }
                            return name;
                        }
                    }),
                    0);
        }
        assertEquals(Set.of(), foreign);
    }
}
