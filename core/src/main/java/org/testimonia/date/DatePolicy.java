package org.testimonia.date;

/**
 * The choices that the words and qualifiers of dates leave open, by name, so that they can be stated and changed.
 *
 * <p>The first three and the last two say how words are read; the others by how much an approximate date may be off on either
 * side, and what months a season may be. These never move the hard bounds of a date, but are what a rule allows for before
 * it speaks of a contradiction.
 *
 * <pre>{@code DatePolicy.STANDARD.withApproximateYear(2) // "circa 1925" is 1923 to 1927}</pre>
 *
 * @param beforeIncludes whether "before 1933" includes 1933; not so in {@link #STANDARD}
 * @param afterIncludes whether "after 1928" includes 1928; not so in {@link #STANDARD}
 * @param byIncludes whether "by 1932" includes 1932; so in {@link #STANDARD}
 * @param approximateDay days by which an approximate day may be off
 * @param approximateMonth years by which an approximate month may be off
 * @param approximateSeason years by which an approximate season or quarter may be off
 * @param approximateYear years by which an approximate year may be off
 * @param approximateDecade years by which an approximate decade may be off
 * @param approximateCentury years by which an approximate century, or anything coarser, may be off
 * @param seasons what months a season may be
 * @param parts what of a longer time "early", "mid" and "late" are
 * @param twoDigitYears what the year of "12/04/85" may be
 */
