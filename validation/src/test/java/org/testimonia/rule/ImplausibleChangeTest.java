package org.testimonia.rule;

import java.math.BigDecimal;
import java.util.List;

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

class ImplausibleChangeTest {

    private static final String RULE = "figure/implausible-change";

    private static Given members(String before, String asOf, String after, String laterAsOf) {
        return new Given()
                .claim("mopr", "members", before, "as of " + asOf, "scope whole", "in a, p. 1")
                .claim("mopr", "members", after, "as of " + laterAsOf, "scope whole", "in b, p. 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12,001  | 1930-01-01 | 108,009  | 1931-01-01       | 8       | rise of at least 800 % a year
            108,009 | 1930-01-01 | 12,001   | 1931-01-01       | -0.8888 | fall of at least 88.88 % a year
            10,001  | 1930       | 22,503   | 1931             | 0.5     | rise of at least 50 % a year
            10,001  | 1930-01-01 | 15,003   | 1930-02-01       | 0.5001  | rise of at least 50.01 % a year
            8,900,000 | 1930-01-01 | 2,212,499 | 1932-01-01    | -0.5    | fall of at least 50 % a year
            at most 500 | 1930-01-01 | over 751 | 1931-01-01    | 0.502   | rise of at least 50.2 % a year
            """)
    void a_change_beyond_the_rate_under_every_reading_is_a_tension(
            String before, String asOf, String after, String laterAsOf, String perYear, String message) {
        Finding finding = members(before, asOf, after, laterAsOf).finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains(message).contains("at most 50 %");
        assertThat(finding.details()).containsEntry("change_per_year", perYear);
        assertThat(finding.sides()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10,001    | 1930-01-01  | 15,001    | 1931-01-01
            10,000,002 | 1930-01-01 | 5,000,001 | 1931-01-01
            10,000,002 | 1930-01-01 | 15,000,003 | 1931-01-01
            10,001    | 1930        | 22,502    | 1931
            10,001    | 1930-01-01  | 22,502    | 1931-01-02
            10,001    | 1928-02-29  | 15,001    | 1929-02-28
            10,001    | before 1931 | 108,009   | 1931-01-01
            10,001    | 1930-01-01  | 108,009   | after 1930
            10,001    | 1930~       | 108,009   | 1934-01-01
            10,001    | 1925~       | 108,009   | 1931-01-01
            8,900,000 | 1930-01-01  | 13,270,000 | 1931-01-01
            0         | 1930-01-01  | 108,009   | 1931-01-01
            108,009   | 1930-01-01  | 0         | 1931-01-01
            at least 5 | 1930-01-01 | 108,009   | 1931-01-01
            108,009   | 1930-01-01  | under 70,000 | 1930-06-01
            10,001    | 1930-01-01  | 108,009   | 1930-01-01
            10,001    | 1930        | 108,009   | 1930-06
            """)
    void a_change_that_some_reading_allows_is_fine(String before, String asOf, String after, String laterAsOf) {
        assertThat(members(before, asOf, after, laterAsOf).findings(RULE)).isEmpty();
    }

    @Test
    void a_figure_outside_the_ussr_is_not_compared_with_the_total() {
        assertThat(new Given()
                        .claim("mopr", "members", "8,305,454", "as of 1931-01-01", "scope whole", "in a, p. 1")
                        .claim("mopr", "members", "1,278,274", "as of 1932-01-01", "scope whole - ussr", "in b, p. 2")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void figures_without_a_scope_are_compared_within_one_source_only() {
        assertThat(new Given()
                        .claim("mopr", "members", "8,305,454", "as of 1931-01-01", "in a, p. 1")
                        .claim("mopr", "members", "1,278,274", "as of 1932-01-01", "in b, p. 2")
                        .findings(RULE))
                .isEmpty();
        assertThat(new Given()
                        .claim("mopr", "members", "8,305,454", "as of 1931-01-01", "in a, p. 1")
                        .claim("mopr", "members", "1,278,274", "as of 1932-01-01", "in a, p. 2")
                        .findings(RULE))
                .hasSize(1);
    }

    @Test
    void figures_in_other_units_or_of_other_subjects_are_not_compared() {
        assertThat(members("100", "1930-01-01", "105", "1931-01-01")
                        .claim(
                                "mopr",
                                "members",
                                "9,001",
                                "as of 1931-01-01",
                                "scope whole",
                                "unit group",
                                "in a, p. 3")
                        .claim("ussr", "members", "9,001", "as of 1931-01-01", "scope whole", "in a, p. 3")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_figure_without_a_date_is_not_compared() {
        assertThat(new Given()
                        .claim("mopr", "members", "12,001", "scope whole", "in a, p. 1")
                        .claim("mopr", "members", "108,009", "as of 1931-01-01", "scope whole", "in b, p. 2")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_property_without_a_rate_may_change_at_will() {
        assertThat(new Given()
                        .claim("mopr", "sections", "12", "as of 1930-01-01", "in a, p. 1")
                        .claim("mopr", "sections", "67", "as of 1931-01-01", "in b, p. 2")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_rate_of_100_percent_or_more_never_calls_a_fall_implausible() {
        PropertyDefinition readers =
                Given.single("readers", ValueType.FIGURE).withMaxChangePerYear(new BigDecimal("3"));

        assertThat(new Given()
                        .property(readers)
                        .claim("paper", "readers", "108,009", "as of 1930-01-01", "in a, p. 1")
                        .claim("paper", "readers", "1", "as of 1931-01-01", "in b, p. 2")
                        .findings(RULE))
                .isEmpty();
        assertThat(new Given()
                        .property(readers)
                        .claim("paper", "readers", "1", "as of 1930-01-01", "in a, p. 1")
                        .claim("paper", "readers", "108,009", "as of 1931-01-01", "in b, p. 2")
                        .findings(RULE))
                .hasSize(1);
    }

    @Test
    void only_neighbours_in_time_are_compared() {
        Given given = members("10,001", "1930-01-01", "108,009", "1931-01-01")
                .claim("mopr", "members", "109,001", "as of 1932-01-01", "scope whole", "in a, p. 3")
                .claim("mopr", "members", "9,001", "as of 1929-01-01", "scope whole", "in a, p. 3");

        assertThat(given.finding(RULE).claims())
                .extracting(claim -> claim.value().text())
                .containsExactly("10,001", "108,009");
    }

    @Test
    void claims_that_say_the_same_stand_on_one_side() {
        Finding finding = members("10,001", "1930-01-01", "108,009", "1931-01-01")
                .claim("mopr", "members", "10001", "as of 1930-01-01", "scope whole", "in c, p. 3")
                .finding(RULE);

        assertThat(finding.sides()).extracting(List::size).containsExactlyInAnyOrder(2, 1);
        assertThat(finding.claims()).extracting(Claim::subject).containsOnly("mopr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12,001 | 1930-01-01? | 108,009 | 1931-01-01 | uncertain
            40     | 1930-01-01  | 65      | 1931-01-01 | if a round one is rounded
            """)
    void what_a_doubt_or_rounding_may_explain_is_a_note(
            String before, String asOf, String after, String laterAsOf, String step) {
        Finding finding = members(before, asOf, after, laterAsOf).finding(RULE);

        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.explanation()).anyMatch(line -> line.contains(step));
    }

    @Test
    void an_approximate_figure_is_taken_at_its_widest() {
        assertThat(members("about 12,001", "1930-01-01", "19,801", "1931-01-01").findings(RULE))
                .isEmpty();
        assertThat(members("about 12,001", "1930-01-01", "19,802", "1931-01-01")
                        .finding(RULE)
                        .explanation())
                .anyMatch(line -> line.contains("no sure bounds"));
    }

    @Test
    void dates_a_billion_years_apart_cost_no_time() {
        assertThat(members("1", "Y-900000000", "108,009", "1931-01-01").findings(RULE))
                .isEmpty();
    }
}
