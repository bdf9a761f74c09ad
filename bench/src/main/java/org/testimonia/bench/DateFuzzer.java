package org.testimonia.bench;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.DateReading;
import org.testimonia.date.HistoricalDate;

/**
 * Feeds texts to the date reader, guided by what they make it do.
 *
 * <p>Whatever the text: reading throws nothing, a date that was read prints to a text that reads to an equal date, and its
 * bounds are ordered.
 */
public final class DateFuzzer {

    private DateFuzzer() {}

    /** Called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        if (HistoricalDate.read(text) instanceof DateReading.Read read) {
            check(read.date(), text);
        }
    }

    private static void check(HistoricalDate date, String text) {
        if (!HistoricalDate.parse(date.toString()).equals(date)) {
            throw new IllegalStateException("\"" + text + "\" does not read back from \"" + date + "\"");
        }
        if (date.range().earliestEpochDay() > date.range().latestEpochDay()) {
            throw new IllegalStateException("\"" + text + "\" ends before it begins: " + date.range());
        }
        if (!date.range(DatePolicy.STANDARD).contains(date.range())) {
            throw new IllegalStateException("\"" + text + "\" is narrowed by its policy");
        }
    }
}
