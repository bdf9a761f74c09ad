package org.testimonia.date;

import java.util.Optional;

/**
 * One end of a {@link DayRange}: a day, or none because the end is open or because it is unknown.
 *
 * <p>Open ({@code ..} in EDTF) says that there is no limit; unknown (an empty end in EDTF) says that there is one, and
 * nobody tells which. Neither excludes a day, so both compute alike.
 */
public sealed interface Bound {

    /** There is no limit on this side. */
    Bound OPEN = new Open();

    /** There is a limit on this side, but it is not known. */
    Bound UNKNOWN = new Unknown();

    /** The limit is this day, which itself still belongs to the range. */
    static Bound on(Day day) {
        return new On(day);
    }

    /** The day, if there is one. */
    Optional<Day> day();

    /** A limit on a day, inclusive. */
    record On(Day inclusive) implements Bound {

        @Override
        public Optional<Day> day() {
            return Optional.of(inclusive);
        }

        @Override
        public String toString() {
            return inclusive.toString();
        }
    }

    /** No limit. */
    record Open() implements Bound {

        @Override
        public Optional<Day> day() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "open";
        }
    }

    /** A limit that is not known. */
    record Unknown() implements Bound {

        @Override
        public Optional<Day> day() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "unknown";
        }
    }
}
