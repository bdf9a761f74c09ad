package org.testimonia.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

import org.testimonia.figure.DecimalRange;

/** Ranges of figures as a reader expects them, with their thousands apart. */
public final class NumberWording {

    private NumberWording() {}

    /** {@code 8,850,000 to 8,950,000}, {@code at least 5}. */
    public static String of(DecimalRange range) {
        Optional<String> lower = range.lower().map(NumberWording::of);
        Optional<String> upper = range.upper().map(NumberWording::of);
        if (lower.isEmpty()) {
            return upper.map(most -> "at most " + most).orElse("any number");
        }
        if (upper.isEmpty()) {
            return "at least " + lower.get();
        }
        return lower.equals(upper) ? lower.get() : lower.get() + " to " + upper.get();
    }

    /** {@code 8,305,454}, {@code 0.5}. */
    public static String of(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
