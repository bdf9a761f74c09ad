package org.testimonia.io;

import org.testimonia.claim.Scope;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Configuration;
import org.testimonia.date.HistoricalDate;

/**
 * Reads single texts as the fields of claims, exactly as they would be read in a CSV file of a dataset.
 *
 * <pre>{@code
 * FieldReader fields = FieldReader.of(dataset.configuration());
 * fields.value("established", "by 1 Jan 1928"); // a date, as the dataset means "by"
 * }</pre>
 *
 * <p>Not safe for use by several threads at once.
 */
public final class FieldReader {

    private final Configuration configuration;
    private final ValueReader values;

    private FieldReader(Configuration configuration) {
        this.configuration = configuration;
        this.values = new ValueReader(configuration);
    }

    /** A reader for datasets of this configuration. */
    public static FieldReader of(Configuration configuration) {
        return new FieldReader(configuration);
    }

    /** The value of a property, by its type; one that the vocabulary does not have holds text. A blank text is none. */
    public FieldReading<Value> value(String property, String text) {
        if (text.isBlank()) {
            return new FieldReading.NotRead<>("got nothing, expected a value");
        }
        return reading(values.value(text, false, configuration.vocabulary().property(property)));
    }

    /** An as-of date. */
    public FieldReading<HistoricalDate> asOf(String text) {
        return reading(values.date(text));
    }

    /** A scope; a blank text is the unstated one. */
    public FieldReading<Scope> scope(String text) {
        return reading(values.scope(text));
    }

    private static <T> FieldReading<T> reading(ValueReader.Outcome<T> outcome) {
        return outcome.value()
                .<FieldReading<T>>map(FieldReading.Read::new)
                .orElseGet(() -> new FieldReading.NotRead<>(outcome.message()));
    }
}
