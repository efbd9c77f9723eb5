package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The same sources give the same bytes: in any order, twice, and on a machine of another language. */
@Isolated("Changes the default locale.")
class DeterminismTest {

    private static final String[] ORDER = {
        "good/CartSession.java",
        "good/Item.java",
        "good/Page.java",
        "good/OddNames.java",
        "good/Tree.java",
        "good/Nothing.java",
        "good/Scalars.java"
    };

    private static final String[] OTHER_ORDER = {
        "good/Scalars.java",
        "good/Tree.java",
        "good/Item.java",
        "good/Nothing.java",
        "good/OddNames.java",
        "good/Page.java",
        "good/CartSession.java"
    };

    @Test
    void sourcesInOtherOrder_giveSameBytes() {
        assertEquals(generate(ORDER), generate(OTHER_ORDER));
    }

    @Test
    void otherLanguage_givesSameBytes() {
        List<String> expected = generate(ORDER);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        try {
            // In Turkish, a capital I has another small letter.
            assertNotEquals("i", "I".toLowerCase(Locale.getDefault()));
            assertEquals(expected, generate(ORDER));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> generate(String... resources) {
        return TestCompiler.generatedTexts(TestCompiler.compile(TestCompiler.resources(resources)));
    }
}
