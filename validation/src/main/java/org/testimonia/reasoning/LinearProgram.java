package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.testimonia.figure.DecimalRange;

/**
 * Parts that are never negative, of which some sums are bounded: whether there are such, and what other sums can be then.
 *
 * <p>The two-phase simplex method over exact fractions, with the rule of Bland (1977) by which it always ends.
 */
final class LinearProgram {

    /** A row of the tableau: its coefficients, then the value of the variable that it gives. */
    private final List<Fraction[]> rows = new ArrayList<>();

    private final List<Integer> basis = new ArrayList<>();
    private final int helpers;
    private final int width;
    private final boolean feasible;

    LinearProgram(int parts, List<SumBounds> constraints) {
        this.helpers = parts + slacks(constraints);
        this.width = helpers
                + (int) constraints.stream().filter(LinearProgram::hasLower).count();
        int slack = parts;
        int helper = helpers;
        for (SumBounds sum : constraints) {
            boolean exact = sum.range().isExact();
            if (hasLower(sum)) {
                Fraction[] row = row(sum.parts(), sum.range().lower().orElseThrow());
                if (!exact) {
                    row[slack++] = Fraction.ONE.negate();
                }
                row[helper] = Fraction.ONE;
                add(row, helper++);
            }
            if (sum.range().upper().isPresent() && !exact) {
                Fraction[] row = row(sum.parts(), sum.range().upper().get());
                row[slack] = Fraction.ONE;
                add(row, slack++);
            }
        }
        this.feasible = findCorner();
    }

    /** How many variables take up what lies between a sum and its bounds; an exact sum needs none. */
    private static int slacks(List<SumBounds> constraints) {
        int count = 0;
        for (SumBounds sum : constraints) {
            if (!sum.range().isExact()) {
                count += hasLower(sum) ? 1 : 0;
                count += sum.range().upper().isPresent() ? 1 : 0;
            }
        }
        return count;
    }

    /** A lower end of zero says nothing of parts that are never negative, unless the sum is to be just that. */
    private static boolean hasLower(SumBounds sum) {
        return sum.range().isExact()
                || sum.range().lower().filter(lower -> lower.signum() > 0).isPresent();
    }

    private Fraction[] row(BitSet members, BigDecimal value) {
        Fraction[] row = new Fraction[width + 1];
        Arrays.fill(row, Fraction.ZERO);
        members.stream().forEach(part -> row[part] = Fraction.ONE);
        row[width] = Fraction.of(value);
        return row;
    }

    private void add(Fraction[] row, int basic) {
        rows.add(row);
        basis.add(basic);
    }

    private boolean findCorner() {
        Fraction[] worth = new Fraction[width];
        Arrays.fill(worth, Fraction.ZERO);
        Arrays.fill(worth, helpers, width, Fraction.ONE.negate());
        maximise(worth, width);
        boolean found = value(worth).signum() == 0;
        if (found) {
            dropHelpers();
        }
        return found;
    }

    /** Takes the helping variables, all zero now, out of the basis; a row without any other is superfluous. */
    private void dropHelpers() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (basis.get(i) >= helpers) {
                int column = 0;
                while (column < helpers && rows.get(i)[column].signum() == 0) {
                    column++;
                }
                if (column < helpers) {
                    pivot(i, column);
                } else {
                    rows.remove(i);
                    basis.remove(i);
                }
            }
        }
    }

    boolean isFeasible() {
        return feasible;
    }

    /**
     * What the sum of some parts can be; decimals that do not end are rounded outward.
     *
     * @throws IllegalStateException if the program is not feasible
     */
    DecimalRange rangeOf(BitSet members) {
        if (!feasible) {
            throw new IllegalStateException("no parts make all these sums");
        }
        Fraction least = maximum(members, Fraction.ONE.negate()).orElseThrow().negate();
        BigDecimal lower = least.toDecimal(RoundingMode.FLOOR);
        return maximum(members, Fraction.ONE)
                .map(most -> DecimalRange.of(lower, most.toDecimal(RoundingMode.CEILING)))
                .orElseGet(() -> DecimalRange.atLeast(lower));
    }

    private Optional<Fraction> maximum(BitSet members, Fraction weight) {
        Fraction[] worth = new Fraction[width];
        Arrays.fill(worth, Fraction.ZERO);
        members.stream().forEach(part -> worth[part] = weight);
        return maximise(worth, helpers) ? Optional.of(value(worth)) : Optional.empty();
    }

    private Fraction value(Fraction[] worth) {
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            sum = sum.plus(worth[basis.get(i)].times(rows.get(i)[width]));
        }
        return sum;
    }

    /** Moves to a corner of greatest worth; false if there is no bound to it. */
    private boolean maximise(Fraction[] worth, int columns) {
        int entering = entering(worth, columns);
        while (entering >= 0) {
            int leaving = leaving(entering);
            if (leaving < 0) {
                return false;
            }
            pivot(leaving, entering);
            entering = entering(worth, columns);
        }
        return true;
    }

    /** The first variable that would raise the worth; negative if none would. */
    private int entering(Fraction[] worth, int columns) {
        for (int column = 0; column < columns; column++) {
            Fraction gain = worth[column];
            for (int i = 0; i < rows.size(); i++) {
                Fraction lost = worth[basis.get(i)];
                if (lost.signum() != 0 && rows.get(i)[column].signum() != 0) {
                    gain = gain.minus(lost.times(rows.get(i)[column]));
                }
            }
            if (gain.signum() > 0) {
                return column;
            }
        }
        return -1;
    }

    /** The row whose variable is the first to reach zero; negative if none does. */
    private int leaving(int column) {
        int best = -1;
        Fraction least = Fraction.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i)[column].signum() > 0) {
                Fraction ratio = rows.get(i)[width].dividedBy(rows.get(i)[column]);
                int order = best < 0 ? -1 : ratio.compareTo(least);
                if (order < 0 || (order == 0 && basis.get(i) < basis.get(best))) {
                    best = i;
                    least = ratio;
                }
            }
        }
        return best;
    }

    private void pivot(int at, int column) {
        Fraction[] chosen = rows.get(at);
        Fraction scale = chosen[column];
        for (int j = 0; j <= width; j++) {
            chosen[j] = chosen[j].signum() == 0 ? Fraction.ZERO : chosen[j].dividedBy(scale);
        }
        for (int i = 0; i < rows.size(); i++) {
            Fraction factor = rows.get(i)[column];
            if (i != at && factor.signum() != 0) {
                subtract(rows.get(i), factor, chosen);
            }
        }
        basis.set(at, column);
    }

    private static void subtract(Fraction[] row, Fraction factor, Fraction[] other) {
        for (int j = 0; j < row.length; j++) {
            if (other[j].signum() != 0) {
                row[j] = row[j].minus(factor.times(other[j]));
            }
        }
    }
}
