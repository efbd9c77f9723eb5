package dev.seshat.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tokens of {@code seshat_tokens.json}, which were computed without Seshat. They must open for ever. */
class KnownAnswersTest {
    private static final HexFormat HEX = HexFormat.of();

    @Test
    void keyIds_match() throws IOException {
        for (Map<String, String> vector : tokens()) {
            assertEquals(vector.get("keyId"), SealKey.idText(key(vector).id()));
        }
    }

    @Test
    void subKeys_match() throws IOException {
        for (Map<String, String> vector : tokens()) {
            Purpose purpose =
                    new Purpose(format(vector).code(), vector.get("app"), vector.get("typeId"), vector.get("carrier"));
            assertEquals(vector.get("subKey"), HEX.formatHex(purpose.subKey(key(vector))));
        }
    }

    @Test
    void bodies_readAndWritten_match() throws IOException {
        for (Map<String, String> vector : tokens()) {
            Body body = Body.read(HEX.parseHex(vector.get("body")));
            assertEquals(envelope(vector), body.envelope());
            assertEquals(vector.get("payload"), HEX.formatHex(body.payload()));
            String zeroes = "00".repeat(Integer.parseInt(vector.get("zeroes")));
            assertEquals(vector.get("body"), HEX.formatHex(TestTokens.bytes(body)) + zeroes);
        }
    }

    @Test
    void tokens_opened_giveEnvelopeAndPayload() throws IOException {
        for (Map<String, String> vector : tokens()) {
            TokenSealer sealer = sealer(vector);
            String text = vector.get("token");
            String tenant = vector.get("tenant");
            byte[] keyHash = HEX.parseHex(vector.get("keyHash"));
            TokenOutcome outcome = keyHash.length == 0
                    ? sealer.open(text, text.length(), tenant)
                    : sealer.openAtRest(TokenText.decode(text), tenant, keyHash);
            OpenedToken opened = assertInstanceOf(OpenedToken.class, outcome);
            assertEquals(envelope(vector), opened.envelope());
            assertEquals(vector.get("payload"), HEX.formatHex(opened.payload()));
            assertEquals(vector.get("keyId"), SealKey.idText(opened.keyId()));
        }
    }

    @Test
    void signedTokens_madeAgain_areTheSame() throws IOException {
        for (Map<String, String> vector : tokens()) {
            if (format(vector) != TokenFormat.SIGNED || !vector.get("zeroes").equals("0")) {
                continue;
            }
            byte[] payload = HEX.parseHex(vector.get("payload"));
            byte[] keyHash = HEX.parseHex(vector.get("keyHash"));
            String text = keyHash.length == 0
                    ? sealer(vector).seal(envelope(vector), payload, vector.get("tenant"))
                    : TokenText.encode(
                            sealer(vector).sealAtRest(envelope(vector), payload, vector.get("tenant"), keyHash));
            assertEquals(vector.get("token"), text);
        }
    }

    @Test
    void subjectHashes_match() throws IOException {
        List<Map<String, String>> vectors = Vectors.read("seshat_tokens.json", "subject");
        assertEquals(2, vectors.size());
        for (Map<String, String> vector : vectors) {
            Keyring ring = Keyring.of(key(vector));
            SubjectHasher hasher = new SubjectHasher(ring, vector.get("app"), vector.get("typeId"));
            assertArrayEquals(
                    HEX.parseHex(vector.get("hash")), hasher.hash(vector.get("subject"), vector.get("tenant")));
        }
    }

    private static List<Map<String, String>> tokens() throws IOException {
        List<Map<String, String>> vectors = Vectors.read("seshat_tokens.json", "token");
        assertEquals(9, vectors.size());
        return vectors;
    }

    private static TokenSealer sealer(Map<String, String> vector) {
        Keyring ring = Keyring.of(key(vector));
        return new TokenSealer(ring, format(vector), vector.get("app"), vector.get("typeId"), vector.get("carrier"));
    }

    private static SealKey key(Map<String, String> vector) {
        return SealKey.of(HEX.parseHex(vector.get("key")));
    }

    private static TokenFormat format(Map<String, String> vector) {
        return TokenFormat.valueOf(vector.get("format"));
    }

    private static Envelope envelope(Map<String, String> vector) {
        return new Envelope(
                HEX.parseHex(vector.get("sid")),
                Long.parseLong(vector.get("born")),
                Long.parseLong(vector.get("issued")),
                Long.parseLong(vector.get("deadline")),
                Long.parseLong(vector.get("generation")));
    }
}
