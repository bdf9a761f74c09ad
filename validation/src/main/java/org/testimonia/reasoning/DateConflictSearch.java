package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.testimonia.date.Day;
import org.testimonia.date.DayRange;
import org.testimonia.figure.DecimalRange;

/** Explains one conflict of a component in terms of statements. */
final class DateConflictSearch {

    private final List<Moment> moments;
    private final List<Statement> statements;
    private final PrecedenceNetwork component;
    private final OwnedConstraints inComponent;
    private final PrecedenceNetwork conflict;
    private final OwnedConstraints inConflict;
    private final Branching branching;

    /**
     * Prepares a search.
     *
     * @param component all that is said around the conflict
     * @param inComponent the same by statements
     * @param conflict the constraints that are in conflict
     * @param branching the cases of the dates in it that are one of several
     */
    DateConflictSearch(
            List<Moment> moments,
            List<Statement> statements,
            PrecedenceNetwork component,
            OwnedConstraints inComponent,
            PrecedenceNetwork conflict,
            Branching branching) {
        this.moments = moments;
        this.statements = statements;
        this.component = component;
        this.inComponent = inComponent;
        this.conflict = conflict;
        this.inConflict = new OwnedConstraints(conflict);
        this.branching = branching;
    }

    /**
     * Searches within some limits.
     *
     * @param corrections what may be spent on working out what statements would have to say
     */
    DateInconsistency run(PlainPairs plain, SearchLimits limits, WorkBudget corrections) {
        boolean onPaths = branching.isEmpty() && !conflict.boundsFromAbove();
        return onPaths ? alongPaths(plain, limits, corrections) : overCases(plain, limits, corrections);
    }

    private DateInconsistency alongPaths(PlainPairs plain, SearchLimits limits, WorkBudget corrections) {
        CoreSearch search = new CoreSearch(conflict, plain, limits.cores(), new WorkBudget(limits.work()));
        List<BitSet> cores = search.run();
        if (cores.isEmpty()) {
            return new DateInconsistency(List.of(), search.isComplete(), List.of(), false);
        }
        WorkBudget budget = new WorkBudget(limits.work());
        HittingSetTree tree = new HittingSetTree(
                        cores,
                        removed -> CoreShrinking.core(conflict.without(removed), budget),
                        limits.diagnoses(),
                        budget)
                .search();
        return new DateInconsistency(
                cores.stream().map(this::core).toList(),
                search.isComplete(),
                diagnoses(tree.diagnoses(), corrections),
                tree.isComplete());
    }

    /** The cores are met on the way to the diagnoses, of which more are looked for than are told. */
    private DateInconsistency overCases(PlainPairs plain, SearchLimits limits, WorkBudget corrections) {
        WorkBudget budget = new WorkBudget(limits.work());
        BranchingSearch search = new BranchingSearch(statements, budget);
        HittingSetTree tree = new HittingSetTree(
                        List.of(),
                        removed -> search.core(conflict.without(removed), branching.without(removed)),
                        limits.cores() * limits.diagnoses(),
                        budget)
                .search();
        List<BitSet> cores = tree.cores().stream()
                .filter(core -> !isPlain(core, plain))
                .sorted(CoreSearch.BY_SIZE)
                .toList();
        return new DateInconsistency(
                cores.stream().limit(limits.cores()).map(this::core).toList(),
                tree.isComplete() && cores.size() <= limits.cores(),
                diagnoses(tree.diagnoses().stream().limit(limits.diagnoses()).toList(), corrections),
                tree.isComplete() && tree.diagnoses().size() <= limits.diagnoses());
    }

    private static boolean isPlain(BitSet core, PlainPairs plain) {
        if (core.cardinality() != 2) {
            return false;
        }
        int one = plain.kindOf(core.nextSetBit(0));
        int other = plain.kindOf(core.length() - 1);
        return plain.areCompared(one, other) || plain.areCompared(other, one);
    }

    private List<DateDiagnosis> diagnoses(List<BitSet> found, WorkBudget corrections) {
        return found.stream().map(mistaken -> diagnosis(mistaken, corrections)).toList();
    }

    private DateCore core(BitSet owners) {
        Set<Integer> order = new LinkedHashSet<>();
        List<ConflictStep> steps = new ArrayList<>();
        List<Long> gaps = new ArrayList<>();
        new BranchingSearch(statements, new WorkBudget(0))
                .eachBroken(inConflict.only(owners), branching.only(owners), (chosen, days) -> {
                    ViolatedPath path = chosen.network()
                            .conflictPart()
                            .propagate()
                            .violation()
                            .orElseThrow();
                    order.addAll(path.ownersInOrder());
                    if (!chosen.assumed().isEmpty()) {
                        steps.add(new ConflictStep.Case(chosen.assumed()));
                    }
                    steps.addAll(steps(path));
                    gaps.add(path.excessDays());
                });
        owners.stream().forEach(order::add);
        return new DateCore(order.stream().map(statements::get).toList(), steps, Collections.min(gaps));
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

    private DateDiagnosis diagnosis(BitSet mistaken, WorkBudget corrections) {
        if (corrections.isSpent()) {
            return new DateDiagnosis(mistaken.stream()
                    .mapToObj(owner -> new DateDiagnosis.Correction(statements.get(owner), List.of(), Optional.empty()))
                    .toList());
        }
        corrections.spend(component.size());
        PrecedenceNetwork others = component.without(mistaken);
        Propagation rest = others.propagate();
        return new DateDiagnosis(mistaken.stream()
                .mapToObj(owner -> new DateDiagnosis.Correction(
                        statements.get(owner), needed(owner, rest), figure(owner, others, rest)))
                .toList());
    }

    private Optional<DecimalRange> figure(int owner, PrecedenceNetwork others, Propagation rest) {
        return statements.get(owner).elapsed().flatMap(elapsed -> {
            Precedence said = inComponent.of(owner).precedences().get(0);
            return new ElapsedBetween(others, rest, said.from(), said.to()).figures(elapsed.unit());
        });
    }

    private List<DateDiagnosis.Placed> needed(int owner, Propagation rest) {
        Set<DateDiagnosis.Placed> needed = new LinkedHashSet<>();
        PrecedenceNetwork said = inComponent.of(owner);
        said.earliest().stream()
                .filter(bound -> rest.latest(bound.variable()) < bound.day())
                .forEach(bound -> place(bound.variable(), rest, needed));
        said.latest().stream()
                .filter(bound -> rest.earliest(bound.variable()) > bound.day())
                .forEach(bound -> place(bound.variable(), rest, needed));
        said.precedences().stream().filter(edge -> isBroken(edge, rest)).forEach(edge -> {
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
