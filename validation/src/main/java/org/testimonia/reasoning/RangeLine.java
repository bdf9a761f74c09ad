package org.testimonia.reasoning;

import java.util.Comparator;
import java.util.Optional;

import org.testimonia.date.DayRange;
import org.testimonia.figure.DecimalRange;

/** How ranges of one kind lie on their line. */
interface RangeLine<R> {

    RangeLine<DayRange> DAYS = new RangeLine<>() {
        @Override
        public Optional<DayRange> intersection(DayRange one, DayRange other) {
            return one.intersection(other);
        }

        @Override
        public boolean contains(DayRange one, DayRange other) {
            return one.contains(other);
        }

        @Override
        public boolean beginTogether(DayRange one, DayRange other) {
            return one.earliest().day().isPresent() && one.earliestEpochDay() == other.earliestEpochDay();
        }

        @Override
        public boolean endTogether(DayRange one, DayRange other) {
            return one.latest().day().isPresent() && one.latestEpochDay() == other.latestEpochDay();
        }

        @Override
        public Comparator<DayRange> byStart() {
            return Comparator.comparingLong(DayRange::earliestEpochDay);
        }
    };

    RangeLine<DecimalRange> NUMBERS = new RangeLine<>() {
        @Override
        public Optional<DecimalRange> intersection(DecimalRange one, DecimalRange other) {
            return one.intersection(other);
        }

        @Override
        public boolean contains(DecimalRange one, DecimalRange other) {
            return one.contains(other);
        }

        @Override
        public boolean beginTogether(DecimalRange one, DecimalRange other) {
            return one.lower().isPresent() && one.lower().equals(other.lower());
        }

        @Override
        public boolean endTogether(DecimalRange one, DecimalRange other) {
            return one.upper().isPresent() && one.upper().equals(other.upper());
        }

        @Override
        public Comparator<DecimalRange> byStart() {
            return Comparator.naturalOrder();
        }
    };

    Optional<R> intersection(R one, R other);

    boolean contains(R one, R other);

    /** Whether both have the same lower end, and have one. */
    boolean beginTogether(R one, R other);

    /** Whether both have the same upper end, and have one. */
    boolean endTogether(R one, R other);

    Comparator<R> byStart();
}
