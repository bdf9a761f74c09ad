package org.testimonia.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.DeclaredRule;
import org.testimonia.dataset.DeclaredRule.LooksAt;
import org.testimonia.dataset.LocatedText;
import org.testimonia.dataset.RuleExample;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.Day;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;
import org.testimonia.report.RandomDatasets;
import org.testimonia.rule.RuleCatalogue;
import org.testimonia.source.Position;

import static org.assertj.core.api.Assertions.assertThat;

/** An expression finds what the same question in Java finds. */
class OwnRuleProperties {

    private static final long BEGIN_OF_1930 = Day.of(1930, 1, 1).epochDay();

    private record OnClaims(String when, Predicate<Claim> sameInJava) {
        @Override
        public String toString() {
            return when;
        }
    }

    private record OnPairs(String when, BiPredicate<Claim, Claim> sameInJava) {
        @Override
        public String toString() {
            return when;
        }
    }

    private static Optional<DayRange> certain(Optional<HistoricalDate> date) {
        return date.filter(known -> !known.isUncertain()).map(known -> known.range(DatePolicy.STANDARD));
    }

    @Provide
    Arbitrary<OnClaims> onClaims() {
        return Arbitraries.of(
                new OnClaims(
                        "claim.property == 'established' && claim.date.certainlyBefore('1930')",
                        claim -> claim.property().equals("established")
                                && certain(claim.date())
                                        .filter(days -> days.latestEpochDay() < BEGIN_OF_1930)
                                        .isPresent()),
                new OnClaims(
                        "claim.as_of.certainlyOnOrAfter(claim.date)",
                        claim -> certain(claim.asOf())
                                .flatMap(asOf -> certain(claim.date())
                                        .filter(date -> asOf.earliestEpochDay() >= date.latestEpochDay()))
                                .isPresent()),
                new OnClaims(
                        "claim.figure.certainlyAtLeast('1,000')",
                        claim -> claim.figure()
                                .flatMap(figure -> figure.looseBounds().lower())
                                .filter(least -> least.compareTo(new BigDecimal("1000")) >= 0)
                                .isPresent()),
                new OnClaims(
                        "claim.figure.possiblyEqualTo(62)",
                        claim -> claim.figure()
                                .filter(figure -> figure.looseBounds().contains(new BigDecimal(62)))
                                .isPresent()),
                new OnClaims(
                        "has(claim.source) && claim.locator == ''",
                        claim -> claim.citation()
                                .filter(cited -> cited.locator().isEmpty())
                                .isPresent()),
                new OnClaims(
                        "!has(claim.source) && claim.note.startsWith('note') || claim.scope == 'whole - spain'",
                        claim -> (claim.source().isEmpty() && claim.note().isPresent())
                                || claim.scope().toString().equals("whole - spain")),
                new OnClaims(
                        "claim.derived_from.exists(id, id == 'c1')",
                        claim -> claim.derivedFrom().contains("c1")));
    }

    @Property(tries = 150)
    void a_rule_on_claims_flags_those_for_which_the_same_is_true_in_java(
            @ForAll long seed, @ForAll("onClaims") OnClaims rule) {
        Dataset dataset = dataset(seed, DeclaredRule.of("house/p", rule.when(), "m"));

        assertThat(flagged(dataset))
                .containsExactlyInAnyOrderElementsOf(
                        dataset.claims().stream().filter(rule.sameInJava()).toList());
    }

    @Provide
    Arbitrary<OnPairs> onPairs() {
        return Arbitraries.of(
                new OnPairs(
                        "claim.property == other.property && claim.date.certainlyBefore(other.date)",
                        (one, two) -> one.property().equals(two.property())
                                && certain(one.date())
                                        .flatMap(a -> certain(two.date()).filter(b -> a.endsBefore(b)))
                                        .isPresent()),
                new OnPairs(
                        "claim.figure.certainlyMoreThan(other.figure.plus(100))",
                        (one, two) -> one.figure()
                                .flatMap(figure -> figure.looseBounds().lower())
                                .flatMap(least -> two.figure()
                                        .flatMap(figure -> figure.looseBounds().upper())
                                        .filter(most -> least.compareTo(most.add(new BigDecimal(100))) > 0))
                                .isPresent()));
    }

