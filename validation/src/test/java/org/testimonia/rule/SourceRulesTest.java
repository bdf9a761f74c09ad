package org.testimonia.rule;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Severity;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

class SourceRulesTest {

    private static final String COVERAGE = "source/outside-coverage";
    private static final String SAME_CITATION = "source/same-citation-differs";
    private static final String ONE_WITNESS = "source/one-witness";

    private static Given ryle(String covers) {
        return new Given()
                .source(Source.builder("ryle-1967")
                        .authors("Ryle")
                        .issued(HistoricalDate.parse("1967"))
                        .covers(HistoricalDate.parse(covers)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"before 1933", "by 1932", "after 1928", "1929-01-01", "1934", "before 1922", "1930?"})
    void a_date_outside_what_its_source_covers_needs_another_source(String date) {
        Finding finding = ryle("1922/1928")
                .claim("spain", "established", date, "in ryle-1967, p. 262")
                .finding(COVERAGE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .endsWith("established: “" + date + "” is outside what Ryle 1967 covers, 1922/1928");
        assertThat(finding.details()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before 1928",
                "before 1929",
                "by 1928",
                "1928",
                "1922",
                "after 1927",
                "after 1920",
                "1930~",
                "1920/1923"
            })
    void a_date_that_can_lie_within_it_does_not(String date) {
        assertThat(ryle("1922/1928")
                        .claim("spain", "established", date, "in ryle-1967, p. 262")
                        .findings(COVERAGE))
                .isEmpty();
    }

    @Test
    void a_figure_is_held_against_the_coverage_by_its_as_of_date() {
        assertThat(ryle("1922/1928")
                        .claim("spain", "members", "500", "as of 1932", "in ryle-1967, p. 262")
                        .claim("spain", "members", "400", "as of 1927", "in ryle-1967, p. 262")
                        .claim("spain", "members", "300", "in ryle-1967, p. 262")
                        .findings(COVERAGE))
                .hasSize(1);
    }

    @Test
    void approximate_and_open_coverage_is_taken_widely() {
        assertThat(ryle("1922/1928~")
                        .claim("spain", "established", "1931", "in ryle-1967, p. 262")
                        .findings(COVERAGE))
                .isEmpty();
        assertThat(ryle("1922/..")
                        .claim("spain", "established", "before 1950", "in ryle-1967, p. 262")
                        .findings(COVERAGE))
                .isEmpty();
    }

    @Test
    void a_source_that_does_not_say_what_it_covers_covers_everything() {
        assertThat(new Given()
                        .source(Source.builder("ryle-1967"))
                        .claim("spain", "established", "1534", "in ryle-1967, p. 262")
                        .claim("spain", "established", "1934", "in other, p. 2")
                        .findings(COVERAGE))
                .isEmpty();
    }

    @Test
    void one_page_cited_for_two_figures_is_a_question_of_reading_it() {
        Finding finding = new Given()
                .claim("mopr", "sections", "67", "as of 1932-01-01", "in lazitch, p. xxix")
                .claim("mopr", "sections", "62", "as of 1932-01-01", "in lazitch, p. xxix")
                .finding(SAME_CITATION);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.witnesses()).isEqualTo(1);
        assertThat(finding.details()).containsOnlyKeys("digit_slip");
        assertThat(finding.message())
                .isEqualTo("mopr, sections: one place, lazitch, p. xxix, is cited for both “62” and “67”");
    }

    @Test
    void one_page_cited_for_two_dates_too() {
        Finding finding = new Given()
                .claim("spain", "established", "1925", "in ryle, pp. 262-263")
                .claim("spain", "established", "1927", "in ryle, p. 263")
                .finding(SAME_CITATION);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.details()).containsEntry("gap_days", 366L);
    }

    @Test
    void figures_of_one_page_without_a_date_may_be_of_two_times() {
        Finding finding = new Given()
                .claim("mopr", "sections", "67", "in lazitch, p. xxix")
                .claim("mopr", "sections", "62", "in lazitch, p. xxix")
                .finding(SAME_CITATION);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in ryle, p. 1    | in ryle, p. 2
            in ryle, p. 1    | in lazitch, p. 1
            in ryle, p. 1    | in ryle
            in ryle, p. 1    | in ryle, table 1
            in ryle, infobox | in ryle, table 1
            """)
    void two_places_or_what_may_be_two_are_left_to_the_contradiction(String first, String second) {
        Given given =
                new Given().claim("spain", "established", "1925", first).claim("spain", "established", "1927", second);

        assertThat(given.findings(SAME_CITATION)).isEmpty();
        assertThat(given.findings("date/contradiction")).hasSize(1);
    }

    @Test
    void one_page_may_give_many_figures_of_different_scopes_and_dates() {
        assertThat(new Given()
                        .claim("mopr", "members", "8,305,454", "as of 1931", "scope whole", "in a, p. 1")
                        .claim("mopr", "members", "1,278,274", "as of 1931", "scope whole - ussr", "in a, p. 1")
                        .claim("mopr", "members", "9,305,454", "as of 1932", "scope whole", "in a, p. 1")
                        .findings(SAME_CITATION))
                .isEmpty();
    }

    @Test
    void a_figure_told_twice_from_one_page_is_one_witness() {
        Finding finding = new Given()
                .claim("mopr", "members", "1,278,274", "as of 1932-01-01", "scope whole - ussr", "in a, p. 1", "id one")
                .claim("mopr", "members", "1 278 274", "as of 1932-01-01", "scope whole - ussr", "in a, p. 1", "id two")
                .finding(ONE_WITNESS);

        assertThat(finding.verdict()).isEmpty();
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.witnesses()).isEqualTo(1);
        assertThat(finding.sides().stream().map(List::size)).containsExactly(2);
        assertThat(finding.message()).contains("is claimed 2 times by one witness, a, p. 1");
    }

    @Test
    void a_source_that_copies_another_is_no_second_witness() {
        Given given = new Given()
                .source(Source.builder("copy").derivedFrom(List.of("original")))
                .source(Source.builder("original"))
                .claim("spain", "established", "1925", "in original, p. 1")
                .claim("spain", "established", "1925", "in copy, p. 9");

        assertThat(given.findings(ONE_WITNESS)).hasSize(1);
        assertThat(given.claim("spain", "established", "1925", "in third, p. 9")
                        .finding(ONE_WITNESS)
                        .explanation())
                .anyMatch(step -> step.contains("1 more witness says the same"));
    }

    @Test
    void two_sources_that_agree_are_two_witnesses() {
        assertThat(new Given()
                        .claim("spain", "established", "1925", "in a, p. 1")
                        .claim("spain", "established", "1925", "in b, p. 1")
                        .findings(ONE_WITNESS))
                .isEmpty();
    }

    @Test
    void one_page_that_gives_a_figure_for_two_dates_does_not_repeat_itself() {
        assertThat(new Given()
                        .claim("mopr", "sections", "67", "as of 1931", "in a, p. 1")
                        .claim("mopr", "sections", "67", "as of 1932", "in a, p. 1")
                        .findings(ONE_WITNESS))
                .isEmpty();
    }

    @Test
    void claims_without_a_source_are_left_to_the_rule_for_them() {
        assertThat(new Given()
                        .claim("spain", "established", "1925", "id one")
                        .claim("spain", "established", "1925", "id two")
                        .findings(ONE_WITNESS))
                .isEmpty();
    }
}
