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
    private final DatePolicy policy;
    private final HistoricalCalendar calendar;
    private final List<DraftDate> read = new ArrayList<>();
    private Optional<DateReading.NotRead> known = Optional.empty();
    private int wrongAt;
    private boolean whole = true;

    WordGrammar(List<WordItem> items, boolean hundreds, DatePolicy policy, HistoricalCalendar calendar) {
        this.drafts = new DraftReader(items, hundreds);
        this.policy = policy;
        this.calendar = calendar;
    }

    /** The expression, or null if the words are none; {@link #wrongAt()} says where. */
    @Nullable
    DateExpression read() {
        boolean uncertain = drafts.take(Keyword.PROBABLY);
        Optional<DateExpression> expression =
                !uncertain && drafts.take(Keyword.UNDATED) ? Optional.of(DateSet.ANY) : clause(uncertain);
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

    /** Where in the text the words cease to make a date. */
    int wrongAt() {
        return wrongAt;
    }

    private Optional<DateExpression> clause(boolean uncertain) {
        Keyword first = drafts.next().keyword();
        return switch (first) {
            case BEFORE, BY, UNTIL, TO, NOT_AFTER -> limit(first, limited(first, uncertain));
            case AFTER, NOT_BEFORE -> lowerLimit(first, uncertain);
            case BETWEEN -> between(uncertain);
            case FROM, SINCE -> from(first, uncertain);
            default -> dates(uncertain);
        };
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
        boolean joined = drafts.take(Keyword.AND) || comma;
        Keyword upper = drafts.next().keyword();
        if (!joined || !(upper == Keyword.BEFORE || upper == Keyword.BY || upper == Keyword.NOT_AFTER)) {
            drafts.backTo(end);
            return limit(lower, first);
        }
        DraftDate last = limited(upper, uncertain);
        Optional<WordSpan> from = span(first).map(span -> WordSpan.of(earliest(lower, span)));
        Optional<WordSpan> to = span(last).map(span -> WordSpan.of(latest(upper, span)));
        return from.isEmpty() || to.isEmpty() ? Optional.empty() : between(from.get(), to.get(), first, last);
    }

    private Optional<DateExpression> limit(Keyword limit, DraftDate draft) {
        return span(draft).map(span -> switch (limit) {
            case AFTER, NOT_BEFORE, OR_LATER -> from(earliest(limit, span));
            case SINCE -> new Interval(span.start(), IntervalEnd.OPEN);
            case UNTIL, TO -> new Interval(IntervalEnd.UNKNOWN, span.end());
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
        DraftCompletion.complete(left, right);
        Optional<WordSpan> first = span(left);
        Optional<WordSpan> last = span(right);
        return first.isEmpty() || last.isEmpty() ? Optional.empty() : between(first.get(), last.get(), left, right);
    }

    private Optional<DateExpression> from(Keyword word, boolean uncertain) {
        drafts.take(word);
        DraftDate left = draft(uncertain);
        return isRangeNext() ? interval(left, draft(uncertain)) : since(left);
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
            DraftDate right = draft(uncertain);
            right.approximate |= dash && draft.approximate;
            return interval(draft, right);
        }
        if (drafts.next().is(Keyword.OR_EARLIER) || drafts.next().is(Keyword.OR_LATER)) {
            Keyword limit = drafts.next().keyword();
            drafts.take(limit);
            return limit(limit, draft);
        }
        if (takeAndAt(Keyword.BEFORE) || takeAndAt(Keyword.AFTER)) {
            boolean before = drafts.last().is(Keyword.BEFORE);
            return limit(before ? Keyword.OR_EARLIER : Keyword.OR_LATER, draft);
        }
        return isListNext() ? choice(draft, uncertain) : span(draft).map(WordSpan::oneOf);
    }

    /** "1863, 1864 or 1865", one of which holds, or "1863 and 1864", which all do. */
    private Optional<DateExpression> choice(DraftDate first, boolean uncertain) {
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
        choices.forEach(choice -> span(choice).map(WordSpan::element).ifPresent(elements::add));
        DateSet.Kind kind = one ? DateSet.Kind.ONE_OF : DateSet.Kind.ALL_OF;
        return whole ? Optional.of(new DateSet(kind, elements)) : Optional.empty();
    }

    /** Forward for what a date takes from the one before it, backward for what it takes from the one after. */
    private static void completeAll(List<DraftDate> dates) {
        for (int i = 1; i < dates.size(); i++) {
            DraftCompletion.complete(dates.get(i - 1), dates.get(i));
        }
        for (int i = dates.size() - 1; i > 0; i--) {
            DraftCompletion.complete(dates.get(i - 1), dates.get(i));
        }
    }

    private Optional<DateExpression> interval(DraftDate left, DraftDate right) {
        DraftCompletion.complete(left, right);
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

    private boolean isListNext() {
        Keyword next = drafts.next().keyword();
        return next == Keyword.OR || next == Keyword.AND || next == Keyword.COMMA;
    }

    private boolean isRangeNext() {
        return drafts.take(Keyword.DASH) || drafts.take(Keyword.TO) || drafts.take(Keyword.UNTIL);
    }

    private DraftDate draft(boolean uncertain) {
        DraftDate draft = drafts.read();
        draft.uncertain |= uncertain;
        read.add(draft);
        return draft;
    }

    private Optional<WordSpan> span(DraftDate draft) {
        Optional<WordSpan> span = new Restyling(calendar).build(draft, policy.parts());
        if (span.isEmpty() && draft.isDay()) {
            calendar.missing(draft.year, draft.month, draft.number)
                    .ifPresent(missing -> wrong(draft.start, missing.message(), missing.expected()));
        }
        return span.isPresent() ? span : wrong(draft.start);
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
