package dev.seshat.benchmarks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the codecs written by hand are made of; they are the floor. The fastest that was found, it has no shape, no check
 * of what it reads beyond Java's own, no way to evolve, and a buffer that one thread may use at a time.
 */
abstract class PositionalCodec {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] buffer = new byte[16_384];
    private int at;

    final void start() {
        at = 0;
    }

    final byte[] written() {
        return Arrays.copyOf(buffer, at);
    }

    final void putByte(int value) {
        buffer[at++] = (byte) value;
    }

    final void putBoolean(boolean value) {
        putByte(value ? 1 : 0);
    }

    final void putFixed(long value) {
        LONG.set(buffer, at, value);
        at += Long.BYTES;
    }

    final void putSigned(long value) {
        putUnsigned(value << 1 ^ value >> 63);
    }

    final void putUnsigned(long value) {
        int position = at;
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            buffer[position++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[position++] = (byte) rest;
        at = position;
    }

    @SuppressWarnings("deprecation") // Drops high bytes, and is the fastest where there are none.
    final void putString(String value) {
        int length = value.length();
        putUnsigned(length);
        value.getBytes(0, length, buffer, at);
        int bits = 0;
        for (int i = 0; i < length; i++) {
            bits |= value.charAt(i);
        }
        if (bits >= 0x80) {
            putUnicode(value);
        } else {
            at += length;
        }
    }

    private void putUnicode(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        at--;
        putUnsigned(bytes.length);
        System.arraycopy(bytes, 0, buffer, at, bytes.length);
        at += bytes.length;
    }

    final boolean putPresence(@Nullable Object value) {
        putBoolean(value != null);
        return value != null;
    }

    @SuppressWarnings("JavaInstantGetSecondsGetNano") // Both parts of it, which is all that it has.
    final void putInstant(Instant value) {
        putSigned(value.getEpochSecond());
        putUnsigned(value.getNano());
    }

    final void putUuid(UUID value) {
        putFixed(value.getMostSignificantBits());
        putFixed(value.getLeastSignificantBits());
    }

    final byte getByte(byte[] bytes) {
        return bytes[at++];
    }

    final boolean getBoolean(byte[] bytes) {
        return bytes[at++] != 0;
    }

    final long getFixed(byte[] bytes) {
        long value = (long) LONG.get(bytes, at);
        at += Long.BYTES;
        return value;
    }

    final long getSigned(byte[] bytes) {
        long value = getUnsigned(bytes);
        return value >>> 1 ^ -(value & 1);
    }

    final long getUnsigned(byte[] bytes) {
        byte first = bytes[at++];
        if (first >= 0) {
            return first;
        }
        int position = at;
        long value = first & 0x7F;
        int shift = 7;
        byte next;
        do {
            next = bytes[position++];
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        at = position;
        return value;
    }

    final String getString(byte[] bytes) {
        int length = (int) getUnsigned(bytes);
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    final Instant getInstant(byte[] bytes) {
        long seconds = getSigned(bytes);
        return Instant.ofEpochSecond(seconds, getUnsigned(bytes));
    }

    final UUID getUuid(byte[] bytes) {
        long mostSignificantBits = getFixed(bytes);
        return new UUID(mostSignificantBits, getFixed(bytes));
    }
}
