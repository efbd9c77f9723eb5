package dev.seshat.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a session takes to become bytes and back. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class CodecBenchmark {

    private final SmallSession small = SmallSession.sample();
    private final byte[] smallPayload = SmallSessionCodec.INSTANCE.encode(small);
    private final byte[] smallPositional = PositionalCodec.encode(small);

    /** Encodes with the generated codec. */
    @Benchmark
    public byte[] encodeSmall() {
        return SmallSessionCodec.INSTANCE.encode(small);
    }

    /** Encodes with the codec written by hand. */
    @Benchmark
    public byte[] encodeSmallPositional() {
        return PositionalCodec.encode(small);
    }

    /** Decodes with the generated codec. */
    @Benchmark
    public SmallSession decodeSmall() {
        return SmallSessionCodec.INSTANCE.decode(smallPayload);
    }

    /** Decodes with the codec written by hand. */
    @Benchmark
    public SmallSession decodeSmallPositional() {
        return PositionalCodec.decode(smallPositional);
    }
}
