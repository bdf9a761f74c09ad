package org.testimonia.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.Day;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.Figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TogetherProperties {

    private static final int DAYS = 12;
    private static final BiPredicate<Claim, Integer> DATE_ALLOWS = (claim, day) -> {
        DayRange wanted = DayRange.between(Day.of(1925, 1, day), Day.of(1925, 1, day));
        return claim.date().orElseThrow().ranges(DatePolicy.STANDARD).stream()
                .anyMatch(range -> range.contains(wanted));
    };
    private static final BiPredicate<Claim, Integer> FIGURE_ALLOWS =
            (claim, number) -> claim.figure().orElseThrow().bounds().contains(BigDecimal.valueOf(number));

    private static Claim claim(Value value) {
        return Claim.builder("spain", "established", value).build();
    }

    private static Claim date(String text) {
        return claim(new Value.OfDate(HistoricalDate.parse(text)));
    }

    /** Claims that leave some of twelve days, none of them next to a day of another of their ranges. */
    @Provide
    Arbitrary<Claim> dates() {
        Arbitrary<String> sets = Arbitraries.integers()
                .between(1, DAYS)
                .set()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(days -> "[" + spans(new TreeSet<>(days)) + "]");
        Arbitrary<String> open = Arbitraries.integers()
                .between(1, DAYS)
                .flatMap(day -> Arbitraries.of(
                        "EDTF:1925-01-%02d/..".formatted(day),
                        "[..1925-01-%02d]".formatted(day),
                        "[1925-01-%02d..]".formatted(day)));
        return Arbitraries.oneOf(sets, open).map(TogetherProperties::date);
    }

    private static String spans(TreeSet<Integer> days) {
        List<String> spans = new ArrayList<>();
        int first = days.first();
        for (int day : days) {
            if (!days.contains(day + 1)) {
                spans.add("1925-01-%02d..1925-01-%02d".formatted(first, day));
                first = Optional.ofNullable(days.higher(day)).orElse(0);
            }
        }
        return String.join(",", spans);
    }

    @Provide
    Arbitrary<Claim> figures() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, DAYS);
        return Combinators.combine(number, number, Arbitraries.integers().between(0, 3))
                .as((one, other, kind) -> switch (kind) {
                    case 0 -> Figure.atLeast(BigDecimal.valueOf(one));
                    case 1 -> Figure.atMost(BigDecimal.valueOf(one));
                    case 2 -> Figure.of(one);
                    default ->
                        Figure.between(
                                BigDecimal.valueOf(Math.min(one, other)), BigDecimal.valueOf(Math.max(one, other)));
                })
                .map(figure -> claim(new Value.OfFigure(figure)));
    }

    @Property
    void what_dates_allow_together_is_every_day_that_each_allows(
            @ForAll @Size(min = 1, max = 6) List<@From("dates") Claim> claims) {
        Together<DayRange> together = Together.ofDates(claims, DatePolicy.STANDARD);

        List<Integer> days = allowed(claims, DATE_ALLOWS);
        if (together instanceof Together.Allowed<DayRange> allowed) {
            assertThat(IntStream.rangeClosed(1, DAYS)
                            .boxed()
                            .filter(day -> allowed.ranges().stream()
                                    .anyMatch(range -> range.overlaps(
                                            DayRange.between(Day.of(1925, 1, day), Day.of(1925, 1, day)))))
                            .toList())
                    .isEqualTo(days);
            assertEnds(claims, days, allowed.setLower(), allowed.setUpper(), DATE_ALLOWS);
        } else {
            assertThat(days).isEmpty();
            assertSmallest(claims, ((Together.Conflict<DayRange>) together).claims(), DATE_ALLOWS);
        }
    }

    @Property
    void what_figures_allow_together_is_every_number_that_each_allows(
            @ForAll @Size(min = 1, max = 6) List<@From("figures") Claim> claims) {
        Together<DecimalRange> together = Together.ofFigures(claims);

        List<Integer> numbers = allowed(claims, FIGURE_ALLOWS);
        if (together instanceof Together.Allowed<DecimalRange> allowed) {
            DecimalRange range = allowed.ranges().get(0);
            assertThat(allowed.ranges()).hasSize(1);
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, DAYS)
                            .boxed()
                            .filter(number -> range.contains(BigDecimal.valueOf(number)))
                            .toList());
            assertEnds(claims, numbers, allowed.setLower(), allowed.setUpper(), FIGURE_ALLOWS);
        } else {
            assertThat(numbers).isEmpty();
            List<Claim> conflict = ((Together.Conflict<DecimalRange>) together).claims();
            assertThat(conflict).hasSize(2);
            assertSmallest(claims, conflict, FIGURE_ALLOWS);
        }
    }

    private static List<Integer> allowed(List<Claim> claims, BiPredicate<Claim, Integer> allows) {
        return IntStream.rangeClosed(1, DAYS)
                .boxed()
                .filter(value -> claims.stream().allMatch(claim -> allows.test(claim, value)))
                .toList();
    }

    /** Those that set an end are those that do not allow what lies beyond it. */
    private static void assertEnds(
            List<Claim> claims,
            List<Integer> values,
            List<Claim> setLower,
            List<Claim> setUpper,
            BiPredicate<Claim, Integer> allows) {
        if (values.isEmpty()) {
            return; // what they allow lies outside of the twelve
        }
        int least = values.get(0);
        int greatest = values.get(values.size() - 1);
        if (least > 1) {
            assertThat(setLower)
                    .containsExactlyInAnyOrderElementsOf(claims.stream()
                            .filter(claim -> !allows.test(claim, least - 1))
                            .toList());
        }
        if (greatest < DAYS) {
            assertThat(setUpper)
                    .containsExactlyInAnyOrderElementsOf(claims.stream()
                            .filter(claim -> !allows.test(claim, greatest + 1))
                            .toList());
        }
    }

    private static void assertSmallest(List<Claim> claims, List<Claim> conflict, BiPredicate<Claim, Integer> allows) {
        assertThat(claims).containsAll(conflict);
        int least = IntStream.range(1, 1 << claims.size())
                .filter(set -> allowed(chosen(claims, set), allows).isEmpty())
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
        assertThat(conflict).hasSize(least);
        assertThat(allowed(conflict, allows)).isEmpty();
    }

    private static List<Claim> chosen(List<Claim> claims, int set) {
        return IntStream.range(0, claims.size())
                .filter(i -> (set & 1 << i) != 0)
                .mapToObj(claims::get)
                .toList();
    }

    @Property
    void the_order_of_the_claims_changes_no_range(
            @ForAll @Size(min = 1, max = 6) List<@From("dates") Claim> claims, @ForAll Random random) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);

        assertThat(ranges(Together.ofDates(shuffled, DatePolicy.STANDARD)))
                .isEqualTo(ranges(Together.ofDates(claims, DatePolicy.STANDARD)));
    }

    private static List<String> ranges(Together<DayRange> together) {
        return together instanceof Together.Allowed<DayRange> allowed
                ? allowed.ranges().stream().map(DayRange::toString).toList()
                : List.of();
    }

    @Example
    void three_dates_can_exclude_each_other_though_no_two_do() {
        List<Claim> claims = List.of(
                date("[1925-01-01,1925-01-03]"), date("[1925-01-03,1925-01-05]"), date("[1925-01-01,1925-01-05]"));

        assertThat(Together.ofDates(claims, DatePolicy.STANDARD))
                .isInstanceOfSatisfying(
                        Together.Conflict.class,
                        conflict -> assertThat(conflict.claims()).hasSize(3));
    }

    @Example
    void circa_widens_a_date_before_it_is_held_against_another() {
        List<Claim> claims = List.of(date("circa 1925"), date("1928"));

        assertThat(ranges(Together.ofDates(claims, DatePolicy.STANDARD))).containsExactly("1928-01-01 to 1928-12-31");
    }

    @Example
    void a_period_has_a_start_and_an_end_of_its_own() {
        List<Claim> claims = List.of(date("14 to 16 July 1924"), date("July 1924"));

        assertThat(ranges(Together.ofStarts(claims, DatePolicy.STANDARD))).containsExactly("1924-07-14");
        assertThat(ranges(Together.ofEnds(claims, DatePolicy.STANDARD))).containsExactly("1924-07-16");
    }

    @Example
    void what_has_no_date_or_no_claim_is_refused() {
        Claim words = claim(new Value.OfText("early"));

        assertThatThrownBy(() -> Together.ofDates(List.of(words), DatePolicy.STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no date");
        assertThatThrownBy(() -> Together.ofFigures(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
