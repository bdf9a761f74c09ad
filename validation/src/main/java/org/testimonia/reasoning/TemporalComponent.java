package org.testimonia.reasoning;

import java.util.List;
import java.util.Optional;

import org.testimonia.date.Bound;
import org.testimonia.date.Day;
import org.testimonia.date.DayRange;

/** A part of a {@link TemporalNetwork} that shares neither a moment nor a claim with the rest. */
public final class TemporalComponent {

    private static final long CORRECTION_WORK = 10;
    private static final int MOST_COMBINATIONS = 256;

    private final List<Moment> moments;
    private final List<Statement> statements;
    private final PrecedenceNetwork network;
    private final Branching branching;
    private final PlainPairs comparedByRules;
    private final Propagation days;

    TemporalComponent(
            List<Moment> moments,
            List<Statement> statements,
            PrecedenceNetwork network,
            Branching branching,
            PlainPairs comparedByRules) {
        this.moments = moments;
        this.statements = statements;
        this.network = network;
        this.branching = branching;
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
        return days.isConsistent()
                && (!branches(SearchLimits.STANDARD)
                        || broken(SearchLimits.STANDARD).isEmpty());
    }

    /** Whether its dates are few enough to look at each case of those that are one of several. */
    private boolean branches(SearchLimits limits) {
        long combinations = branching.combinations(MOST_COMBINATIONS);
        return !branching.isEmpty()
                && combinations <= MOST_COMBINATIONS
                && combinations * network.size() <= limits.work();
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
        WorkBudget corrections = new WorkBudget(CORRECTION_WORK * limits.work());
        OwnedConstraints byStatement = new OwnedConstraints(network);
        boolean branches = branches(limits);
        return (branches ? broken(limits) : days.conflictPart())
                .components().stream()
                        .map(part -> new DateConflictSearch(
                                        moments,
                                        statements,
                                        network,
                                        byStatement,
                                        part,
                                        branches ? branching.only(part.owners()) : Branching.NONE)
                                .run(comparedByRules, limits, corrections))
                        .filter(conflict -> !conflict.cores().isEmpty() || !conflict.isComplete())
                        .toList();
    }

    /** What stands in the way in some case of the dates that are one of several; nothing if there is a way in one. */
    private PrecedenceNetwork broken(SearchLimits limits) {
        BranchingSearch search = new BranchingSearch(statements, new WorkBudget(limits.work()));
        return network.only(search.brokenInEvery(network, branching));
    }
}
