package org.testimonia.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What words say of dates, in any language whose words are known: one date, a limit to it, several to choose from, or
 * an interval.
 */
final class WordGrammar {

    private final DraftReader drafts;
    private final WordChoice choice;
    private final DatePolicy policy;
    private final HistoricalCalendar calendar;
    private final List<DraftDate> read = new ArrayList<>();
    private Optional<DateReading.NotRead> known = Optional.empty();
    private int wrongAt;
    private boolean approximately;
    private boolean whole = true;

    WordGrammar(List<WordItem> items, WordChoice choice, DatePolicy policy, HistoricalCalendar calendar) {
        this.drafts = new DraftReader(items, choice);
        this.choice = choice;
        this.policy = policy;
        this.calendar = calendar;
    }

    /** The expression, or null if the words are none; {@link #wrongAt()} says where. */
    @Nullable
    DateExpression read() {
        drafts.take(Keyword.EVENT);
        boolean uncertain = drafts.take(Keyword.PROBABLY);
        if (uncertain) {
            drafts.take(Keyword.COMMA);
        }
        approximately = drafts.takeBeforeLimit(Keyword.CIRCA);
        Optional<DateExpression> expression =
                !uncertain && drafts.take(Keyword.UNDATED) ? undated() : clause(uncertain);
        drafts.take(Keyword.EVENT);
        if (!drafts.next().is(Keyword.END)) {
            known = Optional.empty();
            wrongAt = drafts.next().start();
            return null;
        }
        return whole ? expression.orElse(null) : null;
    }

    /** What each part of the dates was taken for, once they were read. */
    List<DateSpan> spans() {
        return read.stream().flatMap(draft -> draft.spans().stream()).toList();
    }

    /** What is wrong, if more is known than the place. */
    Optional<DateReading.NotRead> known() {
        return known;
    }

    /** Whether the words were understood up to the end, though they may be no date. */
    boolean atEnd() {
        return drafts.next().is(Keyword.END);
    }

    /** Where in the text the words cease to make a date. */
    int wrongAt() {
        return wrongAt;
    }

    /** "n.d.", or "n.d. (c. 1930)", which is what a catalogue takes for the date that is not told. */
    private Optional<DateExpression> undated() {
        if (drafts.next().is(Keyword.END)) {
            return Optional.of(DateSet.ANY);
        }
        drafts.take(Keyword.COMMA);
        boolean bracket = drafts.take(Keyword.OPENING);
        Optional<DateExpression> expression = clause(false);
        return bracket && !drafts.take(Keyword.CLOSING) ? wrong(drafts.next().start()) : expression;
    }

    private Optional<DateExpression> clause(boolean uncertain) {
        drafts.take(Keyword.TO);
        Keyword first = drafts.next().keyword();
        return switch (first) {
            case WHOLE -> whole(uncertain);
            case AT_LEAST -> atLeast(uncertain);
            case QUESTION -> fromUnknown(uncertain);
            case AS_OF -> asOf(uncertain);
            case UNTIL -> until(uncertain);
            case BEFORE, BY, NOT_AFTER -> limit(first, limited(first, uncertain));
            case AFTER, NOT_BEFORE -> lowerLimit(first, uncertain);
            case BETWEEN -> between(uncertain);
            case OF -> of(uncertain);
            case FROM, SINCE -> from(first, uncertain);
            default -> dates(uncertain);
        };
    }

    /** From the first day of a time to its last. */
    private Optional<DateExpression> whole(boolean uncertain) {
        drafts.take(Keyword.WHOLE);
        DraftDate draft = draft(uncertain);
        return span(draft).flatMap(span -> {
            Optional<CalendarDate> first =
                    Restyling.dateOn(new Day(span.first().range().earliestEpochDay()));
            Optional<CalendarDate> last =
                    Restyling.dateOn(new Day(span.last().range().latestEpochDay()));
            return first.isEmpty() || last.isEmpty()
                    ? wrong(draft.start)
                    : Optional.of(new Interval(new SetElement.On(first.get()), new SetElement.On(last.get())));
        });
    }

