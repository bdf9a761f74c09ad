package org.testimonia.date;

import java.util.List;
import java.util.Optional;

/**
 * A text such as {@code 1924-25}, which is a season in EDTF and two years to anyone else.
 *
 * <p>{@code 1924-12} is a month to both, since ISO 8601 has made it one; {@code 1924-21} can only be a season.
 */
final class BareSeason {

    private static final int CENTURY = 100;

    private BareSeason() {}

    /** The years from the first to the second, if a season in EDTF can be taken for them. */
    static Optional<Interval> years(DateExpression expression) {
        if (!(expression instanceof Season season)) {
            return Optional.empty();
        }
        DatePart year = season.year();
        DatePart last = season.division();
        boolean plain = year.isExact()
                && !year.negative()
                && year.before() == Qualifier.NONE
                && year.after() == Qualifier.NONE
                && last.before() == Qualifier.NONE;
        if (!plain || last.value() <= year.value() % CENTURY) {
            return Optional.empty();
        }
        SingleDate to = CalendarDate.of(year.value() - year.value() % CENTURY + last.value())
                .qualified(last.after());
        return Optional.of(new Interval(new SetElement.On(CalendarDate.of(year.value())), new SetElement.On(to)));
    }

    /** Both readings of a text that is a season from the offset on, in the calendar. */
    static Optional<DateReading> read(String text, int offset, Season season, HistoricalCalendar calendar) {
        Restyling restyling = new Restyling(calendar);
        DateExpression inSeason = restyling.restyle(season);
        DateExpression inYears = years(season).map(restyling::restyle).orElse(null);
        if (inSeason == null || inYears == null) {
            return Optional.empty();
        }
        DateSpan first = new DateSpan(offset, offset + 4, DateSpan.Role.YEAR);
        DateSpan dash = new DateSpan(offset + 4, offset + 5, DateSpan.Role.WORD);
        DateSpan division = new DateSpan(offset + 5, offset + 7, DateSpan.Role.SEASON);
        DateSpan second = new DateSpan(offset + 5, offset + 7, DateSpan.Role.YEAR);
        return Optional.of(new DateReading.Ambiguous(
                text,
                List.of(
                        new DateReading.Candidate(unambiguous(inYears), "years", List.of(first, dash, second)),
                        new DateReading.Candidate(
                                unambiguous(inSeason), "EDTF season", List.of(first, dash, division)))));
    }

    /** The expression in a text that means it and nothing else. */
    static HistoricalDate unambiguous(DateExpression expression) {
        String edtf = expression.edtf();
        return new HistoricalDate(expression, years(expression).isPresent() ? DateReader.PREFIX + edtf : edtf);
    }
}
