package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.IntVar;
import org.junit.jupiter.api.Test;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.Figure;

import static org.assertj.core.api.Assertions.assertThat;

/** Sums of parts against choco, which is asked for whole numbers. */
class FigureOracleTest {

    private static final int PARTS = 4;
    private static final int MOST = 9;

    /** The determinants of 0/1 matrices of four rows are at most 3: what has a solution has one in sixths. */
    private static final int SCALE = 6;

    private static List<SumBounds> sums(Random random) {
        int count = 2 + random.nextInt(4);
        List<SumBounds> sums = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BitSet parts = BitSet.valueOf(new long[] {1 + random.nextInt((1 << PARTS) - 1)});
            int one = random.nextInt(MOST);
            int other = random.nextInt(3) == 0 ? random.nextInt(MOST) : one;
            sums.add(new SumBounds(parts, range(Math.min(one, other), Math.max(one, other), random.nextInt(8))));
        }
        return sums;
    }

    private static DecimalRange range(int lower, int upper, int kind) {
        return switch (kind) {
            case 0 -> DecimalRange.atLeast(BigDecimal.valueOf(lower));
            case 1 -> DecimalRange.of(BigDecimal.ZERO, BigDecimal.valueOf(upper));
            default -> DecimalRange.of(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
        };
    }

    private static boolean chocoSolves(List<SumBounds> sums) {
        Model model = new Model();
        IntVar[] parts = model.intVarArray(PARTS, 0, SCALE * MOST);
        for (SumBounds sum : sums) {
            IntVar[] members = sum.parts().stream().mapToObj(i -> parts[i]).toArray(IntVar[]::new);
            sum.range()
                    .lower()
                    .ifPresent(lower -> model.sum(members, ">=", SCALE * lower.intValueExact())
                            .post());
            sum.range()
                    .upper()
                    .ifPresent(upper -> model.sum(members, "<=", SCALE * upper.intValueExact())
                            .post());
        }
        return model.getSolver().solve();
    }

    private static List<SumBounds> only(List<SumBounds> sums, int mask) {
        return IntStream.range(0, sums.size())
                .filter(i -> (mask & 1 << i) != 0)
                .mapToObj(sums::get)
                .toList();
    }

    @Test
    void a_linear_program_has_a_solution_where_choco_finds_one() {
        for (int seed = 0; seed < RandomNetworks.COUNT; seed++) {
            List<SumBounds> sums = sums(new Random(seed));
            assertThat(new LinearProgram(PARTS, sums).isFeasible())
                    .as("%s", sums)
                    .isEqualTo(chocoSolves(sums));
        }
    }

    @Test
    void nested_sums_are_consistent_where_a_linear_program_has_a_solution() {
        int nested = 0;
        for (int seed = 0; seed < RandomNetworks.COUNT; seed++) {
            List<SumBounds> sums = sums(new Random(seed));
            Optional<NestedSums> forest = NestedSums.of(sums);
            nested += forest.isPresent() ? 1 : 0;
            forest.ifPresent(sorted -> assertThat(sorted.areConsistent())
                    .as("%s", sums)
                    .isEqualTo(new LinearProgram(PARTS, sums).isFeasible()));
        }
        assertThat(nested).isGreaterThan(RandomNetworks.COUNT / 10);
    }

    @Test
    void a_range_ends_where_one_more_leaves_no_solution() {
        for (int seed = 0; seed < RandomNetworks.COUNT; seed++) {
            List<SumBounds> sums = sums(new Random(seed));
            LinearProgram program = new LinearProgram(PARTS, sums);
            if (program.isFeasible()) {
                BitSet parts = sums.get(0).parts();
                DecimalRange range = program.rangeOf(parts);
                range.lower().ifPresent(lower -> assertEnd(sums, parts, lower, new BigDecimal("-0.001")));
                range.upper().ifPresent(upper -> assertEnd(sums, parts, upper, new BigDecimal("0.001")));
                assertThat(range.overlaps(sums.get(0).range())).isTrue();
            }
        }
    }

    private static void assertEnd(List<SumBounds> sums, BitSet parts, BigDecimal end, BigDecimal beyond) {
        boolean below = beyond.signum() < 0;
        List<SumBounds> further = new ArrayList<>(sums);
        BigDecimal limit = end.add(beyond);
        if (limit.signum() >= 0) {
            further.add(new SumBounds(
                    parts, below ? DecimalRange.of(BigDecimal.ZERO, limit) : DecimalRange.atLeast(limit)));
            assertThat(new LinearProgram(PARTS, further).isFeasible()).isFalse();
        }
    }

    @Test
    void the_cores_are_all_minimal_sets_that_choco_cannot_solve() {
        int inconsistent = 0;
        SearchLimits limits = new SearchLimits(1_000, 1_000, 100_000_000);
        for (int seed = 0; seed < RandomNetworks.COUNT; seed++) {
            List<SumBounds> sums = sums(new Random(seed));
            FigureSystem system = new FigureSystem(IntStream.range(0, sums.size())
                    .mapToObj(i -> new FigureSystem.Row(statement(i), sums.get(i)))
                    .toList());
            Set<Set<String>> expected = expected(sums);
            assertThat(system.state() == FigureSystem.State.CONSISTENT).isEqualTo(expected.isEmpty());
            if (!expected.isEmpty()) {
                inconsistent++;
                FigureInconsistency found = system.search(core -> false, limits).orElseThrow();
                assertThat(found.isComplete()).isTrue();
                assertThat(found.cores().stream().map(FigureOracleTest::ids).toList())
                        .as("%s", sums)
                        .doesNotHaveDuplicates()
                        .hasSameElementsAs(expected);
                assertThat(found.cores()).allMatch(core -> core.offBy().signum() > 0);
            }
        }
        assertThat(inconsistent).isGreaterThan(RandomNetworks.COUNT / 10);
    }

    private static Statement statement(int number) {
        Claim claim = Claim.builder("s", "members", Figure.of(1))
                .id(String.valueOf(number))
                .scope(Scope.WHOLE)
                .build();
        return new Statement(Statement.Kind.FIGURE, List.of(claim), false);
    }

    private static Set<String> ids(FigureCore core) {
        return core.statements().stream()
                .map(statement -> statement.claim().id())
                .collect(Collectors.toSet());
    }

    private static Set<Set<String>> expected(List<SumBounds> sums) {
        boolean[] possible = new boolean[1 << sums.size()];
        Set<Set<String>> cores = new HashSet<>();
        for (int mask = 0; mask < possible.length; mask++) {
            int set = mask;
            possible[set] = chocoSolves(only(sums, set));
            int[] members = IntStream.range(0, sums.size())
                    .filter(i -> (set & 1 << i) != 0)
                    .toArray();
            if (!possible[set] && IntStream.of(members).allMatch(i -> possible[set & ~(1 << i)])) {
                cores.add(IntStream.of(members).mapToObj(String::valueOf).collect(Collectors.toSet()));
            }
        }
        return cores;
    }
}
