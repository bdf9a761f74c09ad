package org.testimonia.date;

import java.util.ArrayList;
import java.util.List;

/**
 * The years that a year of two digits may be: with 1930 to 2029, 85 is 1985 and nothing else.
 *
 * <p>A window of more than a hundred years leaves it ambiguous, as it is where nobody has said what was meant; a
 * smaller one may leave it without a meaning.
 *
 * @param first the first year, from 0
 * @param last the last year, to 9999
 */
public record YearWindow(int first, int last) {

    /** 1800 to 2099: 85 may be 1885, 1985 or 2085. */
    public static final YearWindow THREE_CENTURIES = new YearWindow(1800, 2099);

    private static final int CENTURY = 100;

    /** @throws IllegalArgumentException if a year has not four digits, or the last is before the first */
    public YearWindow {
        if (first < 0 || last > 9999 || last < first) {
            throw new IllegalArgumentException(
                    "years " + first + " to " + last + ", expected from 0 to 9999, the earlier first");
        }
    }

    /** The window of a hundred years that begins with a year. */
    public static YearWindow from(int first) {
        return new YearWindow(first, Math.min(9999, first + CENTURY - 1));
    }

    /** Into how many hundreds of years the window reaches, at most. */
    int centuries() {
        return (last - first) / CENTURY + 1;
    }

    /** All years of the window that end in the two digits. */
    List<Integer> yearsOf(int twoDigits) {
        List<Integer> years = new ArrayList<>();
        int base = first - first % CENTURY + twoDigits;
        for (int year = base; year <= last; year += CENTURY) {
            if (year >= first) {
                years.add(year);
            }
        }
        return years;
    }
}
