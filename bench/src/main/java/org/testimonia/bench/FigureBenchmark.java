package org.testimonia.bench;

import java.math.BigDecimal;
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
import org.testimonia.figure.Figure;
import org.testimonia.figure.FigureReading;

/**
 * Reading figures. Each call reads one text and takes the next of its list, so the score is texts a second.
 *
 * <p>{@link #bigDecimal} is the yardstick of the same run: {@code java.math} on plain digits.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FigureBenchmark {

    private static final String[] DIGITS = {"67", "1278274", "109", "8305454", "58"};
    private static final String[] GROUPED = {"8,305,454", "1,278,274", "534,000", "8,900,000", "1,234"};
    private static final String[] FOREIGN = {"8.305.454", "8 305 454", "8,9 Mio.", "150 тыс.", "plus de 500"};
    private static final String[] WORDS = {"sixty-two", "zweiundsechzig", "quatre-vingt-dix-sept", "about 500"};
    private static final String[] BREAKDOWNS = {"109 (91 CP, 13 YCI, 5 non-party)", "109, of whom 91 CP"};

    private int next;

    private String take(String[] texts) {
        next = next + 1 < texts.length ? next + 1 : 0;
        return texts[next];
    }

    /** Digits alone. */
    @Benchmark
    public FigureReading digits() {
        return Figure.read(take(DIGITS));
    }

    /** Digits with commas between groups. */
    @Benchmark
    public FigureReading grouped() {
        return Figure.read(take(GROUPED));
    }

    /** Other separators, and scales and limits in other languages. */
    @Benchmark
    public FigureReading foreign() {
        return Figure.read(take(FOREIGN));
    }

    /** Numbers in words. */
    @Benchmark
    public FigureReading words() {
        return Figure.read(take(WORDS));
    }

    /** Figures with their parts. */
    @Benchmark
    public FigureReading breakdowns() {
        return Figure.read(take(BREAKDOWNS));
    }

    /** Plain digits as {@code java.math} reads them. */
    @Benchmark
    public BigDecimal bigDecimal() {
        return new BigDecimal(take(DIGITS));
    }
}
