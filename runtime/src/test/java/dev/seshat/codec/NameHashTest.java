package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Hashes that were computed with another tool: {@code printf visits | sha256sum}. */
final class NameHashTest {

    @Test
    void of_anyName_isTheStartOfItsSha256() {
        assertEquals(0xB944, NameHash.of("visits"));
        assertEquals(0x5F3C, NameHash.of("items"));
        assertEquals(0x1091, NameHash.of("children"));
        assertEquals(0xE3B0, NameHash.of(""));
        assertEquals(0x4A99, NameHash.of("é"));
    }
}
