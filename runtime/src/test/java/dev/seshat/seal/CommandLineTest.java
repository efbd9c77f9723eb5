package dev.seshat.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandLineTest {
    private static final String USAGE = """
            Usage: java -jar seshat-runtime.jar COMMAND
              new-key          prints a new key, a secret, for SESHAT_KEYS or a key file
              inspect TOKEN    prints format, key id and length of a token; its content stays closed
            Exit codes: 0 done, 1 not a token, 2 wrong use.
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return CommandLine.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void newKey_printsAnotherKeyEachTime() {
        assertEquals(0, run("new-key"));
        String first = text(out);
        assertEquals(first, SealKey.parse(first.strip()).reveal() + "\n");
        assertEquals("", text(err));
        run("new-key");
        assertNotEquals(first, text(out));
    }

    @ParameterizedTest
    @EnumSource
    void inspect_token_printsPublicPartsOnly(TokenFormat format) {
        SealKey key = SealKey.generate();
        String token = TestTokens.seal(TestTokens.sealer(Keyring.of(key), format));
        int bytes = TokenText.decode(token).length;
        assertEquals(0, run("inspect", token));
        assertEquals(
                "format  " + format + "\nkey id  " + SealKey.idText(key.id()) + "\nlength  " + token.length()
                        + " characters, " + bytes + " bytes\n",
                text(out));
        assertEquals("", text(err));
    }

    @Test
    void inspect_otherText_saysWhyAndDoesNotQuoteIt() {
        String id = TokenText.encode(RandomBytes.next(32)).replaceFirst("^.", "z");
        assertNoToken("Not a token: the text is not canonical base64url without padding.", "canary?");
        assertNoToken("Not a token: the text is not canonical base64url without padding.", "AAAAA");
        for (String text : List.of("", id)) {
            assertNoToken(
                    "Not a token: it does not begin with a known format byte. The id of a stored session is none.",
                    text);
        }
        assertNoToken("Not a token: 3 bytes are too few for format SEALED.", "AQAA");
        assertNoToken("Not a token: 54 bytes are too few for format SIGNED.", "Ag" + "A".repeat(70));
    }

    private void assertNoToken(String message, String text) {
        assertEquals(1, run("inspect", text));
        assertEquals("", text(out));
        assertEquals(message + "\n", text(err));
    }

    @Test
    void otherArguments_printUsage() {
        for (List<String> wrong : List.of(
                List.<String>of(),
                List.of("new"),
                List.of("new-key", "x"),
                List.of("inspect"),
                List.of("inspect", "a", "b"),
                List.of("inspected", "AQAA"))) {
            assertEquals(2, run(wrong.toArray(String[]::new)));
            assertEquals("", text(out));
            assertEquals(USAGE, text(err));
        }
        assertEquals(0, run("--help"));
        assertEquals(USAGE, text(out));
        assertEquals("", text(err));
    }

    @Test
    void process_endsWithTheExitCode() throws Exception {
        assertEquals(0, process("new-key"));
        assertEquals(SealKey.LENGTH, TokenText.decode(text(out).strip().substring("seshat-key-1.".length())).length);
        assertEquals(1, process("inspect", "x"));
        assertEquals("", text(out));
        assertEquals(2, process());
        assertFalse(text(err).isEmpty());
    }

    private int process(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.seshat.seal.CommandLine"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        out.reset();
        err.reset();
        process.getInputStream().transferTo(out);
        process.getErrorStream().transferTo(err);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return process.exitValue();
    }
}
