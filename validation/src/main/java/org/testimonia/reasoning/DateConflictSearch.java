package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.testimonia.date.Day;
import org.testimonia.date.DayRange;

/** Explains one conflict of a component in terms of statements. */
final class DateConflictSearch {

    private final List<Moment> moments;
    private final List<Statement> statements;
    private final PrecedenceNetwork component;
    private final PrecedenceNetwork conflict;

    /**
     * Prepares a search.
     *
     * @param component all that is said around the conflict
     * @param conflict the constraints that are in conflict
     */
    DateConflictSearch(
            List<Moment> moments, List<Statement> statements, PrecedenceNetwork component, PrecedenceNetwork conflict) {
        this.moments = moments;
        this.statements = statements;
        this.component = component;
        this.conflict = conflict;
    }

    DateInconsistency run(PlainPairs plain, SearchLimits limits) {
        CoreSearch search = new CoreSearch(conflict, plain, limits.cores(), new WorkBudget(limits.work()));
        List<DateCore> cores = search.run().stream().map(this::core).toList();
        if (cores.isEmpty()) {
            return new DateInconsistency(cores, search.isComplete(), List.of(), false);
        }
        WorkBudget budget = new WorkBudget(limits.work());
        HittingSetTree tree = new HittingSetTree(
                        removed -> CoreShrinking.core(conflict.without(removed), budget), limits.diagnoses(), budget)
                .search();
        return new DateInconsistency(
                cores,
                search.isComplete(),
                tree.diagnoses().stream().map(this::diagnosis).toList(),
                tree.isComplete());
    }

    private DateCore core(BitSet owners) {
        ViolatedPath path =
                conflict.only(owners).conflictPart().propagate().violation().orElseThrow();
        List<Integer> order = new ArrayList<>(path.ownersInOrder());
        owners.stream().filter(owner -> !order.contains(owner)).forEach(order::add);
        return new DateCore(order.stream().map(statements::get).toList(), steps(path), path.excessDays());
    }

    private List<ConflictStep> steps(ViolatedPath path) {
        List<ConflictStep> steps = new ArrayList<>();
        path.start()
                .ifPresent(bound -> steps.add(new ConflictStep.NotBefore(
                        moments.get(bound.variable()), new Day(bound.day()), statements.get(bound.owner()))));
        path.links()
                .forEach(edge -> steps.add(new ConflictStep.Follows(
                        moments.get(edge.from()), moments.get(edge.to()), edge.gapDays(), statementOf(edge.owner()))));
        path.end()
                .ifPresent(bound -> steps.add(new ConflictStep.NotAfter(
                        moments.get(bound.variable()), new Day(bound.day()), statements.get(bound.owner()))));
        return steps;
    }

    private Optional<Statement> statementOf(int owner) {
        return owner == PrecedenceNetwork.BACKGROUND ? Optional.empty() : Optional.of(statements.get(owner));
    }

    private DateDiagnosis diagnosis(BitSet mistaken) {
        Propagation rest = component.without(mistaken).propagate();
        return new DateDiagnosis(mistaken.stream()
                .mapToObj(owner -> new DateDiagnosis.Correction(statements.get(owner), needed(owner, rest)))
                .toList());
    }

    private List<DateDiagnosis.Placed> needed(int owner, Propagation rest) {
        Set<DateDiagnosis.Placed> needed = new LinkedHashSet<>();
        component.earliest().stream()
                .filter(bound -> bound.owner() == owner && rest.latest(bound.variable()) < bound.day())
                .forEach(bound -> place(bound.variable(), rest, needed));
        component.latest().stream()
                .filter(bound -> bound.owner() == owner && rest.earliest(bound.variable()) > bound.day())
                .forEach(bound -> place(bound.variable(), rest, needed));
        component.precedences().stream()
                .filter(edge -> edge.owner() == owner && isBroken(edge, rest))
                .forEach(edge -> {
                    place(edge.from(), rest, needed);
                    place(edge.to(), rest, needed);
                });
        return List.copyOf(needed);
    }

    private static boolean isBroken(Precedence edge, Propagation rest) {
        long earliest = rest.earliest(edge.from());
        long latest = rest.latest(edge.to());
        return earliest != Propagation.NO_EARLIEST
                && latest != Propagation.NO_LATEST
                && earliest + edge.gapDays() > latest;
    }

    private void place(int variable, Propagation rest, Set<DateDiagnosis.Placed> needed) {
        Optional<DayRange> days = TemporalComponent.range(rest, variable);
        days.ifPresent(range -> needed.add(new DateDiagnosis.Placed(moments.get(variable), range)));
    }
}
