package dev.seshat.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a session takes to become bytes and back. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class CodecBenchmark {

    /** The library. */
    @Param
    @SuppressWarnings("NullAway.Init") // JMH sets it.
    public Library library;

    /** The record. */
    @Param
    @SuppressWarnings("NullAway.Init") // JMH sets it.
    public SampleRecord record;

    @SuppressWarnings("NullAway.Init")
    private Format<Object> format;

    @SuppressWarnings("NullAway.Init")
    private Object value;

    @SuppressWarnings("NullAway.Init")
    private byte[] bytes;

    /** Makes record and bytes, and measures nothing that does not read back what it wrote. */
    @Setup
    public void setUp() throws Exception {
        format = RoundTrip.format(library, record);
        value = record.sample();
        bytes = format.encode(value);
        RoundTrip.check(library, record);
    }

    /** Makes bytes of the record. */
    @Benchmark
    public byte[] encode() throws Exception {
        return format.encode(value);
    }

    /** Makes a record of the bytes. */
    @Benchmark
    public Object decode() throws Exception {
        return format.decode(bytes);
    }
}
