package org.testimonia.date;

import java.util.List;

/**
 * Which of its meanings each word of a text has that has several.
 *
 * @param second whether words with two meanings have the second: "1900s" a century, not a decade
 * @param window of which years "'31" may be one
 * @param century in which of the window's hundreds of years such years are, from 0
 */
record WordChoice(boolean second, YearWindow window, int century) {

    /** The year of two digits, or a year that none is, if it is not within the window. */
    int year(int twoDigits) {
        List<Integer> years = window.yearsOf(twoDigits);
        return century < years.size() ? years.get(century) : -1;
    }
}
