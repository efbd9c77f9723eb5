package dev.seshat.benchmarks;

import java.util.function.Supplier;

/** The records that are measured. */
@SuppressWarnings("ImmutableEnumChecker") // The suppliers are method references without state.
public enum SampleRecord {
    /** A log-in of six components. */
    SMALL(SmallSession.class, SmallSession::sample),
    /** A cart of twelve items. */
    MEDIUM(MediumSession.class, MediumSession::sample),
    /** Sixty components on three levels. */
    LARGE(LargeSession.class, LargeSample::create);

    private final Class<?> type;
    private final Supplier<?> sample;

    <T> SampleRecord(Class<T> type, Supplier<T> sample) {
        this.type = type;
        this.sample = sample;
    }

    /** Returns the record's type. */
    public Class<?> type() {
        return type;
    }

    /** Makes the record. */
    public Object sample() {
        return sample.get();
    }
}
