package org.testimonia.date;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells single dates, and longer times that words have names for, in one language. */
final class SayingOfDate {

    private static final int DECADE = 0b0001;
    private static final int CENTURY = 100;
    private static final List<DraftDate.Portion> EDGES =
            List.of(DraftDate.Portion.WHOLE, DraftDate.Portion.EARLY, DraftDate.Portion.MID, DraftDate.Portion.LATE);
    private static final int LEAST_PLAIN_YEAR = 1_000;
    private static final int GREATEST_PLAIN_YEAR = 9_999;

    private final Sayings sayings;

    SayingOfDate(Sayings sayings) {
        this.sayings = sayings;
    }

    /** Words with other words in their place; nothing if the language has no such words. */
    Optional<String> say(String key, String after, Map<String, String> values) {
        return sayings.template(key, after).map(template -> Sayings.fill(template, values));
    }

    /** The date after certain words, which may be none; nothing if it can be told in EDTF only. */
    Optional<String> say(SingleDate date, String after) {
        if (date.isApproximate()) {
            return sayApproximate(Unqualified.exact(date), after);
        }
        if (date instanceof CalendarDate calendarDate) {
            return say(calendarDate, after);
        }
        if (date instanceof Season season) {
            return season.year().isExact() ? say(season, after) : Optional.empty();
        }
        boolean plain = date instanceof LongYear year && year.significantDigits() == 0;
        return plain ? say("year", after, inYear(((LongYear) date).year())) : Optional.empty();
    }

    /** After certain words, the approximate date told beside the exact one, of which the language takes what it uses. */
    private Optional<String> sayApproximate(SingleDate exact, String after) {
        return say(exact, "circa")
                .flatMap(text ->
                        say(exact, after).flatMap(date -> say("circa", after, Map.of("text", text, "date", date))));
    }

    /** A limit that is approximate as a whole: "примерно до 1933"; nothing if the language has no such words. */
    Optional<String> sayApproximateLimit(String word, SingleDate date) {
        return sayings.own(word + ".circa")
                .flatMap(template ->
                        say(Unqualified.exact(date), word).map(text -> Sayings.fill(template, Map.of("text", text))));
    }

    private Optional<String> say(Season season, String after) {
        int year = year(season.year());
        String key = "season." + season.division().value();
        Map<String, String> values = inYear(year);
        values.put("next", year % CENTURY == CENTURY - 1 ? Integer.toString(year + 1) : twoDigits(year + 1));
        Optional<String> own = after.isEmpty() ? Optional.empty() : sayings.own(key + "." + after);
        own = after.isEmpty() ? own : own.or(() -> sayings.own(key + ".of"));
        if (own.isPresent()) {
            return own.map(template -> Sayings.fill(template, values));
        }
        Optional<String> plain = say(key, "", values);
        Optional<String> ofAll = after.isEmpty() ? Optional.empty() : sayings.own("season." + after);
        return ofAll.isPresent() ? plain.map(text -> Sayings.fill(ofAll.get(), Map.of("text", text))) : plain;
    }

    private static String twoDigits(int year) {
        int last = year % CENTURY;
        return last < 10 ? "0" + last : Integer.toString(last);
    }

    /** A day without its year, or a month without it, beside one that tells it. */
    Optional<String> sayWithoutYear(CalendarDate date, String after) {
        return say(date.day().isPresent() ? "day.without-year" : "month.without-year", after, values(date));
    }

    /** A day without its month, beside one that tells it. */
    Optional<String> sayDayAlone(CalendarDate date, String after) {
        return say("day.without-month", after, values(date));
    }

