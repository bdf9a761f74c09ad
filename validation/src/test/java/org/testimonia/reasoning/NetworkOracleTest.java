package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.chocosolver.solver.Model;
import org.chocosolver.solver.constraints.Constraint;
import org.chocosolver.solver.variables.IntVar;
import org.jgrapht.alg.shortestpath.BellmanFordShortestPath;
import org.jgrapht.alg.shortestpath.NegativeCycleDetectedException;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Consistency, cores and diagnoses against JGraphT's negative cycles and choco's solutions and conflict sets. */
class NetworkOracleTest {

    private static final long MUCH = 100_000_000;

    @Test
    void consistency_is_the_absence_of_negative_cycles() {
        RandomNetworks.each(network -> assertThat(network.isConsistent())
                .as("%s", network.precedences())
                .isEqualTo(!hasNegativeCycle(network)));
    }

    @Test
    void what_is_in_conflict_breaks_exactly_the_sets_that_the_whole_breaks() {
        RandomNetworks.each(network -> {
            PrecedenceNetwork conflict = network.conflictPart();
            assertThat(conflict.isEmpty()).isEqualTo(network.isConsistent());
            RandomNetworks.subsets(network)
                    .forEach(set -> assertThat(conflict.only(set).isConsistent())
                            .isEqualTo(!hasNegativeCycle(network.only(set))));
        });
    }

    @Test
    void the_cores_are_all_minimal_sets_with_a_negative_cycle() {
        RandomNetworks.each(network -> {
            PrecedenceNetwork conflict = network.conflictPart();
            Set<BitSet> expected = minimal(RandomNetworks.subsets(conflict).stream()
                    .filter(set -> hasNegativeCycle(network.only(set)))
                    .toList());
            if (expected.contains(new BitSet())) {
                return;
            }
            CoreSearch search = new CoreSearch(conflict, PlainPairs.NONE, 1_000, new WorkBudget(MUCH));
            assertThat(search.run()).doesNotHaveDuplicates().hasSameElementsAs(expected);
            assertThat(search.isComplete()).isTrue();
        });
    }

    @Test
    void the_diagnoses_are_all_minimal_sets_whose_absence_leaves_no_negative_cycle() {
        RandomNetworks.each(network -> {
            if (network.isConsistent() || !network.only(new BitSet()).isConsistent()) {
                return;
            }
            Set<BitSet> expected = minimal(RandomNetworks.subsets(network).stream()
                    .filter(set -> !hasNegativeCycle(network.without(set)))
                    .toList());
            WorkBudget budget = new WorkBudget(MUCH);
            HittingSetTree tree = new HittingSetTree(
                            List.of(), removed -> CoreShrinking.core(network.without(removed), budget), 1_000, budget)
                    .search();
            assertThat(tree.diagnoses()).doesNotHaveDuplicates().hasSameElementsAs(expected);
            assertThat(tree.isComplete()).isTrue();
            CoreSearch search = new CoreSearch(network.conflictPart(), PlainPairs.NONE, 1_000, new WorkBudget(MUCH));
            assertThat(tree.cores()).hasSameElementsAs(search.run());
        });
    }

    @Test
    void choco_finds_the_same_networks_inconsistent_and_its_conflict_sets_are_cores() {
        RandomNetworks.each(network -> {
            if (!network.only(new BitSet()).isConsistent()) {
                return;
            }
            ChocoModel choco = new ChocoModel(network);
            boolean consistent = choco.model.getSolver().solve();
            assertThat(consistent).isEqualTo(network.isConsistent());
            if (!consistent) {
                CoreSearch search =
                        new CoreSearch(network.conflictPart(), PlainPairs.NONE, 1_000, new WorkBudget(MUCH));
                assertThat(search.run()).contains(new ChocoModel(network).conflictSet());
            }
        });
    }

    @Test
    void a_path_is_broken_by_what_its_cycle_is_negative() {
        RandomNetworks.each(network -> network.propagate().violation().ifPresent(path -> {
            assertThat(path.excessDays()).isPositive();
            assertThat(hasNegativeCycle(network.only(path.owners()))).isTrue();
        }));
    }

    @Test
    void what_sets_an_end_of_a_moment_sets_it_alone() {
        RandomNetworks.each(network -> {
            if (network.isConsistent()) {
                assertSet(network);
                assertSet(network.mirrored());
                assertThat(network.mirrored().isConsistent()).isTrue();
            }
        });
    }

