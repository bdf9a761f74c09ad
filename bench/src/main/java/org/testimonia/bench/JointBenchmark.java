package org.testimonia.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

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
import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Dataset;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.HistoricalDate;
import org.testimonia.reasoning.DateInconsistency;
import org.testimonia.reasoning.SearchLimits;
import org.testimonia.reasoning.TemporalNetwork;

/** Checking one component of claims about dates: the time of a call is that of all its claims. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class JointBenchmark {

    private static final List<String> RELATIONS = List.of("before", "after", "during", "simultaneous_with");

    /** How many claims. */
    @Param({"1000", "10000", "100000"})
    private int claims;

    /** A chain in which all fits, the same with a last date that is too early, and a web full of conflicts. */
    @Param({"chain", "brokenChain", "web"})
    private String shape;

    private Dataset dataset;

    @Setup
    public void build() {
        Random random = new Random(1);
        Dataset.Builder builder = Dataset.builder("joint");
        IntStream.range(0, claims)
                .mapToObj(i -> shape.equals("web") ? web(i, random) : chain(i))
                .forEach(builder::claim);
        dataset = builder.build();
    }

    private Claim chain(int i) {
        if (i == 0) {
            return dated(0, "1500");
        }
        boolean early = shape.equals("brokenChain") && i == 1;
        return early ? dated(claims - 2, "1400") : related(i - 1, "before", i);
    }

    private Claim web(int i, Random random) {
        int subjects = claims / 2;
        return i % 2 == 0
                ? dated(i / 2, String.valueOf(1800 + random.nextInt(150)))
                : related(random.nextInt(subjects), RELATIONS.get(random.nextInt(4)), random.nextInt(subjects));
    }

    private static Claim dated(int subject, String date) {
        return Claim.builder("s" + subject, "held", HistoricalDate.parse(date)).build();
    }

    private static Claim related(int subject, String relation, int other) {
        return Claim.builder("s" + subject, relation, new Value.OfSubject("s" + other))
                .build();
    }

    /** Builds the network and finds its conflicts within the standard limits. */
    @Benchmark
    public List<DateInconsistency> inconsistencies() {
        return TemporalNetwork.of(dataset, DatePolicy.STANDARD).inconsistencies(SearchLimits.STANDARD);
    }
}
