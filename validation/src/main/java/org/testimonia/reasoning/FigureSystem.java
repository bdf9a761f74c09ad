package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.testimonia.figure.DecimalRange;
import org.testimonia.reasoning.FigureCore.NeededFigure;

/**
 * Figures of one property at one date, each the sum of some of the same disjoint parts, none of which is negative.
 *
 * <p>Whether such figures can all be true is decided from the small to the large where no two overlap ({@link NestedSums}),
 * and by a linear program where some do ({@link LinearProgram}). Cores and diagnoses are those of {@link HittingSetTree}.
 */
final class FigureSystem {

    /** Beyond this many figures, or cells of a linear program, a system is not searched. */
    private static final int MOST_FIGURES = 40;

    private static final long MOST_CELLS = 40_000;

    /** Beyond this many figures, a system is not looked at. */
    private static final int MOST_NESTED = 2_000;

    /** What is known of a system. */
    enum State {
        CONSISTENT,
        INCONSISTENT,
        /** It is too large to be decided, or for its cores to be found. */
        UNKNOWN
    }

    /**
     * A figure of the system.
     *
     * @param statement what says it
     * @param sum the parts that it counts, and its bounds
     */
    record Row(Statement statement, SumBounds sum) {}

    private final List<Row> rows;
    private final int parts;

    FigureSystem(List<Row> original) {
        Map<BitSet, Integer> merged = new HashMap<>();
        List<BitSet> members = original.stream().map(row -> new BitSet()).toList();
        rowsOfParts(original).values().forEach(together -> {
            int number = merged.computeIfAbsent(together, t -> merged.size());
            together.stream().forEach(row -> members.get(row).set(number));
        });
        this.rows = new ArrayList<>();
        for (int i = 0; i < original.size(); i++) {
            Row row = original.get(i);
            rows.add(new Row(
                    row.statement(), new SumBounds(members.get(i), row.sum().range())));
        }
        this.parts = merged.size();
    }

    /** For each part the figures that count it; parts that the same figures count are one. */
    private static Map<Integer, BitSet> rowsOfParts(List<Row> rows) {
        Map<Integer, BitSet> rowsOfParts = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            rows.get(i).sum().parts().stream()
                    .forEach(part ->
                            rowsOfParts.computeIfAbsent(part, p -> new BitSet()).set(row));
        }
        return rowsOfParts;
    }

    State state() {
        if (rows.size() > MOST_NESTED) {
            return State.UNKNOWN;
        }
        Optional<NestedSums> nested = NestedSums.of(left(new BitSet()));
        if (nested.filter(NestedSums::areConsistent).isPresent()) {
            return State.CONSISTENT;
        }
        if (rows.size() > MOST_FIGURES || cells(rows.size()) > MOST_CELLS) {
            return State.UNKNOWN;
        }
        return isFeasible(new BitSet()) ? State.CONSISTENT : State.INCONSISTENT;
    }

    private long cells(int figures) {
        return 2L * figures * (parts + 4L * figures);
    }

    private boolean isFeasible(BitSet removed) {
        List<SumBounds> left = left(removed);
        return NestedSums.of(left)
                .map(NestedSums::areConsistent)
                .orElseGet(() -> new LinearProgram(parts, left).isFeasible());
    }

    private List<SumBounds> left(BitSet removed) {
        List<SumBounds> left = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!removed.get(i)) {
                left.add(rows.get(i).sum());
            }
        }
        return left;
    }

    /** The conflict of an inconsistent system; empty if other rules compare all that is in it. */
    Optional<FigureInconsistency> search(Predicate<List<Statement>> isComparedByRules, SearchLimits limits) {
        WorkBudget budget = new WorkBudget(limits.work());
        HittingSetTree tree =
                new HittingSetTree(List.of(), removed -> core(removed, budget), limits.diagnoses(), budget).search();
        List<BitSet> cores = tree.cores().stream()
                .filter(core -> !isComparedByRules.test(statements(core)))
                .sorted(Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString))
                .toList();
        if (cores.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FigureInconsistency(
                cores.stream().limit(limits.cores()).map(this::describe).toList(),
                tree.diagnoses().stream().map(this::needed).toList(),
                tree.isComplete() && cores.size() <= limits.cores()));
    }

    List<Statement> statements() {
        return rows.stream().map(Row::statement).toList();
    }

    private List<Statement> statements(BitSet numbers) {
        return numbers.stream().mapToObj(i -> rows.get(i).statement()).toList();
    }

    /** A minimal core of what is left, found by leaving out one figure after another that is not needed. */
    private Optional<BitSet> core(BitSet removed, WorkBudget budget) {
        BitSet gone = (BitSet) removed.clone();
        budget.spend(cells(rows.size() - gone.cardinality()));
        if (isFeasible(gone)) {
            return Optional.empty();
        }
        for (int i = gone.nextClearBit(0); i < rows.size(); i = gone.nextClearBit(i + 1)) {
            gone.set(i);
            budget.spend(cells(rows.size() - gone.cardinality()));
            if (isFeasible(gone)) {
                gone.clear(i);
            }
        }
        gone.flip(0, rows.size());
        return Optional.of(gone);
    }

    private FigureCore describe(BitSet core) {
        List<NeededFigure> figures = new ArrayList<>();
        List<BigDecimal> missed = new ArrayList<>();
        core.stream().forEach(i -> {
            BitSet others = (BitSet) core.clone();
            others.clear(i);
            others.flip(0, rows.size());
            NeededFigure figure = needed(i, new LinearProgram(parts, left(others)));
            figures.add(figure);
            missed.add(rows.get(i).sum().range().gap(figure.needed()));
        });
        return new FigureCore(
                figures,
                FigureSources.of(
                        statements(core).stream().map(Statement::claims).toList()),
                missed.stream().min(Comparator.naturalOrder()).orElseThrow());
    }

    private List<NeededFigure> needed(BitSet mistaken) {
        LinearProgram rest = new LinearProgram(parts, left(mistaken));
        return mistaken.stream().mapToObj(i -> needed(i, rest)).toList();
    }

    private NeededFigure needed(int row, LinearProgram rest) {
        DecimalRange range = rest.rangeOf(rows.get(row).sum().parts());
        return new NeededFigure(rows.get(row).statement(), range);
    }
}
