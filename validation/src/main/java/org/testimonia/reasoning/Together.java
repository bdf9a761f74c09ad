package org.testimonia.reasoning;

import java.util.List;
import java.util.function.Function;

import org.testimonia.claim.Claim;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.Figure;

/**
 * What claims of one thing allow together: the tightest range in which its value lies if all of them are true, or that
 * there is none.
 *
 * <pre>{@code
 * Together.ofDates(claims, DatePolicy.STANDARD) // "before 1933" and "after 1928": 1929-01-01 to 1932-12-31
 * }</pre>
 *
 * <p>It takes for granted that the claims are of one thing: one subject, property, unit, scope and date. It weighs nothing:
 * a claim that is made ten times counts as one that is made once.
 *
 * @param <R> a range of values: {@link DayRange} or {@link DecimalRange}
 */
public sealed interface Together<R> {

    /**
     * The claims can all be true.
     *
     * @param ranges what they all allow, from the least value on; several where a date is one of several that are apart
     * @param setLower the claims that do not allow anything just below; none if there is no lower end
     * @param setUpper the claims that do not allow anything just above; none if there is no upper end
     */
    record Allowed<R>(List<R> ranges, List<Claim> setLower, List<Claim> setUpper) implements Together<R> {

        public Allowed {
            ranges = List.copyOf(ranges);
            setLower = List.copyOf(setLower);
            setUpper = List.copyOf(setUpper);
        }
    }

    /**
     * The claims cannot all be true.
     *
     * @param claims claims that cannot, but could once any one of them is left out: as few as there can be, unless dates
     *     that are one of several make too many ways to look for
     */
    record Conflict<R>(List<Claim> claims) implements Together<R> {

        public Conflict {
            claims = List.copyOf(claims);
        }
    }

    /**
     * What claims of one moment allow; qualifiers widen their dates as the policy says.
     *
     * @throws IllegalArgumentException if there is no claim, or one without a date
     */
    static Together<DayRange> ofDates(List<Claim> claims, DatePolicy policy) {
        return ofDays(claims, date -> date.ranges(policy));
    }

    /** What claims of one period allow for its first day; otherwise as {@link #ofDates}. */
    static Together<DayRange> ofStarts(List<Claim> claims, DatePolicy policy) {
        return ofDays(claims, date -> {
            List<DayRange> alternatives = DateReadings.alternatives(date, policy);
            return alternatives.isEmpty() ? List.of(date.period(policy).start()) : alternatives;
        });
    }

    /** What claims of one period allow for its last day; otherwise as {@link #ofDates}. */
    static Together<DayRange> ofEnds(List<Claim> claims, DatePolicy policy) {
        return ofDays(claims, date -> {
            List<DayRange> alternatives = DateReadings.alternatives(date, policy);
            return alternatives.isEmpty() ? List.of(date.period(policy).end()) : alternatives;
        });
    }

    private static Together<DayRange> ofDays(List<Claim> claims, Function<HistoricalDate, List<DayRange>> days) {
        return new CommonRanges<>(
                        RangeLine.DAYS,
                        claims,
                        claim -> days.apply(
                                claim.date().orElseThrow(() -> new IllegalArgumentException(claim + ": has no date"))))
                .together();
    }

    /**
     * What claims of one figure allow, as far as rounding and the words go.
     *
     * @throws IllegalArgumentException if there is no claim, or one without a figure
     */
    static Together<DecimalRange> ofFigures(List<Claim> claims) {
        return ofNumbers(claims, Figure::bounds);
    }

    /** The same if every round number is rounded, however small: 62 and 70 then meet at 65. */
    static Together<DecimalRange> ofFiguresLoosely(List<Claim> claims) {
        return ofNumbers(claims, Figure::looseBounds);
    }

    private static Together<DecimalRange> ofNumbers(List<Claim> claims, Function<Figure, DecimalRange> bounds) {
        return new CommonRanges<>(
                        RangeLine.NUMBERS,
                        claims,
                        claim -> List.of(bounds.apply(claim.figure()
                                .orElseThrow(() -> new IllegalArgumentException(claim + ": has no figure")))))
                .together();
    }
}
