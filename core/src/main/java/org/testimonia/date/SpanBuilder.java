package org.testimonia.date;

import java.util.Optional;

/** Makes a date of a draft that is complete; nothing if it is not, or if there is no such day. */
final class SpanBuilder {

    private static final int YEARS_OF_CENTURY = 100;
    private static final int YEARS_OF_MILLENNIUM = 1_000;
    private static final int TENTHS = 10;
    private static final int GREATEST_YEAR = 9_999;

    /** The code of the first half, third and quarter of a year, by how many parts there are. */
    private static final int[] FIRST_OF_PARTS = {0, 0, 40, 37, 33};

    private SpanBuilder() {}

    static Optional<WordSpan> build(DraftDate draft, PartPolicy parts) {
        return whole(draft).flatMap(span -> portion(span, draft, parts)).map(span -> span.qualified(draft.qualifier()));
    }

    private static Optional<WordSpan> whole(DraftDate draft) {
        if (draft.date.isPresent()) {
            boolean whole = draft.portion == DraftDate.Portion.WHOLE;
            return whole ? draft.date.map(WordSpan::of) : Optional.empty();
        }
        if (draft.century > 0) {
            int years = draft.millennium ? YEARS_OF_MILLENNIUM : YEARS_OF_CENTURY;
            return century(draft.century, years, draft.beforeChrist);
        }
        if (draft.decade) {
            return decade(draft);
        }
        return draft.hasYear ? inYear(draft) : Optional.empty();
    }

    /** The 19th century is 1801 to 1900, the 1st BC 100 to 1 BC. */
    private static Optional<WordSpan> century(int century, int years, boolean beforeChrist) {
        int first = beforeChrist ? 1 - years * century : years * (century - 1) + 1;
        int last = first + years - 1;
        return first < -GREATEST_YEAR || last > GREATEST_YEAR
                ? Optional.empty()
                : Optional.of(new WordSpan(CalendarDate.of(first), CalendarDate.of(last)));
    }

    /** "1900s" may be a decade or a century. */
    private static Optional<WordSpan> decade(DraftDate draft) {
        if (draft.numberDigits != 4) {
            return Optional.empty();
        }
        int unspecified = draft.second && draft.number % YEARS_OF_CENTURY == 0 ? 3 : 1;
        DatePart years = new DatePart(false, draft.number, unspecified, 4, Qualifier.NONE, Qualifier.NONE);
        return Optional.of(WordSpan.of(new CalendarDate(years, DatePart.NONE, DatePart.NONE)));
    }

    private static Optional<WordSpan> inYear(DraftDate draft) {
        boolean alone = draft.month == 0 && draft.season == 0 && !draft.hasNumber();
        if (alone) {
            return Day.isYear(draft.year) ? Optional.of(WordSpan.of(Neighbours.year(draft.year))) : Optional.empty();
        }
        if (Math.abs(draft.year) > GREATEST_YEAR) {
            return Optional.empty();
        }
        int year = (int) draft.year;
        if (draft.season > 0) {
            return Optional.of(WordSpan.of(new Season(DatePart.ofYear(year), DatePart.ofTwoDigits(draft.season))));
        }
        return draft.month > 0 ? inMonth(draft, year) : Optional.empty();
    }

    private static Optional<WordSpan> inMonth(DraftDate draft, int year) {
        if (!draft.hasNumber()) {
            return Optional.of(WordSpan.of(CalendarDate.of(year, draft.month)));
        }
        boolean exists = draft.number >= 1 && draft.number <= Day.lengthOfMonth(year, draft.month);
        return exists ? Optional.of(WordSpan.of(CalendarDate.of(year, draft.month, draft.number))) : Optional.empty();
    }

