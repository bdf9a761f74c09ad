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

    private static final int CENTURY = 100;

    private final SayingOfDate dates;

    Humaniser(Language language) {
        this.dates = new SayingOfDate(language.sayings());
    }

    String tell(DateExpression expression) {
        DateExpression certain = expression.isUncertain() ? Unqualified.certain(expression) : expression;
        return idioms(certain)
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
        boolean long_ =
                interval.start() instanceof SetElement.OnOrAfter && interval.end() instanceof SetElement.OnOrBefore;
        return long_ ? one(() -> centuries(interval)) : Stream.empty();
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
        return Stream.concat(together(start, end), apart);
    }

    /** "14–16 July 1924", "14 July – 3 August 1924": what both have in common is told once. */
    private Stream<String> together(CalendarDate first, CalendarDate last) {
        boolean alike = first.year().equals(last.year())
                && first.month().isPresent()
                && first.day().isPresent() == last.day().isPresent()
                && isPlain(first)
                && isPlain(last);
        if (!alike) {
            return Stream.empty();
        }
        return first.day().isPresent() && first.month().equals(last.month())
                ? one(() -> dates.sayDays(first, last))
                : one(() -> dates.sayWithoutYear(first)
                        .flatMap(from -> dates.say(last, "").flatMap(to -> range(from, to))));
    }

    private static boolean isPlain(CalendarDate date) {
        return date.month().isExact() && date.day().isExact() && date.qualifier() == Qualifier.NONE;
    }

    /** "18th century – 19th century" for all intervals from within the one to within the other. */
    private Optional<String> centuries(Interval interval) {
        if (!(interval.start() instanceof SetElement.OnOrAfter start)
                || !(start.date() instanceof CalendarDate from)
                || !(interval.end() instanceof SetElement.OnOrBefore end)
                || !(end.date() instanceof CalendarDate to)
                || from.month().isPresent()
                || to.month().isPresent()) {
            return Optional.empty();
        }
        Optional<String> first = century(from.year(), 0);
        Optional<String> last = century(to.year(), 1 - CENTURY);
        return first.flatMap(text -> last.flatMap(further -> range(text, further)));
    }

    private Optional<String> century(DatePart year, int offset) {
        int first = (year.negative() ? -year.value() : year.value()) + offset;
        boolean within = year.isExact() && Math.abs(first) <= 9_999 - CENTURY;
        return within
                ? dates.say(new WordSpan(CalendarDate.of(first), CalendarDate.of(first + CENTURY - 1)))
                : Optional.empty();
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
        return dates.say(run.first(), "between")
                .flatMap(first -> dates.say(run.last(), "between").flatMap(last -> joined("between", first, last)));
    }

    /** "1863, 1864 or 1865". */
    private Optional<String> list(DateSet set) {
        List<SetElement> elements = set.elements();
        Optional<String> told = element(elements.get(0));
        for (int i = 1; i < elements.size(); i++) {
            boolean last = i == elements.size() - 1;
            String key = !last ? "list" : set.kind() == DateSet.Kind.ONE_OF ? "or" : "and";
            Optional<String> next = element(elements.get(i));
            told = told.flatMap(before -> next.flatMap(text -> joined(key, before, text)));
        }
        return told;
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
        return dates.say(date, word).flatMap(text -> dates.say(word, "", Map.of("text", text)));
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
