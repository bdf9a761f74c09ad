package org.testimonia.date;

/**
 * From a start to an end, both inclusive: {@code 1922/1928}, {@code 1925-09/..}, {@code /1938} (ISO 8601-2 §10).
 *
 * <p>The start lies within the first date and the end within the second, and the start is never after the end.
 *
 * @param start where it starts
 * @param end where it ends
 */
public record Interval(IntervalEnd start, IntervalEnd end) implements DateExpression {

    /** @throws IllegalArgumentException if neither end is dated, or the start is certainly after the end */
    public Interval {
        if (!isDated(start) && !isDated(end)) {
            throw new IllegalArgumentException("no date, expected one at either end");
        }
        if (isReversed(start, end)) {
            throw new IllegalArgumentException(
                    "from " + start.edtf() + " to " + end.edtf() + ", expected the earlier first");
        }
    }

    static boolean isDated(IntervalEnd end) {
        return !(end instanceof IntervalEnd.Open || end instanceof IntervalEnd.Unknown);
    }

    static boolean isReversed(IntervalEnd start, IntervalEnd end) {
        return end.range(DatePolicy.EXACT).endsBefore(start.range(DatePolicy.EXACT));
    }

    @Override
    public DayRange range() {
        return range(DatePolicy.EXACT);
    }

    /** Under a policy that puts a season where it contradicts the other end, the policy is not what was meant. */
    @Override
    public DayRange range(DatePolicy policy) {
        DayRange first = start.range(policy);
        DayRange last = end.range(policy);
        return last.endsBefore(first) ? range() : DayRange.of(first.earliest(), last.latest());
    }

    @Override
    public Period period(DatePolicy policy) {
        DayRange within = range(policy);
        return new Period(within(start.range(policy), within), within(end.range(policy), within));
    }

    @Override
    public boolean isUncertain() {
        return start.qualifier().isUncertain() || end.qualifier().isUncertain();
    }

    @Override
    public boolean isApproximate() {
        return start.qualifier().isApproximate() || end.qualifier().isApproximate();
    }

    @Override
    public Interval canonical() {
        return new Interval(start.canonical(), end.canonical());
    }

    @Override
    public String edtf() {
        return start.edtf() + "/" + end.edtf();
    }

    @Override
    public String toString() {
        return edtf();
    }

    /** Never empty: the range of either end overlaps that of the whole, as the start is not after the end. */
    private static DayRange within(DayRange end, DayRange whole) {
        return end.intersection(whole).orElse(whole);
    }
}
