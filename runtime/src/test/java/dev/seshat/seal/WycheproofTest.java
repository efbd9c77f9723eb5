package dev.seshat.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;

/** Project Wycheproof's vectors, those of the sizes that tokens use. */
class WycheproofTest {
    private static final HexFormat HEX = HexFormat.of();

    @Test
    void hmac_fullTags_verifyAsStated() throws IOException {
        List<Map<String, String>> vectors = Vectors.read("wycheproof_hmac_sha256.json", "key", "msg", "tag").stream()
                .filter(vector -> bytes(vector, "tag").length == HmacSha256.LENGTH)
                .toList();
        assertEquals(87, vectors.size());
        for (Map<String, String> vector : vectors) {
            byte[] code = new HmacSha256(bytes(vector, "key")).code(bytes(vector, "msg"));
            assertEquals(isValid(vector), MessageDigest.isEqual(code, bytes(vector, "tag")), vector.get("tcId"));
        }
    }

    @Test
    void hkdf_allVectors_giveStatedBytesOrAreRefused() throws IOException {
        List<Map<String, String>> vectors = Vectors.read("wycheproof_hkdf_sha256.json", "ikm", "okm");
        assertEquals(86, vectors.size());
        for (Map<String, String> vector : vectors) {
            byte[] key = Hkdf.extract(bytes(vector, "salt"), bytes(vector, "ikm"));
            byte[] info = bytes(vector, "info");
            int length = Integer.parseInt(vector.get("size"));
            if (isValid(vector)) {
                assertArrayEquals(bytes(vector, "okm"), Hkdf.expand(key, info, length), vector.get("tcId"));
            } else {
                assertThrows(IllegalArgumentException.class, () -> Hkdf.expand(key, info, length), vector.get("tcId"));
            }
        }
    }

    @Test
    void aesGcm_keysOf256BitsAndNoncesOf96_openAsStated() throws IOException {
        List<Map<String, String>> vectors = Vectors.read("wycheproof_aes_gcm.json", "key", "iv", "ct").stream()
                .filter(vector -> bytes(vector, "key").length == 32)
                .filter(vector -> bytes(vector, "iv").length == AesGcm.NONCE_LENGTH)
                .toList();
        assertEquals(66, vectors.size());
        Pool<Cipher> ciphers = new Pool<>(AesGcm::newCipher);
        for (Map<String, String> vector : vectors) {
            AesGcm cipher = new AesGcm(bytes(vector, "key"), ciphers);
            byte[] data = bytes(vector, "aad");
            byte[] message = bytes(vector, "msg");
            byte[] sealed = Bytes.concat(bytes(vector, "iv"), bytes(vector, "ct"), bytes(vector, "tag"));
            byte[] opened = cipher.decrypt(sealed, 0, AesGcm.NONCE_LENGTH, data);
            if (isValid(vector)) {
                assertArrayEquals(message, opened, vector.get("tcId"));
                byte[] again = Bytes.concat(bytes(vector, "iv"), message, new byte[AesGcm.TAG_LENGTH]);
                cipher.encrypt(again, 0, AesGcm.NONCE_LENGTH, AesGcm.NONCE_LENGTH + message.length, data);
                assertArrayEquals(sealed, again, vector.get("tcId"));
            } else {
                assertNull(opened, vector.get("tcId"));
            }
        }
    }

    private static boolean isValid(Map<String, String> vector) {
        return vector.get("result").equals("valid");
    }

    private static byte[] bytes(Map<String, String> vector, String field) {
        return HEX.parseHex(vector.get(field));
    }
}
