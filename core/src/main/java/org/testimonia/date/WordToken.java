package org.testimonia.date;

import java.util.Optional;

/**
 * A piece of a text that is read as words: a number, a run of letters, or a sign.
 *
 * @param kind which of these
 * @param text lower case, composed, all dashes alike
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 * @param date the date it is, if it is one in EDTF
 */
record WordToken(Kind kind, String text, int start, int end, Optional<SingleDate> date) {

    enum Kind {
        NUMBER,
        WORD,
        SIGN,
        DATE
    }
}