    private static void assertSet(PrecedenceNetwork network) {
        Propagation days = network.propagate();
        Propagation mirrored = network.mirrored().propagate();
        network.moments().stream().forEach(moment -> {
            BitSet owners = new BitSet();
            days.ownersOfEarliest(moment).forEach(owners::set);
            assertThat(network.only(owners).propagate().earliest(moment)).isEqualTo(days.earliest(moment));
            boolean open = days.latest(moment) == Propagation.NO_LATEST;
            assertThat(mirrored.earliest(moment)).isEqualTo(open ? Propagation.NO_EARLIEST : -days.latest(moment));
        });
    }

    @Test
    void consistency_is_the_absence_of_negative_cycles_with_durations_too() {
        RandomNetworks.eachWithDurations(network -> {
            assertThat(network.isConsistent()).as("%s", network.precedences()).isEqualTo(!hasNegativeCycle(network));
            assertThat(network.conflictPart().isEmpty()).isEqualTo(network.isConsistent());
        });
    }

    @Test
    void without_durations_the_general_propagation_agrees_with_the_ordered_one() {
        RandomNetworks.each(network -> {
            Propagation general = new CyclicPropagation(network);
            Propagation ordered = network.propagate();
            assertThat(ordered).isInstanceOf(OrderedPropagation.class);
            assertThat(general.isConsistent()).isEqualTo(ordered.isConsistent());
            if (general.isConsistent()) {
                network.moments().stream().forEach(moment -> {
                    assertThat(general.earliest(moment)).isEqualTo(ordered.earliest(moment));
                    assertThat(general.latest(moment)).isEqualTo(ordered.latest(moment));
                });
            }
        });
    }

    @Test
    void the_days_left_with_durations_are_those_of_some_solution() {
        RandomNetworks.eachWithDurations(network -> {
            if (!network.isConsistent()) {
                return;
            }
            Propagation days = network.propagate();
            for (int moment : network.moments().stream().toArray()) {
                long earliest = days.earliest(moment);
                long latest = days.latest(moment);
                if (earliest != Propagation.NO_EARLIEST) {
                    assertThat(hasNegativeCycle(with(network, moment, earliest, earliest)))
                            .isFalse();
                    assertThat(hasNegativeCycle(with(network, moment, earliest - 9, earliest - 1)))
                            .isTrue();
                }
                if (latest != Propagation.NO_LATEST) {
                    assertThat(hasNegativeCycle(with(network, moment, latest, latest)))
                            .isFalse();
                    assertThat(hasNegativeCycle(with(network, moment, latest + 1, latest + 9)))
                            .isTrue();
                }
            }
        });
    }

    private static PrecedenceNetwork with(PrecedenceNetwork network, int moment, long from, long to) {
        List<DayBound> earliest = new ArrayList<>(network.earliest());
        List<DayBound> latest = new ArrayList<>(network.latest());
        earliest.add(new DayBound(moment, from, PrecedenceNetwork.BACKGROUND));
        latest.add(new DayBound(moment, to, PrecedenceNetwork.BACKGROUND));
        return new PrecedenceNetwork(network.precedences(), earliest, latest);
    }

    @Test
    void what_is_in_conflict_with_durations_breaks_exactly_the_sets_that_the_whole_breaks() {
        RandomNetworks.eachWithDurations(network -> {
            PrecedenceNetwork conflict = network.conflictPart();
            RandomNetworks.subsets(network)
                    .forEach(set -> assertThat(conflict.only(set).isConsistent())
                            .isEqualTo(!hasNegativeCycle(network.only(set))));
        });
    }

    @Test
    void cores_and_diagnoses_with_durations_are_all_minimal_sets() {
        RandomNetworks.eachWithDurations(network -> {
            if (network.isConsistent() || !network.only(new BitSet()).isConsistent()) {
                return;
            }
            List<BitSet> subsets = RandomNetworks.subsets(network);
            WorkBudget budget = new WorkBudget(MUCH);
            PrecedenceNetwork conflict = network.conflictPart();
            HittingSetTree tree = new HittingSetTree(
                            List.of(), removed -> CoreShrinking.core(conflict.without(removed), budget), 1_000, budget)
                    .search();
            assertThat(tree.isComplete()).isTrue();
            assertThat(tree.cores())
                    .doesNotHaveDuplicates()
                    .hasSameElementsAs(minimal(subsets.stream()
                            .filter(set -> hasNegativeCycle(network.only(set)))
                            .toList()));
            assertThat(tree.diagnoses())
                    .doesNotHaveDuplicates()
                    .hasSameElementsAs(minimal(subsets.stream()
                            .filter(set -> !hasNegativeCycle(network.without(set)))
                            .toList()));
        });
    }

