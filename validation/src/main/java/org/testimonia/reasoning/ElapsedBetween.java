package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.testimonia.dataset.DurationUnit;
import org.testimonia.date.Bound;
import org.testimonia.date.Day;
import org.testimonia.date.DayRange;
import org.testimonia.figure.DecimalRange;

import static org.testimonia.reasoning.Propagation.NO_EARLIEST;
import static org.testimonia.reasoning.Propagation.NO_LATEST;

/** What time the statements of a consistent network leave between two moments. */
final class ElapsedBetween {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int SHORTEST_MONTH = 28;

    private final PrecedenceNetwork network;
    private final Propagation days;
    private final int begin;
    private final int end;

    ElapsedBetween(PrecedenceNetwork network, Propagation days, int begin, int end) {
        this.network = network;
        this.days = days;
        this.begin = begin;
        this.end = end;
    }

    /** The numbers of completed units that may lie between the two; empty if there is none. */
    Optional<DecimalRange> figures(DurationUnit unit) {
        long most = mostDays();
        if (most < 0) {
            return Optional.empty();
        }
        long from = Math.max(Elapsed.leastUnits(fewestDays(), unit), completedAtLeast(unit));
        if (most == NO_LATEST) {
            return Optional.of(DecimalRange.atLeast(BigDecimal.valueOf(from)));
        }
        long to = Math.min(Elapsed.mostUnits(most, unit), completedAtMost(unit));
        return from <= to
                ? Optional.of(DecimalRange.of(BigDecimal.valueOf(from), BigDecimal.valueOf(to)))
                : Optional.empty();
    }

    private long fewestDays() {
        boolean dated = days.earliest(end) != NO_EARLIEST && days.latest(begin) != NO_LATEST;
        long apart = dated ? days.earliest(end) - days.latest(begin) : 0;
        return Math.max(0, Math.max(apart, gap(begin, end)));
    }

    private long mostDays() {
        boolean dated = days.latest(end) != NO_LATEST && days.earliest(begin) != NO_EARLIEST;
        long apart = dated ? days.latest(end) - days.earliest(begin) : NO_LATEST;
        long back = gap(end, begin);
        return back == NO_EARLIEST ? apart : Math.min(apart, -back);
    }

    /** How many days at least lie from one moment to another on whatever days they are, or {@link Propagation#NO_EARLIEST}. */
    private long gap(int from, int to) {
        DayBound start = new DayBound(from, 0, PrecedenceNetwork.BACKGROUND);
        return new PrecedenceNetwork(network.precedences(), List.of(start), List.of())
                .propagate()
                .earliest(to);
    }

    /** What the calendar says of the last begin and the first end; the days between them alone do not know its leap days. */
    private long completedAtLeast(DurationUnit unit) {
        Optional<Day> from = rangeOf(begin).map(DayRange::latest).flatMap(Bound::day);
        Optional<Day> to = rangeOf(end).map(DayRange::earliest).flatMap(Bound::day);
        return from.isEmpty() || to.isEmpty() || unit == DurationUnit.DAY
                ? 0
                : completed(from.get(), to.get(), unit, false);
    }

    private long completedAtMost(DurationUnit unit) {
        Optional<Day> from = rangeOf(begin).map(DayRange::earliest).flatMap(Bound::day);
        Optional<Day> to = rangeOf(end).map(DayRange::latest).flatMap(Bound::day);
        return from.isEmpty() || to.isEmpty() || unit == DurationUnit.DAY
                ? Long.MAX_VALUE
                : completed(from.get(), to.get(), unit, true);
    }

    private Optional<DayRange> rangeOf(int moment) {
        return TemporalComponent.range(days, moment);
    }

    /**
     * The completed units from one day to another.
     *
     * @param shortMonths whether the last day of a month completes it, whatever day it began on
     */
    private static long completed(Day from, Day to, DurationUnit unit, boolean shortMonths) {
        boolean complete = to.dayOfMonth() >= from.dayOfMonth() || (shortMonths && to.dayOfMonth() >= SHORTEST_MONTH);
        long months = (to.year() - from.year()) * MONTHS_OF_YEAR + to.month() - from.month() - (complete ? 0 : 1);
        return unit == DurationUnit.YEAR ? Math.floorDiv(months, MONTHS_OF_YEAR) : months;
    }
}
