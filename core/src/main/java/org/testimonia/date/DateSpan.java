package org.testimonia.date;

import java.util.Locale;

/**
 * A stretch of a text, and what it was taken for.
 *
 * @param start where it begins, counted in UTF-16 units from 0
 * @param end where it ends, exclusive
 * @param role what it was taken for
 */
public record DateSpan(int start, int end, Role role) {

    /** What a stretch of a text can be taken for. */
    public enum Role {
        /** The day of a month. */
        DAY,
        /** A month, in letters or as a number. */
        MONTH,
        /** A year. */
        YEAR,
        /** A season, or another division of a year. */
        SEASON,
        /** A decade, or a century that is told as one is: 1900s. */
        DECADE,
        /** The number of a century. */
        CENTURY,
        /** A date in EDTF. */
        DATE,
        /** What is no date itself but says how one is meant: before, circa, a dash, century. */
        WORD;

        /** The name for reports: {@code month}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if it is empty or begins before the text */
    public DateSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "from " + start + " to " + end + ", expected 0 or more, and the end after");
        }
    }
}
