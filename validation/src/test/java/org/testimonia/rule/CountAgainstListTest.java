package org.testimonia.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Counts;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.ValueType;

import static org.assertj.core.api.Assertions.assertThat;

class CountAgainstListTest {

    private static final String RULE = "figure/count-vs-list";

    /** Two before 1932, one within it, one undated, one after; and two that are no sections of it. */
    private static Given list() {
        return new Given()
                .subject("mopr", "organization")
                .part("spain", "affiliate", "mopr")
                .part("france", "affiliate", "mopr")
                .part("chile", "affiliate", "mopr")
                .part("finland", "affiliate", "mopr")
                .part("iceland", "affiliate", "mopr")
                .part("congress", "congress", "mopr")
                .subject("other", "affiliate")
                .claim("spain", "established", "1925", "in ryle, p. 1")
                .claim("france", "established", "before 1930", "in ryle, p. 1")
                .claim("chile", "established", "1932", "in ryle, p. 1")
                .claim("iceland", "established", "1935", "in ryle, p. 1")
                .claim("other", "established", "1925", "in ryle, p. 1");
    }

    private static Given sections(String value, String... fields) {
        return list().claim("mopr", "sections", value, fields);
    }

    @ParameterizedTest
    @CsvSource({
        "1, as of 1932-01-01, 2, 3",
        "4, as of 1932-01-01, 2, 3",
        "5, as of 1932, 2, 4",
        "2, as of 1940, 4, 5",
        "at least 4, as of 1932-01-01, 2, 3"
    })
    void a_count_outside_what_the_list_allows_contradicts_it(String value, String asOf, String lower, String upper) {
        Finding finding =
                sections(value, asOf, "scope whole", "in stasova, p. 1").finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.details())
                .containsOnlyKeys("lower", "upper", "claimed")
                .containsEntry("lower", lower)
                .containsEntry("upper", upper)
                .containsEntry("claimed", value.replace("at least ", ""));
        assertThat(finding.message()).contains("does not fit the list, which allows " + lower + " to " + upper);
        assertThat(finding.claims()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "at least 2", "1-2", "about 3"})
    void a_count_that_the_list_allows_gets_a_note_with_the_slack(String value) {
        Finding finding =
                sections(value, "as of 1932-01-01", "in stasova, p. 1").finding(RULE);

        assertThat(finding.verdict()).isEmpty();
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.details()).containsEntry("lower", "2").containsEntry("upper", "3");
        assertThat(finding.message()).contains("fits the list, which allows 2 to 3");
        assertThat(finding.explanation())
                .anyMatch(step -> step.startsWith("1 may or may not count") && step.contains("finland"));
    }

    @Test
    void what_is_founded_on_the_day_does_not_count_before_it() {
        Given given = new Given()
                .subject("mopr", "organization")
                .part("spain", "affiliate", "mopr")
                .part("france", "affiliate", "mopr")
                .claim("spain", "established", "1931-12-31", "in ryle, p. 1")
                .claim("france", "established", "1932-01-01", "in ryle, p. 1")
                .claim("mopr", "sections", "1", "as of 1932-01-01", "in stasova, p. 1");

        assertThat(given.finding(RULE).details()).containsEntry("lower", "1").containsEntry("upper", "1");
    }

    @Test
    void what_has_ended_counts_no_more() {
        assertThat(sections("2", "as of 1932-01-01", "in stasova, p. 1")
                        .claim("spain", "dissolved", "1928", "in ryle, p. 1")
                        .finding(RULE)
                        .details())
                .containsEntry("lower", "1")
                .containsEntry("upper", "2");
    }

    @Test
    void what_may_have_ended_may_count() {
        assertThat(sections("2", "as of 1932-01-01", "in stasova, p. 1")
                        .claim("spain", "dissolved", "after 1928", "in ryle, p. 1")
                        .finding(RULE)
                        .details())
                .containsEntry("lower", "1")
                .containsEntry("upper", "3");
    }

    @Test
    void what_has_ended_in_one_place_only_still_counts() {
        assertThat(sections("2", "as of 1932-01-01", "in stasova, p. 1")
                        .claim("spain", "dissolved", "1928", "scope madrid", "in ryle, p. 1")
                        .finding(RULE)
                        .details())
                .containsEntry("lower", "2");
    }

    @Test
    void a_part_that_the_scope_leaves_out_is_not_on_the_list() {
        assertThat(sections("2", "as of 1932-01-01", "scope whole - spain", "in stasova, p. 1")
                        .finding(RULE)
                        .details())
                .containsEntry("lower", "1")
                .containsEntry("upper", "2");
    }

    @Test
    void a_count_below_the_list_that_does_not_say_what_it_counts_is_not_comparable() {
        Finding finding = list().property(PropertyDefinition.of("countries", ValueType.FIGURE)
                        .withSingle(true)
                        .withScoped(true)
                        .withCounts(new Counts("affiliate", "established")))
                .claim("mopr", "countries", "1", "as of 1932-01-01", "in stasova, p. 1")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.NOT_COMPARABLE);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_count_that_another_source_of_the_list_allows_is_a_tension() {
        Finding finding = sections("4", "as of 1932-01-01", "in stasova, p. 1")
                .claim("chile", "established", "1930", "in stasova, p. 9")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.details()).containsEntry("upper", "3");
        assertThat(finding.explanation()).anyMatch(step -> step.contains("dated as ryle has it"));
    }

    @Test
    void a_count_that_only_uncertain_dates_exclude_is_a_tension() {
        Finding finding = new Given()
                .subject("mopr", "organization")
                .part("spain", "affiliate", "mopr")
                .part("france", "affiliate", "mopr")
                .claim("spain", "established", "1925?", "in ryle, p. 1")
                .claim("france", "established", "1926", "in ryle, p. 1")
                .claim("mopr", "sections", "1", "as of 1932-01-01", "in stasova, p. 1")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
    }

    @Test
    void a_count_as_of_an_uncertain_date_is_a_tension() {
        assertThat(sections("1", "as of 1932-01-01?", "in stasova, p. 1")
                        .finding(RULE)
                        .verdict())
                .contains(Verdict.TENSION);
    }

    @Test
    void a_list_that_excludes_nothing_is_not_mentioned() {
        assertThat(sections("1", "as of 1920", "in stasova, p. 1").findings(RULE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit country", "scope whole"})
    void without_a_date_or_in_another_unit_nothing_is_compared(String field) {
        String[] fields = field.startsWith("unit") ? new String[] {field, "as of 1932-01-01"} : new String[] {field};

        assertThat(sections("99", fields).findings(RULE)).isEmpty();
    }

    @Test
    void without_a_list_nothing_is_compared() {
        assertThat(new Given()
                        .claim("mopr", "sections", "67", "as of 1932-01-01", "in stasova, p. 1")
                        .findings(RULE))
                .isEmpty();
    }
}
