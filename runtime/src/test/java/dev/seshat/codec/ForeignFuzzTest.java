package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.seshat.codec.ReleaseTypes.FirstCodec;
import dev.seshat.codec.ReleaseTypes.Second;
import dev.seshat.codec.ReleaseTypes.SecondCodec;
import dev.seshat.codec.SessionDecodeException.Reason;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Foreign shapes that no release has, and values that are none of theirs (ATTACKS 39, 41, 56, 58): they give a value that
 * can be written and read again, or {@link SessionDecodeException}, within bounds. The seeds are fixed.
 */
final class ForeignFuzzTest {

    private static final int LONGEST = 400;

    private static final List<byte[]> PAYLOADS = List.of(
            FirstCodec.INSTANCE.encode(new ReleaseTypes.First(
                    "ada", 300, List.of("a", "b"), Optional.of(new ReleaseTypes.First.Address("x", 7)), "l")),
            SecondCodec.INSTANCE.encode(second(List.of(
                    new Second.Coupon("c", new Second.Coupon("d", null, List.of()), List.of(second(List.of())))))));

    private static final List<SessionCodec<?>> CODECS = List.of(FirstCodec.INSTANCE, SecondCodec.INSTANCE);

    private static Second second(List<Second.Coupon> coupons) {
        return new Second(
                1, Set.of("t"), coupons, Optional.of(new Second.Address(1, "c", "d", Optional.empty())), "dark", "eve");
    }

    @Test
    void payload_eachByteReplacedByEachOther_givesValueOrDecodeException() {
        int accepted = 0;
        for (byte[] payload : PAYLOADS) {
            for (int i = 0; i < payload.length; i++) {
                byte[] changed = payload.clone();
                for (int difference = 1; difference < 256; difference++) {
                    changed[i] = (byte) (payload[i] ^ difference);
                    accepted += readsOrIsRefused(changed);
                }
            }
        }
        assertTrue(accepted > 1_000, accepted + " accepted");
    }

    @Test
    void payload_mutatedAtRandom_givesValueOrDecodeException() {
        SplittableRandom random = new SplittableRandom(0xF0E16);
        int accepted = 0;
        for (int i = 0; i < 40_000; i++) {
            byte[] payload = PAYLOADS.get(i % 2);
            for (int changes = random.nextInt(1, 5); changes > 0; changes--) {
                payload = mutate(payload, random);
            }
            accepted += readsOrIsRefused(payload);
        }
        assertTrue(accepted > 2_000, accepted + " accepted");
    }

    private static byte[] mutate(byte[] payload, SplittableRandom random) {
        int at = random.nextInt(payload.length);
        int length = random.nextInt(Math.min(8, payload.length - at) + 1);
        byte[] end = Arrays.copyOfRange(payload, at, payload.length);
        byte[] mutated = payload.clone();
        switch (random.nextInt(4)) {
            case 0 -> mutated[at] = (byte) random.nextInt();
            case 1 -> mutated[at] = (byte) random.nextInt(0x48); // A type, a small number.
            case 2 -> { // Some bytes twice.
                mutated = Arrays.copyOf(payload, Math.min(LONGEST, payload.length + length));
                System.arraycopy(end, 0, mutated, at, Math.min(end.length, mutated.length - at));
                System.arraycopy(end, 0, mutated, Math.min(at + length, mutated.length - 1), Math.min(1, end.length));
            }
            default -> { // Some bytes less.
                mutated = Arrays.copyOf(payload, Math.max(1, payload.length - length));
                System.arraycopy(end, 0, mutated, Math.min(at, mutated.length - 1), 1);
            }
        }
        return mutated;
    }

    /** Returns how many codecs took the bytes. */
    private static int readsOrIsRefused(byte[] payload) {
        int accepted = 0;
        for (SessionCodec<?> codec : CODECS) {
            accepted += readsOrIsRefused(codec, payload);
        }
        return accepted;
    }

    private static <T> int readsOrIsRefused(SessionCodec<T> codec, byte[] payload) {
        T value = decodeOrNull(codec, payload);
        if (value == null) {
            return 0;
        }
        Decoded<T> carrying = codec.decodeCarrying(payload);
        assertEquals(value, carrying.value());
        assertEquals(value, codec.decode(codec.encode(value)), () -> Hex.of(payload));
        byte[] written = codec.encode(value, carrying.carried());
        assertEquals(value, codec.decode(written), () -> Hex.of(payload));
        return 1;
    }

    private static <T> @Nullable T decodeOrNull(SessionCodec<T> codec, byte[] payload) {
        try {
            return codec.decode(payload);
        } catch (SessionDecodeException e) {
            return null;
        }
    }

    /** A shape that names each record type from the one before, so that a value of one byte is nested so deeply. */
    private static byte[] chain(int length) {
        SessionWriter out = new SessionWriter();
        out.writeByte((byte) 1);
        out.writeSize(length);
        for (int i = 1; i < length; i++) {
            out.writeSize(1);
            out.writeHash(NameHash.of("value"));
            out.writeByte((byte) WireType.RECORD);
            out.writeSize(i);
        }
        out.writeSize(1);
        out.writeHash(NameHash.of("value"));
        out.writeByte((byte) WireType.INT);
        out.writeByte((byte) 0);
        return out.toByteArray();
    }

