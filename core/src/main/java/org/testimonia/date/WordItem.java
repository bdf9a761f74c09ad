package org.testimonia.date;

import java.util.Optional;

/**
 * A word, number or sign of a text, and what it means.
 *
 * @param keyword what it means
 * @param value the number of a number, month or season; of a date such as "207?" the year that it may be as well
 * @param digits how many digits a number is written with; of a Roman number, 1 if it is in capitals
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 * @param date the date it is, if it is one in EDTF
 */
record WordItem(Keyword keyword, int value, int digits, int start, int end, Optional<SingleDate> date) {

    static WordItem of(Keyword keyword, int value, int start, int end) {
        return new WordItem(keyword, value, 0, start, end, Optional.empty());
    }

    /** A number of so many digits. */
    static WordItem ofNumber(int value, int digits, int start, int end) {
        return new WordItem(Keyword.NUMBER, value, digits, start, end, Optional.empty());
    }

    WordItem at(int newStart, int newEnd) {
        return new WordItem(keyword, value, digits, newStart, newEnd, date);
    }

    DateSpan span(DateSpan.Role role) {
        return new DateSpan(start, end, role);
    }

    boolean is(Keyword other) {
        return keyword == other;
    }
}
