package org.testimonia.date;

import java.util.Optional;

/**
 * A word, number or sign of a text, and what it means.
 *
 * @param keyword what it means
 * @param value the number of a number, month or season
 * @param digits how many digits a number is written with
 * @param start where it begins in the text
 * @param date the date it is, if it is one in EDTF
 */
record WordItem(Keyword keyword, int value, int digits, int start, Optional<SingleDate> date) {

    static WordItem of(Keyword keyword, int value, int start) {
        return new WordItem(keyword, value, 0, start, Optional.empty());
    }

    boolean is(Keyword other) {
        return keyword == other;
    }
}
