package org.testimonia.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Partition;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.source.Citation;

import static org.assertj.core.api.Assertions.assertThat;

/** Where some values within their bounds make all claims true, no rule may call them a contradiction. */
class SilenceProperties {

    private static final LocalDate DAY_ZERO = LocalDate.of(1924, 12, 28);
    private static final int LAST = 9;

    /** From one number to another. */
    record Bounds(int from, int to) {
        boolean contains(int value) {
            return from <= value && value <= to;
        }

        HistoricalDate date() {
            return HistoricalDate.between(DAY_ZERO.plusDays(from), DAY_ZERO.plusDays(to));
        }

        Figure figure() {
            return Figure.between(BigDecimal.valueOf(from), BigDecimal.valueOf(to));
        }
    }

    private static boolean allow(List<Bounds> claims, int value) {
        return claims.stream().allMatch(bounds -> bounds.contains(value));
    }

    private static IntStream values() {
        return IntStream.rangeClosed(0, LAST);
    }

    private static void dates(Given given, String subject, String property, List<Bounds> claims) {
        for (Bounds bounds : claims) {
            given.claim(Claim.builder(subject, property, bounds.date())
                    .citation(Citation.of(property + bounds, "p. 1"))
                    .build());
        }
    }

    private static Claim figure(Bounds bounds, Scope scope, String source) {
        return Claim.builder("congress", "delegates", bounds.figure())
                .asOf(HistoricalDate.parse("1924"))
                .scope(scope)
                .citation(Citation.of(source, "p. 1"))
                .build();
    }

    @Property
    void dates_that_have_a_common_day_never_contradict_each_other(@ForAll("claims") List<Bounds> claims) {
        Given given = new Given();
        dates(given, "spain", "established", claims);

        boolean consistent = values().anyMatch(day -> allow(claims, day));

        assertThat(given.findings("date/contradiction").isEmpty()).isEqualTo(consistent);
    }

    @Property
    void an_order_that_some_days_keep_is_never_broken(
            @ForAll("claims") List<Bounds> began, @ForAll("claims") List<Bounds> ended) {
        Given given = new Given();
        dates(given, "spain", "established", began);
        dates(given, "spain", "dissolved", ended);

        boolean consistent = values().filter(begin -> allow(began, begin))
                .anyMatch(begin -> values().anyMatch(end -> begin <= end && allow(ended, end)));

        if (consistent) {
            assertThat(given.audit().findings())
                    .filteredOn(SilenceProperties::isContradiction)
                    .isEmpty();
        }
    }

    @Property
    void a_time_that_can_lie_within_the_lifetime_is_never_outside_it(
            @ForAll("claims") @Size(min = 1) List<Bounds> began,
            @ForAll("claims") @Size(min = 1) List<Bounds> ended,
            @ForAll("bounds") Bounds asOf) {
        Given given = new Given();
        dates(given, "mopr", "established", began);
        dates(given, "mopr", "dissolved", ended);
        given.claim(Claim.builder("mopr", "sections", Figure.of(5))
                .asOf(asOf.date())
                .build());

        boolean possible = values().filter(asOf::contains)
                .anyMatch(day -> began.stream().anyMatch(bounds -> bounds.from() <= day)
                        && ended.stream().anyMatch(bounds -> bounds.to() >= day));

        if (possible) {
            assertThat(given.findings("date/outside-lifetime"))
                    .filteredOn(SilenceProperties::isContradiction)
                    .isEmpty();
        }
    }

    @Property
    void figures_that_have_a_common_number_never_contradict_each_other(@ForAll("claims") List<Bounds> claims) {
        Given given = new Given().property(Given.single("delegates", ValueType.FIGURE));
        for (Bounds bounds : claims) {
            given.claim(figure(bounds, Scope.WHOLE, "s" + bounds));
        }

        boolean consistent = values().anyMatch(number -> allow(claims, number));

        assertThat(given.findings("figure/contradiction").isEmpty()).isEqualTo(consistent);
    }

    @Property
    void a_sum_that_some_parts_make_is_never_wrong(
            @ForAll("claims") List<Bounds> first,
            @ForAll("claims") List<Bounds> second,
            @ForAll("claims") List<Bounds> whole) {
        Given given = new Given()
                .property(PropertyDefinition.of("delegates", ValueType.FIGURE)
                        .withSingle(true)
                        .withPartition(new Partition.OfScopes(List.of("a", "b"))));
        first.forEach(bounds -> given.claim(figure(bounds, Scope.parse("a"), "report")));
        second.forEach(bounds -> given.claim(figure(bounds, Scope.parse("b"), "report")));
        whole.forEach(bounds -> given.claim(figure(bounds, Scope.WHOLE, "report")));

        boolean consistent = values().filter(a -> allow(first, a))
                .anyMatch(a -> values().anyMatch(b -> allow(second, b) && allow(whole, a + b)));

        List<Finding> findings = new ArrayList<>(given.findings("figure/sum"));
        findings.addAll(given.findings("figure/part-exceeds-whole"));
        if (consistent) {
            assertThat(findings).isEmpty();
        }
        if (first.size() == 1 && second.size() == 1 && whole.size() == 1) {
            assertThat(findings.isEmpty()).isEqualTo(consistent);
        }
    }

    private static boolean isContradiction(Finding finding) {
        return finding.verdict()
                .filter(verdict -> verdict == Verdict.CONTRADICTION)
                .isPresent();
    }

    @Provide
    Arbitrary<List<Bounds>> claims() {
        return bounds().list().uniqueElements().ofMaxSize(3);
    }

    @Provide
    Arbitrary<Bounds> bounds() {
        Arbitrary<Integer> value = Arbitraries.integers().between(0, LAST);
        return Combinators.combine(value, value).as((a, b) -> new Bounds(Math.min(a, b), Math.max(a, b)));
    }
}
