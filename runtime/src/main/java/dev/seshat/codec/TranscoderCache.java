package dev.seshat.codec;

import org.jspecify.annotations.Nullable;

/**
 * The last few transcoders of a codec: while releases change, there are as many foreign shapes as releases at work, and what
 * each of them carries for another. Thread-safe; a race over it costs a plan made twice, no more.
 */
final class TranscoderCache {

    /** How many are kept. */
    static final int CAPACITY = 8;

    /** The longest header that is kept: a plan takes a multiple of its memory. */
    static final int LONGEST_HEADER = 16_384;

    private volatile Transcoder[] entries = {};

    /** Returns the transcoder for the header that comes next, and steps over that; or null when there is none. */
    @Nullable
    Transcoder find(SessionReader in) {
        for (Transcoder entry : entries) {
            if (in.skip(entry.header())) {
                return entry;
            }
        }
        return null;
    }

    /** Keeps a transcoder, and lets the oldest one go if there are too many. */
    void add(Transcoder transcoder) {
        if (transcoder.header().length > LONGEST_HEADER) {
            return;
        }
        Transcoder[] before = entries;
        int kept = Math.min(before.length, CAPACITY - 1);
        Transcoder[] after = new Transcoder[kept + 1];
        after[0] = transcoder;
        System.arraycopy(before, 0, after, 1, kept);
        entries = after;
    }

    /** Returns how many are kept. */
    int size() {
        return entries.length;
    }
}
