package org.testimonia.date;

/** One element of a {@link DateSet}: a date, a run of dates from one to another, or all dates up to or from one. */
public sealed interface SetElement {

    /** The element as EDTF writes it. */
    String edtf();

    /** The days from the first to the last that the element names. */
    DayRange range(DatePolicy policy);

    /** All that any part is qualified with. */
    Qualifier qualifier();

    /** The canonical spelling, as of {@link DateExpression#canonical()}. */
    SetElement canonical();

    /** A date. */
    record On(SingleDate date) implements SetElement, IntervalEnd {

        @Override
        public String edtf() {
            return date.edtf();
        }

        @Override
        public DayRange range(DatePolicy policy) {
            return date.range(policy);
        }

        @Override
        public Qualifier qualifier() {
            return date.qualifier();
        }

        @Override
        public On canonical() {
            return new On(date.canonical());
        }
    }

    /** A date or any before it: {@code ..1932}. */
    record OnOrBefore(SingleDate date) implements SetElement, IntervalEnd {

        @Override
        public String edtf() {
            return ".." + date.edtf();
        }

        @Override
        public DayRange range(DatePolicy policy) {
            return date.range(policy).withEarliest(Bound.OPEN);
        }

        @Override
        public Qualifier qualifier() {
            return date.qualifier();
        }

        @Override
        public OnOrBefore canonical() {
            return new OnOrBefore(date.canonical());
        }
    }

    /** A date or any after it: {@code 1929..}. */
    record OnOrAfter(SingleDate date) implements SetElement, IntervalEnd {

        @Override
        public String edtf() {
            return date.edtf() + "..";
        }

        @Override
        public DayRange range(DatePolicy policy) {
            return date.range(policy).withLatest(Bound.OPEN);
        }

        @Override
        public Qualifier qualifier() {
            return date.qualifier();
        }

        @Override
        public OnOrAfter canonical() {
            return new OnOrAfter(date.canonical());
        }
    }

    /**
     * Every date from one to another: {@code 1920..1925}. Both are told as finely, since that says which dates come
     * between.
     */
    record Consecutive(SingleDate first, SingleDate last) implements SetElement {

        /** @throws IllegalArgumentException if the last is certainly before the first, or not told as finely */
        public Consecutive {
            if (!precision(first).equals(precision(last)) || last.range().endsBefore(first.range())) {
                throw new IllegalArgumentException("from " + first.edtf() + " to " + last.edtf()
                        + ", expected the earlier first, and both years, months or days");
            }
        }

        static Precision precision(SingleDate date) {
            if (date instanceof CalendarDate calendarDate) {
                return calendarDate.precision();
            }
            return date instanceof Season ? Precision.SEASON : Precision.YEAR;
        }

        @Override
        public String edtf() {
            return first.edtf() + ".." + last.edtf();
        }

        @Override
        public DayRange range(DatePolicy policy) {
            return first.range(policy).hull(last.range(policy));
        }

        @Override
        public Qualifier qualifier() {
            return first.qualifier().and(last.qualifier());
        }

        @Override
        public Consecutive canonical() {
            return new Consecutive(first.canonical(), last.canonical());
        }
    }
}
