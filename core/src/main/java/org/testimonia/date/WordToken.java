package org.testimonia.date;

import java.util.Optional;

/**
 * A piece of a text that is read as words: a number, a run of letters, or a sign.
 *
 * @param kind which of these
 * @param text lower case, composed, all dashes alike; of a date only "207?" has one, as it may be the year 207 as well
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 * @param date the date it is, if it is one in EDTF
 * @param capital whether it begins with a capital letter
 */
record WordToken(Kind kind, String text, int start, int end, Optional<SingleDate> date, boolean capital) {

    enum Kind {
        NUMBER,
        WORD,
        SIGN,
        DATE,
        /** A month that is told as a number, in a date that is told in numbers only. */
        MONTH
    }

    WordToken as(Kind other) {
        return new WordToken(other, text, start, end, date, capital);
    }

    WordToken withText(String other) {
        return new WordToken(kind, other, start, end, date, capital);
    }
}