    /** "At least since 1924", "at least until 1924". */
    private Optional<DateExpression> atLeast(boolean uncertain) {
        drafts.take(Keyword.AT_LEAST);
        Keyword word = drafts.next().keyword();
        boolean since = word == Keyword.SINCE || word == Keyword.FROM;
        if (!since && word != Keyword.UNTIL) {
            return wrong(drafts.next().start());
        }
        drafts.take(word);
        return atLeast(since, draft(uncertain));
    }

    /** It was so on the date; the end or beginning lies there or beyond. */
    private Optional<DateExpression> atLeast(boolean since, DraftDate draft) {
        return span(draft)
                .map(span -> since
                        ? new Interval(new SetElement.OnOrBefore(span.last()), IntervalEnd.OPEN)
                        : new Interval(IntervalEnd.UNKNOWN, new SetElement.OnOrAfter(span.first())));
    }

    /** "?–1918". */
    private Optional<DateExpression> fromUnknown(boolean uncertain) {
        drafts.take(Keyword.QUESTION);
        return drafts.take(Keyword.DASH)
                ? limit(Keyword.UNTIL, draft(uncertain))
                : wrong(drafts.next().start());
    }

    private Optional<DateExpression> asOf(boolean uncertain) {
        drafts.take(Keyword.AS_OF);
        return choice.second() ? limit(Keyword.SINCE, draft(uncertain)) : dates(uncertain);
    }

    private Optional<DateExpression> until(boolean uncertain) {
        drafts.take(Keyword.UNTIL);
        return drafts.take(Keyword.AT_LEAST)
                ? atLeast(false, draft(uncertain))
                : limit(Keyword.UNTIL, draft(uncertain));
    }

    private DraftDate limited(Keyword limit, boolean uncertain) {
        drafts.take(limit);
        drafts.take(Keyword.DASH);
        return draft(uncertain);
    }

    /** "After 1920", or "after 1920 and before 1925". */
    private Optional<DateExpression> lowerLimit(Keyword lower, boolean uncertain) {
        DraftDate first = limited(lower, uncertain);
        int end = drafts.place();
        boolean comma = drafts.take(Keyword.COMMA);
        if (!drafts.take(Keyword.AND) && !comma) {
            drafts.take(Keyword.DASH);
        }
        Keyword upper = drafts.next().keyword();
        if (!(upper == Keyword.BEFORE || upper == Keyword.BY || upper == Keyword.NOT_AFTER)) {
            drafts.backTo(end);
            return limit(lower, first);
        }
        DraftDate last = limited(upper, uncertain);
        DraftCompletion.complete(first, last, choice);
        Optional<WordSpan> from = span(first).map(span -> WordSpan.of(earliest(lower, span)));
        Optional<WordSpan> to = span(last).map(span -> WordSpan.of(latest(upper, span)));
        return from.isEmpty() || to.isEmpty() ? Optional.empty() : between(from.get(), to.get(), first, last);
    }

    private Optional<DateExpression> limit(Keyword limit, DraftDate draft) {
        return span(draft).map(span -> switch (limit) {
            case AFTER, NOT_BEFORE, OR_LATER -> from(earliest(limit, span));
            case SINCE -> new Interval(span.start(), IntervalEnd.OPEN);
            case UNTIL -> new Interval(IntervalEnd.UNKNOWN, span.end());
            default -> upTo(latest(limit, span));
        });
    }

    private SingleDate earliest(Keyword limit, WordSpan span) {
        boolean excludes = limit == Keyword.AFTER && !policy.limits().afterIncludes();
        return excludes ? Neighbours.after(span.last()) : span.first();
    }

    private SingleDate latest(Keyword limit, WordSpan span) {
        boolean excludes = (limit == Keyword.BEFORE && !policy.limits().beforeIncludes())
                || (limit == Keyword.BY && !policy.limits().byIncludes());
        return excludes ? Neighbours.before(span.first()) : span.last();
    }

    private Optional<DateExpression> between(boolean uncertain) {
        drafts.take(Keyword.BETWEEN);
        DraftDate left = draft(uncertain);
        if (!drafts.take(Keyword.AND) && !drafts.take(Keyword.TO) && !drafts.take(Keyword.DASH)) {
            return wrong(drafts.next().start());
        }
        DraftDate right = draft(uncertain);
        DraftCompletion.complete(left, right, choice);
        Optional<WordSpan> first = span(left);
        Optional<WordSpan> last = span(right);
        return first.isEmpty() || last.isEmpty() ? Optional.empty() : between(first.get(), last.get(), left, right);
    }

