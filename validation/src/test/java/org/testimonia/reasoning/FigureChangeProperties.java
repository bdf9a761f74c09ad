package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;

import static org.assertj.core.api.Assertions.assertThat;

/** A change is reported if and only if no days and no numbers within the bounds keep the rate. */
class FigureChangeProperties {

    private static final LocalDate DAY_ZERO = LocalDate.of(1928, 2, 26);

    record Dated(int firstDay, int lastDay, int least, int greatest) {
        Claim claim() {
            return Claim.builder(
                            "mopr", "members", Figure.between(BigDecimal.valueOf(least), BigDecimal.valueOf(greatest)))
                    .asOf(HistoricalDate.between(DAY_ZERO.plusDays(firstDay), DAY_ZERO.plusDays(lastDay)))
                    .scope(Scope.WHOLE)
                    .build();
        }

        Dated later(int days) {
            return new Dated(firstDay + days, lastDay + days, least, greatest);
        }
    }

    @Property(tries = 2000)
    void a_change_is_reported_if_and_only_if_no_reading_keeps_the_rate(
            @ForAll("dated") Dated first,
            @ForAll("dated") Dated second,
            @ForAll @IntRange(min = 0, max = 1500) int days,
            @ForAll @IntRange(min = 1, max = 250) int percent) {
        Dated earlier = first;
        Dated later = second.later(days);
        Quantity quantity = new Quantity("person", Scope.WHOLE, List.of(earlier.claim(), later.claim()));

        List<FigureChange> found = FigureChange.beyond(BigDecimal.valueOf(percent, 2), quantity, DatePolicy.STANDARD);

        assertThat(found.isEmpty())
                .isEqualTo(!areDisjoint(earlier, later) || someReadingKeeps(earlier, later, percent));
    }

    private static boolean areDisjoint(Dated one, Dated other) {
        return one.lastDay() < other.firstDay() || other.lastDay() < one.firstDay();
    }

    private static boolean someReadingKeeps(Dated one, Dated other, int percent) {
        boolean inOrder = one.firstDay() < other.firstDay();
        Dated earlier = inOrder ? one : other;
        Dated later = inOrder ? other : one;
        Set<Integer> years = yearsBegun(earlier, later);
        return IntStream.rangeClosed(earlier.least(), earlier.greatest())
                .anyMatch(from -> IntStream.rangeClosed(later.least(), later.greatest())
                        .anyMatch(to -> years.stream().anyMatch(count -> keeps(from, to, count, percent))));
    }

    private static Set<Integer> yearsBegun(Dated earlier, Dated later) {
        Set<Integer> years = new TreeSet<>();
        for (int from = earlier.firstDay(); from <= earlier.lastDay(); from++) {
            for (int to = later.firstDay(); to <= later.lastDay(); to++) {
                int count = 1;
                while (DAY_ZERO.plusDays(from).plusYears(count).isBefore(DAY_ZERO.plusDays(to))) {
                    count++;
                }
                years.add(count);
            }
        }
        return years;
    }

    private static boolean keeps(int from, int to, int years, int percent) {
        BigInteger hundreds = BigInteger.valueOf(100).pow(years);
        BigInteger most = BigInteger.valueOf(100L + percent).pow(years).multiply(BigInteger.valueOf(from));
        BigInteger least =
                BigInteger.valueOf(Math.max(0, 100L - percent)).pow(years).multiply(BigInteger.valueOf(from));
        BigInteger reached = hundreds.multiply(BigInteger.valueOf(to));
        return reached.compareTo(most) <= 0 && reached.compareTo(least) >= 0;
    }

    @Property
    void the_rate_that_is_named_is_the_least_that_allows_the_change(
            @ForAll @IntRange(min = 1, max = 1_000_000) int from,
            @ForAll @IntRange(min = 1, max = 1_000_000) int to,
            @ForAll @IntRange(min = 1, max = 40) int years) {
        CompoundChange change = new CompoundChange(BigDecimal.valueOf(from), BigDecimal.valueOf(to), years);

        BigDecimal rate = change.perYear().abs();

        assertThat(rate.scale()).isBetween(0, 4);
        assertThat(change.isBeyond(rate.add(new BigDecimal("0.0001")))).isFalse();
        if (rate.signum() > 0) {
            assertThat(change.isBeyond(rate.subtract(new BigDecimal("0.0001")))).isTrue();
        }
        double exact = Math.abs(Math.pow((double) to / from, 1.0 / years) - 1);
        assertThat(rate.doubleValue()).isBetween(exact - 0.0001000001, exact + 0.0000000001);
    }

    @Provide
    Arbitrary<Dated> dated() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 40);
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 60);
        return Combinators.combine(day, day, number, Arbitraries.integers().between(0, 5))
                .as((a, b, least, more) -> new Dated(Math.min(a, b), Math.max(a, b), least, least + more));
    }
}
