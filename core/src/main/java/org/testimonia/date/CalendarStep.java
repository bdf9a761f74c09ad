package org.testimonia.date;

/**
 * A time during which one rule held and years began on one day.
 *
 * @param rule how years, months and days are counted
 * @param yearStart where years begin
 * @param first its first day since 1970-01-01
 * @param last its last day since 1970-01-01
 */
record CalendarStep(CalendarRule rule, YearStart yearStart, long first, long last) {

    static final long NONE = Completions.NONE;

    static CalendarStep always(CalendarRule rule) {
        return new CalendarStep(rule, YearStart.JANUARY, Day.MIN_EPOCH_DAY, Day.MAX_EPOCH_DAY);
    }

    CalendarStep until(long day) {
        return new CalendarStep(rule, yearStart, first, day);
    }

    CalendarStep withYearStart(YearStart start) {
        return new CalendarStep(rule, start, first, last);
    }

    /** Days since 1970-01-01 of the day, or {@link #NONE} if there was none while the rule held. */
    long epochDay(long year, int month, int day) {
        long januaryYear = yearStart.januaryYear(year, month, day);
        if (day < 1 || day > rule.lengthOfMonth(januaryYear, month)) {
            return NONE;
        }
        long epochDay = rule.epochDay(januaryYear, month, day);
        return epochDay >= first && epochDay <= last ? epochDay : NONE;
    }

    CalendarDay dateOf(long epochDay) {
        CalendarDay day = rule.dateOf(epochDay);
        long year = yearStart.yearOf(day.year(), day.month(), day.dayOfMonth());
        return new CalendarDay(year, day.month(), day.dayOfMonth());
    }

    /** The first day of the year while the rule held, or {@link #NONE}. */
    long firstOf(long year) {
        return firstOf(beginning(year), beginning(year + 1) - 1);
    }

    /** The last day of the year while the rule held, or {@link #NONE}. */
    long lastOf(long year) {
        return lastOf(beginning(year), beginning(year + 1) - 1);
    }

    /** The first day of the month while the rule held, or {@link #NONE}. */
    long firstOf(long year, int month) {
        long inFirst = firstOf(pieceStart(year, month), pieceEnd(year, month));
        return inFirst == NONE && isSplit(month) ? firstOf(restStart(year), restEnd(year)) : inFirst;
    }

    /** The last day of the month while the rule held, or {@link #NONE}. */
    long lastOf(long year, int month) {
        long inRest = isSplit(month) ? lastOf(restStart(year), restEnd(year)) : NONE;
        return inRest == NONE ? lastOf(pieceStart(year, month), pieceEnd(year, month)) : inRest;
    }

    /** Whether the year begins within the month, so that the month's first days are those at the end of the year. */
    private boolean isSplit(int month) {
        return month == yearStart.month() && yearStart.dayOfMonth() > 1;
    }

    private long pieceStart(long year, int month) {
        int day = isSplit(month) ? yearStart.dayOfMonth() : 1;
        return rule.epochDay(yearStart.januaryYear(year, month, day), month, day);
    }

    private long pieceEnd(long year, int month) {
        long januaryYear = yearStart.januaryYear(year, month, yearStart.dayOfMonth());
        return rule.epochDay(januaryYear, month, rule.lengthOfMonth(januaryYear, month));
    }

    private long restStart(long year) {
        return rule.epochDay(yearStart.firstJanuaryYear(year) + 1, yearStart.month(), 1);
    }

    private long restEnd(long year) {
        return beginning(year + 1) - 1;
    }

    private long beginning(long year) {
        return rule.epochDay(yearStart.firstJanuaryYear(year), yearStart.month(), yearStart.dayOfMonth());
    }

    private long firstOf(long from, long to) {
        return from <= last && to >= first ? Math.max(from, first) : NONE;
    }

    private long lastOf(long from, long to) {
        return from <= last && to >= first ? Math.min(to, last) : NONE;
    }
}
