package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import static org.testimonia.reasoning.PrecedenceNetwork.BACKGROUND;

/**
 * All minimal cores of a network: the sets of statements that cannot all be true, but can once any one is left out.
 *
 * <p>A general search for them (MARCO: Liffiton, Previti, Malik and Marques-Silva 2016) must rule out every other set, of
 * which there are exponentially many as soon as conflicts are independent. Here each core is known to be the statements of
 * one broken circle or path, so the search walks along these: from each earliest day that cannot be met, over precedences
 * from which a latest day is still missed, to that latest day. Short cores come first.
 *
 * <p>This holds only where no difference is bounded from above. It stops at a number of cores or when its budget is spent; see {@link #isComplete()}.
 */
final class CoreSearch {

    /** By size, then by the numbers of their statements. */
    static final Comparator<BitSet> BY_SIZE =
            Comparator.comparingInt(BitSet::cardinality).thenComparing(CoreSearch::numbers);

    private record Step(int variable, long reached, int owner, Iterator<Precedence> next) {}

    private final PrecedenceNetwork network;
    private final OwnedConstraints constraints;
    private final OrderedPropagation days;
    private final PlainPairs plain;
    private final int most;
    private final WorkBudget budget;
    private final Map<Integer, List<Precedence>> outgoing = new HashMap<>();
    private final Map<Integer, TreeMap<Integer, List<DayBound>>> latestByKind = new HashMap<>();
    private final List<BitSet> cores = new ArrayList<>();

    private final List<Step> path = new ArrayList<>();
    private final BitSet onPath = new BitSet();
    private final Map<Integer, Integer> uses = new HashMap<>();
    private final BitSet owners = new BitSet();
    private int limit;
    private boolean cut;
    private boolean overflowed;
    private boolean complete;

    CoreSearch(PrecedenceNetwork network, PlainPairs plain, int most, WorkBudget budget) {
        this.network = network;
        this.constraints = new OwnedConstraints(network);
        this.days = new OrderedPropagation(network);
        this.plain = plain;
        this.most = most;
        this.budget = budget;
        network.precedences().stream()
                .sorted(Comparator.comparingInt(Precedence::to).thenComparingInt(Precedence::owner))
                .forEach(edge -> outgoing.computeIfAbsent(edge.from(), from -> new ArrayList<>())
                        .add(edge));
        network.latest().stream()
                .sorted(Comparator.comparingLong(DayBound::day).thenComparingInt(DayBound::owner))
                .forEach(bound -> latestByKind
                        .computeIfAbsent(bound.variable(), variable -> new TreeMap<>())
                        .computeIfAbsent(plain.kindOf(bound.owner()), kind -> new ArrayList<>())
                        .add(bound));
    }

    /** The cores by size, then by the numbers of their statements. */
    List<BitSet> run() {
        List<DayBound> starts = network.earliest().stream()
                .sorted(Comparator.comparingLong(DayBound::day)
                        .reversed()
                        .thenComparingInt(DayBound::variable)
                        .thenComparingInt(DayBound::owner))
                .toList();
        complete = isOneCore();
        for (limit = 2; !complete && !isOver(); limit *= 2) {
            cut = false;
            searchCircles();
            starts.forEach(this::searchFrom);
            complete = !cut && !isOver();
        }
        cores.sort(BY_SIZE);
        return cores;
    }

    private static String numbers(BitSet owners) {
        StringBuilder text = new StringBuilder();
        owners.stream().forEach(owner -> text.append(String.format("%010d", owner)));
        return text.toString();
    }

    /** Whether there are no cores but those found. */
    boolean isComplete() {
        return complete;
    }

    /** Begins with one core, and says whether it is all there is because every statement of the network is in it. */
    private boolean isOneCore() {
        Optional<BitSet> first = CoreShrinking.core(network, budget).filter(core -> core.cardinality() > 2);
        first.ifPresent(cores::add);
        return first.filter(network.owners()::equals).isPresent();
    }

    private boolean isOver() {
        return overflowed || budget.isSpent();
    }

    private void searchCircles() {
        for (Precedence closing : network.precedences()) {
            if (closing.gapDays() > 0 && days.isInBrokenCircle(closing)) {
                walk(new Circle(closing));
            }
        }
    }

