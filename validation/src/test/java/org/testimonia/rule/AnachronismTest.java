package org.testimonia.rule;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

class AnachronismTest {

    private static final String ANACHRONISM = "source/anachronism";

    private static Source.Builder source(String id, String issued) {
        return Source.builder(id).issued(HistoricalDate.parse(issued));
    }

    private static Given issued(String date) {
        return new Given().source(source("s", date));
    }

    private static Given citing(Source.Builder citing, Source.Builder cited) {
        return new Given().source(citing.derivedFrom(List.of("cited"))).source(cited);
    }

    @Test
    void a_figure_as_of_a_time_after_the_issue_of_its_source_is_a_tension() {
        Finding finding = new Given()
                .source(source("s", "1931").authors("Stassova"))
                .claim("mopr", "members", "4,321", "as of 1936-01-01", "in s, p. 1")
                .finding(ANACHRONISM);

        assertThat(finding.message())
                .isEqualTo("mopr, members: Stassova 1931 is dated before what it reports, “4,321” as of 1936-01-01");
        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.details()).containsEntry("gap_days", 1462L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1931          | established | 1933
            1931          | dissolved   | June 1932
            1931          | held        | 1932-11-10/1932-11-24
            1931          | established | after 1935
            1931-03-01    | established | 1931-04
            1922/1928     | established | 1930
            before 1931   | established | 1932
            1931~         | established | 1938
            1931          | established | 1938~
            """)
    void a_date_that_its_source_cannot_know_is_a_warning(String issued, String property, String value) {
        Finding finding =
                issued(issued).claim("mopr", property, value, "in s, p. 1").finding(ANACHRONISM);

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains("s (issued " + issued + ") is dated before what it reports, “" + value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1931          | established | 1933?
            1931?         | established | 1933
            1931          | established | 1932-01-01
            1917-10-26    | established | 1917-11-07
            """)
    void a_doubt_or_a_few_days_make_it_a_note(String issued, String property, String value) {
        assertThat(issued(issued)
                        .claim("mopr", property, value, "in s, p. 1")
                        .finding(ANACHRONISM)
                        .severity())
                .isEqualTo(Severity.NOTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1931          | 1931-01-01
            1931          | 1931-12-31
            1931          | December 1931
            1931          | 1925
            1931          | before 1940
            1931          | by 1940
            1931          | after 1930
            1931          | 1930s
            1931          | 1930/1935
            1931          | 1930/..
            1931          | 1935~
            1927~         | 1932
            1931-06       | 1931-06-30
            1922/1928     | 1928
            1922/..       | 1950
            1922/         | 1950
            after 1931    | 1960
            1931          | [1930, 1936]
            """)
    void a_time_that_may_have_begun_before_the_last_day_of_issue_is_in_order(String issued, String time) {
        assertThat(issued(issued)
                        .claim("mopr", "established", time, "in s, p. 1")
                        .claim("mopr", "held", time, "in s, p. 1")
                        .claim("mopr", "members", "4,321", "as of " + time, "in s, p. 1")
                        .findings(ANACHRONISM))
                .isEmpty();
    }

    @Test
    void a_claim_that_is_too_late_by_its_value_and_its_as_of_date_is_one_finding() {
        assertThat(issued("1931")
                        .claim("mopr", "established", "1935", "as of 1936", "in s, p. 1")
                        .findings(ANACHRONISM))
                .hasSize(1);
    }

    @Test
    void a_date_of_what_need_not_be_past_is_a_note() {
        assertThat(new Given()
                        .property(PropertyDefinition.of("expires", ValueType.DATE))
                        .source(source("s", "1931"))
                        .claim("treaty", "expires", "1951", "in s, p. 1")
                        .finding(ANACHRONISM)
                        .severity())
                .isEqualTo(Severity.NOTE);
    }

    @Test
    void a_page_that_is_changed_under_one_date_gives_a_note() {
        assertThat(new Given()
                        .source(source("s", "2010").csl(Map.of("type", "webpage")))
                        .claim("mopr", "members", "4,321", "as of 2015", "in s")
                        .finding(ANACHRONISM)
                        .severity())
                .isEqualTo(Severity.NOTE);
    }

    @Test
    void a_source_without_a_date_of_issue_is_left_alone_whenever_it_was_accessed() {
        Map<String, Object> accessed = Map.of("accessed", Map.of("date-parts", List.of(List.of(2012L))));

        assertThat(new Given()
                        .source(Source.builder("s").csl(accessed))
                        .claim("mopr", "members", "4,321", "as of 2015", "in s")
                        .claim("mopr", "members", "4,321", "as of 2015", "in undeclared")
                        .claim("mopr", "members", "4,321", "as of 2015")
                        .findings(ANACHRONISM))
                .isEmpty();
    }

    @Test
    void a_later_edition_may_report_what_the_first_could_not() {
        assertThat(new Given()
                        .source(source("s", "1967").originalDate(HistoricalDate.parse("1925")))
                        .claim("mopr", "members", "4,321", "as of 1931", "in s, p. 1")
                        .findings(ANACHRONISM))
                .isEmpty();
    }

    @Test
    void a_source_taken_from_one_that_came_out_later_is_a_tension_between_the_two_records() {
        Finding finding = citing(source("old", "1931"), source("cited", "1967")).finding(ANACHRONISM);

        assertThat(finding.message())
                .isEqualTo("old (issued 1931) is dated before cited (issued 1967), which it is said to be taken from");
        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.records()).extracting(view -> view.field("id")).containsExactly("old", "cited");
        assertThat(finding.details()).containsKey("gap_days");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1931       | 1931
            1931       | 1925
            1931       | 1931-12-31
            1931       | before 1940
            1931       | 1930/1935
            1931~      | 1936
            1925/..    | 1960
            """)
    void a_source_taken_from_one_that_may_have_come_out_before_is_in_order(String citing, String cited) {
        assertThat(citing(source("old", citing), source("cited", cited)).findings(ANACHRONISM))
                .isEmpty();
    }

    @Test
    void a_source_may_be_taken_from_what_is_known_by_a_reprint() {
        assertThat(citing(source("old", "1931"), source("cited", "1967").originalDate(HistoricalDate.parse("1925")))
                        .findings(ANACHRONISM))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            edition | 2nd           | NOTE
            edition | revised       | NOTE
            edition | 1             | WARNING
            type    | webpage       | NOTE
            type    | periodical    | NOTE
            type    | book          | WARNING
            """)
    void what_is_cited_may_be_older_than_its_date(String field, String value, Severity expected) {
        assertThat(citing(source("old", "1931"), source("cited", "1967").csl(Map.of(field, value)))
                        .finding(ANACHRONISM)
                        .severity())
                .isEqualTo(expected);
    }

    @Test
    void a_source_known_through_a_later_one_that_quotes_it_is_in_order() {
        assertThat(new Given()
                        .source(source("stassova", "1931"))
                        .source(source("ryle", "1967").derivedFrom(List.of("stassova")))
                        .claim("mopr", "established", "1922", "in stassova, p. 1", "from ryle")
                        .findings(ANACHRONISM))
                .isEmpty();
    }
}