    /** A time of which only the first day is certain, or only the last: "late 18th century". */
    Optional<String> sayEdge(SingleDate edge, boolean first) {
        if (!(edge instanceof CalendarDate date) || !date.year().isExact()) {
            return Optional.empty();
        }
        Day within =
                new Day(first ? date.range().earliestEpochDay() : date.range().latestEpochDay());
        for (DraftDate whole : List.of(century(within.year()), decade(within), yearOf(within), monthOf(within))) {
            for (DraftDate.Portion portion : EDGES) {
                whole.portion = portion;
                Optional<WordSpan> span = SpanBuilder.build(whole, DatePolicy.STANDARD.parts());
                if (span.filter(told -> (first ? told.first() : told.last()).equals(date))
                        .filter(told -> !told.isSingle())
                        .isPresent()) {
                    return sayPart(whole);
                }
            }
        }
        return Optional.empty();
    }

    /** The century that begins or ends with a year, after certain words. */
    Optional<String> sayCentury(SingleDate edge, boolean first, String after) {
        if (!(edge instanceof CalendarDate date)
                || date.month().isPresent()
                || !date.year().isExact()) {
            return Optional.empty();
        }
        DraftDate whole = century(year(date.year()));
        return SpanBuilder.build(whole, DatePolicy.STANDARD.parts())
                .filter(told -> (first ? told.first() : told.last()).equals(date))
                .flatMap(told -> sayCentury(whole, after));
    }

    /** The centuries from one to another. */
    Optional<String> sayCenturies(long firstYear, long lastYear) {
        DraftDate first = century(firstYear);
        DraftDate last = century(lastYear);
        if (first.beforeChrist != last.beforeChrist || first.century == last.century) {
            return Optional.empty();
        }
        Optional<String> told = centuryNumber(first)
                .flatMap(from ->
                        centuryNumber(last).flatMap(to -> say("centuries", "", Map.of("first", from, "last", to))));
        return first.beforeChrist ? told.flatMap(text -> say("bc", "", Map.of("text", text))) : told;
    }

    private Optional<String> centuryNumber(DraftDate century) {
        return say("century-number", Integer.toString(century.century), centuryValues(century));
    }

    String contracted(String text) {
        return sayings.contracted(text);
    }

    /** The days from one to another of a month. */
    Optional<String> sayDays(CalendarDate first, CalendarDate last) {
        Map<String, String> values = values(last);
        values.put("first", values(first).get("day"));
        values.put("last", values(last).get("day"));
        return say("days", "", values);
    }

    /** The first or last of several dates, as the century, or the part of a longer time, that has all of them. */
    Optional<String> say(WordSpan span) {
        if (!(span.first() instanceof CalendarDate first) || !first.year().isExact()) {
            return Optional.empty();
        }
        long middle =
                (span.first().range().earliestEpochDay() + span.last().range().latestEpochDay()) / 2;
        Day within = new Day(middle);
        Optional<String> told = sayPart(span, century(within.year()));
        for (DraftDate whole : List.of(decade(within), yearOf(within), monthOf(within))) {
            told = told.or(() -> sayPart(span, whole));
        }
        return told;
    }

    private Optional<String> sayPart(WordSpan span, DraftDate whole) {
        for (DraftDate.Portion portion : DraftDate.Portion.values()) {
            whole.portion = portion;
            if (portion == DraftDate.Portion.NTH ? takesPart(span, whole) : is(span, whole)) {
                return sayPart(whole);
            }
        }
        return Optional.empty();
    }