    private void searchFrom(DayBound start) {
        if (start.day() > days.latestOnTheWay(start.variable())) {
            walk(new Path(start));
        }
    }

    /** Walks all ways of a kind, depth first. */
    private void walk(Way way) {
        enter(way.first());
        way.arrive(path.get(0));
        while (!path.isEmpty() && !isOver()) {
            Step last = path.get(path.size() - 1);
            if (last.next().hasNext()) {
                follow(last, last.next().next(), way);
            } else {
                leave(last);
            }
        }
        while (!path.isEmpty()) {
            leave(path.get(path.size() - 1));
        }
    }

    private void follow(Step last, Precedence edge, Way way) {
        budget.spend(1);
        long reached = last.reached() + edge.gapDays();
        if (onPath.get(edge.to()) || !way.leadsOn(edge, reached)) {
            return;
        }
        if (owners.cardinality() == limit && edge.owner() != BACKGROUND && !owners.get(edge.owner())) {
            cut = true;
            return;
        }
        enter(new Step(edge.to(), reached, edge.owner(), links(edge.to())));
        way.arrive(path.get(path.size() - 1));
    }

    private Iterator<Precedence> links(int variable) {
        return outgoing.getOrDefault(variable, List.of()).iterator();
    }

    private void enter(Step step) {
        path.add(step);
        onPath.set(step.variable());
        if (step.owner() != BACKGROUND && uses.merge(step.owner(), 1, Integer::sum) == 1) {
            owners.set(step.owner());
        }
    }

    private void leave(Step step) {
        path.remove(path.size() - 1);
        onPath.clear(step.variable());
        if (step.owner() != BACKGROUND && uses.merge(step.owner(), -1, Integer::sum) == 0) {
            owners.clear(step.owner());
        }
    }

    private void consider(BitSet candidate) {
        budget.spend(1);
        boolean known = cores.stream().anyMatch(core -> contains(candidate, core));
        if (!known && CoreShrinking.isMinimal(constraints.only(candidate), candidate, budget)) {
            overflowed = cores.size() == most;
            if (!overflowed) {
                cores.add(candidate);
            }
        }
    }

    private static boolean contains(BitSet set, BitSet part) {
        BitSet missing = (BitSet) part.clone();
        missing.andNot(set);
        return missing.isEmpty();
    }

    /** A kind of way that ends in a contradiction. */
    private interface Way {

        Step first();

        /** Whether a contradiction can still be reached over an edge. */
        boolean leadsOn(Precedence edge, long reached);

        /** Reports the contradictions that the path makes where it is now. */
        void arrive(Step last);
    }

    private final class Path implements Way {
        private final DayBound start;

        Path(DayBound start) {
            this.start = start;
        }

        @Override
        public Step first() {
            return new Step(start.variable(), start.day(), start.owner(), links(start.variable()));
        }

        @Override
        public boolean leadsOn(Precedence edge, long reached) {
            return reached > days.latestOnTheWay(edge.to());
        }

        @Override
        public void arrive(Step last) {
            boolean plainSoFar = owners.cardinality() == 1;
            int kind = plain.kindOf(start.owner());
            latestByKind.getOrDefault(last.variable(), new TreeMap<>()).forEach((other, bounds) -> {
                if (!(plainSoFar && plain.areCompared(kind, other))) {
                    arrive(last, bounds);
                }
            });
        }

        private void arrive(Step last, List<DayBound> sorted) {
            for (DayBound bound : sorted) {
                if (bound.day() >= last.reached() || isOver()) {
                    return;
                }
                BitSet candidate = (BitSet) owners.clone();
                candidate.set(bound.owner());
                consider(candidate);
            }
        }
    }

    private final class Circle implements Way {
        private final Precedence closing;

        Circle(Precedence closing) {
            this.closing = closing;
        }

        @Override
        public Step first() {
            return new Step(closing.to(), 0, closing.owner(), links(closing.to()));
        }

        @Override
        public boolean leadsOn(Precedence edge, long reached) {
            return days.isInBrokenCircle(edge);
        }

        @Override
        public void arrive(Step last) {
            if (last.variable() == closing.from()) {
                consider((BitSet) owners.clone());
            }
        }
    }
}