public record DatePolicy(
        boolean beforeIncludes,
        boolean afterIncludes,
        boolean byIncludes,
        int approximateDay,
        int approximateMonth,
        int approximateSeason,
        int approximateYear,
        int approximateDecade,
        int approximateCentury,
        SeasonPolicy seasons,
        PartPolicy parts,
        YearWindow twoDigitYears) {

    /**
     * Before and after exclude the date named, by includes it; ±31 days, ±1 year for months and seasons, ±5, 10, 50;
     * northern seasons give or take a month; early and late are halves; years of two digits are left ambiguous.
     */
    public static final DatePolicy STANDARD = new DatePolicy(
            false,
            false,
            true,
            31,
            1,
            1,
            5,
            10,
            50,
            SeasonPolicy.NORTHERN,
            PartPolicy.HALVES,
            YearWindow.THREE_CENTURIES);

    /** As {@link #STANDARD}, but approximate dates and seasons are taken at their word. */
    static final DatePolicy EXACT = new DatePolicy(
            false, false, true, 0, 0, 0, 0, 0, 0, SeasonPolicy.EXACT, PartPolicy.HALVES, YearWindow.THREE_CENTURIES);

    private static final int MOST = 1_000_000;

    /** @throws IllegalArgumentException if a width is negative or above a million */
    public DatePolicy {
        requireWidth("approximateDay", approximateDay);
        requireWidth("approximateMonth", approximateMonth);
        requireWidth("approximateSeason", approximateSeason);
        requireWidth("approximateYear", approximateYear);
        requireWidth("approximateDecade", approximateDecade);
        requireWidth("approximateCentury", approximateCentury);
    }

    /** This policy, with "before" including the date it names or not. */
    public DatePolicy withBeforeIncludes(boolean includes) {
        return new DatePolicy(
                includes,
                afterIncludes,
                byIncludes,
                approximateDay,
                approximateMonth,
                approximateSeason,
                approximateYear,
                approximateDecade,
                approximateCentury,
                seasons,
                parts,
                twoDigitYears);
    }

    /** This policy, with "after" including the date it names or not. */
    public DatePolicy withAfterIncludes(boolean includes) {
        return new DatePolicy(
                beforeIncludes,
                includes,
                byIncludes,
                approximateDay,
                approximateMonth,
                approximateSeason,
                approximateYear,
                approximateDecade,
                approximateCentury,
                seasons,
                parts,
                twoDigitYears);
    }

    /** This policy, with "by" including the date it names or not. */
    public DatePolicy withByIncludes(boolean includes) {
        return new DatePolicy(
                beforeIncludes,
                afterIncludes,
                includes,
                approximateDay,
                approximateMonth,
                approximateSeason,
                approximateYear,
                approximateDecade,
                approximateCentury,
                seasons,
                parts,
                twoDigitYears);
    }

    /** This policy, with an approximate day off by as many days. */
    public DatePolicy withApproximateDay(int days) {
        return new DatePolicy(
                beforeIncludes,
                afterIncludes,
                byIncludes,
                days,
                approximateMonth,
                approximateSeason,
                approximateYear,
                approximateDecade,
                approximateCentury,
                seasons,
                parts,
                twoDigitYears);
    }

    /** This policy, with an approximate month off by as many years. */
    public DatePolicy withApproximateMonth(int years) {
        return new DatePolicy(
                beforeIncludes,
                afterIncludes,
                byIncludes,
                approximateDay,
                years,
                approximateSeason,
                approximateYear,
                approximateDecade,
                approximateCentury,
                seasons,
                parts,
                twoDigitYears);
    }

    /** This policy, with an approximate season off by as many years. */
    public DatePolicy withApproximateSeason(int years) {
        return new DatePolicy(
                beforeIncludes,
                afterIncludes,
                byIncludes,
                approximateDay,
                approximateMonth,
                years,
                approximateYear,
                approximateDecade,
                approximateCentury,
                seasons,
                parts,
                twoDigitYears);
    }

    /** This policy, with an approximate year off by as many years. */
    public DatePolicy withApproximateYear(int years) {
        return new DatePolicy(
                beforeIncludes,
                afterIncludes,
                byIncludes,
                approximateDay,
                approximateMonth,
                approximateSeason,
                years,
                approximateDecade,
                approximateCentury,
                seasons,
                parts,
                twoDigitYears);
    }

    /** This policy, with an approximate decade off by as many years. */
    public DatePolicy withApproximateDecade(int years) {
        return new DatePolicy(
                beforeIncludes,
                afterIncludes,
                byIncludes,
                approximateDay,
                approximateMonth,
                approximateSeason,
                approximateYear,
                years,
                approximateCentury,
                seasons,
                parts,
                twoDigitYears);
    }

    /** This policy, with an approximate century off by as many years. */
    public DatePolicy withApproximateCentury(int years) {
        return new DatePolicy(
                beforeIncludes,
                afterIncludes,
                byIncludes,
                approximateDay,
                approximateMonth,
                approximateSeason,
                approximateYear,
                approximateDecade,
                years,
                seasons,
                parts,
                twoDigitYears);
    }

    /** This policy, with seasons as the other has them. */
    public DatePolicy withSeasons(SeasonPolicy policy) {
        return new DatePolicy(
                beforeIncludes,
                afterIncludes,
                byIncludes,
                approximateDay,
                approximateMonth,
                approximateSeason,
                approximateYear,
                approximateDecade,
                approximateCentury,
                policy,
                parts,
                twoDigitYears);
    }

    /** This policy, with "early", "mid" and "late" as the other has them. */
    public DatePolicy withParts(PartPolicy policy) {
        return new DatePolicy(
                beforeIncludes,
                afterIncludes,
                byIncludes,
                approximateDay,
                approximateMonth,
                approximateSeason,
                approximateYear,
                approximateDecade,
                approximateCentury,
                seasons,
                policy,
                twoDigitYears);
    }

    /** This policy, with years of two digits within a window. */
    public DatePolicy withTwoDigitYears(YearWindow window) {
        return new DatePolicy(
                beforeIncludes,
                afterIncludes,
                byIncludes,
                approximateDay,
                approximateMonth,
                approximateSeason,
                approximateYear,
                approximateDecade,
                approximateCentury,
                seasons,
                parts,
                window);
    }

    /** The range with as much on either side as a date of the precision may be off. */
    DayRange widen(DayRange range, Precision precision) {
        return range.withEarliest(moved(range.earliest(), precision, -1))
                .withLatest(moved(range.latest(), precision, 1));
    }

    private Bound moved(Bound bound, Precision precision, int sign) {
        return bound.day().map(day -> Bound.on(moved(day, precision, sign))).orElse(bound);
    }

    private Day moved(Day day, Precision precision, int sign) {
        return precision == Precision.DAY
                ? day.plusDaysWithinLimits(sign * approximateDay)
                : day.plusYearsWithinLimits(sign * years(precision));
    }

    private int years(Precision precision) {
        return switch (precision) {
            case DAY -> 0;
            case MONTH -> approximateMonth;
            case SEASON -> approximateSeason;
            case YEAR -> approximateYear;
            case DECADE -> approximateDecade;
            case CENTURY -> approximateCentury;
        };
    }

    private static void requireWidth(String name, int width) {
        if (width < 0 || width > MOST) {
            throw new IllegalArgumentException(name + " " + width + ", expected 0 to " + MOST);
        }
    }
}