    private Optional<DateExpression> from(Keyword word, boolean uncertain) {
        drafts.take(word);
        if (drafts.take(Keyword.AT_LEAST)) {
            return atLeast(true, draft(uncertain));
        }
        DraftDate left = draft(uncertain);
        boolean range = isRangeNext() || (word == Keyword.FROM && drafts.take(Keyword.BEFORE));
        return range ? end(left, uncertain) : since(left);
    }

    private Optional<DateExpression> of(boolean uncertain) {
        drafts.take(Keyword.OF);
        int place = drafts.place();
        DraftDate left = draft(uncertain);
        if (isRangeNext() || drafts.take(Keyword.BEFORE)) {
            return end(left, uncertain);
        }
        drafts.backTo(place);
        return dates(uncertain);
    }

    /** "From 1920", "from 1920 onwards". */
    private Optional<DateExpression> since(DraftDate start) {
        drafts.take(Keyword.OR_LATER);
        return limit(Keyword.SINCE, start);
    }

    /** "c. 1920-25" is circa on both sides, "from c. 1920 to 1925" only on the one that says so. */
    private Optional<DateExpression> dates(boolean uncertain) {
        DraftDate draft = draft(uncertain);
        boolean dash = drafts.next().is(Keyword.DASH);
        if (isRangeNext()) {
            draft.joinedByDash = dash;
            return end(draft, uncertain);
        }
        if (drafts.next().is(Keyword.OR_EARLIER) || drafts.next().is(Keyword.OR_LATER)) {
            Keyword limit = drafts.next().keyword();
            drafts.take(limit);
            return limit(limit, draft);
        }
        if (takeAtEnd(Keyword.NOT_AFTER) || takeAtEnd(Keyword.NOT_BEFORE)) {
            boolean earlier = drafts.last().is(Keyword.NOT_AFTER);
            return limit(earlier ? Keyword.OR_EARLIER : Keyword.OR_LATER, draft);
        }
        if (takeAndAt(Keyword.BEFORE) || takeAndAt(Keyword.AFTER)) {
            boolean before = drafts.last().is(Keyword.BEFORE);
            return limit(before ? Keyword.OR_EARLIER : Keyword.OR_LATER, draft);
        }
        return isListNext() ? list(draft, uncertain) : span(draft).map(WordSpan::oneOf);
    }

    /** The end of an interval: a date, none yet ("1914 to the present", "1914–"), or one that is not known ("1914–?"). */
    private Optional<DateExpression> end(DraftDate start, boolean uncertain) {
        boolean open = drafts.take(Keyword.PRESENT)
                || (start.joinedByDash && drafts.next().is(Keyword.END));
        if (open) {
            return limit(Keyword.SINCE, start);
        }
        if (drafts.take(Keyword.QUESTION)) {
            return span(start).map(span -> new Interval(span.start(), IntervalEnd.UNKNOWN));
        }
        DraftDate end = draft(uncertain);
        end.approximate |= start.joinedByDash && start.approximate;
        return interval(start, end);
    }

    /** "1863, 1864 or 1865", one of which holds, or "1863 and 1864", which all do. */
    private Optional<DateExpression> list(DraftDate first, boolean uncertain) {
        List<DraftDate> choices = new ArrayList<>(List.of(first));
        boolean one = false;
        boolean all = false;
        while (!one && !all && isListNext()) {
            drafts.take(Keyword.COMMA);
            one = drafts.take(Keyword.OR);
            all = drafts.take(Keyword.AND);
            choices.add(draft(uncertain));
        }
        if (!one && !all) {
            return wrong(drafts.next().start());
        }
        completeAll(choices);
        List<SetElement> elements = new ArrayList<>();
        choices.forEach(told -> span(told).map(WordSpan::element).ifPresent(elements::add));
        DateSet.Kind kind = one ? DateSet.Kind.ONE_OF : DateSet.Kind.ALL_OF;
        return whole ? Optional.of(new DateSet(kind, elements)) : Optional.empty();
    }

