package org.testimonia.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class DateOrderTest {

    private static final String RULE = "date/order";

    @ParameterizedTest(name = "established {0}, dissolved {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1925       | 1924        | 1
            1925-03-02 | 1925-03-01  | 1
            after 1928 | 1928        | 1
            1930       | before 1929 | 366
            1925~      | 1919        | 1
            """)
    void what_ends_before_it_begins_in_every_reading_breaks_the_order(String began, String ended, long gapDays) {
        Finding finding = new Given()
                .claim("spain", "established", began, "in a, p. 1")
                .claim("spain", "dissolved", ended, "in a, p. 1")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.details()).containsOnlyKeys("gap_days").containsEntry("gap_days", gapDays);
        assertThat(finding.sides()).hasSize(2);
        assertThat(finding.subject()).isEqualTo("spain");
        assertThat(finding.message()).contains("“" + began + "”", "“" + ended + "”", "in every reading of both");
    }

    @ParameterizedTest(name = "established {0}, dissolved {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1925       | 1925
            1925-12    | 1925
            by 1930    | 1920
            before 1930| 1920
            1930       | after 1920
            1925~      | 1921
            1925/1935  | 1930
            1930       | by 1930
            """)
    void one_reading_that_keeps_the_order_is_enough_for_silence(String began, String ended) {
        assertThat(new Given()
                        .claim("spain", "established", began, "in a, p. 1")
                        .claim("spain", "dissolved", ended, "in a, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_part_founded_before_its_whole_is_reported_at_the_part() {
        Finding finding = new Given()
                .subject("mopr", "organization")
                .part("spain", "affiliate", "mopr")
                .claim("mopr", "established", "1922-12", "in a, p. 1")
                .claim("spain", "established", "1921", "in b, p. 1")
                .finding(RULE);

        assertThat(finding.subject()).isEqualTo("spain");
        assertThat(finding.details()).containsEntry("gap_days", 335L);
        assertThat(finding.message())
                .isEqualTo(
                        "spain, established “1921” is at least 335 days before mopr, established “1922-12”, in every reading"
                                + " of both");
    }

    @Test
    void what_is_no_part_has_no_order() {
        assertThat(new Given()
                        .subject("mopr", "organization")
                        .subject("spain", "affiliate")
                        .claim("mopr", "established", "1922-12", "in a, p. 1")
                        .claim("spain", "established", "1921", "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_national_congress_may_be_held_before_the_first_world_congress() {
        assertThat(new Given()
                        .subject("world-congress-1", "congress")
                        .part("german-congress", "congress", "world-congress-1")
                        .claim("world-congress-1", "held", "1932-11", "in a, p. 1")
                        .claim("german-congress", "held", "1931", "in a, p. 2")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_strict_order_allows_no_common_day() {
        Given given = new Given()
                .order("established < dissolved")
                .claim("spain", "established", "1925-03-01", "in a, p. 1")
                .claim("spain", "dissolved", "1925-03-01", "in a, p. 1");

        Finding finding = given.finding(RULE);

        assertThat(finding.details()).containsEntry("gap_days", 0L);
        assertThat(finding.message()).contains("the same day as");
    }

    @Test
    void a_strict_order_is_kept_within_a_year_that_both_name() {
        assertThat(new Given()
                        .order("established < dissolved")
                        .claim("spain", "established", "1925", "in a, p. 1")
                        .claim("spain", "dissolved", "1925", "in a, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void an_uncertain_date_gives_no_more_than_a_tension() {
        Finding finding = new Given()
                .claim("spain", "established", "1930?", "in a, p. 1")
                .claim("spain", "dissolved", "1925", "in a, p. 1")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void uncertain_dates_do_not_hide_that_certain_ones_break_the_order() {
        assertThat(new Given()
                        .claim("spain", "established", "1925", "in a, p. 1")
                        .claim("spain", "established", "1930?", "in b, p. 1")
                        .claim("spain", "dissolved", "1921", "in a, p. 1")
                        .claim("spain", "dissolved", "1920?", "in b, p. 1")
                        .findings(RULE))
                .filteredOn(finding -> finding.verdict().orElseThrow() == Verdict.CONTRADICTION)
                .hasSize(1);
    }

    @Test
    void the_end_of_a_part_says_nothing_of_the_whole() {
        assertThat(new Given()
                        .claim("mopr", "established", "1925", "in a, p. 1")
                        .claim("mopr", "dissolved", "1924", "scope germany", "in a, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_dataset_without_orders_has_none() {
        assertThat(new Given()
                        .order("held <= dissolved")
                        .claim("spain", "established", "1925", "in a, p. 1")
                        .claim("spain", "dissolved", "1924", "in a, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_year_and_a_day_of_it_break_an_order_together() {
        Finding finding = new Given()
                .claim("spain", "established", "1934", "in a, p. 1")
                .claim("spain", "established", "1934-10-01", "in b, p. 1")
                .claim("spain", "dissolved", "1931", "in c, p. 1")
                .finding(RULE);
        assertThat(finding.sides()).extracting(java.util.List::size).containsExactly(2, 1);
        assertThat(finding.details()).containsEntry("gap_days", 732L);
    }

    @Test
    void an_uncertain_date_may_be_mistaken() {
        Finding finding = new Given()
                .claim("spain", "established", "1934", "in a, p. 1")
                .claim("spain", "dissolved", "1931?", "in c, p. 1")
                .finding(RULE);
        assertThat(finding.message()).endsWith("before established “1934”, unless an uncertain date is mistaken");
    }
}
