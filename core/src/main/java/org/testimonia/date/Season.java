package org.testimonia.date;

/**
 * A numbered division of a year (ISO 8601-2 §4.8): {@code 1924-22} is the summer of 1924, {@code 1924-34} its second
 * quarter.
 *
 * <p>The standard gives seasons no days. Here they are whole months: spring (21) is March to May, summer (22) June to
 * August, autumn (23) September to November, and winter (24) December to the end of February of the next year. 21 to 24
 * are taken as northern, as 25 to 28 are by definition; 29 to 32 are the southern seasons, whose summer runs into the
 * next year. 33 to 36 are quarters, 37 to 39 thirds of a year, 40 and 41 halves.
 *
 * <p>A source that says "summer" may mean September, or tell of Chile: {@link #range(DatePolicy)} allows for both, as
 * {@link DatePolicy#seasons()} has it.
 *
 * @param year a year of four digits
 * @param division 21 to 41, all digits known
 */
public record Season(DatePart year, DatePart division) implements SingleDate {

    static final int FIRST = 21;
    static final int LAST = 41;
    static final int WINTER = 24;

    private static final int LAST_SEASON = 32;
    private static final int FROM_UNPLACED_TO_SOUTHERN = 8;

    /** The first month of each division from 21 on. */
    private static final int[] FIRST_MONTHS = {3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7};

    /** @throws IllegalArgumentException if there is no such division */
    public Season {
        boolean shaped = year.width() == 4 && division.width() == 2 && division.isExact();
        if (!shaped || division.value() < FIRST || division.value() > LAST) {
            throw new IllegalArgumentException(
                    "year " + year + ", division " + division + ", expected a year and 21 to 41");
        }
    }

    @Override
    public Qualifier qualifier() {
        return Qualification.ofAny(year, division, DatePart.NONE);
    }

    @Override
    public DayRange range() {
        return range(division.value(), 0);
    }

    @Override
    public DayRange range(DatePolicy policy) {
        SeasonPolicy seasons = policy.seasons();
        boolean southern = isUnplaced() && seasons.hemisphere() == SeasonPolicy.Hemisphere.SOUTHERN;
        DayRange range = range(
                southern ? division.value() + FROM_UNPLACED_TO_SOUTHERN : division.value(),
                isSeason() ? seasons.latitudeMonths() : 0);
        return isApproximate() ? policy.approximate().widen(range, Precision.SEASON) : range;
    }

    /** The days of a division of the year or years, and of some months on either side. */
    private DayRange range(int numbered, int latitudeMonths) {
        Day inFirstYear = new Day(Completions.first(year, DatePart.NONE, DatePart.NONE));
        Day inLastYear = new Day(Completions.last(year, DatePart.NONE, DatePart.NONE));
        int firstMonth = FIRST_MONTHS[numbered - FIRST];
        return DayRange.ofEpochDays(
                firstDayOf(inFirstYear.year(), firstMonth - latitudeMonths),
                firstDayOf(inLastYear.year(), firstMonth + months() + latitudeMonths) - 1);
    }

    /** The first day of a month counted from January of a year, which may be one of another year. */
    private static long firstDayOf(long year, int month) {
        return Day.epochDay(year + Math.floorDiv(month - 1, 12), Math.floorMod(month - 1, 12) + 1, 1);
    }

    /** Whether it is spring, summer, autumn or winter, on whichever hemisphere. */
    boolean isSeason() {
        return division.value() <= LAST_SEASON;
    }

    /** Whether it is a season that does not say on which hemisphere. */
    private boolean isUnplaced() {
        return division.value() <= WINTER;
    }

    @Override
    public Period whole() {
        return year.isExact() ? Period.whole(range()) : period();
    }

    @Override
    public Season canonical() {
        DatePart[] parts = Qualification.canonical(year, division);
        return new Season(parts[0], parts[1]);
    }

    @Override
    public String edtf() {
        return year + "-" + division;
    }

    @Override
    public String toString() {
        return edtf();
    }

    @Override
    public Season qualified(Qualifier further) {
        return new Season(
                year, division.qualified(division.before(), division.after().and(further)));
    }

    private int months() {
        if (division.value() <= 36) {
            return 3;
        }
        return division.value() <= 39 ? 4 : 6;
    }
}
