package org.testimonia.bench;

import java.time.LocalDate;
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
import org.openjdk.jmh.infra.Blackhole;
import org.testimonia.date.DateReading;
import org.testimonia.date.HistoricalDate;

/**
 * Reading dates. Each call reads one text and takes the next of its list, so the score is texts a second.
 *
 * <p>{@link #localDate} is the yardstick of the same run: {@code java.time} on plain days.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DateBenchmark {

    private static final String[] DAYS = {"1985-04-12", "1924-07-14", "2000-02-29", "1931-01-01", "0044-03-15"};
    private static final String[] SIMPLE = {"1985", "1985-04", "1985-04-12", "1928", "1924-07", "1931-01-01"};

    private final String[] mix = DateTexts.of("edtf-bounds.tsv", 0);
    private final String[] invalid = DateTexts.of("edtf-invalid.tsv", 1);
    private final String[] words = DateTexts.of("words.tsv", 0);
    private int next;

    private String take(String[] texts) {
        next = next + 1 < texts.length ? next + 1 : 0;
        return texts[next];
    }

    /** Strings of EDTF of all levels. */
    @Benchmark
    public DateReading edtfMix() {
        return HistoricalDate.read(take(mix));
    }

    /** The same, with their earliest and latest day. */
    @Benchmark
    public void edtfMixWithBounds(Blackhole sink) {
        if (HistoricalDate.read(take(mix)) instanceof DateReading.Read read) {
            sink.consume(read.date().range().earliestEpochDay());
            sink.consume(read.date().range().latestEpochDay());
        }
    }

    /** Years, months and days. */
    @Benchmark
    public DateReading edtfSimple() {
        return HistoricalDate.read(take(SIMPLE));
    }

    /** Strings that look like EDTF and are none; each is tried as words too. */
    @Benchmark
    public DateReading edtfInvalid() {
        return HistoricalDate.read(take(invalid));
    }

    /** Words of six languages, each tried in several; the code is large and slow to warm up. */
    @Benchmark
    @Warmup(iterations = 10, time = 2)
    public DateReading words() {
        return HistoricalDate.read(take(words));
    }

    /** Plain days. */
    @Benchmark
    public DateReading days() {
        return HistoricalDate.read(take(DAYS));
    }

    /** Plain days as {@code java.time} reads them. */
    @Benchmark
    public LocalDate localDate() {
        return LocalDate.parse(take(DAYS));
    }
}
