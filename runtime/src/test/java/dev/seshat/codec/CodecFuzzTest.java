package dev.seshat.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.seshat.codec.SampleTypes.TreeCodec;
import dev.seshat.codec.SessionDecodeException.Reason;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Bytes that nobody wrote (ATTACKS 35, 39, 57, 58): they give a value that survives another round trip, or {@link
 * SessionDecodeException}, and never much more memory than they have bytes. The seeds are fixed: each run does the same.
 */
final class CodecFuzzTest {

    private static final List<SessionCodec<?>> CODECS = List.of(
            EverythingSession.Codec.INSTANCE,
            SampleTypes.CartCodec.INSTANCE,
            SampleTypes.PreferencesCodec.INSTANCE,
            TreeCodec.INSTANCE);

    @Test
    void payload_ofEverythingTruncatedAnywhere_isMalformed() {
        for (int sample = 0; sample < 12; sample++) {
            byte[] payload = EverythingSession.Codec.INSTANCE.encode(EverythingSession.sample(sample));
            assertEquals(EverythingSession.sample(sample), EverythingSession.Codec.INSTANCE.decode(payload));
            for (int length = 0; length < payload.length; length++) {
                byte[] truncated = Arrays.copyOf(payload, length);
                SessionDecodeException e = assertThrows(
                        SessionDecodeException.class, () -> EverythingSession.Codec.INSTANCE.decode(truncated));
                assertEquals(Reason.MALFORMED, e.reason());
            }
        }
    }

    @Test
    void payload_eachByteReplacedByEachOther_givesValueOrDecodeException() {
        byte[] payload = EverythingSession.Codec.INSTANCE.encode(EverythingSession.sample(2));
        int accepted = 0;
        for (int i = 0; i < payload.length; i++) {
            byte[] changed = payload.clone();
            for (int difference = 1; difference < 256; difference++) {
                changed[i] = (byte) (payload[i] ^ difference);
                accepted += decodesOrIsRefused(EverythingSession.Codec.INSTANCE, changed);
            }
        }
        assertTrue(accepted > 0);
    }

    @Test
    void payload_mutatedAtRandom_givesValueOrDecodeException() {
        SplittableRandom random = new SplittableRandom(0x5E5A7);
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < 150_000; i++) {
            byte[] payload = EverythingSession.Codec.INSTANCE.encode(EverythingSession.sample(i % 12));
            byte[] mutated = mutate(payload, 3, random);
            int result = decodesOrIsRefused(EverythingSession.Codec.INSTANCE, mutated);
            accepted += result;
            refused += 1 - result;
        }
        assertTrue(accepted > 5_000 && refused > 5_000, accepted + " accepted, " + refused + " refused");
    }

    @Test
    void bytes_atRandomAfterTheShape_giveValueOrDecodeException() {
        SplittableRandom random = new SplittableRandom(0xC0DEC);
        List<byte[]> headers = List.of(
                Hex.parse("01 01 00"),
                header(
                        SampleTypes.CartCodec.INSTANCE.encode(
                                new SampleTypes.CartSession(Optional.empty(), List.of(), 0)),
                        3),
                Hex.parse("01 01"),
                header(TreeCodec.INSTANCE.encode(SampleTypes.tree(1)), 2));
        for (int i = 0; i < 200_000; i++) {
            int which = random.nextInt(CODECS.size());
            byte[] header = headers.get(which);
            byte[] bytes = Arrays.copyOf(header, header.length + random.nextInt(64));
            for (int j = header.length; j < bytes.length; j++) {
                // Small numbers make lengths and counts that fit.
                bytes[j] = (byte) (random.nextBoolean() ? random.nextInt(4) : random.nextInt());
            }
            decodesOrIsRefused(CODECS.get(which), bytes);
        }
    }

    @Test
    void counts_thatClaimAllBytesAtEveryLevel_takeLittleMemory() {
        // Trees of 32 levels, each of which claims as many children as there are bytes left.
        byte[] bytes = new byte[1_000_000];
        byte[] header = header(TreeCodec.INSTANCE.encode(SampleTypes.tree(1)), 2);
        System.arraycopy(header, 0, bytes, 0, header.length);
        SessionWriter level = new SessionWriter();
        for (int i = 0; i < 31; i++) {
            level.writeInt(0);
            level.writeHash(0xFFFF); // A number of three bytes, 0x3C_7F_FF at most;
            level.writeByte((byte) 0x3C); // it is below what is left.
        }
        level.copyTo(bytes, header.length);
        long allocated = allocatedBy(() -> {
            SessionDecodeException e =
                    assertThrows(SessionDecodeException.class, () -> TreeCodec.INSTANCE.decode(bytes));
            assertEquals(Reason.MALFORMED, e.reason());
        });
        assertTrue(allocated <= 16L * bytes.length + 65_536, () -> allocated + " bytes were allocated");
    }

    @Test
    void lengths_thatClaimGigabytes_takeLittleMemory() {
        for (String hex : List.of("ff ff ff ff 07", "fe ff ff ff 07", "80 80 80 80 04")) {
            byte[] bytes = Hex.parse(hex + " 00 00 00");
            long allocated = allocatedBy(() -> {
                assertThrows(SessionDecodeException.class, () -> new SessionReader(bytes).readString());
                assertThrows(SessionDecodeException.class, () -> new SessionReader(bytes).readBytes());
                assertThrows(SessionDecodeException.class, () -> new SessionReader(bytes).readBigInteger());
                assertThrows(SessionDecodeException.class, () -> new SessionReader(bytes).readSize());
            });
            assertTrue(allocated <= 65_536, () -> allocated + " bytes were allocated");
        }
    }

    /** Returns 1 when the bytes gave a value, 0 when they were refused. */
    private static <T> int decodesOrIsRefused(SessionCodec<T> codec, byte[] bytes) {
        T value;
        try {
            value = codec.decode(bytes);
        } catch (SessionDecodeException e) {
            assertFalse(e.reason() == Reason.REJECTED_BY_RECORD, () -> e.getMessage() + " " + Hex.of(bytes));
            return 0;
        }
        assertEquals(value, codec.decode(codec.encode(value)), () -> Hex.of(bytes));
        return 1;
    }

    private static byte[] mutate(byte[] payload, int from, SplittableRandom random) {
        byte[] mutated = payload.clone();
        for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
            int at = random.nextInt(from, mutated.length);
            switch (random.nextInt(4)) {
                case 0 -> mutated[at] = (byte) random.nextInt();
                case 1 -> mutated[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> { // One byte less.
                    System.arraycopy(mutated, at + 1, mutated, at, mutated.length - at - 1);
                    mutated = Arrays.copyOf(mutated, mutated.length - 1);
                }
                default -> { // One byte more.
                    mutated = Arrays.copyOf(mutated, mutated.length + 1);
                    System.arraycopy(mutated, at, mutated, at + 1, mutated.length - at - 1);
                }
            }
        }
        return mutated;
    }

    /** Returns a payload without its last bytes, those of the value. */
    private static byte[] header(byte[] payload, int valueLength) {
        return Arrays.copyOf(payload, payload.length - valueLength);
    }

    private static long allocatedBy(Runnable action) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        action.run();
        long before = threads.getCurrentThreadAllocatedBytes();
        action.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
