package org.testimonia.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.LongBinaryOperator;
import java.util.stream.LongStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds ranges of small whole numbers against the sets of their members. */
class DecimalRangeProperties {

    private static final long WIDEST = 6;

    @Provide
    Arbitrary<DecimalRange> closed() {
        Arbitrary<Long> ends = Arbitraries.longs().between(-WIDEST, WIDEST);
        return Combinators.combine(ends, ends).as((one, two) -> range(Math.min(one, two), Math.max(one, two)));
    }

    @Provide
    Arbitrary<DecimalRange> ranges() {
        Arbitrary<BigDecimal> ends =
                Arbitraries.longs().between(-WIDEST, WIDEST).map(BigDecimal::valueOf);
        return Arbitraries.oneOf(
                closed(),
                ends.map(DecimalRange::atLeast),
                ends.map(DecimalRange::atMost),
                Arbitraries.just(DecimalRange.ANY));
    }

    private static DecimalRange range(long lower, long upper) {
        return DecimalRange.of(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
    }

    private static LongStream members(DecimalRange range) {
        return LongStream.rangeClosed(-2 * WIDEST - 1, 2 * WIDEST + 1)
                .filter(value -> range.contains(BigDecimal.valueOf(value)));
    }

    private static DecimalRange ofAllPairs(DecimalRange one, DecimalRange two, LongBinaryOperator operator) {
        long[] results = members(one)
                .flatMap(a -> members(two).map(b -> operator.applyAsLong(a, b)))
                .toArray();
        return range(
                LongStream.of(results).min().orElseThrow(),
                LongStream.of(results).max().orElseThrow());
    }

    private static boolean anyPair(DecimalRange one, DecimalRange two, BiPredicate<Long, Long> test) {
        return members(one).anyMatch(a -> members(two).anyMatch(b -> test.test(a, b)));
    }

    @Property
    void sums_and_differences_are_those_of_all_pairs(
            @ForAll("closed") DecimalRange one, @ForAll("closed") DecimalRange two) {
        assertThat(one.plus(two)).isEqualTo(ofAllPairs(one, two, Long::sum));
        assertThat(one.minus(two)).isEqualTo(ofAllPairs(one, two, (a, b) -> a - b));
    }

    @Property
    void ranges_overlap_if_they_share_a_member(@ForAll("ranges") DecimalRange one, @ForAll("ranges") DecimalRange two) {
        assertThat(one.overlaps(two)).isEqualTo(anyPair(one, two, Long::equals));
        assertThat(one.isBelow(two)).isEqualTo(!anyPair(one, two, (a, b) -> a >= b));
        assertThat(one.gap(two))
                .isEqualByComparingTo(BigDecimal.valueOf(members(one)
                        .flatMap(a -> members(two).map(b -> Math.abs(a - b)))
                        .min()
                        .orElseThrow()));
    }

    @Property
    void the_intersection_has_the_members_of_both(
            @ForAll("ranges") DecimalRange one, @ForAll("ranges") DecimalRange two) {
        Optional<DecimalRange> both = one.intersection(two);

        assertThat(both.map(range -> members(range).boxed().toList()).orElse(List.of()))
                .isEqualTo(members(one)
                        .filter(value -> two.contains(BigDecimal.valueOf(value)))
                        .boxed()
                        .toList());
    }

    @Property
    void the_hull_is_the_least_range_that_contains_both(
            @ForAll("ranges") DecimalRange one,
            @ForAll("ranges") DecimalRange two,
            @ForAll("ranges") DecimalRange other) {
        DecimalRange hull = one.hull(two);

        assertThat(hull.contains(one) && hull.contains(two)).isTrue();
        assertThat(other.contains(hull)).isEqualTo(other.contains(one) && other.contains(two));
    }

    @Property
    void a_range_contains_another_if_it_has_all_its_members(
            @ForAll("ranges") DecimalRange one, @ForAll("ranges") DecimalRange two) {
        assertThat(one.contains(two))
                .isEqualTo(members(two).allMatch(value -> one.contains(BigDecimal.valueOf(value))));
    }

    @Property
    void an_unbounded_end_stays_unbounded(@ForAll("ranges") DecimalRange one, @ForAll("ranges") DecimalRange two) {
        assertThat(one.plus(two).lower().isPresent())
                .isEqualTo(one.lower().isPresent() && two.lower().isPresent());
        assertThat(one.minus(two).lower().isPresent())
                .isEqualTo(one.lower().isPresent() && two.upper().isPresent());
    }

    @Property
    void equality_ignores_scale(@ForAll long unscaled, @ForAll("scales") int scale, @ForAll("scales") int zeros) {
        BigDecimal value = BigDecimal.valueOf(unscaled, scale);
        DecimalRange plain = DecimalRange.exactly(value);
        DecimalRange padded = DecimalRange.exactly(value.setScale(scale + zeros));

        assertThat(padded).isEqualTo(plain).hasSameHashCodeAs(plain).hasToString(plain.toString());
        assertThat(padded.compareTo(plain)).isZero();
        assertThat(plain.isExact()).isTrue();
    }

    @Provide
    Arbitrary<Integer> scales() {
        return Arbitraries.integers().between(0, 20);
    }
}