    /**
     * Early, mid and late are parts, as the policy has them, in units one finer; the edges that fall inside are
     * approximate. A season has no parts, nor has a day.
     */
    private static Optional<WordSpan> portion(WordSpan whole, DraftDate draft, PartPolicy parts) {
        boolean season = whole.first() instanceof Season;
        if (draft.portion == DraftDate.Portion.WHOLE || (season && draft.portion != DraftDate.Portion.NTH)) {
            return Optional.of(whole);
        }
        DayRange range = whole.first().range().hull(whole.last().range());
        if (season || range.isSingleDay() || !isWithinFourDigits(range)) {
            return Optional.empty();
        }
        if (draft.portion == DraftDate.Portion.NTH && draft.ofParts == TENTHS) {
            return draft.century > 0 && !draft.millennium
                    ? Optional.of(decadeOfCentury(whole, draft))
                    : Optional.empty();
        }
        Precision unit = finerUnit(whole, range);
        return Optional.of(
                draft.portion == DraftDate.Portion.NTH
                        ? part(range, unit, draft.nth, draft.ofParts)
                        : portion(range, unit, draft.portion, parts));
    }

    /**
     * One of so many equal parts, of a year as EDTF numbers it; where it cannot be told exactly in the finer units, those
     * it has a share in.
     */
    private static WordSpan part(DayRange range, Precision unit, int nth, int of) {
        Day first = new Day(range.earliestEpochDay());
        if (unit == Precision.MONTH) {
            DatePart division = DatePart.ofTwoDigits(FIRST_OF_PARTS[of] + nth - 1);
            return WordSpan.of(new Season(DatePart.ofYear((int) first.year()), division));
        }
        int count = count(range, unit);
        int from = count * (nth - 1) / of;
        int to = (count * nth + of - 1) / of - 1;
        return new WordSpan(unit(first, unit, from), unit(first, unit, to));
    }

    /** The first decade of the 20th century is 1901 to 1910, or 1900 to 1909. */
    private static WordSpan decadeOfCentury(WordSpan century, DraftDate draft) {
        int first = (int) new Day(century.first().range().earliestEpochDay()).year() + TENTHS * (draft.nth - 1);
        if (!draft.second || first <= 1) {
            return new WordSpan(CalendarDate.of(first), CalendarDate.of(first + TENTHS - 1));
        }
        DatePart years = new DatePart(false, first - 1, 1, 4, Qualifier.NONE, Qualifier.NONE);
        return WordSpan.of(new CalendarDate(years, DatePart.NONE, DatePart.NONE));
    }

    private static WordSpan portion(DayRange range, Precision unit, DraftDate.Portion portion, PartPolicy parts) {
        Day first = new Day(range.earliestEpochDay());
        int count = count(range, unit);
        int length = parts.lengthOf(count);
        int outside = parts.firstOfMid(count);
        return switch (portion) {
            case EARLY -> new WordSpan(unit(first, unit, 0), edge(first, unit, length - 1));
            case LATE -> new WordSpan(edge(first, unit, count - length), unit(first, unit, count - 1));
            default -> new WordSpan(edge(first, unit, outside), edge(first, unit, count - 1 - outside));
        };
    }

    private static SingleDate edge(Day first, Precision unit, int index) {
        return unit(first, unit, index).qualified(Qualifier.APPROXIMATE);
    }

    /** The year, month or day so many after the one that begins on the day. */
    private static SingleDate unit(Day first, Precision unit, int index) {
        int year = (int) first.year();
        return switch (unit) {
            case YEAR -> CalendarDate.of(year + index);
            case MONTH -> CalendarDate.of(year, 1 + index);
            default -> CalendarDate.of(year, first.month(), 1 + index);
        };
    }

    private static int count(DayRange range, Precision unit) {
        return switch (unit) {
            case YEAR -> (int) (new Day(range.latestEpochDay()).year() - new Day(range.earliestEpochDay()).year()) + 1;
            case MONTH -> 12;
            default -> (int) (range.latestEpochDay() - range.earliestEpochDay()) + 1;
        };
    }

    private static Precision finerUnit(WordSpan whole, DayRange range) {
        if (range.latestEpochDay() - range.earliestEpochDay() > 366) {
            return Precision.YEAR;
        }
        return SetElement.Consecutive.precision(whole.first()) == Precision.YEAR ? Precision.MONTH : Precision.DAY;
    }

    private static boolean isWithinFourDigits(DayRange range) {
        return range.earliestEpochDay() >= Day.epochDay(-9999, 1, 1)
                && range.latestEpochDay() <= Day.epochDay(9999, 12, 31);
    }
}
