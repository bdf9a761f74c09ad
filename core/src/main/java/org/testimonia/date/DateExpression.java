package org.testimonia.date;

import java.util.List;

/**
 * What an EDTF string says (ISO 8601-2:2019, Annex A, levels 0 to 2), as values that can be taken apart.
 *
 * <p>Every expression has bounds; one whose days cannot be told, such as the 30th of February, cannot be made.
 * {@link #edtf()} of a parsed expression is the string it was parsed from.
 *
 * <pre>{@code
 * date.expression() instanceof Interval interval && interval.end() instanceof IntervalEnd.Open // still lasts
 * }</pre>
 */
public sealed interface DateExpression permits SingleDate, DateTime, Interval, DateSet {

    /** The expression in EDTF. */
    String edtf();

    /** The hard bounds of a moment that lies somewhere within; qualifiers never move them. */
    DayRange range();

    /** The bounds of a moment somewhere within, widened where the expression is approximate. */
    DayRange range(DatePolicy policy);

    /**
     * The days on which a moment can lie, as ranges that neither meet nor touch, the earliest first: two for {@code
     * [1924,1926]}. Only a set leaves days out; anything else is one range.
     */
    default List<DayRange> ranges(DatePolicy policy) {
        return List.of(range(policy));
    }

    /** The bounds of something that lasts, widened where the expression is approximate. */
    default Period period(DatePolicy policy) {
        DayRange range = range(policy);
        return new Period(range, range);
    }

    /** The bounds of something that lasts. */
    default Period period() {
        return period(DatePolicy.EXACT);
    }

    /** All of it as something that lasts, where it names days without a gap; else as {@link #period()}. */
    default Period whole() {
        return period();
    }

    /** Whether any part is qualified with {@code ?} or {@code %}. */
    boolean isUncertain();

    /** Whether any part is qualified with {@code ~} or {@code %}. */
    boolean isApproximate();

    /** The one spelling of all expressions that qualify the same parts alike: {@code 1984?} for {@code ?1984}. */
    DateExpression canonical();
}
