package org.testimonia.date;

/**
 * Which months a season is taken to be where the date does not say: on which hemisphere spring is told, and how far a
 * season may reach beyond its three months.
 *
 * <p>It is for spring, summer, autumn and winter (21 to 24 in EDTF). Those that name their hemisphere (25 to 32) keep
 * their months, but may reach beyond them as well; quarters, thirds and halves of a year (33 to 41) are exact.
 *
 * <pre>{@code
 * DatePolicy southern = DatePolicy.STANDARD.withSeasons(SeasonPolicy.SOUTHERN);
 * HistoricalDate.parse("summer 1924").range(southern) // 1924-11-01 to 1925-03-31
 * }</pre>
 *
 * @param hemisphere where seasons are told of
 * @param latitudeMonths months by which a season may begin earlier or end later, 0 to 12
 */
public record SeasonPolicy(Hemisphere hemisphere, int latitudeMonths) {

    /** Northern seasons, give or take a month: a summer is at the earliest from May and at the latest until September. */
    public static final SeasonPolicy NORTHERN = new SeasonPolicy(Hemisphere.NORTHERN, 1);

    /** Southern seasons, give or take a month: summer runs from December into the next year. */
    public static final SeasonPolicy SOUTHERN = new SeasonPolicy(Hemisphere.SOUTHERN, 1);

    static final SeasonPolicy EXACT = new SeasonPolicy(Hemisphere.NORTHERN, 0);

    private static final int MOST_MONTHS = 12;

    /** Where on the earth a season is told of. */
    public enum Hemisphere {
        /** Spring is from March to May. */
        NORTHERN,
        /** Spring is from September to November. */
        SOUTHERN
    }

    /** @throws IllegalArgumentException if the months are not 0 to 12 */
    public SeasonPolicy {
        if (latitudeMonths < 0 || latitudeMonths > MOST_MONTHS) {
            throw new IllegalArgumentException("latitudeMonths " + latitudeMonths + ", expected 0 to " + MOST_MONTHS);
        }
    }

    /** This policy, with seasons reaching so many months beyond their own. */
    public SeasonPolicy withLatitudeMonths(int months) {
        return new SeasonPolicy(hemisphere, months);
    }
}
