package org.testimonia.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Cell;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.TypedRow;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.Day;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;
import org.testimonia.lineage.Lineage;
import org.testimonia.rule.Given;
import org.testimonia.rule.RuleCatalogue;
import org.testimonia.source.Position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HypothesisTest {

    private static Value date(String text) {
        return new Value.OfDate(HistoricalDate.parse(text));
    }

    private static Claim claimOf(Dataset dataset, String subject, String words) {
        return dataset.claimsOf(subject).stream()
                .filter(claim -> claim.value().text().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Given spain() {
        return new Given()
                .claim("spain", "established", "Sept. 1925", "in ryle, pp. 262-263")
                .claim("spain", "established", "Oct. 1934", "in article");
    }

    private static AuditDifference difference(ReadDataset read, Hypothesis hypothesis) {
        Auditor auditor = Auditor.of(RuleCatalogue.standard());
        return AuditDifference.between(auditor.audit(read), auditor.audit(hypothesis.applyTo(read)));
    }

    @Test
    void an_assumption_that_lets_both_be_true_resolves_the_contradiction_and_nothing_else() {
        ReadDataset read = spain().read();
        Claim later = claimOf(read.dataset(), "spain", "Oct. 1934");

        AuditDifference difference = difference(read, Hypothesis.none().assuming(later, date("by Oct. 1934")));

        assertThat(difference.gone()).extracting(Finding::rule).containsExactly("date/contradiction");
        assertThat(difference.added()).isEmpty();
        assertThat(difference.changed()).isEmpty();
    }

    @Test
    void a_finding_that_lasts_with_another_gap_is_changed_and_a_missing_page_is_not() {
        ReadDataset read = spain().read();
        Claim later = claimOf(read.dataset(), "spain", "Oct. 1934");

        AuditDifference difference = difference(read, Hypothesis.none().assuming(later, date("Oct. 1933")));

        assertThat(difference.gone()).isEmpty();
        assertThat(difference.added()).isEmpty();
        assertThat(difference.changed()).singleElement().satisfies(change -> {
            assertThat(change.before().message()).contains("Oct. 1934");
            assertThat(change.after().message()).contains("Oct. 1933");
        });
    }

    @Test
    void a_claim_keeps_an_id_that_was_derived_from_what_it_said() {
        Dataset dataset = spain().dataset();
        Claim later = claimOf(dataset, "spain", "Oct. 1934");

        Claim assumed = later.withValue(date("1922"))
                .withAsOf(Optional.of(HistoricalDate.parse("1930")))
                .withScope(Scope.WHOLE);

        assertThat(assumed.id()).isEqualTo(later.id());
        assertThat(assumed.hasGivenId()).isFalse();
        assertThat(assumed.content()).isNotEqualTo(later.content());
        assertThat(assumed.position()).isEqualTo(later.position());
    }

    @Test
    void a_scope_that_is_assumed_makes_a_conditional_remainder_unconditional() {
        ReadDataset read = new Given()
                .subject("mopr", "organization")
                .part("ussr", "affiliate", "mopr")
                .claim("mopr", "members", "8,305,454", "as of 1931-01-01", "in stassova, pp. 12-13")
                .claim("mopr", "members", "1,278,274", "as of 1932-01-01", "scope whole - ussr", "in lazitch, p. xxix")
                .read();
        Claim all = claimOf(read.dataset(), "mopr", "8,305,454");

        AuditDifference difference = difference(read, Hypothesis.none().assumingScope(all, Scope.WHOLE));

        assertThat(difference.gone()).extracting(Finding::rule).containsExactly("record/missing-scope");
        assertThat(difference.changed()).singleElement().satisfies(change -> {
            assertThat(change.before().reason()).contains("if “8,305,454” counts the whole");
            assertThat(change.after().reason()).doesNotContain("counts the whole");
        });
    }

    @Test
    void what_says_the_same_in_other_words_changes_nothing() {
        ReadDataset read = spain().read();
        Claim first = claimOf(read.dataset(), "spain", "Sept. 1925");
        Hypothesis hypothesis = Hypothesis.none().assuming(first, date("1925-09"));

        assertThat(hypothesis.changesNothing()).isTrue();
        assertThat(hypothesis.applyTo(read)).isSameAs(read);
        assertThat(difference(read, hypothesis).isEmpty()).isTrue();
    }

    @Test
    void a_claim_that_is_left_out_leaves_no_unknown_reference_behind() {
        ReadDataset read = new Given()
                .subject("spain", "affiliate")
                .claim("spain", "established", "1925", "in ryle, p. 3", "id c1")
                .claim("spain", "established", "1925", "in digest, p. 8", "id c2", "from c1")
                .claim("spain", "name", "Socorro Rojo", "in ryle, p. 3", "id c3")
                .read();
        Claim origin = claimOf(read.dataset(), "spain", "1925");
        assertThat(origin.id()).isEqualTo("c2");

        Hypothesis hypothesis = Hypothesis.none()
                .without(read.dataset().claims().stream()
                        .filter(claim -> claim.id().equals("c1"))
                        .findFirst()
                        .orElseThrow());

        assertThat(difference(read, hypothesis).added()).isEmpty();
        Dataset without = hypothesis.applyTo(read).dataset();
        assertThat(Lineage.of(without).witnessCount(without.claims()))
                .as("the copy and the page that it was copied from")
                .isEqualTo(1);
    }

    @Test
    void a_subject_that_only_the_claim_named_is_still_known() {
        Given given = new Given().claim("spain", "established", "1925", "in ryle, p. 3");
        Claim only = given.dataset().claims().get(0);

        Dataset without = Hypothesis.none().without(only).applyTo(given.read()).dataset();

        assertThat(without.claims()).isEmpty();
        assertThat(without.setAside()).containsExactly(only);
        assertThat(without.subjectIds()).containsExactly("spain");
        assertThat(without.sourceIds()).containsExactly("ryle");
    }

    @Test
    void the_cell_of_a_wide_table_says_what_is_assumed_of_its_claim() {
        Position cell = new Position("affiliates.csv", 2, 9);
        Subject spain = Subject.of("spain", "affiliate", "Spain");
        Given given = new Given();
        given.subject(spain)
                .row(new TypedRow(
                        spain,
                        Map.of(
                                "established", new Cell("1925", cell),
                                "dissolved", new Cell("1939", new Position("affiliates.csv", 2, 14))),
                        new Position("affiliates.csv", 2, 1)))
                .claim(given.claimBuilder("spain", "established", "1925", "in ryle, p. 3")
                        .position(cell)
                        .build())
                .claim("spain", "dissolved", "1939", "in ryle, p. 3");
        Claim established = claimOf(given.dataset(), "spain", "1925");

        ReadDataset late = Hypothesis.none().assuming(established, date("1940")).applyTo(given.read());
        ReadDataset without = Hypothesis.none().without(established).applyTo(given.read());

        assertThat(late.dataset().rows().get(0).text("established")).isEqualTo("1940");
        assertThat(without.dataset().rows().get(0).cell("established")).isEmpty();
        assertThat(without.dataset().rows().get(0).text("dissolved")).isEqualTo("1939");
    }

    @Test
    void a_value_out_of_range_is_reported_as_one_that_was_read() {
        DayRange twenties = DayRange.between(Day.of(1920, 1, 1), Day.of(1929, 12, 31));
        Given given = new Given().property(Given.single("dated", ValueType.DATE).withDateRange(twenties));
        given.claim(given.claimBuilder("badge", "dated", "1925", "in ryle, p. 3")
                .position(new Position("claims.csv", 2, 7))
                .build());
        Claim badge = given.dataset().claims().get(0);

        Hypothesis hypothesis = Hypothesis.none().assuming(badge, date("1931"));

        ReadDataset assumed = hypothesis.applyTo(given.read());
        assertThat(assumed.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.OUT_OF_RANGE);
        Claim outside = assumed.dataset().claims().get(0);
        assertThat(Hypothesis.none()
                        .assuming(outside, date("1925"))
                        .applyTo(assumed)
                        .problems())
                .isEmpty();
    }

    @Test
    void assumptions_that_contradict_each_other_are_refused() {
        Claim claim = spain().dataset().claims().get(0);
        Hypothesis earlier = Hypothesis.none().assuming(claim, date("1923"));

        assertThat(earlier.assuming(claim, date("1923")).assumptions()).hasSize(1);
        assertThat(earlier.assumingScope(claim, Scope.WHOLE).assumptions()).hasSize(1);
        assertThatThrownBy(() -> earlier.assuming(claim, date("1924")))
                .hasMessageContaining("“1923”")
                .hasMessageContaining("“1924”");
        assertThatThrownBy(() -> earlier.without(claim)).hasMessageContaining("left out");
        assertThatThrownBy(() -> Hypothesis.none().without(claim).assuming(claim, date("1924")))
                .hasMessageContaining("left out");
    }

    @Test
    void a_claim_of_another_dataset_is_refused() {
        Claim foreign = new Given()
                .claim("france", "established", "1923")
                .dataset()
                .claims()
                .get(0);

        assertThatThrownBy(() -> Hypothesis.none().without(foreign).applyTo(spain().read()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("france");
    }

    @Test
    void a_finding_that_gains_a_claim_is_changed() {
        ReadDataset read = new Given()
                .claim("spain", "established", "1925", "in a, p. 1")
                .claim("spain", "established", "1934", "in b, p. 1")
                .claim("spain", "established", "1935", "in c, p. 1")
                .read();
        Claim third = claimOf(read.dataset(), "spain", "1935");

        AuditDifference difference = difference(read, Hypothesis.none().assuming(third, date("1934")));

        assertThat(difference.changed()).anySatisfy(change -> {
            assertThat(change.before().claims()).hasSize(2);
            assertThat(change.after().claims()).hasSize(3);
        });
        assertThat(difference.added()).isEmpty();
        assertThat(List.copyOf(difference.gone()))
                .allMatch(finding -> finding.claims().size() == 2);
    }
}
