package dev.seshat.processor;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;

/** Reads the durations of annotations. */
final class DurationText {

    /** No longer than browsers keep a cookie (RFC 6265bis, section 5.5). */
    static final Duration LONGEST = Duration.ofDays(400);

    private DurationText() {}

    /** Returns a duration of whole seconds, from one second to {@link #LONGEST}; empty when the text is no such one. */
    static Optional<Duration> parse(String text) {
        Duration duration;
        try {
            duration = Duration.parse(text);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        boolean allowed = duration.toNanosPart() == 0
                && duration.compareTo(Duration.ofSeconds(1)) >= 0
                && duration.compareTo(LONGEST) <= 0;
        return allowed ? Optional.of(duration) : Optional.empty();
    }

    /** Returns what is wrong with a text that {@link #parse} does not accept, to follow "must be". */
    static String requirement(String text) {
        try {
            Duration duration = Duration.parse(text);
            return duration.toNanosPart() != 0 ? "a number of whole seconds" : "from 1 second to 400 days";
        } catch (DateTimeException e) {
            return "an ISO 8601 duration";
        }
    }
}
