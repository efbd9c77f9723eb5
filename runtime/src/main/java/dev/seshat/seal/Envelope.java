package dev.seshat.seal;

import java.util.Arrays;

/**
 * What a token says about its session besides the payload. Times are seconds since 1970, in an order that cannot be
 * violated: {@code 0 ≤ born ≤ issued ≤ deadline}.
 *
 * @param sid the session's random id within its tokens, 12 bytes, copied in and out
 * @param born when the session began
 * @param issued when this token was sealed
 * @param deadline when the session ends whatever happens
 * @param generation the subject's generation, for revocation; not negative
 */
@SuppressWarnings("ArrayRecordComponent") // Copied in and out, and compared by content.
public record Envelope(byte[] sid, long born, long issued, long deadline, long generation) {
    /** The length of {@link #sid()} in bytes. */
    public static final int SID_LENGTH = 12;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the id has another length, a number is negative, or the times are out of order
     */
    public Envelope {
        if (sid.length != SID_LENGTH) {
            throw new IllegalArgumentException(
                    "The sid has " + sid.length + " bytes; " + SID_LENGTH + " are required.");
        }
        if (born < 0 || issued < born || deadline < issued) {
            throw new IllegalArgumentException("The times must be 0 <= born <= issued <= deadline; found born " + born
                    + ", issued " + issued + ", deadline " + deadline + ".");
        }
        if (generation < 0) {
            throw new IllegalArgumentException("The generation must not be negative; found " + generation + ".");
        }
        sid = sid.clone();
    }

    /**
     * Returns the session's random id.
     *
     * @return a copy, 12 bytes
     */
    @Override
    public byte[] sid() {
        return sid.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Envelope that
                && Arrays.equals(sid, that.sid)
                && born == that.born
                && issued == that.issued
                && deadline == that.deadline
                && generation == that.generation;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sid) * 31 + Long.hashCode(issued);
    }

    /** Returns the times and the generation: the session's id is left out. */
    @Override
    public String toString() {
        return "Envelope[born " + born + ", issued " + issued + ", deadline " + deadline + ", generation " + generation
                + "]";
    }
}
