package org.testimonia.date;

import java.util.Optional;

/**
 * The choices that the words and qualifiers of dates leave open, by name, so that they can be stated and changed.
 *
 * <p>Limits, parts and two-digit years say how words are read. What is approximate, and what months a season may be, never
 * moves the hard bounds of a date, but is what a rule allows for before it speaks of a contradiction.
 *
 * <pre>{@code
 * // "circa 1925" is 1923 to 1927
 * DatePolicy.STANDARD.withApproximate(ApproximatePolicy.STANDARD.withYear(2))
 * }</pre>
 *
 * @param limits whether "before", "after" and "by" include the date they name
 * @param approximate by how much an approximate date may be off
 * @param seasons what months a season may be
 * @param parts what of a longer time "early", "mid" and "late" are
 * @param twoDigitYears what the year of "12/04/85" may be
 * @param numericOrder in what order "12/04/1985" tells day and month; where it is not known, each language has its own
 */
public record DatePolicy(
        LimitPolicy limits,
        ApproximatePolicy approximate,
        SeasonPolicy seasons,
        PartPolicy parts,
        YearWindow twoDigitYears,
        Optional<NumericOrder> numericOrder) {

    /**
     * The standard limits and widths; northern seasons give or take a month; early and late are halves; years of two digits
     * and the order of day and month are left ambiguous.
     */
    public static final DatePolicy STANDARD = new DatePolicy(
            LimitPolicy.STANDARD,
            ApproximatePolicy.STANDARD,
            SeasonPolicy.NORTHERN,
            PartPolicy.HALVES,
            YearWindow.THREE_CENTURIES,
            Optional.empty());

    /** As {@link #STANDARD}, but approximate dates and seasons are taken at their word. */
    static final DatePolicy EXACT =
            STANDARD.withApproximate(ApproximatePolicy.EXACT).withSeasons(SeasonPolicy.EXACT);

    /** This policy, with other limits. */
    public DatePolicy withLimits(LimitPolicy policy) {
        return new DatePolicy(policy, approximate, seasons, parts, twoDigitYears, numericOrder);
    }

    /** This policy, with approximate dates off by other widths. */
    public DatePolicy withApproximate(ApproximatePolicy policy) {
        return new DatePolicy(limits, policy, seasons, parts, twoDigitYears, numericOrder);
    }

    /** This policy, with seasons as the other has them. */
    public DatePolicy withSeasons(SeasonPolicy policy) {
        return new DatePolicy(limits, approximate, policy, parts, twoDigitYears, numericOrder);
    }

    /** This policy, with "early", "mid" and "late" as the other has them. */
    public DatePolicy withParts(PartPolicy policy) {
        return new DatePolicy(limits, approximate, seasons, policy, twoDigitYears, numericOrder);
    }

    /** This policy, with years of two digits within a window. */
    public DatePolicy withTwoDigitYears(YearWindow window) {
        return new DatePolicy(limits, approximate, seasons, parts, window, numericOrder);
    }

    /** This policy, with dates in numbers only told in one order. */
    public DatePolicy withNumericOrder(NumericOrder order) {
        return new DatePolicy(limits, approximate, seasons, parts, twoDigitYears, Optional.of(order));
    }
}
