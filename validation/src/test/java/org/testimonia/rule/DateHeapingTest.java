package org.testimonia.rule;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.dataset.Severity;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

class DateHeapingTest {

    private static final String RULE = "date/heaping";

    private final Given given = new Given();
    private int affiliates;

    private DateHeapingTest affiliates(int count, String established, String... fields) {
        for (int i = 0; i < count; i++) {
            String id = "affiliate-" + affiliates++;
            given.part(id, "affiliate", "mopr").claim(id, "established", established, fields);
        }
        return this;
    }

    /** Thirty dates, of which thirteen are a bare 1928. */
    private DateHeapingTest heaped() {
        return spread().affiliates(13, "1928", "in ryle, p. 1");
    }

    private DateHeapingTest spread() {
        return affiliates(5, "1923")
                .affiliates(3, "Sept. 1924")
                .affiliates(2, "1925")
                .affiliates(2, "1926-02")
                .affiliates(1, "1927")
                .affiliates(1, "1929")
                .affiliates(2, "1930")
                .affiliates(1, "1931");
    }

    @Test
    void many_dates_on_one_bare_year_are_a_tension_with_their_probability() {
        Finding finding = heaped().given.finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.message())
                .startsWith(
                        "affiliate, established: 13 of 30 dates are a bare “1928”; were they spread like their neighbours, "
                                + "so many would come about once in ")
                .endsWith(" such lists");
        assertThat(finding.details()).containsAllEntriesOf(Map.of("count", 13L, "dates", 30L));
        assertThat(Double.parseDouble((String) finding.details().get("probability")))
                .isBetween(1e-6, 1e-4);
        assertThat(finding.claims())
                .hasSize(13)
                .allMatch(claim -> claim.value().text().equals("1928"));
        assertThat(finding.subject()).isEqualTo("mopr");
    }

    @Test
    void dates_that_are_spread_have_no_heap() {
        assertThat(spread().affiliates(4, "1928").given.findings(RULE)).isEmpty();
    }

    @Test
    void months_and_days_of_one_year_are_no_heap() {
        assertThat(spread().affiliates(7, "May 1928")
                        .affiliates(6, "1928-06-03")
                        .given
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void limits_and_qualified_years_are_no_heap() {
        assertThat(spread().affiliates(13, "before 1928")
                        .affiliates(13, "c. 1928")
                        .affiliates(13, "1928?")
                        .affiliates(13, "1927/1928")
                        .given
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_year_claimed_by_many_sources_of_one_subject_counts_once() {
        spread().affiliates(1, "1928");
        for (int i = 0; i < 12; i++) {
            given.claim("affiliate-0", "established", "1928", "in source-" + i + ", p. 1");
            given.claim("affiliate-18", "established", "1928", "in source-" + i + ", p. 1");
        }

        assertThat(given.findings(RULE)).isEmpty();
    }

    @Test
    void subjects_of_other_types_are_other_lists() {
        spread().affiliates(3, "1928");
        for (int i = 0; i < 10; i++) {
            given.subject("paper-" + i, "periodical").claim("paper-" + i, "established", "1928");
        }

        assertThat(given.findings(RULE)).isEmpty();
    }

    @Test
    void few_dates_or_those_of_one_year_have_no_heap() {
        assertThat(affiliates(6, "1923").affiliates(13, "1928").given.findings(RULE))
                .isEmpty();
        assertThat(affiliates(500, "1928").given.findings(RULE)).hasSize(1);
        assertThat(new DateHeapingTest().affiliates(500, "1928").given.findings(RULE))
                .isEmpty();
    }

    @Test
    void a_heap_at_the_end_of_what_a_source_covers_is_explained_by_it() {
        given.source(Source.builder("ryle").covers(HistoricalDate.parse("1922/1928")));

        assertThat(heaped().given.finding(RULE).reason())
                .contains("covers ends with 1928")
                .contains("known by 1928");
    }

    @Test
    void round_years_are_named_together() {
        for (int year = 1880; year <= 1929; year++) {
            affiliates(year % 5 == 0 ? 6 : 2, Integer.toString(year));
        }

        Finding finding = given.finding(RULE);

        assertThat(finding.message()).contains("48 of 112 bare years end in 0 or 5");
        assertThat(finding.claims())
                .extracting(Claim::value)
                .allMatch(value -> value.text().endsWith("0") || value.text().endsWith("5"));
    }

    @Test
    void the_order_of_the_claims_does_not_matter_and_the_rule_can_be_set() {
        Finding loud =
                heaped().given.rule(RULE, RuleSetting.of(Severity.WARNING)).finding(RULE);

        assertThat(loud.severity()).isEqualTo(Severity.WARNING);
    }
}
