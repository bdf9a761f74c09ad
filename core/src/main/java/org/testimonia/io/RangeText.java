package org.testimonia.io;

import java.math.BigDecimal;
import java.util.Optional;

import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.date.Bound;
import org.testimonia.date.DateReading;
import org.testimonia.date.Day;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.DecimalRange;

/**
 * The {@code range} of a property as {@code testimonia.yaml} writes it: {@code 0..100} or {@code 0..} for figures, a date
 * or an interval such as {@code 1900/1950} for dates.
 */
final class RangeText {

    private static final String DOTS = "..";
    private static final int MAX_DIGITS = 100;

    private RangeText() {}

    static PropertyDefinition apply(PropertyDefinition definition, Node.Field field) throws DatasetReadException {
        String text = field.value().inWords().strip();
        if (definition.type().isTemporal()) {
            DayRange days = days(text)
                    .orElseThrow(() -> ConfigurationReader.wrong(field, "a date or an interval such as 1900/1950"));
            return definition.withDateRange(days);
        }
        DecimalRange figures =
                figures(text).orElseThrow(() -> ConfigurationReader.wrong(field, "two numbers such as 0..100, or 0.."));
        return definition.withFigureRange(figures);
    }

    private static Optional<DayRange> days(String text) {
        return HistoricalDate.read(text) instanceof DateReading.Read read
                ? Optional.of(read.date().range())
                : Optional.empty();
    }

    private static Optional<DecimalRange> figures(String text) {
        int dots = text.indexOf(DOTS);
        if (dots < 0) {
            return Optional.empty();
        }
        String from = text.substring(0, dots).strip();
        String to = text.substring(dots + DOTS.length()).strip();
        Optional<BigDecimal> lower = decimal(from);
        Optional<BigDecimal> upper = decimal(to);
        boolean readable = (from.isEmpty() || lower.isPresent()) && (to.isEmpty() || upper.isPresent());
        if (!readable || (lower.isEmpty() && upper.isEmpty())) {
            return Optional.empty();
        }
        if (lower.isPresent() && upper.isPresent()) {
            return lower.get().compareTo(upper.get()) <= 0
                    ? Optional.of(DecimalRange.of(lower.get(), upper.get()))
                    : Optional.empty();
        }
        return Optional.of(lower.map(DecimalRange::atLeast).orElseGet(() -> DecimalRange.atMost(upper.orElseThrow())));
    }

    /** A plain decimal number, without an exponent. */
    static Optional<BigDecimal> decimal(String text) {
        boolean plain = !text.isEmpty()
                && text.length() <= MAX_DIGITS
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
        try {
            return plain ? Optional.of(new BigDecimal(text)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static String text(DecimalRange range) {
        return range.lower().map(BigDecimal::toPlainString).orElse("")
                + DOTS
                + range.upper().map(BigDecimal::toPlainString).orElse("");
    }

    /** The range as an EDTF interval. */
    static String text(DayRange range) {
        return end(range.earliest()) + "/" + end(range.latest());
    }

    private static String end(Bound bound) {
        return bound.day().map(Day::toString).orElse(DOTS);
    }
}
