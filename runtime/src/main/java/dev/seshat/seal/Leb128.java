package dev.seshat.seal;

/**
 * Unsigned LEB128 numbers of at most 63 bits: seven bits a byte, lowest first. An instance reads a few of them in a row;
 * what is not canonical is remembered, so that the caller asks once.
 */
final class Leb128 {
    private static final int LONGEST = 9;

    private final byte[] bytes;
    private final int end;
    private int position;
    private boolean malformed;

    /** Reads from {@code from} to before {@code end}. */
    Leb128(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.position = from;
        this.end = end;
    }

    /** Returns the next number, or 0 if it or one before is cut off, longer than 63 bits, or not the shortest form. */
    long next() {
        long value = 0;
        for (int i = 0; i < LONGEST && position < end; i++) {
            byte b = bytes[position++];
            value |= (long) (b & 0x7F) << (7 * i);
            if (b >= 0) {
                // A last byte of zero adds nothing: the same number has a shorter form.
                malformed |= (b == 0 && i > 0);
                return malformed ? 0 : value;
            }
        }
        malformed = true;
        return 0;
    }

    boolean malformed() {
        return malformed;
    }

    int position() {
        return position;
    }

    static int length(long value) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(value);
        return Math.max(1, (bits + 6) / 7);
    }

    /** Writes a number that is not negative, and returns the position after it. */
    static int write(long value, byte[] out, int at) {
        long rest = value;
        int next = at;
        while (rest > 0x7F) {
            out[next++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        out[next++] = (byte) rest;
        return next;
    }
}