    @Property(tries = 80)
    void a_rule_on_pairs_flags_each_two_of_which_one_lies_so_to_the_other(
            @ForAll long seed, @ForAll("onPairs") OnPairs rule) {
        DeclaredRule declared = DeclaredRule.of("house/p", rule.when(), "m")
                .withCondition(new DeclaredRule.Condition(LooksAt.PAIR, LocatedText.of(rule.when()), Optional.empty()));
        Dataset dataset = dataset(seed, declared);
        int expected = 0;
        for (String subject : dataset.subjectIds()) {
            List<Claim> claims = dataset.claimsOf(subject);
            for (int i = 0; i < claims.size(); i++) {
                for (int j = i + 1; j < claims.size(); j++) {
                    boolean either = rule.sameInJava().test(claims.get(i), claims.get(j))
                            || rule.sameInJava().test(claims.get(j), claims.get(i));
                    expected += either ? 1 : 0;
                }
            }
        }

        List<Finding> findings = findings(dataset);

        assertThat(findings)
                .hasSize(expected)
                .allSatisfy(finding -> assertThat(rule.sameInJava()
                                .test(
                                        finding.sides().get(0).get(0),
                                        finding.sides().get(1).get(0)))
                        .isTrue());
    }

    @Property(tries = 60)
    void the_order_of_records_makes_no_difference(@ForAll long seed, @ForAll("onPairs") OnPairs rule) {
        var records = RandomDatasets.records(seed, 25);
        List<DeclaredRule> rules = List.of(
                DeclaredRule.of("house/p", "claim.date.possiblyBefore('1930')", "{claim.value}"),
                DeclaredRule.of("house/q", rule.when(), "{claim.value} {other.value}")
                        .withCondition(new DeclaredRule.Condition(
                                LooksAt.PAIR, LocatedText.of(rule.when()), Optional.empty())),
                DeclaredRule.of("house/r", "size(claims) > 3", "{size(claims)} of {subject.name}")
                        .withCondition(new DeclaredRule.Condition(
                                LooksAt.SUBJECT,
                                LocatedText.of("size(claims) > 3"),
                                Optional.of(LocatedText.of("claims.filter(c, has(c.date))")))));
        Dataset one = with(rules, RandomDatasets.inOrder(records).dataset());
        Dataset two =
                with(rules, RandomDatasets.shuffled(records, new Random(seed)).dataset());

        assertThat(findings(two)).isEqualTo(findings(one));
        assertThat(findings(one)).noneMatch(Finding::isOfFailedRule);
    }

    @Property(tries = 100)
    void an_example_that_lies_is_found_and_one_that_does_not_is_not(
            @ForAll long seed, @ForAll("onClaims") OnClaims rule, @ForAll boolean lie) {
        List<RuleExample> examples = new ArrayList<>();
        for (Claim claim : RandomDatasets.inOrder(RandomDatasets.records(seed, 6))
                .dataset()
                .claims()) {
            boolean flags = rule.sameInJava().test(claim);
            examples.add(new RuleExample(flags != lie, List.of(claim), List.of(), List.of(), Position.NOWHERE));
        }
        DeclaredRule declared = DeclaredRule.of("house/p", rule.when(), "m").withExamples(examples);
        Dataset empty = Dataset.builder("empty")
                .configuration(Configuration.builtIn().withOwnRules(List.of(declared)))
                .build();

        assertThat(Auditor.of(RuleCatalogue.standard()).audit(empty).findings())
                .hasSize(lie ? examples.size() : 0)
                .allMatch(finding -> finding.rule().equals("rule/example-failed"));
    }

    private static Dataset dataset(long seed, DeclaredRule rule) {
        return with(
                List.of(rule),
                RandomDatasets.inOrder(RandomDatasets.records(seed, 25)).dataset());
    }

    private static Dataset with(List<DeclaredRule> rules, Dataset dataset) {
        return dataset.toBuilder()
                .configuration(dataset.configuration().withOwnRules(rules))
                .build();
    }

    private static List<Finding> findings(Dataset dataset) {
        return Auditor.of(List.of()).audit(dataset).findings();
    }

    private static List<Claim> flagged(Dataset dataset) {
        return findings(dataset).stream()
                .map(finding -> finding.claims().get(0))
                .toList();
    }
}