    private static boolean takesPart(WordSpan span, DraftDate whole) {
        int most = whole.month > 0 ? 2 : 4;
        for (int of = 2; of <= most; of++) {
            for (int nth = 1; nth <= of; nth++) {
                whole.setPart(nth, of);
                if (is(span, whole)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean is(WordSpan span, DraftDate draft) {
        return SpanBuilder.build(draft, DatePolicy.STANDARD.parts())
                .filter(span::equals)
                .isPresent();
    }

    private Optional<String> sayPart(DraftDate whole) {
        return switch (whole.portion) {
            case WHOLE -> say(whole, "");
            case NTH ->
                say(whole, "part")
                        .flatMap(text -> say("part." + whole.ofParts + "." + whole.nth, "", Map.of("text", text)));
            default -> {
                String key = whole.portion.name().toLowerCase(Locale.ROOT);
                yield say(whole, key).flatMap(text -> say(key, unitOf(whole), Map.of("text", text)));
            }
        };
    }

    private static String unitOf(DraftDate whole) {
        return whole.century > 0 ? "century" : whole.decade ? "decade" : whole.month > 0 ? "month" : "year";
    }

    private Optional<String> say(DraftDate whole, String after) {
        if (whole.century > 0) {
            return sayCentury(whole, after);
        }
        DraftDate.Portion portion = whole.portion;
        whole.portion = DraftDate.Portion.WHOLE;
        Optional<WordSpan> span = SpanBuilder.build(whole, DatePolicy.STANDARD.parts());
        whole.portion = portion;
        return span.flatMap(told -> say(told.first(), after));
    }

    private Optional<String> sayCentury(DraftDate whole, String after) {
        Map<String, String> values = centuryValues(whole);
        String own = "century." + whole.century;
        Optional<String> century =
                sayings.template(own, after).isPresent() ? say(own, after, values) : say("century", after, values);
        return whole.beforeChrist ? century.flatMap(text -> say("bc", "", Map.of("text", text))) : century;
    }

    private static Map<String, String> centuryValues(DraftDate whole) {
        Map<String, String> values = new HashMap<>();
        values.put("number", Integer.toString(whole.century));
        values.put("roman", RomanNumber.of(whole.century).toUpperCase(Locale.ROOT));
        return values;
    }

    private Optional<String> say(CalendarDate date, String after) {
        if (date.year().unspecified() == DECADE
                && !date.month().isPresent()
                && !date.year().negative()) {
            String digits = date.year().toString().replace('X', '0');
            return say("decade", after, Map.of("decade", digits));
        }
        boolean exact =
                date.year().isExact() && date.month().isExact() && date.day().isExact();
        if (!exact) {
            return Optional.empty();
        }
        String key = date.day().isPresent() ? "day" : date.month().isPresent() ? "month" : "year";
        return say(key, after, values(date));
    }

    private Map<String, String> values(CalendarDate date) {
        Map<String, String> values = inYear(year(date.year()));
        if (date.month().isPresent()) {
            sayings.putMonth(values, date.month().value());
        }
        if (date.day().isPresent()) {
            String day = Integer.toString(date.day().value());
            values.put("day", sayings.template("day-number." + day, "").orElse(day));
        }
        return values;
    }

    private Map<String, String> inYear(long year) {
        Map<String, String> values = new HashMap<>();
        boolean plain = year >= LEAST_PLAIN_YEAR && year <= GREATEST_PLAIN_YEAR;
        String count = Long.toString(year > 0 ? year : 1 - year);
        String text = plain
                ? count
                : say(year > 0 ? "ad" : "bc", "", Map.of("text", count)).orElse(count);
        values.put("year", text);
        return values;
    }

    private static int year(DatePart year) {
        return year.negative() ? -year.value() : year.value();
    }

    private static DraftDate century(long year) {
        DraftDate draft = new DraftDate(0);
        draft.beforeChrist = year <= 0;
        draft.century = (int) Math.min(CENTURY - 1L, year > 0 ? (year - 1) / CENTURY + 1 : -year / CENTURY + 1);
        return draft;
    }

    private static DraftDate decade(Day within) {
        DraftDate draft = new DraftDate(0);
        draft.decade = within.year() >= 0;
        draft.number = draft.decade && within.year() <= GREATEST_PLAIN_YEAR ? (int) within.year() / 10 * 10 : 0;
        draft.numberDigits = 4;
        return draft;
    }

    private static DraftDate yearOf(Day within) {
        DraftDate draft = new DraftDate(0);
        draft.setYear(within.year());
        return draft;
    }

    private static DraftDate monthOf(Day within) {
        DraftDate draft = yearOf(within);
        draft.month = within.month();
        return draft;
    }
}
