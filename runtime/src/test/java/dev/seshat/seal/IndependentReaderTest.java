package dev.seshat.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code seshat_tokens.py}, which shares no code with the library and uses no cryptography but Python's hashes, opens the
 * library's tokens and makes tokens that the library opens.
 */
class IndependentReaderTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final List<String> NAMES =
            List.of("shop", "s", "schöner laden", "店", "a".repeat(200), "\uD83D\uDED2");

    @TempDir
    private Path directory;

    private final Random random = new Random(11);

    @BeforeEach
    void findPython() throws InterruptedException {
        boolean found;
        try {
            found = new ProcessBuilder("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 8))")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            found = false;
        }
        assumeTrue(found, "Skipped: the reader in another language; this machine has no python3 of at least 3.8.");
    }

    /** Everything that a token depends on, and what it says. */
    private record Case(
            TokenFormat format,
            byte[] master,
            List<String> names,
            String tenant,
            byte[] keyHash,
            Envelope envelope,
            byte[] payload) {

        TokenSealer sealer(int padTo) {
            Keyring ring = Keyring.of(SealKey.of(master));
            return new TokenSealer(ring, format, names.get(0), names.get(1), names.get(2), padTo);
        }

        byte[] seal(int padTo) {
            return keyHash.length == 0
                    ? TokenText.decode(sealer(padTo).seal(envelope, payload, tenant))
                    : sealer(padTo).sealAtRest(envelope, payload, tenant, keyHash);
        }

        TokenOutcome open(byte[] token) {
            return keyHash.length == 0
                    ? sealer(0).open(TokenText.encode(token), Integer.MAX_VALUE, tenant)
                    : sealer(0).openAtRest(token, tenant, keyHash);
        }

        /** The words of a line that say what the token is for. */
        String purpose() {
            List<String> words = new ArrayList<>();
            words.add(format.name());
            words.add(word(master));
            names.forEach(name -> words.add(word(name.getBytes(StandardCharsets.UTF_8))));
            words.add(word(tenant.getBytes(StandardCharsets.UTF_8)));
            words.add(word(keyHash));
            return String.join(" ", words);
        }

        /** The words of a line that say what is in it. */
        String content() {
            return HEX.formatHex(envelope.sid()) + " " + envelope.born() + "," + envelope.issued() + ","
                    + envelope.deadline() + " " + envelope.generation() + " " + word(payload);
        }
    }

    private static String word(byte[] bytes) {
        return bytes.length == 0 ? "-" : HEX.formatHex(bytes);
    }

    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            long born = random.nextLong() >>> (1 + random.nextInt(62));
            long issued = born + random.nextInt(1 << 20) * (born < Long.MAX_VALUE / 2 ? 1L : 0L);
            long deadline = random.nextInt(4) == 0 ? Long.MAX_VALUE : issued;
            Envelope envelope = new Envelope(
                    RandomBytes.next(12), born, issued, deadline, random.nextLong() >>> (1 + random.nextInt(63)));
            cases.add(new Case(
                    TokenFormat.values()[i % 2],
                    RandomBytes.next(32),
                    List.of(name(), name(), name()),
                    i % 3 == 0 ? "" : name(),
                    i % 4 < 2 ? new byte[0] : RandomBytes.next(32),
                    envelope,
                    RandomBytes.next(random.nextInt(300))));
        }
        return cases;
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    @Test
    void tokensOfJava_areOpenedByTheReader() throws Exception {
        List<Case> cases = cases();
        List<String> lines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Case one : cases) {
            byte[] token = one.seal(random.nextInt(3) * 32);
            lines.add("open " + one.purpose() + " " + HEX.formatHex(token));
            expected.add(one.content());
            token[random.nextInt(token.length)] ^= (byte) (1 << random.nextInt(8));
            lines.add("open " + one.purpose() + " " + HEX.formatHex(token));
            expected.add("refused");
        }
        assertEquals(expected, answers(lines));
    }

    @Test
    void tokensOfTheReader_areOpenedByJava() throws Exception {
        List<Case> cases = cases();
        List<String> lines = new ArrayList<>();
        for (Case one : cases) {
            lines.add("make " + one.purpose() + " " + word(RandomBytes.next(24)) + " " + one.content());
        }
        List<String> tokens = answers(lines);
        for (int i = 0; i < cases.size(); i++) {
            byte[] token = HEX.parseHex(tokens.get(i));
            OpenedToken opened = TestTokens.opened(cases.get(i).open(token));
            assertEquals(cases.get(i).envelope(), opened.envelope());
            assertArrayEquals(cases.get(i).payload(), opened.payload());
            token[random.nextInt(token.length)] ^= (byte) (1 << random.nextInt(8));
            TestTokens.fault(cases.get(i).open(token));
        }
    }

    /** Runs the reader once for all lines. */
    private List<String> answers(List<String> lines) throws IOException, InterruptedException, URISyntaxException {
        Path script = Path.of(IndependentReaderTest.class
                .getResource("/vectors/seshat_tokens.py")
                .toURI());
        Path questions = Files.write(directory.resolve("questions"), lines);
        Path answers = directory.resolve("answers");
        Process process = new ProcessBuilder("python3", script.toString(), "exchange")
                .redirectInput(questions.toFile())
                .redirectOutput(answers.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.waitFor(120, TimeUnit.SECONDS);
        assertEquals(0, process.exitValue());
        return Files.readAllLines(answers);
    }
}
