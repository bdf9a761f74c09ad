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
    /** As FROM before a range, else nothing: du 3 au 4 mars, du 3 mars. */
    OF,
    TO,
    OR,
    /**
     * A decade: 1920s; {@code decade.100} can be a century as well (1900s), {@code decade.1} years as well (années 1914 à
     * 1918), and {@code decade.20} is a decade that has a name of its own (the twenties).
     */
    DECADE,
    /** {@code century.19} for a century that has a name of its own. */
    CENTURY,
    /** What means a century only before its number. */
    CENTURY_BEFORE,
    /** What means a century only after its number, whatever else it means. */
    CENTURY_AFTER,
    /** As CENTURY, for a thousand years. */
    MILLENNIUM,
    BEFORE_CHRIST,
    AFTER_CHRIST,
    EARLY,
    MID,
    LATE,
    /** {@code part.2} to {@code part.4}: halves, thirds and quarters, after the number of the one; {@code part.10} tenths. */
    PART,
    /** As PART, before the number of the one: Q1. */
    PART_BEFORE,
    /** The last of such parts. */
    LAST,
    /** All of a year or a longer time. */
    WHOLE,
    /** The end that has not come yet. */
    PRESENT,
    /** Before the first or the last day that is certain: since at least 1924. */
    AT_LEAST,
    /** What was on a date, or since. */
    AS_OF,
    /** What happened at the date: printed 1899. */
    EVENT,
    /** A word for a year beside its number, which makes three digits one. */
    YEAR,
    /** No date is known. */
    UNDATED,
    ORDINAL,
    IGNORED,
    OLD_STYLE,
    NEW_STYLE,
    /** {@code month.1} to {@code month.12}. */
    MONTH,
    /** {@code season.21} to {@code season.24}. */
    SEASON,

    /** A number in digits, or {@code number.1} for one in words. */
    NUMBER,
    /** The last two digits of a year: '31; it and the rest have no words. */
    SHORT_YEAR,
    /** A Roman number, of a century or month. */
    ROMAN,
    /** A date in EDTF among words: "before 1925-08". */
    DATE,
    DASH,
    COMMA,
    QUESTION,
    OPENING,
    CLOSING,
    END;

    /** Whether it stands before a date that is an end of the time meant. */
    boolean isLimit() {
        return switch (this) {
            case BEFORE, AFTER, BY, SINCE, UNTIL, NOT_BEFORE, NOT_AFTER, BETWEEN, FROM, OF -> true;
            default -> false;
        };
    }

    /** The key in a language's file. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
