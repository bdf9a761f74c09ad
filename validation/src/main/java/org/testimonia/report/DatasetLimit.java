package org.testimonia.report;

import java.util.ArrayList;
import java.util.List;

import org.testimonia.date.DayRange;
import org.testimonia.reasoning.Moment;
import org.testimonia.reasoning.MomentLimits;
import org.testimonia.reasoning.Statement;

/**
 * What the whole dataset leaves to a moment beyond the claims of the moment itself.
 *
 * @param end {@code start} or {@code end} of what lasts; empty for one moment
 * @param limits what it leaves
 * @param tighterEarliest whether its earliest day is later than that of the moment's own claims
 * @param tighterLatest whether its latest day is earlier than that of the moment's own claims
 */
record DatasetLimit(String end, MomentLimits limits, boolean tighterEarliest, boolean tighterLatest) {

    static DatasetLimit of(String end, MomentLimits limits, DayRange own) {
        return new DatasetLimit(
                end,
                limits,
                limits.days().earliestEpochDay() > own.earliestEpochDay(),
                limits.days().latestEpochDay() < own.latestEpochDay());
    }

    boolean isTighter() {
        return tighterEarliest || tighterLatest;
    }

    /** The statements that make it tighter, those of the earliest day first. */
    List<Statement> because() {
        List<Statement> because = new ArrayList<>();
        if (tighterEarliest) {
            because.addAll(limits.setEarliest());
        }
        if (tighterLatest) {
            because.addAll(limits.setLatest());
        }
        return because.stream().distinct().toList();
    }

    static String endOf(Moment moment, int of) {
        return of == 1 ? "" : moment.side() == Moment.Side.BEGIN ? "start" : "end";
    }
}
