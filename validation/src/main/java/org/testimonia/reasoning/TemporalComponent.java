package org.testimonia.reasoning;

import java.util.List;
import java.util.Optional;

import org.testimonia.date.Bound;
import org.testimonia.date.Day;
import org.testimonia.date.DayRange;

/** A part of a {@link TemporalNetwork} that shares neither a moment nor a claim with the rest. */
public final class TemporalComponent {

    private static final long CORRECTION_WORK = 10;

    private final List<Moment> moments;
    private final List<Statement> statements;
    private final PrecedenceNetwork network;
    private final PlainPairs comparedByRules;
    private final Propagation days;

    TemporalComponent(
            List<Moment> moments, List<Statement> statements, PrecedenceNetwork network, PlainPairs comparedByRules) {
        this.moments = moments;
        this.statements = statements;
        this.network = network;
        this.comparedByRules = comparedByRules;
        this.days = network.propagate();
    }

    /** What its claims say. */
    public List<Statement> statements() {
        return network.owners().stream().mapToObj(statements::get).toList();
    }

    /** The moments they say it of. */
    public List<Moment> moments() {
        return network.moments().stream().mapToObj(moments::get).toList();
    }

    /** Whether its claims can all be true. */
    public boolean isConsistent() {
        return days.isConsistent();
    }

    /**
     * The days on which a moment can lie if all claims are true: the tightest range that they give together.
     *
     * @return empty if the component has no such moment, or if no day is left for it
     */
    public Optional<DayRange> rangeOf(Moment moment) {
        int variable = moments.indexOf(moment);
        return days.knows(variable) ? range(days, variable) : Optional.empty();
    }

    /** The days that a network leaves to a moment, if any. */
    static Optional<DayRange> range(Propagation days, int variable) {
        long earliest = days.earliest(variable);
        long latest = days.latest(variable);
        return earliest > latest
                ? Optional.empty()
                : Optional.of(DayRange.of(
                        earliest == Propagation.NO_EARLIEST ? Bound.OPEN : Bound.on(new Day(earliest)),
                        latest == Propagation.NO_LATEST ? Bound.OPEN : Bound.on(new Day(latest))));
    }

    /**
     * The conflicts, each independent of the others.
     *
     * @param limits how far to search
     */
    public List<DateInconsistency> inconsistencies(SearchLimits limits) {
        if (isConsistent()) {
            return List.of();
        }
        WorkBudget corrections = new WorkBudget(CORRECTION_WORK * limits.work());
        OwnedConstraints byStatement = new OwnedConstraints(network);
        return days.conflictPart().components().stream()
                .map(part -> new DateConflictSearch(moments, statements, network, byStatement, part)
                        .run(comparedByRules, limits, corrections))
                .toList();
    }
}
