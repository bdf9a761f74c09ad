package org.testimonia.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Says in the Gregorian calendar what was told in another: a day as a day, a longer time as its first and last day.
 *
 * <p>What is approximate is told as finely as it was, in whole Gregorian months or years that have all of it: "circa 1700"
 * of the Julian calendar is {@code [1700~..1701~]}, so that a policy widens it by years and not by days. So is what EDTF
 * has no days for, years of more than four digits.
 */
final class Restyling {

    private static final int GREATEST_YEAR = 9999;

    private final HistoricalCalendar calendar;

    Restyling(HistoricalCalendar calendar) {
        this.calendar = calendar;
    }

    /** The day as EDTF, if its year has four digits. */
    static Optional<CalendarDate> dateOn(Day day) {
        long year = day.year();
        return Math.abs(year) > GREATEST_YEAR
                ? Optional.empty()
                : Optional.of(CalendarDate.of((int) year, day.month(), day.dayOfMonth()));
    }

    /** What a draft says that was told in the calendar; nothing if it is not complete, or there is no such day. */
    Optional<WordSpan> build(DraftDate draft, PartPolicy parts) {
        if (calendar.isGregorian()) {
            return SpanBuilder.build(draft, parts);
        }
        if (draft.isDay()) {
            return calendar.day(draft.year, draft.month, draft.number)
                    .flatMap(Restyling::dateOn)
                    .map(day -> WordSpan.of(day).qualified(draft.qualifier()));
        }
        return SpanBuilder.build(draft, parts).flatMap(this::span);
    }

    /** What an expression says that was told in the calendar, or null if there are no such days. */
    @Nullable
    DateExpression restyle(DateExpression told) {
        if (calendar.isGregorian()) {
            return told;
        }
        if (told instanceof SingleDate date) {
            return span(WordSpan.of(date)).map(WordSpan::oneOf).orElse(null);
        }
        if (told instanceof Interval interval) {
            return interval(interval);
        }
        if (told instanceof DateTime time) {
            return dateTime(time);
        }
        return told instanceof DateSet set ? set(set) : null;
    }

    private @Nullable DateExpression dateTime(DateTime told) {
        Optional<WordSpan> day = span(WordSpan.of(told.date()));
        return day.isPresent() && day.get().first() instanceof CalendarDate date
                ? new DateTime(date, told.hour(), told.minute(), told.second(), told.shift())
                : null;
    }

    private @Nullable DateExpression interval(Interval told) {
        IntervalEnd start = end(told.start(), true);
        IntervalEnd end = end(told.end(), false);
        return start == null || end == null || Interval.isReversed(start, end) ? null : new Interval(start, end);
    }

    private @Nullable IntervalEnd end(IntervalEnd told, boolean start) {
        if (told instanceof SetElement.On on) {
            return span(WordSpan.of(on.date()))
                    .map(span -> start ? span.start() : span.end())
                    .orElse(null);
        }
        if (told instanceof SetElement element) {
            return element(element) instanceof IntervalEnd end ? end : null;
        }
        return told;
    }

    private @Nullable DateExpression set(DateSet told) {
        List<SetElement> elements = new ArrayList<>();
        for (SetElement element : told.elements()) {
            SetElement restyled = element(element);
            if (restyled == null) {
                return null;
            }
            elements.add(restyled);
        }
        return new DateSet(told.kind(), elements);
    }

    private @Nullable SetElement element(SetElement told) {
        Optional<SetElement> element;
        if (told instanceof SetElement.OnOrBefore limit) {
            element = span(WordSpan.of(limit.date())).map(span -> new SetElement.OnOrBefore(span.last()));
        } else if (told instanceof SetElement.OnOrAfter limit) {
            element = span(WordSpan.of(limit.date())).map(span -> new SetElement.OnOrAfter(span.first()));
        } else if (told instanceof SetElement.Consecutive run) {
            element = span(new WordSpan(run.first(), run.last())).map(WordSpan::element);
        } else {
            element = told instanceof SetElement.On on
                    ? span(WordSpan.of(on.date())).map(WordSpan::element)
                    : Optional.empty();
        }
        return element.orElse(null);
    }

    /** The days from the first to the last, or the years or months that have them. */
    private Optional<WordSpan> span(WordSpan told) {
        Optional<DayRange> first = days(told.first());
        Optional<DayRange> last = days(told.last());
        if (first.isEmpty() || last.isEmpty() || last.get().endsBefore(first.get())) {
            return Optional.empty();
        }
        Day from = new Day(first.get().earliestEpochDay());
        Day to = new Day(last.get().latestEpochDay());
        Precision unit = unit(told, from, to);
        SingleDate begin = Neighbours.onDay(from, unit);
        SingleDate end = Neighbours.onDay(to, unit);
        return Optional.of(new WordSpan(
                begin.qualified(told.first().qualifier()),
                end.qualified(told.last().qualifier())));
    }

    private static Precision unit(WordSpan told, Day from, Day to) {
        if (Math.abs(from.year()) > GREATEST_YEAR || Math.abs(to.year()) > GREATEST_YEAR) {
            return Precision.YEAR;
        }
        if (!told.first().isApproximate() && !told.last().isApproximate()) {
            return Precision.DAY;
        }
        Precision precision = SetElement.Consecutive.precision(told.first());
        return precision == Precision.SEASON ? Precision.MONTH : precision;
    }

    /** The days of a date told in the calendar; nothing if only some digits of its month or day are told. */
    private Optional<DayRange> days(SingleDate told) {
        if (told instanceof CalendarDate date) {
            return days(date);
        }
        Day first = new Day(told.range().earliestEpochDay());
        Day last = new Day(told.range().latestEpochDay());
        return told instanceof Season
                ? joined(calendar.days(first.year(), first.month()), calendar.days(last.year(), last.month()))
                : joined(calendar.days(first.year()), calendar.days(last.year()));
    }

    private Optional<DayRange> days(CalendarDate told) {
        boolean anyDay = !told.day().isPresent() || told.day().isWhollyUnspecified();
        boolean anyMonth = !told.month().isPresent() || told.month().isWhollyUnspecified();
        if (anyMonth && anyDay) {
            return joined(calendar.days(year(told, true)), calendar.days(year(told, false)));
        }
        if (!told.year().isExact()
                || !told.month().isExact()
                || !(anyDay || told.day().isExact())) {
            return Optional.empty();
        }
        return anyDay
                ? calendar.days(year(told, true), told.month().value())
                : calendar.day(
                                year(told, true),
                                told.month().value(),
                                told.day().value())
                        .map(day -> DayRange.between(day, day));
    }

    private static long year(CalendarDate told, boolean first) {
        DayRange range = told.range();
        return new Day(first ? range.earliestEpochDay() : range.latestEpochDay()).year();
    }

    private static Optional<DayRange> joined(Optional<DayRange> first, Optional<DayRange> last) {
        return first.flatMap(from -> last.map(from::hull));
    }
}
