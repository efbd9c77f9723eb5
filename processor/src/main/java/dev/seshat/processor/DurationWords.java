package dev.seshat.processor;

import com.palantir.javapoet.CodeBlock;
import java.time.Duration;
import java.util.Locale;

/** A duration of whole seconds in its greatest unit: as words, and as code. */
final class DurationWords {

    private DurationWords() {}

    private enum Unit {
        DAY("Days", 86_400),
        HOUR("Hours", 3_600),
        MINUTE("Minutes", 60),
        SECOND("Seconds", 1);

        private final String plural;
        private final long seconds;

        Unit(String plural, long seconds) {
            this.plural = plural;
            this.seconds = seconds;
        }
    }

    /** Returns for example {@code 30 minutes}. */
    static String of(Duration duration) {
        Unit unit = unit(duration);
        long count = duration.toSeconds() / unit.seconds;
        String word = unit.plural.toLowerCase(Locale.ROOT);
        return count + " " + (count == 1 ? word.substring(0, word.length() - 1) : word);
    }

    /** Returns for example {@code Duration.ofMinutes(30)}. */
    static CodeBlock expression(Duration duration) {
        Unit unit = unit(duration);
        return CodeBlock.of("$T.of$L($L)", Duration.class, unit.plural, duration.toSeconds() / unit.seconds);
    }

    private static Unit unit(Duration duration) {
        for (Unit unit : Unit.values()) {
            if (duration.toSeconds() % unit.seconds == 0) {
                return unit;
            }
        }
        throw new IllegalArgumentException(duration + " is not a number of whole seconds");
    }
}
