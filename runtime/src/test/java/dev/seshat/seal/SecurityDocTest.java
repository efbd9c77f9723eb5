package dev.seshat.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests and limits that docs/security.md names exist. */
class SecurityDocTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void tests_thatThePageNames_exist() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (String module : List.of("runtime", "integration-tests")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    sources.merge(name, Files.readString(file), String::concat);
                }
            }
        }
        List<MatchResult> named = TEST.matcher(page()).results().toList();
        assertTrue(named.size() > 60);
        List<String> missing = new ArrayList<>();
        for (MatchResult test : named) {
            if (!sources.getOrDefault(test.group(1), "").contains(" void " + test.group(2) + "(")) {
                missing.add(test.group());
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void limits_ofThePage_areTheCodes() throws IOException {
        String page = page();
        assertEquals(1 << 20, MessageKeys.MOST_SEALS);
        assertEquals(600_000_000_000L, MessageKeys.LONGEST_NANOS);
        assertTrue(page.contains("under one nonce prefix | 2^20, or 10 minutes |"));
        assertTrue(page.contains("per sub-key | " + MessageKeys.MOST_KEPT + " |"));
        assertTrue(
                page.contains("| " + Pool.CAPACITY + " per prefix that seals, " + MessageKeys.MOST_CIPHERS + " per"));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "security.md"));
    }
}
