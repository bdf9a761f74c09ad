package org.testimonia.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class OutsideLifetimeTest {

    private static final String RULE = "date/outside-lifetime";

    private static Given lifetime(String began, String ended) {
        return new Given()
                .claim("mopr", "established", began, "in a, p. 1")
                .claim("mopr", "dissolved", ended, "in a, p. 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1921-12-31  | before it began
            before 1922 | before it began
            1948        | after it had ended
            after 1947  | after it had ended
            """)
    void a_figure_of_a_time_when_its_subject_did_not_exist_contradicts_its_lifetime(String asOf, String message) {
        Finding finding = lifetime("1922", "1947")
                .claim("mopr", "members", "500", "as of " + asOf, "in b, p. 2")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).contains(message);
        assertThat(finding.sides()).hasSize(2);
        assertThat(finding.property()).isEqualTo("members");
    }

    @ParameterizedTest
    @CsvSource({"1922", "1947", "1930", "by 1922", "1921~", "before 1930", "after 1930", "1922/1947"})
    void a_time_that_can_lie_within_the_lifetime_is_fine(String asOf) {
        assertThat(lifetime("1922", "1947")
                        .claim("mopr", "members", "500", "as of " + asOf, "in b, p. 2")
                        .findings(RULE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"before 1930", "by 1930"})
    void a_beginning_with_no_earliest_day_excludes_nothing(String began) {
        assertThat(lifetime(began, "1947")
                        .claim("mopr", "members", "500", "as of 1900", "in b, p. 2")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void the_widest_lifetime_that_any_claim_allows_is_taken() {
        assertThat(lifetime("1925", "1930")
                        .claim("mopr", "established", "1922", "in c, p. 1")
                        .claim("mopr", "dissolved", "1947", "in c, p. 1")
                        .claim("mopr", "members", "500", "as of 1923", "in b, p. 2")
                        .claim("mopr", "members", "500", "as of 1940", "in b, p. 2")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_subject_that_ended_in_one_country_goes_on_elsewhere() {
        assertThat(new Given()
                        .claim("mopr", "dissolved", "1933", "scope germany", "in a, p. 1")
                        .claim("mopr", "members", "500", "as of 1935", "in b, p. 2")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void an_uncertain_limit_gives_no_more_than_a_tension() {
        Finding finding = lifetime("1922?", "1947")
                .claim("mopr", "members", "500", "as of 1920", "in b, p. 2")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void an_interval_of_which_a_part_lies_outside_is_a_tension() {
        Finding finding = lifetime("1922", "1947")
                .claim("mopr", "members", "500", "as of 1920/1930", "in b, p. 2")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.message()).contains("begins before it began");
    }

    @Test
    void an_event_is_over_when_the_period_it_was_held_in_is() {
        Given given = new Given().claim("congress", "held", "July 14-16, 1924", "in a, p. 1");

        assertThat(given.claim("congress", "delegates", "109", "as of 1924-07-15", "in a, p. 2")
                        .findings(RULE))
                .isEmpty();
        assertThat(given.claim("congress", "delegates", "109", "as of 1924-08", "in a, p. 2")
                        .findings(RULE))
                .hasSize(1);
    }

    @Test
    void a_claim_without_a_date_or_a_subject_without_a_lifetime_is_fine() {
        assertThat(lifetime("1922", "1947")
                        .claim("mopr", "members", "500", "in b, p. 2")
                        .claim("finland", "members", "500", "as of 1900", "in b, p. 2")
                        .findings(RULE))
                .isEmpty();
    }
}
