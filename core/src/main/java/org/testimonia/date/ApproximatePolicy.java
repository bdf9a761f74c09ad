package org.testimonia.date;

/**
 * By how much an approximate date may be off on either side, by how precisely it is told.
 *
 * @param day days by which a day may be off
 * @param month years by which a month may be off
 * @param season years by which a season or quarter may be off
 * @param year years by which a year may be off
 * @param decade years by which a decade may be off
 * @param century years by which a century, or anything coarser, may be off
 */
public record ApproximatePolicy(int day, int month, int season, int year, int decade, int century) {

    /** ±31 days for a day, ±1 year for months and seasons, ±5, 10 and 50 years for years, decades and centuries. */
    public static final ApproximatePolicy STANDARD = new ApproximatePolicy(31, 1, 1, 5, 10, 50);

    /** Approximate dates are taken at their word. */
    public static final ApproximatePolicy EXACT = new ApproximatePolicy(0, 0, 0, 0, 0, 0);

    private static final int MOST = 1_000_000;

    /** @throws IllegalArgumentException if a width is negative or above a million */
    public ApproximatePolicy {
        requireWidth("day", day);
        requireWidth("month", month);
        requireWidth("season", season);
        requireWidth("year", year);
        requireWidth("decade", decade);
        requireWidth("century", century);
    }

    /** This policy, with a day off by as many days. */
    public ApproximatePolicy withDay(int days) {
        return new ApproximatePolicy(days, month, season, year, decade, century);
    }

    /** This policy, with a month off by as many years. */
    public ApproximatePolicy withMonth(int years) {
        return new ApproximatePolicy(day, years, season, year, decade, century);
    }

    /** This policy, with a season off by as many years. */
    public ApproximatePolicy withSeason(int years) {
        return new ApproximatePolicy(day, month, years, year, decade, century);
    }

    /** This policy, with a year off by as many years. */
    public ApproximatePolicy withYear(int years) {
        return new ApproximatePolicy(day, month, season, years, decade, century);
    }

    /** This policy, with a decade off by as many years. */
    public ApproximatePolicy withDecade(int years) {
        return new ApproximatePolicy(day, month, season, year, years, century);
    }

    /** This policy, with a century off by as many years. */
    public ApproximatePolicy withCentury(int years) {
        return new ApproximatePolicy(day, month, season, year, decade, years);
    }

    /** The range with as much on either side as a date of the precision may be off. */
    DayRange widen(DayRange range, Precision precision) {
        return range.withEarliest(moved(range.earliest(), precision, -1))
                .withLatest(moved(range.latest(), precision, 1));
    }

    private Bound moved(Bound bound, Precision precision, int sign) {
        return bound.day().map(at -> Bound.on(moved(at, precision, sign))).orElse(bound);
    }

    private Day moved(Day at, Precision precision, int sign) {
        return precision == Precision.DAY
                ? at.plusDaysWithinLimits(sign * day)
                : at.plusYearsWithinLimits(sign * years(precision));
    }

    private int years(Precision precision) {
        return switch (precision) {
            case DAY -> 0;
            case MONTH -> month;
            case SEASON -> season;
            case YEAR -> year;
            case DECADE -> decade;
            case CENTURY -> century;
        };
    }

    private static void requireWidth(String of, int width) {
        if (width < 0 || width > MOST) {
            throw new IllegalArgumentException("an approximate " + of + " off by " + width + ", expected 0 to " + MOST);
        }
    }
}
