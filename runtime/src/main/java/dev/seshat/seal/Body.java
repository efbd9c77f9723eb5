package dev.seshat.seal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a token protects: {@code 0x01 ‖ sid(12) ‖ born ‖ issued-born ‖ deadline-issued ‖ generation ‖ payload ‖ 0x80 0x00*}.
 * Numbers are canonical unsigned LEB128 of at most 63 bits; times are differences, so that no inconsistent order can be
 * written.
 */
@SuppressWarnings("ArrayRecordComponent") // A pair that is taken apart at once; nobody compares bodies.
record Body(Envelope envelope, byte[] payload) {
    /** Version, sid, four numbers and the end mark. */
    static final int MIN_LENGTH = 1 + Envelope.SID_LENGTH + 4 + 1;

    private static final byte VERSION = 0x01;
    private static final byte END_MARK = (byte) 0x80;

    int length() {
        return 1
                + Envelope.SID_LENGTH
                + Leb128.length(envelope.born())
                + Leb128.length(issuedAfter())
                + Leb128.length(deadlineAfter())
                + Leb128.length(envelope.generation())
                + payload.length
                + 1;
    }

    /** Writes {@link #length()} bytes into {@code bytes} from {@code from} on. */
    void write(byte[] bytes, int from) {
        bytes[from] = VERSION;
        System.arraycopy(envelope.sid(), 0, bytes, from + 1, Envelope.SID_LENGTH);
        int at = from + 1 + Envelope.SID_LENGTH;
        at = Leb128.write(envelope.born(), bytes, at);
        at = Leb128.write(issuedAfter(), bytes, at);
        at = Leb128.write(deadlineAfter(), bytes, at);
        at = Leb128.write(envelope.generation(), bytes, at);
        System.arraycopy(payload, 0, bytes, at, payload.length);
        bytes[at + payload.length] = END_MARK;
    }

    private long issuedAfter() {
        return envelope.issued() - envelope.born();
    }

    private long deadlineAfter() {
        return envelope.deadline() - envelope.issued();
    }

    /** Returns the body, or null if the bytes are anything else than one of this version. */
    static @Nullable Body read(byte[] bytes) {
        if (bytes.length < MIN_LENGTH || bytes[0] != VERSION) {
            return null;
        }
        int end = bytes.length - 1;
        // The version is not zero, so this ends.
        while (bytes[end] == 0) {
            end--;
        }
        if (bytes[end] != END_MARK) {
            return null;
        }
        Leb128 numbers = new Leb128(bytes, 1 + Envelope.SID_LENGTH, end);
        long born = numbers.next();
        long issued = born + numbers.next();
        long deadline = issued + numbers.next();
        long generation = numbers.next();
        // Both summands are below 2^63: a sum that does not fit is negative.
        if (numbers.malformed() || issued < 0 || deadline < 0) {
            return null;
        }
        byte[] sid = Arrays.copyOfRange(bytes, 1, 1 + Envelope.SID_LENGTH);
        byte[] payload = Arrays.copyOfRange(bytes, numbers.position(), end);
        return new Body(new Envelope(sid, born, issued, deadline, generation), payload);
    }
}
