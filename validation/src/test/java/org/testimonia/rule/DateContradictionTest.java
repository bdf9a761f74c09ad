package org.testimonia.rule;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.ValueType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testimonia.rule.Given.single;

class DateContradictionTest {

    private static final String RULE = "date/contradiction";

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            before 1933  | 1933       | 1
            Sept. 1925   | Oct. 1934  | 3288
            1925-08      | 1925-09-01 | 1
            after 1928   | 1928       | 1
            1922/1924    | 1925       | 1
            1925~        | 1931       | 1
            c. Aug. 1925 | Sept. 1926 | 1
            """)
    void dates_that_share_no_day_contradict_each_other(String first, String second, long gapDays) {
        Finding finding = new Given()
                .claim("spain", "established", first, "in a, p. 1")
                .claim("spain", "established", second, "in b, p. 1")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.details()).containsOnlyKeys("gap_days").containsEntry("gap_days", gapDays);
        assertThat(finding.sides())
                .hasSize(2)
                .allSatisfy(side -> assertThat(side).hasSize(1));
        assertThat(finding.witnesses()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            by 1933     | 1933
            by 1933     | by 1920
            before 1933 | 1932-12-31
            before 1933 | before 1920
            after 1928  | 1929
            1925        | 1925-08
            Aug. 1925   | 1925-08-31
            1925~       | 1928
            1925~       | 1920
            c. 1925     | 1930-12-31
            1922/1928   | 1925
            1925        | 1925
            /1925       | 1921
            1925/       | 1931
            """)
    void dates_that_can_be_one_day_do_not(String first, String second) {
        assertThat(new Given()
                        .claim("spain", "established", first, "in a, p. 1")
                        .claim("spain", "established", second, "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            July 1924        | July 14-16, 1924
            1924             | July 14-16, 1924
            July 14-16, 1924 | 1924-07-14/1924-07-16
            1924-07-14/..    | July 14-16, 1924
            """)
    void a_period_may_be_known_more_or_less_exactly(String first, String second) {
        assertThat(new Given()
                        .claim("congress", "held", first, "in a, p. 1")
                        .claim("congress", "held", second, "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_period_that_begins_at_two_times_is_two_periods() {
        Finding finding = new Given()
                .claim("congress", "held", "1924-06-17/1924-07-16", "in a, p. 1")
                .claim("congress", "held", "1924-07-14/1924-07-16", "in b, p. 1")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.details()).containsEntry("gap_days", 27L);
    }

    @Test
    void what_a_source_marks_as_uncertain_is_no_more_than_a_tension() {
        Finding finding = new Given()
                .claim("spain", "established", "1925?", "in a, p. 1")
                .claim("spain", "established", "1930", "in b, p. 1")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).doesNotContain("cannot both be true");
        assertThat(finding.explanation()).anyMatch(step -> step.contains("uncertain"));
    }

    @Test
    void an_uncertain_date_does_not_hide_that_those_on_both_sides_of_it_conflict() {
        List<Finding> findings = new Given()
                .claim("spain", "established", "1925", "in a, p. 1")
                .claim("spain", "established", "1927?", "in b, p. 1")
                .claim("spain", "established", "1930", "in c, p. 1")
                .findings(RULE);

        assertThat(findings)
                .filteredOn(finding -> finding.verdict().orElseThrow() == Verdict.CONTRADICTION)
                .singleElement()
                .satisfies(finding -> assertThat(values(finding)).containsExactlyInAnyOrder("1925", "1930"));
    }

    @Test
    void dates_of_different_scopes_are_not_compared() {
        assertThat(new Given()
                        .claim("mopr", "dissolved", "1938", "scope germany", "in a, p. 1")
                        .claim("mopr", "dissolved", "1947", "scope whole", "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void dates_of_a_property_with_many_true_values_are_not_compared() {
        assertThat(new Given()
                        .property(PropertyDefinition.of("re_formed", ValueType.DATE))
                        .claim("spain", "re_formed", "1925", "in a, p. 1")
                        .claim("spain", "re_formed", "1934", "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_date_that_changes_is_single_at_one_time_only() {
        Given given = new Given().property(single("term_ends", ValueType.DATE));

        assertThat(given.claim("stasova", "term_ends", "1928", "as of 1925", "in a, p. 1")
                        .claim("stasova", "term_ends", "1932", "as of 1930", "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
        assertThat(given.claim("stasova", "term_ends", "1933", "as of 1930", "in c, p. 1")
                        .findings(RULE))
                .hasSize(1);
    }

    @Test
    void when_a_subject_began_does_not_depend_on_when_one_asks() {
        assertThat(new Given()
                        .claim("spain", "established", "1925", "as of 1928", "in a, p. 1")
                        .claim("spain", "established", "1934", "as of 1936", "in b, p. 1")
                        .findings(RULE))
                .hasSize(1);
    }

    @Test
    void claims_of_different_subjects_and_properties_are_not_compared() {
        assertThat(new Given()
                        .claim("spain", "established", "1925", "in a, p. 1")
                        .claim("finland", "established", "1934", "in a, p. 1")
                        .claim("spain", "dissolved", "1939", "in a, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void every_one_of_many_conflicting_claims_stands_in_a_finding_and_there_are_few() {
        Given given = new Given();
        for (int year = 1901; year <= 1940; year++) {
            given.claim("spain", "established", Integer.toString(year), "in s" + year + ", p. 1");
        }

        List<Finding> findings = given.findings(RULE);

        assertThat(findings).hasSizeLessThanOrEqualTo(80);
        assertThat(findings.stream()
                        .flatMap(finding -> values(finding).stream())
                        .collect(Collectors.toSet()))
                .hasSize(40);
    }

    @Test
    void claims_that_say_the_same_stand_on_one_side() {
        Finding finding = new Given()
                .claim("spain", "established", "Aug. 1925", "in a, p. 1")
                .claim("spain", "established", "1925-08", "in b, p. 1")
                .claim("spain", "established", "Oct. 1934", "in c, p. 1")
                .finding(RULE);

        assertThat(finding.sides().stream().map(List::size)).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void two_readings_of_one_page_are_left_to_the_rule_for_them() {
        assertThat(new Given()
                        .claim("spain", "established", "1925", "in a, p. 1")
                        .claim("spain", "established", "1934", "in a, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void the_message_quotes_both_sides_and_says_how_far_they_are_apart() {
        assertThat(new Given()
                        .claim("spain", "established", "Sept. 1925", "in a, p. 1")
                        .claim("spain", "established", "Oct. 1934", "in b, p. 1")
                        .finding(RULE))
                .hasToString("error date/contradiction: spain, established: “Sept. 1925” and “Oct. 1934” cannot both be"
                        + " true; they are at least 9 years (3,288 days) apart");
    }

    private static List<String> values(Finding finding) {
        return finding.claims().stream()
                .map(Claim::value)
                .map(value -> value.text())
                .toList();
    }

    @Test
    void a_year_and_a_day_of_it_are_one_side() {
        Finding finding = new Given()
                .claim("spain", "established", "1925", "in a, p. 1")
                .claim("spain", "established", "1934", "in b, p. 1")
                .claim("spain", "established", "1934-10-01", "in c, p. 1")
                .claim("spain", "established", "Oct. 1934", "in d, p. 1")
                .finding(RULE);
        assertThat(finding.sides()).extracting(List::size).containsExactly(1, 3);
        assertThat(finding.details()).containsEntry("gap_days", 2923L);
        assertThat(finding.witnesses()).isEqualTo(4);
    }

    @Test
    void two_days_of_a_year_are_two_sides_even_beside_the_year() {
        Finding finding = new Given()
                .claim("spain", "established", "1934", "in a, p. 1")
                .claim("spain", "established", "1934-03", "in b, p. 1")
                .claim("spain", "established", "1934-10", "in c, p. 1")
                .finding(RULE);
        assertThat(finding.sides()).allSatisfy(side -> assertThat(side).hasSize(1));
    }

    @Test
    void a_certain_and_an_uncertain_reading_stay_apart() {
        assertThat(new Given()
                        .claim("spain", "established", "1925", "in a, p. 1")
                        .claim("spain", "established", "1934?", "in b, p. 1")
                        .claim("spain", "established", "1934-10", "in c, p. 1")
                        .findings(RULE))
                .extracting(finding -> finding.verdict().orElseThrow())
                .containsExactlyInAnyOrder(Verdict.TENSION, Verdict.CONTRADICTION);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            14 BC | AD 14           | true
            14 BC | EDTF:0014-08-19 | true
            1 BC  | AD 1            | true
            14 BC | AD 15           | false
            14 BC | 15 BC           | false
            AD 14 | AD 15           | false
            """)
    void one_number_in_two_eras_is_named_as_a_possible_slip(String first, String second, boolean slip) {
        String message = new Given()
                .claim("augustus", "dissolved", first, "in a, p. 1")
                .claim("augustus", "dissolved", second, "in b, p. 1")
                .finding(RULE)
                .message();
        assertThat(message.endsWith("; the number of the year is the same, so one of them may have the wrong era"))
                .isEqualTo(slip);
    }
}
