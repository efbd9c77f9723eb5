package dev.seshat.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubjectHasherTest {
    private final SealKey a = SealKey.generate();
    private final SealKey b = SealKey.generate();

    @Test
    void hash_ofTheSameSubject_isTheSameInEveryProcess() {
        byte[] hash = new SubjectHasher(Keyring.of(a), "shop", "login").hash("ada", "t");
        assertEquals(32, hash.length);
        assertArrayEquals(hash, new SubjectHasher(Keyring.of(a, b), "shop", "login").hash("ada", "t"));
    }

    @Test
    void hash_ofAnotherSubjectTenantTypeAppOrKey_differs() {
        Keyring ring = Keyring.of(a);
        SubjectHasher hasher = new SubjectHasher(ring, "shop", "login");
        Set<String> hashes = new HashSet<>();
        for (byte[] hash : List.of(
                hasher.hash("ada", "t"),
                hasher.hash("bob", "t"),
                hasher.hash("ada", ""),
                hasher.hash("t", "ada"),
                hasher.hash("da", "ta"),
                hasher.hash("", ""),
                new SubjectHasher(ring, "shop", "admin").hash("ada", "t"),
                new SubjectHasher(ring, "blog", "login").hash("ada", "t"),
                new SubjectHasher(ring, "shopl", "ogin").hash("ada", "t"),
                new SubjectHasher(Keyring.of(b), "shop", "login").hash("ada", "t"))) {
            hashes.add(TokenText.encode(hash));
        }
        assertEquals(10, hashes.size());
    }

    @Test
    void hashes_underAllKeys_followTheRing() {
        Keyring ring = Keyring.of(a);
        SubjectHasher hasher = new SubjectHasher(ring, "shop", "login");
        byte[] underA = hasher.hash("ada", "");
        ring.replace(b, a);
        byte[] underB = hasher.hash("ada", "");
        List<byte[]> hashes = hasher.hashes("ada", "");
        assertEquals(2, hashes.size());
        assertArrayEquals(underB, hashes.get(0));
        assertArrayEquals(underA, hashes.get(1));
    }

    @Test
    void subject_unusable_isRefusedAndNotQuoted() {
        SubjectHasher hasher = new SubjectHasher(Keyring.of(a), "shop", "login");
        Exception e = assertThrows(IllegalArgumentException.class, () -> hasher.hash("canary\uD800", ""));
        assertEquals("The subject is not well-formed Unicode: it contains half a surrogate pair.", e.getMessage());
    }
}