    @Test
    void a_path_or_circle_with_durations_is_broken_by_what_its_cycle_is_negative() {
        RandomNetworks.eachWithDurations(network -> network.propagate()
                .violation()
                .ifPresent(path -> {
                    assertThat(path.excessDays()).isPositive();
                    assertThat(hasNegativeCycle(network.only(path.owners()))).isTrue();
                    for (int i = 1; i < path.links().size(); i++) {
                        assertThat(path.links().get(i).from())
                                .isEqualTo(path.links().get(i - 1).to());
                    }
                }));
    }

    @Test
    void choco_finds_the_same_networks_with_durations_inconsistent() {
        RandomNetworks.eachWithDurations(network -> {
            if (network.only(new BitSet()).isConsistent()) {
                assertThat(new ChocoModel(network).model.getSolver().solve()).isEqualTo(network.isConsistent());
            }
        });
    }

    private static Set<BitSet> minimal(Collection<BitSet> sets) {
        Predicate<BitSet> hasSmaller =
                set -> sets.stream().anyMatch(other -> !other.equals(set) && isWithin(other, set));
        return sets.stream().filter(hasSmaller.negate()).collect(Collectors.toSet());
    }

    private static boolean isWithin(BitSet part, BitSet whole) {
        BitSet missing = (BitSet) part.clone();
        missing.andNot(whole);
        return missing.isEmpty();
    }

    /** In the distance graph of Dechter, Meiri and Pearl: {@code to - from >= gap} is an edge from to to from of -gap. */
    private static boolean hasNegativeCycle(PrecedenceNetwork network) {
        DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph =
                new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
        int origin = -1;
        int source = -2;
        graph.addVertex(origin);
        graph.addVertex(source);
        for (int variable : network.moments().stream().toArray()) {
            graph.addVertex(variable);
        }
        network.precedences().forEach(edge -> addEdge(graph, edge.to(), edge.from(), -edge.gapDays()));
        network.earliest().forEach(bound -> addEdge(graph, bound.variable(), origin, -bound.day()));
        network.latest().forEach(bound -> addEdge(graph, origin, bound.variable(), bound.day()));
        boolean loop = network.precedences().stream().anyMatch(edge -> edge.from() == edge.to() && edge.gapDays() > 0);
        Set.copyOf(graph.vertexSet()).stream()
                .filter(vertex -> vertex != source)
                .forEach(vertex -> addEdge(graph, source, vertex, 0));
        try {
            new BellmanFordShortestPath<>(graph).getPaths(source);
            return loop;
        } catch (NegativeCycleDetectedException e) {
            return true;
        }
    }

    private static void addEdge(
            DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph, int from, int to, long weight) {
        if (from != to) {
            graph.setEdgeWeight(graph.addEdge(from, to), weight);
        }
    }

    /** The network as a constraint program over days wide enough for every gap. */
    private static final class ChocoModel {
        private static final int FIRST = -40;
        private static final int LAST = 50;

        private final Model model = new Model();
        private final Map<Integer, IntVar> days = new HashMap<>();
        private final Map<Constraint, Integer> owners = new HashMap<>();

        ChocoModel(PrecedenceNetwork network) {
            for (int variable : network.moments().stream().toArray()) {
                days.put(variable, model.intVar("d" + variable, FIRST, LAST));
            }
            Map<Integer, List<Constraint>> byOwner = new HashMap<>();
            network.precedences()
                    .forEach(edge -> byOwner.computeIfAbsent(edge.owner(), owner -> new ArrayList<>())
                            .add(precedence(edge)));
            network.earliest()
                    .forEach(bound -> byOwner.computeIfAbsent(bound.owner(), owner -> new ArrayList<>())
                            .add(model.arithm(days.get(bound.variable()), ">=", (int) bound.day())));
            network.latest()
                    .forEach(bound -> byOwner.computeIfAbsent(bound.owner(), owner -> new ArrayList<>())
                            .add(model.arithm(days.get(bound.variable()), "<=", (int) bound.day())));
            byOwner.forEach((owner, constraints) -> {
                if (owner == PrecedenceNetwork.BACKGROUND) {
                    constraints.forEach(Constraint::post);
                } else {
                    Constraint all = model.and(constraints.toArray(Constraint[]::new));
                    owners.put(all, owner);
                    all.post();
                }
            });
        }

        private Constraint precedence(Precedence edge) {
            if (edge.from() == edge.to()) {
                return edge.gapDays() > 0 ? model.falseConstraint() : model.trueConstraint();
            }
            return model.arithm(days.get(edge.to()), "-", days.get(edge.from()), ">=", (int) edge.gapDays());
        }

        BitSet conflictSet() {
            Set<Constraint> statements = new HashSet<>(owners.keySet());
            BitSet set = new BitSet();
            model.getSolver().findMinimumConflictingSet(new ArrayList<>(statements)).stream()
                    .map(owners::get)
                    .forEach(set::set);
            return set;
        }
    }
}
