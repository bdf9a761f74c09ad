package org.testimonia.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Counts;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.ValueType;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts of one dated list that each fit it, and not together. */
class JointCountsTest {

    private static final String RULE = "figure/joint-contradiction";

    /** Two by 1928, two that came in 1929, one undated, and one that came later. */
    private static Given list() {
        return new Given()
                .subject("mopr", "organization")
                .part("spain", "affiliate", "mopr")
                .part("france", "affiliate", "mopr")
                .part("chile", "affiliate", "mopr")
                .part("cuba", "affiliate", "mopr")
                .part("finland", "affiliate", "mopr")
                .part("iceland", "affiliate", "mopr")
                .claim("spain", "established", "before 1928", "in ryle, p. 1")
                .claim("france", "established", "before 1940", "in ryle, p. 1")
                .claim("chile", "established", "1929", "in ryle, p. 1")
                .claim("cuba", "established", "1929", "in ryle, p. 1")
                .claim("iceland", "established", "1935", "in ryle, p. 1");
    }

    private static Given sections(String first, String last) {
        return sections(list(), first, last, "in report, p. 12", "in report, p. 12");
    }

    private static Given sections(Given list, String first, String last, String firstSource, String lastSource) {
        return list.claim("mopr", "sections", first, "as of 1928-01-01", "scope whole", firstSource)
                .claim("mopr", "sections", last, "as of 1931-01-01", "scope whole", lastSource);
    }

    @Test
    void a_rise_of_less_than_the_list_must_have_gained() {
        Finding finding = sections("3", "4").finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.details())
                .containsOnlyKeys("off_by", "change")
                .containsEntry("off_by", "1")
                .containsEntry("change", "2");
        assertThat(finding.message())
                .endsWith("“3” as of 1928-01-01 and “4” as of 1931-01-01 do not fit the list together, which must have"
                        + " gained at least 2 between them");
        assertThat(finding.reason())
                .isEqualTo("to resolve it, the earlier would have to be 1 to 2; or the later would have to be 5");
        assertThat(finding.sides()).hasSize(3);
        assertThat(finding.sides().get(2)).extracting(claim -> claim.subject()).containsExactly("chile", "cuba");
    }

    /** Whether Italy and Austria ended early or late, neither came between. */
    @Test
    void a_rise_of_more_than_the_list_can_have_gained() {
        Finding finding = sections(listWithEnds(), "1", "6", "in report, p. 12", "in report, p. 12")
                .finding(RULE);

        assertThat(finding.message()).endsWith("which can have gained at most 4 between them");
        assertThat(finding.details()).containsEntry("off_by", "1").containsEntry("change", "4");
        assertThat(finding.sides().get(2))
                .extracting(claim -> claim.subject())
                .containsExactlyInAnyOrder("spain", "italy", "austria", "iceland");
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 6", "3, 7"})
    void a_rise_that_it_can_have_gained_is_silent(String first, String last) {
        assertThat(sections(listWithEnds(), first, last, "in report, p. 12", "in report, p. 12")
                        .findings(RULE))
                .isEmpty();
    }

    private static Given listWithEnds() {
        return list().part("italy", "affiliate", "mopr")
                .part("austria", "affiliate", "mopr")
                .claim("italy", "established", "1920", "in ryle, p. 1")
                .claim("austria", "established", "1920", "in ryle, p. 1")
                .claim("italy", "dissolved", "between 1927 and 1935", "in ryle, p. 1")
                .claim("austria", "dissolved", "between 1927 and 1935", "in ryle, p. 1");
    }

    @Test
    void a_count_that_is_about_so_many_makes_it_a_tension() {
        assertThat(sections("about 3", "4").finding(RULE).verdict()).contains(Verdict.TENSION);
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "1, 5", "2, 4", "3, 5", "2-3, 4", "3, at least 4", "at most 3, 4", "over 2, 5"})
    void counts_that_some_dates_of_the_list_allow_are_silent(String first, String last) {
        assertThat(sections(first, last).findings(RULE)).isEmpty();
    }

    @Test
    void a_count_that_does_not_fit_alone_is_not_told_again() {
        assertThat(sections("3", "6").findings(RULE)).isEmpty();
        assertThat(sections("3", "6").findings("figure/count-vs-list"))
                .anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void counts_of_several_sources_are_a_hint_only() {
        Finding finding = sections(list(), "3", "4", "in report, p. 12", "in congress, p. 3")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void a_date_that_its_source_doubts_makes_it_a_tension() {
        Given doubted =
                list().part("persia", "affiliate", "mopr").claim("persia", "established", "1930?", "in ryle, p. 1");

        Finding finding = sections(doubted, "3", "5", "in report, p. 12", "in report, p. 12")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void another_source_that_dates_the_list_otherwise_makes_it_a_tension() {
        Given disputed = list().claim("chile", "established", "1927", "in busky, p. 3");

        assertThat(sections(disputed, "3", "4", "in report, p. 12", "in report, p. 12")
                        .finding(RULE)
                        .verdict())
                .contains(Verdict.TENSION);
    }

    @Test
    void without_a_scope_a_rise_may_be_that_of_a_part() {
        Given unstated = list().property(PropertyDefinition.of("countries", ValueType.FIGURE)
                        .withSingle(true)
                        .withScoped(true)
                        .withCounts(new Counts("affiliate", "established")))
                .claim("mopr", "countries", "3", "as of 1928-01-01", "in report, p. 12")
                .claim("mopr", "countries", "4", "as of 1931-01-01", "in report, p. 12");

        Finding finding = unstated.finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.NOT_COMPARABLE);
        assertThat(finding.message()).endsWith("if they count the whole, which they do not say");
    }

    @Test
    void what_ended_makes_room() {
        Given ended = list().claim("spain", "dissolved", "1930", "in ryle, p. 1");

        assertThat(sections(ended, "3", "4", "in report, p. 12", "in report, p. 12")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void of_a_row_of_counts_the_nearest_that_conflict_are_told() {
        Given row = sections("3", "4")
                .claim("mopr", "sections", "3", "as of 1927-01-01", "scope whole", "in report, p. 12")
                .claim("mopr", "sections", "4", "as of 1931-06-01", "scope whole", "in report, p. 12");

        assertThat(row.findings(RULE)).hasSize(1);
    }

    @Test
    void a_scope_narrows_the_list() {
        Given outside = list().claim(
                        "mopr", "sections", "3", "as of 1928-01-01", "scope whole - cuba", "in report, p. 12")
                .claim("mopr", "sections", "4", "as of 1931-01-01", "scope whole - cuba", "in report, p. 12");

        assertThat(outside.findings(RULE)).isEmpty();
    }
}
