package org.testimonia.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Tells an expression as people of one language do.
 *
 * <p>Each idiom that might do is read back; the first that has the same meaning is told, and EDTF if none has.
 */
final class Humaniser {

    private final SayingOfDate dates;

    Humaniser(Language language) {
        this.dates = new SayingOfDate(language.sayings());
    }

    String tell(DateExpression expression) {
        DateExpression certain = expression.isUncertain() ? Unqualified.certain(expression) : expression;
        return idioms(certain)
                .map(dates::contracted)
                .flatMap(idiom -> expression.isUncertain() ? one(() -> probably(idiom)) : Stream.of(idiom))
                .filter(idiom -> readsAs(idiom, expression))
                .findFirst()
                .orElseGet(() -> BareSeason.unambiguous(expression).text());
    }

    private Stream<String> idioms(DateExpression expression) {
        if (expression instanceof SingleDate date) {
            return one(() -> dates.say(date, ""));
        }
        if (expression instanceof Interval interval) {
            return idioms(interval);
        }
        return expression instanceof DateSet set ? idioms(set) : Stream.empty();
    }

    private Stream<String> idioms(Interval interval) {
        boolean open = interval.end() instanceof IntervalEnd.Open;
        boolean unknown = interval.start() instanceof IntervalEnd.Unknown;
        if (interval.start() instanceof SetElement.On from && open) {
            return one(() -> after("since", from.date()));
        }
        if (interval.end() instanceof SetElement.On to && unknown) {
            return one(() -> after("until", to.date()));
        }
        if (interval.start() instanceof SetElement.On from && interval.end() instanceof SetElement.On to) {
            return idioms(from.date(), to.date());
        }
        if (interval.start() instanceof SetElement.OnOrBefore certain && open) {
            return one(() -> limit("since-at-least", "since", certain.date()));
        }
        if (interval.end() instanceof SetElement.OnOrAfter certain && unknown) {
            return one(() -> limit("until-at-least", "until", certain.date()));
        }
        if (interval.start() instanceof SetElement.OnOrAfter first && open) {
            return one(() -> dates.sayCentury(first.date(), true, "since")
                    .flatMap(text -> dates.say("since", "", Map.of("text", text))));
        }
        if (interval.end() instanceof SetElement.OnOrBefore last && unknown) {
            return one(() -> dates.sayCentury(last.date(), false, "until")
                    .flatMap(text -> dates.say("until", "", Map.of("text", text))));
        }
        return edges(interval);
    }

    /** "18th–19th centuries", "late 1924 – early 1925". */
    private Stream<String> edges(Interval interval) {
        Optional<String> from = interval.start() instanceof SetElement.OnOrAfter start
                ? dates.sayEdge(start.date(), true)
                : interval.start() instanceof SetElement.On on ? dates.say(on.date(), "") : Optional.empty();
        Optional<String> to = interval.end() instanceof SetElement.OnOrBefore end
                ? dates.sayEdge(end.date(), false)
                : interval.end() instanceof SetElement.On on ? dates.say(on.date(), "") : Optional.empty();
        return Stream.concat(
                one(() -> centuries(interval)),
                one(() -> from.filter(text -> !to.equals(from)).flatMap(text -> to.flatMap(end -> range(text, end)))));
    }

    private Stream<String> idioms(SingleDate first, SingleDate last) {
        Optional<String> from = dates.say(first, "");
        Optional<String> to = dates.say(last, "");
        Stream<String> apart = Stream.concat(
                one(() -> from.flatMap(text -> to.flatMap(end -> range(text, end)))),
                one(() -> dates.say(first, "from")
                        .flatMap(text -> dates.say(last, "to").flatMap(end -> joined("from-to", text, end)))));
        if (!(first instanceof CalendarDate start) || !(last instanceof CalendarDate end)) {
            return apart;
        }
        return Stream.concat(Stream.concat(whole(start, end), together(start, end)), apart);
    }

    /** "The whole of 1924", "circa 1920–1925". */
    private Stream<String> whole(CalendarDate first, CalendarDate last) {
        CalendarDate year = first.year().isExact() && !first.year().negative()
                ? CalendarDate.of(first.year().value())
                : first;
        boolean isYear = first.day().isPresent()
                && last.day().isPresent()
                && first.range().hull(last.range()).equals(year.range());
        if (isYear) {
            return one(() -> dates.say(year, "whole").flatMap(text -> dates.say("whole", "", Map.of("text", text))));
        }
        boolean approximate =
                first.isApproximate() && last.isApproximate() && !first.month().isPresent();
        return approximate
                ? one(() -> dates.say(Unqualified.exact(first), "")
                        .flatMap(from -> dates.say(Unqualified.exact(last), "").flatMap(to -> range(from, to)))
                        .flatMap(text -> dates.say("circa", "", Map.of("text", text, "date", text))))
                : Stream.empty();
    }

    /** "14–16 July 1924", "14 July – 3 August 1924": what both have in common is told once. */
    private Stream<String> together(CalendarDate first, CalendarDate last) {
        if (!isAlike(first, last)) {
            return Stream.empty();
        }
        return first.day().isPresent() && first.month().equals(last.month())
                ? one(() -> dates.sayDays(first, last))
                : one(() -> dates.sayWithoutYear(first, "")
                        .flatMap(from -> dates.say(last, "")
                                .map(to -> from.indexOf(' ') < 0 ? from + "–" + to : from + " – " + to)));
    }

    private static boolean isPlain(CalendarDate date) {
        return date.month().isExact() && date.day().isExact() && date.qualifier() == Qualifier.NONE;
    }

