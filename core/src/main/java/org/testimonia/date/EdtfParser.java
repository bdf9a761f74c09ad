package org.testimonia.date;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads a whole text as EDTF (ISO 8601-2:2019 Annex A, levels 0 to 2), strictly: no spaces, capitals only. */
final class EdtfParser {

    private static final String DATED_END = "a date at one end of the interval";
    private static final String EARLIER_FIRST = "the earlier date first";

    private final EdtfInput input;
    private final EdtfDateParser dates;

    EdtfParser(CharSequence text, int start) {
        this.input = new EdtfInput(text, start);
        this.dates = new EdtfDateParser(input);
    }

    /** The expression, or null and a {@link #failure()}. */
    @Nullable
    DateExpression parse() {
        DateExpression expression = expression();
        if (expression == null || input.hasFailed()) {
            return null;
        }
        if (!input.atEnd()) {
            input.fail("the end");
            return null;
        }
        return expression;
    }

    DateReading.NotRead failure() {
        return input.failure();
    }

    private @Nullable DateExpression expression() {
        return switch (input.peek()) {
            case '[' -> set(DateSet.Kind.ONE_OF, ']');
            case '{' -> set(DateSet.Kind.ALL_OF, '}');
            case '/', '.' -> interval();
            default -> dateOrInterval();
        };
    }

    private @Nullable DateExpression dateOrInterval() {
        int start = input.position();
        SingleDate date = dates.parse();
        if (date == null) {
            return null;
        }
        if (input.peek() == 'T' && date instanceof CalendarDate day) {
            return new EdtfTimeParser(input).parse(day, start);
        }
        if (input.peek() == '/' || input.isDots()) {
            return interval(start, input.takeDots() ? new SetElement.OnOrAfter(date) : new SetElement.On(date));
        }
        return date;
    }

    private @Nullable DateExpression interval() {
        int start = input.position();
        if (input.peek() == '/') {
            return interval(start, IntervalEnd.UNKNOWN);
        }
        IntervalEnd before = openOrLimit();
        return before == null ? null : interval(start, before);
    }

    /** What begins with dots: an open end, or a date that limits it. */
    private @Nullable IntervalEnd openOrLimit() {
        if (!input.takeDots()) {
            input.fail("a date, or \"..\"");
            return null;
        }
        if (input.atEnd() || input.peek() == '/') {
            return IntervalEnd.OPEN;
        }
        SingleDate date = dates.parse();
        return date == null ? null : new SetElement.OnOrBefore(date);
    }

    private @Nullable Interval interval(int at, IntervalEnd start) {
        if (!input.take('/')) {
            input.fail("\"/\" and the end of an interval");
            return null;
        }
        int endAt = input.position();
        IntervalEnd end = intervalEnd();
        if (end == null) {
            return null;
        }
        if (!Interval.isDated(start) && !Interval.isDated(end)) {
            input.fail("no date at either end", at, DATED_END);
            return null;
        }
        if (Interval.isReversed(start, end)) {
            input.fail("end " + end.edtf() + " before start " + start.edtf(), endAt, EARLIER_FIRST);
            return null;
        }
        return new Interval(start, end);
    }

    private @Nullable IntervalEnd intervalEnd() {
        if (input.atEnd()) {
            return IntervalEnd.UNKNOWN;
        }
        if (input.peek() == '.') {
            return openOrLimit();
        }
        SingleDate date = dates.parse();
        if (date == null) {
            return null;
        }
        return input.takeDots() ? new SetElement.OnOrAfter(date) : new SetElement.On(date);
    }

    private @Nullable DateSet set(DateSet.Kind kind, char closing) {
        List<SetElement> elements = new ArrayList<>();
        do {
            input.skip(1);
            SetElement element = element(elements.isEmpty(), closing);
            if (element == null) {
                return null;
            }
            elements.add(element);
        } while (input.peek() == ',');
        if (!input.take(closing)) {
            input.fail("\",\" or \"" + closing + "\"");
            return null;
        }
        return new DateSet(kind, elements);
    }

    private @Nullable SetElement element(boolean first, char closing) {
        boolean open = first && input.takeDots();
        int start = input.position();
        SingleDate date = dates.parse();
        if (date == null) {
            return null;
        }
        if (open) {
            return new SetElement.OnOrBefore(date);
        }
        if (!input.takeDots()) {
            return new SetElement.On(date);
        }
        return input.peek() == closing ? new SetElement.OnOrAfter(date) : consecutive(date, start);
    }

    private @Nullable SetElement consecutive(SingleDate first, int start) {
        int lastAt = input.position();
        SingleDate last = dates.parse();
        if (last == null) {
            return null;
        }
        if (SetElement.Consecutive.precision(first) != SetElement.Consecutive.precision(last)) {
            input.fail(first.edtf() + " to " + last.edtf(), start, "both to be years, months, seasons or days");
            return null;
        }
        if (last.range().endsBefore(first.range())) {
            input.fail(last.edtf() + " after " + first.edtf(), lastAt, EARLIER_FIRST);
            return null;
        }
        return new SetElement.Consecutive(first, last);
    }
}
