package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Compares what is generated with the files under {@code expected}, as text. With {@code -DupdateGoldens} it writes them
 * instead; look at the difference before you commit it.
 */
class GoldenTest {

    private static final Path EXPECTED = Path.of("src/test/resources/expected");
    private static final boolean UPDATE = System.getProperty("updateGoldens") != null;

    @Test
    void cartSession_sourcesAsExpected() throws IOException {
        assertGolden(List.of("CartSession", "Item"), "CartSessionAccessor", "CartSessionCodec", "CartSessionWith");
    }

    @Test
    void nestedRecordWithAllAttributesAndDefaults_sourcesAsExpected() throws IOException {
        assertGolden(List.of("Page"), "Page_CartAccessor", "Page_CartCodec", "Page_CartWith");
    }

    @Test
    void componentsCalledLikeGeneratedNames_sourcesAsExpected() throws IOException {
        assertGolden(List.of("OddNames"), "OddNamesAccessor", "OddNamesCodec", "OddNamesWith");
    }

    @Test
    void recursiveRecords_sourcesAsExpected() throws IOException {
        assertGolden(List.of("Tree"), "TreeAccessor", "TreeCodec", "TreeWith");
    }

    @Test
    void sealedInterfaces_sourcesAsExpected() throws IOException {
        assertGolden(List.of("Checkout"), "CheckoutAccessor", "CheckoutCodec", "CheckoutWith");
    }

    @Test
    void converters_sourcesAsExpected() throws IOException {
        assertGolden(List.of("Prices"), "PricesAccessor", "PricesCodec", "PricesWith");
    }

    @Test
    void recordWithoutComponents_sourcesAsExpected() throws IOException {
        assertGolden(List.of("Nothing"), "NothingAccessor", "NothingCodec", "NothingWith");
    }

    @Test
    void allScalars_codecAsExpected() throws IOException {
        assertGolden(List.of("Scalars"), "ScalarsCodec");
    }

    private static void assertGolden(List<String> sources, String... generated) throws IOException {
        Compilation compilation = TestCompiler.compileStrictly(TestCompiler.resources(
                sources.stream().map(name -> "good/" + name + ".java").toArray(String[]::new)));
        assertEquals(List.of(), TestCompiler.diagnostics(compilation));
        for (String name : generated) {
            String text = TestCompiler.generated(compilation, "good/" + name + ".java");
            Path file = EXPECTED.resolve(name + ".java");
            if (UPDATE) {
                Files.writeString(file, text);
            }
            assertEquals(Files.readString(file), text);
        }
        assertFalse(UPDATE && System.getenv("CI") != null, "A build server must not rewrite what it compares with.");
    }
}
