package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Between;
import org.testimonia.dataset.DurationUnit;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.figure.DecimalRange;

/**
 * How many days lie from one date to another if a figure counts the completed years, months or days between them: from the
 * fewest to the most that any calendar allows.
 *
 * <p>Whoever is 70 has completed 70 years and not 71. The fewest days of so many years are those of the proleptic Gregorian
 * calendar with as few leap days as any run of years has; the most are those of the Julian one, with one leap day for each
 * four years begun, less a day, for the day that completes one more year is too late. Whoever was born on 29 February may
 * complete a year on 28 February or 1 March; both are within. A day that a reform of the calendar left out is no day:
 * 5 January 1880 in the old style to 10 January 1950 in the new is 69 years.
 *
 * <p>Months are counted likewise; one from 31 January may be complete on 28 February at the earliest and on 3 March at the
 * latest. Days are counted with both ends or with one: 14 to 16 July are 2 or 3 days.
 *
 * <p>No more than 2,000,000,000 units are told apart.
 *
 * @param unit what the figure counts
 * @param leastDays the fewest days, 0 or more
 * @param mostDays the most days; empty if there is no greatest number
 */
public record Elapsed(DurationUnit unit, long leastDays, OptionalLong mostDays) {

    private static final long MOST_UNITS = 2_000_000_000;

    /**
     * The time that a claim's figure counts.
     *
     * @return empty if the property is not {@linkplain Between between} dates, the claim has no figure or one that is below
     *     zero, or the unit is not one of time
     */
    public static Optional<Elapsed> of(Claim claim, PropertyDefinition definition) {
        Optional<DurationUnit> unit = DurationUnit.named(Quantity.unitOf(claim, definition));
        return definition.between().isEmpty() || unit.isEmpty()
                ? Optional.empty()
                : claim.figure().map(figure -> figure.bounds()).flatMap(bounds -> of(bounds, unit.get()));
    }

    /** The time that so many units are; empty if they are less than none. */
    static Optional<Elapsed> of(DecimalRange count, DurationUnit unit) {
        if (count.upper().filter(upper -> upper.signum() < 0).isPresent()) {
            return Optional.empty();
        }
        long least =
                count.lower().map(lower -> units(lower, RoundingMode.FLOOR)).orElse(0L);
        RoundingMode rounding = unit == DurationUnit.DAY ? RoundingMode.CEILING : RoundingMode.FLOOR;
        OptionalLong most = count.upper().map(upper -> units(upper, rounding)).stream()
                .mapToLong(Long::longValue)
                .filter(units -> units < MOST_UNITS)
                .map(units -> mostDays(units, unit))
                .findFirst();
        return Optional.of(new Elapsed(unit, leastDays(least, unit), most));
    }

    private static long units(BigDecimal number, RoundingMode rounding) {
        BigDecimal within = number.max(BigDecimal.ZERO).min(BigDecimal.valueOf(MOST_UNITS));
        return within.setScale(0, rounding).longValueExact();
    }

    private static long leastDays(long units, DurationUnit unit) {
        return switch (unit) {
            case DAY -> Math.max(0, units - 1);
            case MONTH -> CalendarSpan.leastDaysOfMonths(units);
            case YEAR -> CalendarSpan.leastDaysOfYears(units);
        };
    }

    private static long mostDays(long units, DurationUnit unit) {
        return switch (unit) {
            case DAY -> units;
            case MONTH -> CalendarSpan.mostDaysOfMonths(units + 1) - 1;
            case YEAR -> CalendarSpan.mostDaysOfYears(units + 1) - 1;
        };
    }

    /** The least number of units that may take so many days, 0 or more. */
    static long leastUnits(long days, DurationUnit unit) {
        long low = 0;
        long high = MOST_UNITS;
        while (low < high) {
            long middle = (low + high) / 2;
            if (mostDays(middle, unit) >= days) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The greatest number of units that may take no more than so many days, 0 or more. */
    static long mostUnits(long days, DurationUnit unit) {
        long low = 0;
        long high = MOST_UNITS;
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (leastDays(middle, unit) <= days) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
