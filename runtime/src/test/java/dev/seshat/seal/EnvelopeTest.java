package dev.seshat.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EnvelopeTest {
    @Test
    void sid_isCopiedInAndOut() {
        byte[] sid = new byte[12];
        Envelope envelope = new Envelope(sid, 1, 2, 3, 0);
        sid[0] = 1;
        envelope.sid()[1] = 1;
        assertEquals(new Envelope(new byte[12], 1, 2, 3, 0), envelope);
        assertEquals(new Envelope(new byte[12], 1, 2, 3, 0).hashCode(), envelope.hashCode());
    }

    @Test
    void envelopes_thatDiffer_areNotEqual() {
        Envelope envelope = new Envelope(new byte[12], 1, 2, 3, 4);
        byte[] sid = new byte[12];
        sid[11] = 1;
        assertNotEquals(envelope, new Envelope(sid, 1, 2, 3, 4));
        assertNotEquals(envelope, new Envelope(new byte[12], 0, 2, 3, 4));
        assertNotEquals(envelope, new Envelope(new byte[12], 1, 1, 3, 4));
        assertNotEquals(envelope, new Envelope(new byte[12], 1, 2, 4, 4));
        assertNotEquals(envelope, new Envelope(new byte[12], 1, 2, 3, 5));
    }

    @Test
    void partsOutOfRange_areRefused() {
        assertRefused("The sid has 11 bytes; 12 are required.", 11, 0, 0, 0, 0);
        assertRefused(
                "The times must be 0 <= born <= issued <= deadline; found born -1, issued 2, deadline 3.",
                12,
                -1,
                2,
                3,
                0);
        assertRefused(
                "The times must be 0 <= born <= issued <= deadline; found born 2, issued 1, deadline 3.",
                12,
                2,
                1,
                3,
                0);
        assertRefused(
                "The times must be 0 <= born <= issued <= deadline; found born 1, issued 3, deadline 2.",
                12,
                1,
                3,
                2,
                0);
        assertRefused("The generation must not be negative; found -1.", 12, 1, 2, 3, -1);
    }

    private static void assertRefused(
            String message, int sidLength, long born, long issued, long deadline, long generation) {
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> new Envelope(new byte[sidLength], born, issued, deadline, generation));
        assertEquals(message, e.getMessage());
    }
}
