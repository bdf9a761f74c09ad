package org.testimonia.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.Subject;

import static org.assertj.core.api.Assertions.assertThat;

class ScopeMismatchTest {

    private static final String RULE = "figure/scope-mismatch";

    private static Given congress1932() {
        return new Given()
                .subject(Subject.of("mopr", "organization", "International Red Aid"))
                .subject(Subject.of("ussr", "country", "USSR"))
                .claim(
                        "mopr",
                        "members",
                        "1,278,274",
                        "as of 1932-01-01",
                        "scope whole - ussr",
                        "in congress-1932, p. xxix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"as of 1931-01-01", "scope whole"})
    void a_figure_outside_the_ussr_is_not_compared_with_the_total(String scope) {
        Finding finding = congress1932()
                .claim("mopr", "members", "8,305,454", "as of 1931-01-01", scope, "in stasova, p. 12")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.NOT_COMPARABLE);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.details())
                .containsOnlyKeys("implied_remainder")
                .containsEntry("implied_remainder", "7027180");
        assertThat(finding.sides()).hasSize(2);
        assertThat(finding.sides().get(0).get(0).value().text()).isEqualTo("8,305,454");
        assertThat(finding.witnesses()).isEqualTo(2);
        assertThat(finding.explanation())
                .anyMatch(step -> step.contains("fall of 84.6 %"))
                .anyMatch(step -> step.contains("“1,278,274” already held as of 1931-01-01"))
                .anyMatch(step -> step.contains("7,027,180 remain for USSR, 84.6 % of the whole"))
                .anyMatch(step -> step.contains("majority unless more than 4,152,727"));
    }

    @Test
    void the_message_says_what_differs() {
        assertThat(congress1932()
                        .claim("mopr", "members", "8,305,454", "as of 1931-01-01", "scope whole", "in stasova, p. 12")
                        .finding(RULE)
                        .message())
                .startsWith("International Red Aid, members: “8,305,454” (1931-01-01, the whole) and “1,278,274”"
                        + " (1932-01-01, the whole without ")
                .endsWith(" cannot be compared: scope and date differ");
        assertThat(congress1932()
                        .claim("mopr", "members", "8,305,454", "as of 1931-01-01", "in stasova, p. 12")
                        .finding(RULE)
                        .message())
                .endsWith("the scope of one is unstated, and the dates differ");
    }

    @Test
    void a_later_whole_supposes_that_the_part_still_held() {
        assertThat(congress1932()
                        .claim("mopr", "members", "8,305,454", "as of 1933-01-01", "scope whole", "in stasova, p. 12")
                        .finding(RULE)
                        .explanation())
                .anyMatch(step -> step.startsWith("if “1,278,274” still held as of 1933-01-01, 7,027,180 remain"));
    }

    @Test
    void at_one_date_two_stated_scopes_are_no_trap() {
        assertThat(congress1932()
                        .claim("mopr", "members", "8,305,454", "as of 1932-01-01", "scope whole", "in stasova, p. 12")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void at_one_date_an_unstated_scope_is_a_trap_and_no_date_is_said_to_differ() {
        Finding finding = congress1932()
                .claim("mopr", "members", "8,305,454", "as of 1932-01-01", "in stasova, p. 12")
                .finding(RULE);

        assertThat(finding.message()).endsWith("cannot be compared: the scope of one is unstated");
        assertThat(finding.explanation()).noneMatch(step -> step.contains(" held as of "));
    }

    @Test
    void an_unstated_scope_is_the_whole_where_none_is_needed() {
        assertThat(new Given()
                        .claim("mopr", "sections", "67", "as of 1932-01-01", "in a, p. 1")
                        .claim("mopr", "sections", "66", "as of 1932-01-01", "scope whole - ussr", "in a, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_figure_of_a_mere_part_is_no_trap() {
        assertThat(new Given()
                        .claim("mopr", "members", "8,305,454", "as of 1931-01-01", "scope whole", "in a, p. 1")
                        .claim("mopr", "members", "500,000", "as of 1932-01-01", "scope germany", "in a, p. 1")
                        .claim("mopr", "members", "700,000", "as of 1932-01-01", "scope germany + france", "in a, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void figures_without_a_date_are_left_to_the_rule_for_missing_ones() {
        assertThat(congress1932()
                        .claim("mopr", "members", "8,305,454", "scope whole", "in stasova, p. 12")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void figures_in_different_units_are_not_put_side_by_side() {
        assertThat(congress1932()
                        .claim(
                                "mopr",
                                "members",
                                "58",
                                "unit organization",
                                "as of 1931-01-01",
                                "scope whole",
                                "in s, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_part_larger_than_an_older_whole_implies_no_remainder() {
        Finding finding = congress1932()
                .claim("mopr", "members", "303,000", "as of 1924-01-01", "scope whole", "in stasova, p. 12")
                .finding(RULE);

        assertThat(finding.details()).isEmpty();
        assertThat(finding.explanation()).singleElement().asString().contains("a rise of");
    }

    @Test
    void a_whole_of_nothing_has_no_shares() {
        assertThat(new Given()
                        .claim("mopr", "members", "0", "as of 1922", "scope whole", "in a, p. 1")
                        .claim("mopr", "members", "0", "as of 1923", "scope whole - ussr", "in a, p. 1")
                        .finding(RULE)
                        .details())
                .isEmpty();
    }

    @Test
    void of_a_series_the_two_nearest_in_time_are_put_side_by_side() {
        assertThat(congress1932()
                        .claim("mopr", "members", "5,000,000", "as of 1928-01-01", "scope whole", "in stasova, p. 11")
                        .claim("mopr", "members", "8,305,454", "as of 1931-01-01", "scope whole", "in stasova, p. 12")
                        .finding(RULE)
                        .claims())
                .extracting(claim -> claim.value().text())
                .containsExactly("8,305,454", "1,278,274");
    }
}
