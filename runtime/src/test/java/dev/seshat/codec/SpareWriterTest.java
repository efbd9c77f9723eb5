package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seshat.codec.SampleTypes.CartCodec;
import dev.seshat.codec.SampleTypes.CartSession;
import dev.seshat.codec.SampleTypes.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The writer that a codec keeps: nothing of one payload is seen in another. */
final class SpareWriterTest {

    @Test
    void encode_afterRefusal_hasNothingOfTheRefused() {
        byte[] expected = CartCodec.INSTANCE.encode(cart("ada"));
        List<Item> items = new ArrayList<>(List.of(new Item("secret", 1)));
        items.add(null);
        CartSession refused = new CartSession(Optional.of("bob"), items, 1);
        for (int i = 0; i < 3; i++) {
            assertThrows(SessionEncodeException.class, () -> CartCodec.INSTANCE.encode(refused));
            assertArrayEquals(expected, CartCodec.INSTANCE.encode(cart("ada")));
        }
    }

    @Test
    void encode_afterGiants_isAsBefore() {
        byte[] expected = CartCodec.INSTANCE.encode(cart("ada"));
        for (int length : new int[] {300, 16_000, 17_000, 200_000}) {
            CartSession giant = cart("x".repeat(length));
            assertEquals(giant, CartCodec.INSTANCE.decode(CartCodec.INSTANCE.encode(giant)));
            assertArrayEquals(expected, CartCodec.INSTANCE.encode(cart("ada")));
        }
    }

    @Test
    void encode_whileEncoding_usesAnotherWriter() {
        byte[] expected = NestingCodec.INSTANCE.encode("");
        assertEquals("01 01 00 00", Hex.of(expected));
        assertEquals("01 01 00 04 01 01 00 00", Hex.of(NestingCodec.INSTANCE.encode("!")));
        assertArrayEquals(expected, NestingCodec.INSTANCE.encode(""));
    }

    @Test
    void encode_byManyThreads_mixesNothing() throws Exception {
        int threads = 8;
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> wrong = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                CartSession cart = cart("user " + i);
                byte[] expected = CartCodec.INSTANCE.encode(cart);
                Callable<Integer> task = () -> {
                    start.await();
                    int count = 0;
                    for (int n = 0; n < 20_000; n++) {
                        count += Arrays.equals(expected, CartCodec.INSTANCE.encode(cart)) ? 0 : 1;
                    }
                    return count;
                };
                wrong.add(executor.submit(task));
            }
            for (Future<Integer> count : wrong) {
                assertEquals(0, count.get());
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static CartSession cart(String customer) {
        return new CartSession(Optional.of(customer), List.of(new Item("tea", 2)), 3);
    }

    /** Encodes within its own encoding, as a record whose accessor does so would. */
    private static final class NestingCodec extends SessionCodec<String> {

        static final NestingCodec INSTANCE = new NestingCodec();

        NestingCodec() {
            super("Nesting", new byte[] {1, 0});
        }

        @Override
        protected void writeValue(SessionWriter out, String value) {
            if (value.isEmpty()) {
                out.writeEmptyRecord();
            } else {
                out.writeBytes(encode(value.substring(1)), "Nesting.it");
            }
        }

        @Override
        protected String readValue(SessionReader in) {
            throw new UnsupportedOperationException();
        }
    }
}
