package dev.seshat.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The keys of sessions and subjects: how they are made, compared and shown. */
class SessionKeyTest {

    /** 32 zero bytes as base64url. */
    private static final String ZERO_ID = "A".repeat(43);

    /** The SHA-256 of 32 zero bytes, from another implementation. */
    private static final String ZERO_KEY = "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925";

    @Test
    void ofId_zeroId_isSha256OfItsBytes() {
        SessionKey key = SessionKey.ofId(ZERO_ID).orElseThrow();
        assertEquals(ZERO_KEY, HexFormat.of().formatHex(key.bytes()));
    }

    @Test
    void ofId_otherForm_isEmpty() {
        List<String> texts = List.of(
                "",
                "A".repeat(42),
                "A".repeat(44),
                "A".repeat(42) + "=",
                "A".repeat(42) + "B", // an unused bit is set
                "A".repeat(42) + "+",
                "A".repeat(42) + " ",
                "A".repeat(42) + "é",
                "A".repeat(41) + "\r\n");
        for (String text : texts) {
            assertEquals(Optional.empty(), SessionKey.ofId(text), text);
        }
    }

    @Test
    void of_otherLength_throwsWithLengthOnly() {
        for (int length : new int[] {0, 31, 33}) {
            Exception e = assertThrows(IllegalArgumentException.class, () -> SessionKey.of(new byte[length]));
            assertEquals("A session key has 32 bytes; found " + length + ". Pass a 256-bit hash.", e.getMessage());
        }
    }

    @Test
    void bytes_changedOutside_leavesKeyAlone() {
        byte[] bytes = new byte[32];
        SessionKey key = SessionKey.of(bytes);
        bytes[0] = 1;
        key.bytes()[1] = 1;
        assertArrayEquals(new byte[32], key.bytes());
    }

    @Test
    void equals_sameBytes_isTrue() {
        SessionKey key = SessionKey.ofId(ZERO_ID).orElseThrow();
        SessionKey same = SessionKey.of(HexFormat.of().parseHex(ZERO_KEY));
        assertEquals(key, same);
        assertEquals(key.hashCode(), same.hashCode());
        assertNotEquals(key, SessionKey.of(new byte[32]));
    }

    @Test
    void toString_isLogId_ofEightDigits() {
        SessionKey key = SessionKey.ofId(ZERO_ID).orElseThrow();
        assertEquals("66687aad", key.logId());
        assertEquals("66687aad", key.toString());
    }

    @Test
    void subjectKey_isLikeSessionKey() {
        byte[] bytes = HexFormat.of().parseHex(ZERO_KEY);
        SubjectKey subject = SubjectKey.of(bytes);
        bytes[0] = 0;
        assertEquals("66687aad", subject.toString());
        assertEquals(SubjectKey.of(HexFormat.of().parseHex(ZERO_KEY)), subject);
        assertNotEquals(SubjectKey.of(new byte[32]), subject);
        Exception e = assertThrows(IllegalArgumentException.class, () -> SubjectKey.of(new byte[31]));
        assertEquals("A subject key has 32 bytes; found 31. Pass a 256-bit hash.", e.getMessage());
    }
}
