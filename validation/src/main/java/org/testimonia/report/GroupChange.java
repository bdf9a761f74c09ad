package org.testimonia.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.DecimalRange;

/**
 * By how much a figure has changed since the one before it of the same scope and unit, as far as rounding lets know.
 *
 * @param since the date of the earlier figure
 * @param difference the later less the earlier
 * @param percent the same in percent of the earlier, to one decimal; none if that may be zero
 * @param saysScope whether both say what they count, and so surely count the same
 */
record GroupChange(HistoricalDate since, DecimalRange difference, Optional<DecimalRange> percent, boolean saysScope) {

    /** The change, unless a figure has no end on a side. */
    static Optional<GroupChange> of(HistoricalDate since, DecimalRange earlier, DecimalRange later, boolean saysScope) {
        DecimalRange difference = later.minus(earlier);
        return difference.lower().isEmpty() || difference.upper().isEmpty()
                ? Optional.empty()
                : Optional.of(new GroupChange(since, difference, percent(earlier, later), saysScope));
    }

    private static Optional<DecimalRange> percent(DecimalRange earlier, DecimalRange later) {
        BigDecimal least = earlier.lower().orElse(BigDecimal.ZERO);
        BigDecimal most = earlier.upper().orElse(BigDecimal.ZERO);
        if (least.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal lower = percent(later.lower().orElseThrow(), most);
        BigDecimal upper = percent(later.upper().orElseThrow(), least);
        return Optional.of(DecimalRange.of(lower, upper));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.subtract(whole)
                .movePointRight(2)
                .divide(whole, MathContext.DECIMAL128)
                .setScale(1, RoundingMode.HALF_UP);
    }

    /** {@code a fall of 544,546 to 644,546 (6.2 to 7.2 %) since 1928-01-01}. */
    String words() {
        BigDecimal least = difference.lower().orElseThrow();
        BigDecimal most = difference.upper().orElseThrow();
        String change;
        if (least.signum() == 0 && most.signum() == 0) {
            change = "no change";
        } else if (least.signum() >= 0) {
            change = "a rise of " + NumberWording.of(difference) + inBrackets(percent);
        } else if (most.signum() <= 0) {
            change = "a fall of " + NumberWording.of(negated(difference))
                    + inBrackets(percent.map(GroupChange::negated));
        } else {
            change = "between a fall of " + NumberWording.of(DecimalRange.exactly(least.negate())) + " and a rise of "
                    + NumberWording.of(DecimalRange.exactly(most));
        }
        return change + " since " + since.text() + (saysScope ? "" : ", if both count the same");
    }

    private static String inBrackets(Optional<DecimalRange> percent) {
        return percent.map(range -> " (" + NumberWording.of(range) + " %)").orElse("");
    }

    private static DecimalRange negated(DecimalRange range) {
        return DecimalRange.of(
                range.upper().orElseThrow().negate(),
                range.lower().orElseThrow().negate());
    }
}