    /** Forward for what a date takes from the one before it, backward for what it takes from the one after. */
    private void completeAll(List<DraftDate> dates) {
        for (int i = 1; i < dates.size(); i++) {
            DraftCompletion.complete(dates.get(i - 1), dates.get(i), choice);
        }
        for (int i = dates.size() - 1; i > 0; i--) {
            DraftCompletion.complete(dates.get(i - 1), dates.get(i), choice);
        }
    }

    private Optional<DateExpression> interval(DraftDate left, DraftDate right) {
        DraftCompletion.complete(left, right, choice);
        Optional<WordSpan> start = span(left);
        Optional<WordSpan> end = span(right);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (start.get().equals(end.get()) && left.season == Season.WINTER) {
            return start.map(WordSpan::oneOf);
        }
        IntervalEnd from = start.get().start();
        IntervalEnd to = end.get().end();
        return Interval.isReversed(from, to) ? reversed(right) : Optional.of(new Interval(from, to));
    }

    private Optional<DateExpression> between(WordSpan first, WordSpan last, DraftDate left, DraftDate right) {
        if (last.last().range().endsBefore(first.first().range())) {
            return reversed(right);
        }
        WordSpan through = first.through(last);
        boolean alike =
                SetElement.Consecutive.precision(through.first()) == SetElement.Consecutive.precision(through.last());
        return alike ? Optional.of(DateSet.oneOf(through.element())) : wrong(left.start);
    }

    /** "1925 and before". */
    private boolean takeAndAt(Keyword limit) {
        int place = drafts.place();
        boolean taken =
                drafts.take(Keyword.AND) && drafts.take(limit) && drafts.next().is(Keyword.END);
        if (!taken) {
            drafts.backTo(place);
        }
        return taken;
    }

    /** "1914 at the latest". */
    private boolean takeAtEnd(Keyword limit) {
        int place = drafts.place();
        boolean taken = drafts.take(limit) && drafts.next().is(Keyword.END);
        if (!taken) {
            drafts.backTo(place);
        }
        return taken;
    }

    private boolean isListNext() {
        Keyword next = drafts.next().keyword();
        return next == Keyword.OR || next == Keyword.AND || next == Keyword.COMMA;
    }

    private boolean isRangeNext() {
        if (drafts.take(Keyword.TO) || drafts.take(Keyword.UNTIL)) {
            drafts.take(Keyword.DASH);
            return true;
        }
        return drafts.take(Keyword.DASH);
    }

    private DraftDate draft(boolean uncertain) {
        DraftDate draft = drafts.read();
        draft.uncertain |= uncertain;
        draft.approximate |= approximately;
        read.add(draft);
        return draft;
    }

    private Optional<WordSpan> span(DraftDate draft) {
        draft.settle(choice);
        settleRoman(draft);
        Optional<WordSpan> span = new Restyling(calendar).build(draft, policy.parts());
        if (span.isEmpty() && draft.isDay()) {
            calendar.missing(draft.year, draft.month, draft.number)
                    .ifPresent(missing -> wrong(draft.start, missing.message(), missing.expected()));
        }
        return span.isPresent() ? span : wrong(draft.start);
    }

    /** "Finales del XIX": a part of what can only be a century. */
    private static void settleRoman(DraftDate draft) {
        if (draft.roman > 0 && draft.portion != DraftDate.Portion.WHOLE) {
            draft.century = draft.takeRoman(DateSpan.Role.CENTURY);
        }
    }

    private <T> Optional<T> reversed(DraftDate later) {
        return wrong(later.start, "a date before the one it should follow", "the earlier date first");
    }

    private <T> Optional<T> wrong(int at, String message, String expected) {
        if (whole) {
            known = Optional.of(new DateReading.NotRead(message, at + 1, expected));
        }
        return wrong(at);
    }

    /** Notes the first place where the words make no date. */
    private <T> Optional<T> wrong(int at) {
        if (whole) {
            wrongAt = at;
            whole = false;
        }
        return Optional.empty();
    }

    private static DateExpression upTo(SingleDate date) {
        return DateSet.oneOf(new SetElement.OnOrBefore(date));
    }

    private static DateExpression from(SingleDate date) {
        return DateSet.oneOf(new SetElement.OnOrAfter(date));
    }
}