    @Test
    void nesting_around512_isReadOrMalformed() {
        RowCodec own = RowCodec.of("S(x: int)").withDefault("S.x", 5);
        assertEquals(Row.of(5), own.decode(chain(512)));
        assertMalformed(own, chain(513), "values are nested deeper than 512 levels");
        assertMalformed(own, chain(1024), "values are nested deeper than 512 levels");
    }

    @Test
    void nesting_thatIsConverted_isReadOrRefused() {
        RowCodec own = RowCodec.of("S(value: Optional<S>, x: long)").withDefault("S.x", 5L);
        for (int length : new int[] {1024, 513}) {
            SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> own.decode(chain(length)));
            assertTrue(e.getMessage().contains("values are nested deeper than 512 levels"), e.getMessage());
        }
        SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> own.decode(chain(40)));
        assertTrue(e.getMessage().contains("shop.S.value is int in the payload"), e.getMessage());
    }

    @Test
    void nesting_ofRecordsWithoutEnd_isMalformed() {
        byte[] endless = Hex.parse("01 01 01 cd 42 60 00 00");
        for (SessionCodec<?> codec : List.of(SampleTypes.TreeCodec.INSTANCE, SampleTypes.CounterCodec.INSTANCE)) {
            SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> codec.decode(endless));
            assertEquals(Reason.SCHEMA, e.reason());
        }
        RowCodec own = RowCodec.of("S(x: int)").withDefault("S.x", 5);
        assertMalformed(own, endless, "values are nested deeper than 512 levels");
    }

    @Test
    void nesting_inThreadWithSmallStack_doesNotOverflowIt() throws InterruptedException {
        RowCodec own = RowCodec.of("S(x: Optional<S>)").withDefault("S.x", Optional.empty());
        byte[] deepest = chain(512);
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, () -> own.decode(deepest), "small", 400 * 1024);
        thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
        thread.start();
        thread.join();
        assertEquals(null, failure[0]);
    }

    @Test
    void defaults_ofManyElements_areBounded() {
        // A byte per element in the payload, a thousand in this release.
        RowCodec foreign = RowCodec.of("S(items: List<Item>) Item(a: byte)");
        RowCodec own =
                RowCodec.of("S(items: List<Item>) Item(a: byte, b: String)").withDefault("Item.b", "x".repeat(1_000));
        byte[] few = foreign.encode(Row.of(List.of(Row.of((byte) 1), Row.of((byte) 2))));
        assertEquals(2, ((List<?>) own.decode(few).values().get(0)).size());
        byte[] many = foreign.encode(Row.of(Collections.nCopies(1_000_000, Row.of((byte) 1))));
        long allocated = allocatedBy(() -> {
            SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> own.decode(many));
            assertTrue(
                    e.getMessage().contains("what this release makes of it is more than 16 times as long"),
                    e.getMessage());
            assertEquals(Reason.SCHEMA, e.reason());
        });
        assertTrue(allocated <= 64L * many.length, () -> allocated + " bytes were allocated");
    }

    @Test
    void shape_withMoreRecordTypesThanCouldBeMeant_isRefusedInLittleMemory() {
        StringBuilder fields = new StringBuilder("S(value: Optional<S>");
        for (int i = 0; i < 250; i++) {
            fields.append(", c").append(i).append(": Nullable<int>");
        }
        RowCodec own = RowCodec.of(fields + ")");
        byte[] payload = chain(1024);
        long allocated = allocatedBy(() -> {
            SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> own.decode(payload));
            assertEquals(
                    "shop.Session cannot be read: too many record types of the payload's shape could be the same one of"
                            + " this release.",
                    e.getMessage());
            assertEquals(Reason.SCHEMA, e.reason());
        });
        assertTrue(allocated <= 16_000_000, () -> allocated + " bytes were allocated");
    }

    @Test
    void counts_thatClaimAllBytesAtEveryLevel_areMalformed() {
        byte[] header = Hex.parse("01 01 02 00 01 41 41 41 05 b9 44 05");
        byte[] payload = Arrays.copyOf(header, 1_000_000);
        for (int i = header.length; i < payload.length - 3; i += 3) {
            payload[i] = (byte) 0xFF;
            payload[i + 1] = (byte) 0xFF;
            payload[i + 2] = 0x20;
        }
        long allocated = allocatedBy(() -> {
            SessionDecodeException e =
                    assertThrows(SessionDecodeException.class, () -> SampleTypes.CounterCodec.INSTANCE.decode(payload));
            assertEquals(Reason.MALFORMED, e.reason());
        });
        assertTrue(allocated <= 16L * payload.length + 65_536, () -> allocated + " bytes were allocated");
    }

    private static void assertMalformed(SessionCodec<?> codec, byte[] payload, String what) {
        SessionDecodeException e = assertThrows(SessionDecodeException.class, () -> codec.decode(payload));
        assertTrue(e.getMessage().contains(what), e.getMessage());
        assertEquals(Reason.MALFORMED, e.reason());
    }

    private static long allocatedBy(Runnable action) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        action.run();
        long before = threads.getCurrentThreadAllocatedBytes();
        action.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
