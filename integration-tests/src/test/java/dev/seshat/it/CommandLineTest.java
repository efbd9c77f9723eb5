package dev.seshat.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.seshat.Sessions;
import dev.seshat.seal.SealKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The runtime's jar, run as a program with nothing beside it. */
class CommandLineTest {

    private String run(int exitCode, String... arguments) throws IOException, InterruptedException {
        Path jar = ClassFiles.artifactOf(Sessions.class);
        assumeTrue(Files.isRegularFile(jar), "Skipped: the runtime is not packaged yet; run \"mvn verify\".");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString());
        builder.command().addAll(List.of(arguments));
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(exitCode, process.exitValue(), output);
        return output;
    }

    @Test
    void jar_newKey_printsAKey() throws Exception {
        String printed = run(0, "new-key").strip();
        assertEquals(printed, SealKey.parse(printed).reveal());
    }

    @Test
    void jar_wrongUse_saysHowAndFails() throws Exception {
        assertTrue(run(2).startsWith("Usage: java -jar seshat-runtime.jar COMMAND"));
        assertTrue(run(1, "inspect", "x").startsWith("Not a token"));
    }
}