    /** "18th–19th centuries" for all intervals from within the one to within the other. */
    private Optional<String> centuries(Interval interval) {
        if (!(interval.start() instanceof SetElement.OnOrAfter start)
                || !(start.date() instanceof CalendarDate from)
                || !(interval.end() instanceof SetElement.OnOrBefore end)
                || !(end.date() instanceof CalendarDate to)
                || from.month().isPresent()
                || to.month().isPresent()) {
            return Optional.empty();
        }
        boolean exact = from.year().isExact() && to.year().isExact();
        return exact ? dates.sayCenturies(year(from), year(to)) : Optional.empty();
    }

    private static long year(CalendarDate date) {
        return new Day(date.range().earliestEpochDay()).year();
    }

    private Stream<String> idioms(DateSet set) {
        if (set.equals(DateSet.ANY)) {
            return one(() -> dates.say("undated", "", Map.of()));
        }
        List<SetElement> elements = set.elements();
        if (elements.size() > 1) {
            return one(() -> list(set));
        }
        return set.kind() == DateSet.Kind.ONE_OF ? idioms(elements.get(0)) : Stream.empty();
    }

    private Stream<String> idioms(SetElement element) {
        if (element instanceof SetElement.OnOrBefore limit) {
            return Stream.concat(
                    one(() -> isAtTheLimit(limit.date())
                            ? Optional.empty()
                            : after("before", Neighbours.after(limit.date()))),
                    one(() -> after("not-after", limit.date())));
        }
        if (element instanceof SetElement.OnOrAfter limit) {
            return Stream.concat(
                    one(() -> isAtTheLimit(limit.date())
                            ? Optional.empty()
                            : after("after", Neighbours.before(limit.date()))),
                    one(() -> after("not-before", limit.date())));
        }
        if (element instanceof SetElement.Consecutive run) {
            return Stream.concat(one(() -> dates.say(new WordSpan(run.first(), run.last()))), one(() -> between(run)));
        }
        return Stream.empty();
    }

    private static boolean isAtTheLimit(SingleDate date) {
        DayRange range = date.range();
        return range.earliestEpochDay() <= Day.MIN_EPOCH_DAY || range.latestEpochDay() >= Day.MAX_EPOCH_DAY;
    }

    private Optional<String> between(SetElement.Consecutive run) {
        return beside(run.first(), run.last(), "between")
                .or(() -> dates.say(run.first(), "between"))
                .flatMap(first -> dates.say(run.last(), "between").flatMap(last -> joined("between", first, last)));
    }

    /** "1863, 1864 or 1865". */
    private Optional<String> list(DateSet set) {
        List<SetElement> elements = set.elements();
        SetElement end = elements.get(elements.size() - 1);
        Optional<String> told = element(elements.get(0), end);
        for (int i = 1; i < elements.size(); i++) {
            boolean last = i == elements.size() - 1;
            String key = !last ? "list" : set.kind() == DateSet.Kind.ONE_OF ? "or" : "and";
            Optional<String> next = last ? element(elements.get(i)) : element(elements.get(i), end);
            told = told.flatMap(before -> next.flatMap(text -> joined(key, before, text)));
        }
        return told;
    }

    /** One of several, without what the last of them tells. */
    private Optional<String> element(SetElement element, SetElement last) {
        Optional<String> shorter = element instanceof SetElement.On on && last instanceof SetElement.On end
                ? beside(on.date(), end.date(), "")
                : Optional.empty();
        return shorter.or(() -> element(element));
    }

    /** "14" beside "16 July 1924", "August" beside "September 1925"; nothing if they have no year in common. */
    private Optional<String> beside(SingleDate told, SingleDate last, String after) {
        boolean plain = told instanceof CalendarDate date && last instanceof CalendarDate end && isAlike(date, end);
        if (!plain) {
            return Optional.empty();
        }
        CalendarDate date = (CalendarDate) told;
        boolean sameMonth = date.day().isPresent() && date.month().equals(((CalendarDate) last).month());
        return sameMonth ? dates.sayDayAlone(date, after) : dates.sayWithoutYear(date, after);
    }

    private static boolean isAlike(CalendarDate first, CalendarDate last) {
        return first.year().equals(last.year())
                && first.month().isPresent()
                && last.month().isPresent()
                && first.day().isPresent() == last.day().isPresent()
                && isPlain(first)
                && isPlain(last);
    }

    private Optional<String> element(SetElement element) {
        if (element instanceof SetElement.On on) {
            return dates.say(on.date(), "");
        }
        return element instanceof SetElement.Consecutive run
                ? dates.say(new WordSpan(run.first(), run.last()))
                : Optional.empty();
    }

    private Optional<String> after(String word, SingleDate date) {
        Optional<String> approximate = date.isApproximate() ? dates.sayApproximateLimit(word, date) : Optional.empty();
        return approximate.or(() -> limit(word, word, date));
    }

    private Optional<String> limit(String word, String form, SingleDate date) {
        return dates.say(date, form).flatMap(text -> dates.say(word, "", Map.of("text", text)));
    }

    private Optional<String> probably(String idiom) {
        return dates.say("probably", "", Map.of("text", idiom));
    }

    private Optional<String> range(String first, String last) {
        boolean spaced = first.indexOf(' ') >= 0 || last.indexOf(' ') >= 0;
        return Optional.of(first + (spaced ? " – " : "–") + last);
    }

    private Optional<String> joined(String key, String first, String last) {
        return dates.say(key, "", Map.of("first", first, "last", last));
    }

    private static boolean readsAs(String idiom, DateExpression expression) {
        return HistoricalDate.read(idiom) instanceof DateReading.Read read
                && read.date().expression().canonical().equals(expression.canonical());
    }

    private static Stream<String> one(Supplier<Optional<String>> idiom) {
        return Stream.of(idiom).flatMap(told -> told.get().stream());
    }
}
