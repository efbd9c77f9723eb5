package dev.seshat.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;

class Xaes256GcmTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final Pool<Cipher> CIPHERS = new Pool<>(AesGcm::newCipher);

    @Test
    void allVectors_bothWays_match() throws IOException {
        List<Map<String, String>> vectors = Vectors.read("xaes_256_gcm_c2sp.json", "key", "nonce", "ct");
        assertEquals(402, vectors.size());
        for (Map<String, String> vector : vectors) {
            Xaes256Gcm cipher = new Xaes256Gcm(HEX.parseHex(vector.get("key")));
            byte[] nonce = HEX.parseHex(vector.get("nonce"));
            byte[] data = HEX.parseHex(vector.get("aad"));
            byte[] message = HEX.parseHex(vector.get("msg"));
            byte[] sealed = encrypt(cipher, nonce, data, message);
            assertEquals(vector.get("ct"), HEX.formatHex(sealed));
            assertArrayEquals(message, decrypt(cipher, nonce, data, sealed));
        }
    }

    @Test
    void accumulatedTest_tenThousandRounds_hasPublishedHash() {
        Shake128 random = new Shake128();
        Shake128 hash = new Shake128();
        for (int i = 0; i < 10_000; i++) {
            Xaes256Gcm cipher = new Xaes256Gcm(random.squeeze(32));
            byte[] nonce = random.squeeze(24);
            byte[] message = random.squeeze(random.squeeze(1)[0] & 0xFF);
            byte[] data = random.squeeze(random.squeeze(1)[0] & 0xFF);
            hash.absorb(encrypt(cipher, nonce, data, message));
        }
        assertEquals(
                "e6b9edf2df6cec60c8cbd864e2211b597fb69a529160cd040d56c0c210081939", HEX.formatHex(hash.squeeze(32)));
    }

    @Test
    void lessThanATag_isNoMessage() {
        Xaes256Gcm cipher = new Xaes256Gcm(new byte[32]);
        for (int length = 0; length < 16; length++) {
            assertNull(decrypt(cipher, new byte[24], new byte[0], new byte[length]));
        }
    }

    @Test
    void cipher_afterManyBadTags_stillWorks() {
        Xaes256Gcm cipher = new Xaes256Gcm(new byte[32]);
        byte[] data = {1};
        byte[] message = {2, 3};
        for (int i = 0; i < 1_000; i++) {
            byte[] nonce = RandomBytes.next(24);
            byte[] sealed = encrypt(cipher, nonce, data, message);
            byte[] changed = sealed.clone();
            changed[i % changed.length] ^= 1;
            assertNull(decrypt(cipher, nonce, data, changed));
            assertArrayEquals(message, decrypt(cipher, nonce, data, sealed));
        }
    }

    @Test
    void key_ofAnotherLength_isRefused() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> new Xaes256Gcm(new byte[16]));
        assertEquals("The key has 16 bytes; 32 are required.", e.getMessage());
    }

    private static byte[] encrypt(Xaes256Gcm cipher, byte[] nonce, byte[] data, byte[] message) {
        byte[] all = Bytes.concat(nonce, message, new byte[Xaes256Gcm.TAG_LENGTH]);
        gcm(cipher, nonce).encrypt(all, 12, 24, 24 + message.length, data);
        assertArrayEquals(nonce, Arrays.copyOf(all, 24));
        return Arrays.copyOfRange(all, 24, all.length);
    }

    private static byte[] decrypt(Xaes256Gcm cipher, byte[] nonce, byte[] data, byte[] sealed) {
        return gcm(cipher, nonce).decrypt(Bytes.concat(nonce, sealed), 12, 24, data);
    }

    private static AesGcm gcm(Xaes256Gcm cipher, byte[] nonce) {
        return new AesGcm(cipher.messageKey(nonce, 0), CIPHERS);
    }
}
