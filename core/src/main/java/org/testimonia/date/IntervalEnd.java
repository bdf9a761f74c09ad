package org.testimonia.date;

/**
 * One end of an {@link Interval}: a date somewhere within which it lies, a date that only limits it, or none.
 *
 * <p>A missing end is open ({@code ..}), there is none, or unknown (nothing written), there is one that nobody tells.
 */
public sealed interface IntervalEnd
        permits SetElement.On, SetElement.OnOrBefore, SetElement.OnOrAfter, IntervalEnd.Open, IntervalEnd.Unknown {

    /** The end is open: there is none. */
    IntervalEnd OPEN = new Open();

    /** The end is unknown: there is one, but nobody tells which. */
    IntervalEnd UNKNOWN = new Unknown();

    /** The end as EDTF writes it. */
    String edtf();

    /** Where the day at this end can lie. */
    DayRange range(DatePolicy policy);

    /** All that any part is qualified with. */
    Qualifier qualifier();

    /** The canonical spelling, as of {@link DateExpression#canonical()}. */
    IntervalEnd canonical();

    /** No end. */
    record Open() implements IntervalEnd {

        @Override
        public String edtf() {
            return "..";
        }

        @Override
        public DayRange range(DatePolicy policy) {
            return DayRange.ANY;
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.NONE;
        }

        @Override
        public IntervalEnd canonical() {
            return this;
        }
    }

    /** An end that is not known. */
    record Unknown() implements IntervalEnd {

        @Override
        public String edtf() {
            return "";
        }

        @Override
        public DayRange range(DatePolicy policy) {
            return DayRange.of(Bound.UNKNOWN, Bound.UNKNOWN);
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.NONE;
        }

        @Override
        public IntervalEnd canonical() {
            return this;
        }
    }
}
