package dev.seshat.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** The floor: a codec written by hand, without a shape, a check of what it reads, or a way to evolve. */
@SuppressWarnings({"EnumOrdinal", "JavaInstantGetSecondsGetNano"}) // What a hand in a hurry writes is the fastest.
final class PositionalCodec {

    private PositionalCodec() {}

    static byte[] encode(SmallSession value) {
        byte[] name = value.name().getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[16 + 1 + name.length + 1 + 12 + 1 + 4];
        int at = putLong(bytes, 0, value.user().getMostSignificantBits());
        at = putLong(bytes, at, value.user().getLeastSignificantBits());
        bytes[at++] = (byte) name.length;
        System.arraycopy(name, 0, bytes, at, name.length);
        at += name.length;
        bytes[at++] = (byte) value.role().ordinal();
        at = putLong(bytes, at, value.since().getEpochSecond());
        at = putInt(bytes, at, value.since().getNano());
        bytes[at++] = (byte) (value.secondFactor() ? 1 : 0);
        putInt(bytes, at, value.requests());
        return bytes;
    }

    static SmallSession decode(byte[] bytes) {
        UUID user = new UUID(getLong(bytes, 0), getLong(bytes, 8));
        int length = bytes[16];
        String name = new String(bytes, 17, length, StandardCharsets.UTF_8);
        int at = 17 + length;
        SmallSession.Role role = ROLES[bytes[at]];
        Instant since = Instant.ofEpochSecond(getLong(bytes, at + 1), getInt(bytes, at + 9));
        return new SmallSession(user, name, role, since, bytes[at + 13] != 0, getInt(bytes, at + 14));
    }

    private static final SmallSession.Role[] ROLES = SmallSession.Role.values();

    private static int putLong(byte[] bytes, int at, long value) {
        return putInt(bytes, putInt(bytes, at, (int) (value >>> 32)), (int) value);
    }

    private static int putInt(byte[] bytes, int at, int value) {
        bytes[at] = (byte) (value >>> 24);
        bytes[at + 1] = (byte) (value >>> 16);
        bytes[at + 2] = (byte) (value >>> 8);
        bytes[at + 3] = (byte) value;
        return at + 4;
    }

    private static long getLong(byte[] bytes, int at) {
        return (long) getInt(bytes, at) << 32 | (getInt(bytes, at + 4) & 0xFFFF_FFFFL);
    }

    private static int getInt(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF);
    }
}
