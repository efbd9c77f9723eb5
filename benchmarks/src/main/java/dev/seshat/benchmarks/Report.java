package dev.seshat.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the codec benchmark and prints its tables. Every library has one fork in each round, so that whatever else the
 * machine does meets all alike; what is printed is the median over the rounds of the ratio to the floor in the same round.
 */
public final class Report {

    private static final int DEFAULT_ROUNDS = 5;
    private static final String ENCODE = "encode";
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final Map<SampleRecord, Map<Library, Figures>> figures = new EnumMap<>(SampleRecord.class);

    private final Set<Library> libraries;

    private Report(Set<Library> libraries) {
        this.libraries = libraries;
    }

    /**
     * Prints the tables.
     *
     * @param args the number of rounds, if not {@value #DEFAULT_ROUNDS}, and the libraries besides the floor, if not all
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? DEFAULT_ROUNDS : Integer.parseInt(args[0]);
        Report report = new Report(libraries(List.of(args)));
        for (int round = 1; round <= rounds; round++) {
            for (SampleRecord record : SampleRecord.values()) {
                System.err.println("Round " + round + " of " + rounds + ", " + record);
                report.measure(record);
            }
        }
        System.out.println("Java " + Runtime.version() + ", " + rounds + " rounds");
        for (SampleRecord record : SampleRecord.values()) {
            report.print(record);
        }
    }

    private static Set<Library> libraries(List<String> args) {
        if (args.size() < 2) {
            return EnumSet.allOf(Library.class);
        }
        Set<Library> libraries = EnumSet.of(Library.HAND);
        for (String name : args.subList(1, args.size())) {
            libraries.add(Library.valueOf(name));
        }
        return libraries;
    }

    private void measure(SampleRecord record) throws RunnerException {
        var options = new OptionsBuilder()
                .include(CodecBenchmark.class.getName())
                .param("record", record.name())
                .param("library", libraries.stream().map(Library::name).toArray(String[]::new))
                .forks(1)
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseG1GC")
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTimeProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        for (RunResult result : new Runner(options).run()) {
            Library library = Library.valueOf(result.getParams().getParam("library"));
            boolean encodes = result.getPrimaryResult().getLabel().equals(ENCODE);
            figuresOf(record, library)
                    .add(encodes, secondary(result, CpuTimeProfiler.LABEL), secondary(result, ALLOCATION));
        }
    }

    private static double secondary(RunResult result, String label) {
        return requireNonNull(result.getSecondaryResults().get(label), label)
                .getStatistics()
                .getPercentile(50);
    }

    private Figures figuresOf(SampleRecord record, Library library) {
        return figures.computeIfAbsent(record, key -> new EnumMap<>(Library.class))
                .computeIfAbsent(library, key -> new Figures());
    }

    private void print(SampleRecord record) throws Exception {
        Figures floor = figuresOf(record, Library.HAND);
        System.out.printf(
                Locale.ROOT,
                "%n### %s: the floor takes %.1f ns to encode and %.1f ns to decode%n%n",
                record,
                median(floor.encode),
                median(floor.decode));
        System.out.println("| library | evolves | encode × | decode × | bytes | encode B/op | decode B/op |");
        System.out.println("|---|---|--:|--:|--:|--:|--:|");
        for (Library library : libraries) {
            Figures own = figuresOf(record, library);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %.2f | %,d | %,.0f | %,.0f |%n",
                    library.title(),
                    library.evolves(),
                    median(ratios(own.encode, floor.encode)),
                    median(ratios(own.decode, floor.decode)),
                    RoundTrip.check(library, record),
                    median(own.encodeAllocation),
                    median(own.decodeAllocation));
        }
    }

    private static List<Double> ratios(List<Double> times, List<Double> floor) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            ratios.add(times.get(i) / floor.get(i));
        }
        return ratios;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** What was measured of one library and one record, a figure a round. */
    private static final class Figures {

        final List<Double> encode = new ArrayList<>();
        final List<Double> decode = new ArrayList<>();
        final List<Double> encodeAllocation = new ArrayList<>();
        final List<Double> decodeAllocation = new ArrayList<>();

        void add(boolean encodes, double time, double allocation) {
            (encodes ? encode : decode).add(time);
            (encodes ? encodeAllocation : decodeAllocation).add(allocation);
        }
    }
}
