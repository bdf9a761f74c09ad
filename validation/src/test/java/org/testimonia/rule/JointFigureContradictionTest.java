package org.testimonia.rule;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Partition;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.ValueType;

import static org.assertj.core.api.Assertions.assertThat;

class JointFigureContradictionTest {

    private static final String RULE = "figure/joint-contradiction";
    private static final String DAY = "as of 1931-01-01";

    private static Given three(String whole, String rest, String part) {
        return new Given()
                .claim("mopr", "members", whole, DAY, "scope whole", "in report, p. 12")
                .claim("mopr", "members", rest, DAY, "scope whole - ussr", "in report, p. 12")
                .claim("mopr", "members", part, DAY, "scope ussr", "in report, p. 40");
    }

    @Test
    void a_whole_that_is_not_what_is_outside_a_part_and_the_part_together() {
        Finding finding = three("100", "30", "60").finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.details()).containsOnlyKeys("off_by").containsEntry("off_by", "10");
        assertThat(finding.sides()).hasSize(3);
        assertThat(finding.message())
                .startsWith("members of mopr (")
                .endsWith("cannot all be true, although no two of them conflict; they are off by 10");
        assertThat(finding.reason())
                .contains(
                        "mopr (the whole: “100”) would have to be 90",
                        "mopr (the whole without ussr: “30”) would have to be 40",
                        "mopr (ussr: “60”) would have to be 70");
    }

    @Test
    void three_figures_that_fit_are_silent_in_all_rules() {
        assertThat(three("101", "31", "70").audit().findings()).isEmpty();
    }

    @Test
    void rounding_may_explain_it() {
        assertThat(three("8,300,000", "1,278,274", "7,027,180").findings(RULE)).isEmpty();
        assertThat(three("8,300,000", "1,278,274", "7,099,999").findings(RULE)).hasSize(1);
    }

    @Test
    void figures_of_several_sources_are_a_hint_only() {
        Finding finding = new Given()
                .claim("mopr", "members", "100", DAY, "scope whole", "in report, p. 12")
                .claim("mopr", "members", "30", DAY, "scope whole - ussr", "in handbook, p. 1")
                .claim("mopr", "members", "60", DAY, "scope ussr", "in almanac, p. 2")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.explanation()).anyMatch(step -> step.contains("several sources"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"as of 1930-01-01", "as of before 1933", "as of c. 1931", "as of 1931?"})
    void figures_that_need_not_be_of_one_date_are_not_added(String date) {
        assertThat(new Given()
                        .claim("mopr", "members", "100", date, "scope whole", "in report, p. 12")
                        .claim("mopr", "members", "30", DAY, "scope whole - ussr", "in report, p. 12")
                        .claim("mopr", "members", "60", date, "scope ussr", "in report, p. 40")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_year_leaves_more_than_one_day() {
        Finding finding = new Given()
                .claim("mopr", "members", "100", "as of 1931", "scope whole", "in report, p. 12")
                .claim("mopr", "members", "30", "as of 1931", "scope whole - ussr", "in report, p. 12")
                .claim("mopr", "members", "60", "as of 1931", "scope ussr", "in report, p. 40")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_scope_that_names_a_subject_counts_what_its_own_figures_count() {
        Finding finding = new Given()
                .subject("mopr", "organization")
                .part("ussr", "affiliate", "mopr")
                .claim("mopr", "members", "100", DAY, "scope whole", "in report, p. 12")
                .claim("mopr", "members", "30", DAY, "scope whole - ussr", "in report, p. 12")
                .claim("ussr", "members", "60", DAY, "scope whole", "in report, p. 40")
                .finding(RULE);

        assertThat(finding.sides()).hasSize(3);
    }

    @Test
    void parts_of_parts_add_up_too() {
        Given given = new Given()
                .subject("mopr", "organization")
                .part("germany", "affiliate", "mopr")
                .part("berlin", "district", "germany")
                .part("hamburg", "district", "germany")
                .claim("mopr", "members", "100", DAY, "scope whole", "in report, p. 1")
                .claim("berlin", "members", "61", DAY, "scope whole", "in report, p. 2")
                .claim("hamburg", "members", "52", DAY, "scope whole", "in report, p. 3");

        assertThat(given.finding(RULE).details()).containsEntry("off_by", "13");
    }

    @Test
    void a_whole_with_its_single_parts_is_left_to_the_rules_of_sums() {
        Given given = new Given()
                .subject("mopr", "organization")
                .part("a", "affiliate", "mopr")
                .part("b", "affiliate", "mopr")
                .claim("mopr", "members", "100", DAY, "scope whole", "in report, p. 1")
                .claim("a", "members", "61", DAY, "scope whole", "in report, p. 2")
                .claim("b", "members", "52", DAY, "scope whole", "in report, p. 3");

        assertThat(given.findings(RULE)).isEmpty();
        assertThat(given.findings("figure/part-exceeds-whole")).hasSize(1);
    }

    @Test
    void a_partition_makes_a_complement() {
        PropertyDefinition delegates = PropertyDefinition.of("delegates", ValueType.FIGURE)
                .withScoped(true)
                .withPartition(new Partition.OfScopes(List.of("cp", "yci", "non-party")));
        Given given = new Given()
                .property(delegates)
                .claim("congress", "delegates", "91", DAY, "scope cp", "in report, p. 1")
                .claim("congress", "delegates", "19", DAY, "scope yci + non-party", "in report, p. 2")
                .claim("congress", "delegates", "109", DAY, "scope whole", "in report, p. 3");

        assertThat(given.finding(RULE).details()).containsEntry("off_by", "1");
    }

    @Test
    void a_missing_part_is_no_contradiction() {
        assertThat(new Given()
                        .claim("mopr", "members", "100", DAY, "scope whole", "in report, p. 12")
                        .claim("mopr", "members", "30", DAY, "scope whole - ussr - germany", "in report, p. 12")
                        .claim("mopr", "members", "60", DAY, "scope ussr", "in report, p. 40")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void the_youth_may_be_counted_in_each_section() {
        assertThat(new Given()
                        .subject("mopr", "organization")
                        .part("germany", "affiliate", "mopr")
                        .claim("mopr", "members", "100", DAY, "scope whole", "in report, p. 1")
                        .claim("mopr", "members", "70", DAY, "scope whole - youth", "in report, p. 1")
                        .claim("germany", "members", "65", DAY, "scope whole", "in report, p. 2")
                        .claim("mopr", "members", "40", DAY, "scope youth", "in report, p. 3")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void negative_figures_are_no_sums_of_parts() {
        PropertyDefinition balance = Given.single("balance", ValueType.FIGURE);
        assertThat(new Given()
                        .property(balance)
                        .claim("mopr", "balance", "100", DAY, "scope whole", "in report, p. 12")
                        .claim("mopr", "balance", "130", DAY, "scope whole - ussr", "in report, p. 12")
                        .claim("mopr", "balance", "-40", DAY, "scope ussr", "in report, p. 40")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void what_is_part_of_itself_makes_no_endless_sum() {
        assertThat(new Given()
                        .part("a", "organization", "b")
                        .part("b", "organization", "a")
                        .claim("a", "members", "100", DAY, "scope whole", "in report, p. 1")
                        .claim("b", "members", "200", DAY, "scope whole", "in report, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_group_of_thousands_of_figures_comes_to_an_end() {
        Given given = new Given().subject("mopr", "organization");
        for (int i = 0; i < 5_000; i++) {
            given.part("s" + i, "affiliate", "mopr")
                    .claim("s" + i, "members", String.valueOf(1_001 + i), DAY, "scope whole", "in report, p. 1");
        }
        given.claim("mopr", "members", "1,001", DAY, "scope whole", "in report, p. 1");

        assertThat(given.findings(RULE)).isEmpty();
    }

    @Test
    void a_group_that_is_too_large_to_be_searched_is_told() {
        Given given = new Given();
        for (int i = 0; i < 45; i++) {
            given.claim("mopr", "members", "100", DAY, "scope p" + i + " + p" + (i + 1), "in report, p. 12");
        }
        Finding finding = given.finding(RULE);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.verdict()).isEmpty();
        assertThat(finding.message())
                .isEqualTo(
                        "members as of 1931-01-01: 45 figures depend on each other, too many to find out whether all "
                                + "can be true together");
    }
}
