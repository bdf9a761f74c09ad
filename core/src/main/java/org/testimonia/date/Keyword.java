package org.testimonia.date;

import java.util.Locale;

/** What a word means to the grammar of dates, in whatever language; each has a key in the files of {@code words/}. */
enum Keyword {
    BEFORE,
    AFTER,
    BY,
    SINCE,
    UNTIL,
    NOT_BEFORE,
    NOT_AFTER,
    OR_EARLIER,
    OR_LATER,
    CIRCA,
    PROBABLY,
    BETWEEN,
    AND,
    FROM,
    TO,
    OR,
    DECADE,
    CENTURY,
    BEFORE_CHRIST,
    AFTER_CHRIST,
    EARLY,
    MID,
    LATE,
    ORDINAL,
    IGNORED,
    OLD_STYLE,
    NEW_STYLE,
    /** {@code month.1} to {@code month.12}. */
    MONTH,
    /** {@code season.21} to {@code season.24}. */
    SEASON,

    /** A number in digits; the rest have no words. */
    NUMBER,
    /** A Roman number, which only counts centuries. */
    ROMAN,
    /** A date in EDTF among words: "before 1925-08". */
    DATE,
    DASH,
    COMMA,
    QUESTION,
    OPENING,
    CLOSING,
    END;

    /** The key in a language's file. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
