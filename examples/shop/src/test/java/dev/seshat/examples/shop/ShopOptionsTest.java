package dev.seshat.examples.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShopOptionsTest {

    private static final Map<String, String> NOTHING_SET = Map.of();

    @Test
    void options_nothingGiven_areTheDefaults() {
        assertEquals(new ShopOptions(8080, Path.of("data").toAbsolutePath()), options(NOTHING_SET));
    }

    @Test
    void options_environmentEmpty_areTheDefaults() {
        assertEquals(
                new ShopOptions(8080, Path.of("data").toAbsolutePath()), options(Map.of("PORT", "", "DATA_DIR", "")));
    }

    @Test
    void options_environmentSet_areTaken() {
        assertEquals(
                new ShopOptions(9000, Path.of("/tmp/shop").toAbsolutePath()),
                options(Map.of("PORT", "9000", "DATA_DIR", "/tmp/shop")));
    }

    @Test
    void options_argumentsGiven_goBeforeTheEnvironment() {
        assertEquals(
                new ShopOptions(65_535, Path.of("/tmp/b").toAbsolutePath()),
                options(Map.of("PORT", "9000", "DATA_DIR", "/tmp/a"), "--port=65535", "--data-dir=/tmp/x/../b"));
    }

    @Test
    void options_portNoPort_saysWhatIs() {
        for (String port : List.of("http", "-1", "65536", "80 80", "999999999999", "")) {
            assertRefused(
                    "The port \"" + port
                            + "\" is not a number from 0 to 65535. Give another, such as --port=8080 or PORT=8080.",
                    "--port=" + port);
        }
    }

    @Test
    void options_argumentUnknown_saysWhichAreKnown() {
        assertRefused(
                "There is no option \"--prot=80\". Usage: java -jar shop.jar [--port=8080] [--data-dir=data]",
                "--prot=80");
    }

    @Test
    void options_pathImpossible_saysWhy() {
        assertRefused(
                "The data directory \"a\0b\" cannot be a path: Nul character not allowed. "
                        + "Give another, such as --data-dir=data or DATA_DIR=data.",
                "--data-dir=a\0b");
    }

    private static void assertRefused(String message, String argument) {
        StartException e = assertThrows(StartException.class, () -> options(NOTHING_SET, argument));
        assertEquals(message, e.getMessage());
    }

    private static ShopOptions options(Map<String, String> environment, String... arguments) {
        return ShopOptions.of(arguments, environment);
    }
}
