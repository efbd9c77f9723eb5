package dev.seshat.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomBytesTest {
    @Test
    void bytes_ofAnyCount_areThere() {
        for (int count : new int[] {0, 1, 12, 24, 32, 1_000, 1_024, 1_025, 5_000}) {
            assertEquals(count, RandomBytes.next(count).length);
        }
    }

    @Test
    void bytes_ofOneBatchAndTheNext_areAllDifferentAndNotErased() {
        Set<Integer> seen = new HashSet<>();
        int zeroes = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] bytes = RandomBytes.next(24);
            seen.add(Bytes.bigEndian(bytes, 0) ^ Bytes.bigEndian(bytes, 20));
            for (byte b : bytes) {
                zeroes += b == 0 ? 1 : 0;
            }
        }
        // Of 10,000 numbers of 32 bits one pair is equal with a probability of 1 %, three pairs practically never.
        assertEquals(10_000, seen.size(), 3);
        // 240,000 / 256 = 937.5 with a standard deviation of 31.
        assertEquals(937, zeroes, 310);
    }

    @Test
    void bytes_drawnByManyThreads_areNeverTheSame() {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 100_000).parallel().forEach(i -> seen.add(TokenText.encode(RandomBytes.next(12))));
        assertEquals(100_000, seen.size());
    }
}
