package org.testimonia.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was read of one date in words, still to be completed: in "14-16 July 1924" the first date is only "14".
 *
 * <p>A number of up to three digits is kept as it is until it is clear whether it is a day or a year, and a Roman one until
 * it is clear whether it is a century or a month.
 */
final class DraftDate {

    /** A part of a longer stretch of time. */
    enum Portion {
        WHOLE,
        EARLY,
        MID,
        LATE,
        /** One of several equal parts, such as the first half. */
        NTH
    }

    final int start;
    int number = -1;
    int numberDigits;
    int roman;
    int month;
    int season;
    int century;
    long year;
    boolean hasYear;
    boolean hasEra;
    boolean beforeChrist;
    boolean decade;
    boolean wordFirst;
    boolean yearsAsWell;
    boolean joinedByDash;
    boolean second;
    boolean millennium;
    boolean named;
    int shortYear = -1;
    boolean approximate;
    boolean uncertain;
    Portion portion = Portion.WHOLE;
    int nth;
    int ofParts;
    Optional<SingleDate> date = Optional.empty();

    private final List<DateSpan> spans = new ArrayList<>();
    private Optional<WordItem> unclear = Optional.empty();
    private DateSpan.Role roleOfUnclear = DateSpan.Role.DAY;

    DraftDate(int start) {
        this.start = start;
    }

    boolean hasNumber() {
        return number >= 0;
    }

    static boolean isCentury(int number) {
        return number >= 1 && number <= 99;
    }

    /** Whether anything but qualifiers was read. */
    boolean hasContent() {
        return hasNumber()
                || roman > 0
                || month > 0
                || season > 0
                || century > 0
                || hasYear
                || shortYear >= 0
                || decade
                || date.isPresent();
    }

    /** Whether nothing but a number was read, which may be a day, a year or a century. */
    boolean isBareNumber() {
        return hasNumber() && month == 0 && season == 0 && century == 0 && !hasYear && shortYear < 0 && !decade;
    }

    /** Whether year, month and day are told, and nothing else. */
    boolean isDay() {
        return hasNumber() && hasYear && month > 0 && portion == Portion.WHOLE;
    }

    Qualifier qualifier() {
        return Qualifier.of(uncertain, approximate);
    }

    /** Puts a year or decade of two digits into the century that it is in, if nothing else has told it. */
    void settle(WordChoice choice) {
        if (shortYear >= 0 && !hasYear) {
            int settled = choice.year(shortYear);
            year = settled;
            hasYear = settled >= 0;
        }
        if (decade && numberDigits == 2) {
            setDecadeWithin(choice.year(number));
        }
    }

    void setDecadeWithin(int fourDigits) {
        if (fourDigits >= 0) {
            number = fourDigits;
            numberDigits = 4;
        }
    }

    void setDecade(int newNumber, int digits) {
        decade = true;
        number = newNumber;
        numberDigits = digits;
    }

    /** Takes from another date what is told of neither but once: the century of "mid to late 19th century". */
    void takeContent(DraftDate other) {
        number = other.number;
        numberDigits = other.numberDigits;
        roman = other.roman;
        month = other.month;
        season = other.season;
        century = other.century;
        millennium = other.millennium;
        year = other.year;
        hasYear = other.hasYear;
        hasEra = other.hasEra;
        beforeChrist = other.beforeChrist;
        decade = other.decade;
        second = other.second;
        shortYear = other.shortYear;
    }

    void setYear(long newYear) {
        year = newYear;
        hasYear = true;
    }

    /** A year counted from the birth of Christ, or back from it: 44 BC is year -43. */
    void setYearOfEra(int count, boolean before) {
        setYear(before ? 1L - count : count);
        hasEra = true;
        beforeChrist = before;
    }

    void setPart(int which, int of) {
        portion = Portion.NTH;
        nth = which;
        ofParts = of;
    }

    /** Takes the number for something else than a day. */
    int takeNumber(DateSpan.Role role) {
        int taken = number;
        number = -1;
        roleOfUnclear = role;
        return taken;
    }

    /** Takes the Roman number for what it is. */
    int takeRoman(DateSpan.Role role) {
        int taken = roman;
        roman = 0;
        roleOfUnclear = role;
        return taken;
    }

    void mark(WordItem item, DateSpan.Role role) {
        spans.add(item.span(role));
    }

    /** Notes the number whose role is told by what it will have become. */
    void markUnclear(WordItem item) {
        unclear = Optional.of(item);
    }

    /** What each part was taken for. */
    List<DateSpan> spans() {
        List<DateSpan> all = new ArrayList<>(spans);
        unclear.ifPresent(item -> all.add(item.span(roleOfUnclear)));
        return all;
    }
}
