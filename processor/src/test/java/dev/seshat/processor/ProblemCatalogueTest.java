package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** Holds together the catalogue of problems, the tests of their texts, and their documentation. */
class ProblemCatalogueTest {

    private static final Path DOCUMENTATION = Path.of("../docs/errors.md");
    private static final Pattern HEADING = Pattern.compile("^## (\\w+)$", Pattern.MULTILINE);

    @Test
    void everyProblem_hasItsTest() {
        List<String> tests = Arrays.stream(ProblemTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .sorted()
                .toList();
        List<String> ids = Arrays.stream(Problem.values())
                .map(problem -> testName(problem.id()))
                .sorted()
                .toList();
        assertEquals(ids, tests);
    }

    private static String testName(String id) {
        String name = id.substring(0, 1).toLowerCase(Locale.ROOT) + id.substring(1);
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    @Test
    void everyProblem_isDocumentedInOrder() throws IOException {
        List<String> headings = HEADING.matcher(Files.readString(DOCUMENTATION))
                .results()
                .map(match -> match.group(1))
                .toList();
        List<String> ids = Arrays.stream(Problem.values()).map(Problem::id).toList();
        assertEquals(ids, headings);
    }

    /** A section shows the start of the message as it appears, so that a search for it leads there. */
    @Test
    void everySection_showsItsMessage() throws IOException {
        String documentation = Files.readString(DOCUMENTATION);
        for (Problem problem : Problem.values()) {
            String section = section(documentation, problem.id());
            assertTrue(section.contains("[Seshat:" + problem.id() + "] "), problem.id() + " shows no message");
            assertTrue(section.contains("**Fix.**"), problem.id() + " names no fix");
        }
    }

    private static String section(String documentation, String id) {
        int start = documentation.indexOf("\n## " + id + "\n");
        int end = documentation.indexOf("\n## ", start + 1);
        return documentation.substring(start, end < 0 ? documentation.length() : end);
    }

    @Test
    void everyId_isTheCamelCaseOfItsName() {
        for (Problem problem : Problem.values()) {
            String id = Pattern.compile("_?([A-Z])([A-Z]*)")
                    .matcher(problem.name())
                    .replaceAll(
                            (MatchResult word) -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT));
            assertEquals(id, problem.id());
        }
    }

    @Test
    void everyMessage_isFollowedByAFix() {
        for (Problem problem : Problem.values()) {
            String text = problem.message("shop.Cart", "b", "c", "d", "e", "f");
            assertTrue(text.matches("(?s)\\[Seshat:\\w+] .+\\. .+"), text);
        }
    }
}
