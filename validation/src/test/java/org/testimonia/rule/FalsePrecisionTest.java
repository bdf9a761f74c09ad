package org.testimonia.rule;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class FalsePrecisionTest {

    private static final String RULE = "date/false-precision";

    private static List<Finding> findings(String value, String quote) {
        Given given = new Given();
        return given.claim(given.claimBuilder("spain", "established", value, "in a, p. 1")
                        .quote(quote)
                        .build())
                .findings(RULE);
    }

    private static Finding finding(String value, String quote) {
        List<Finding> findings = findings(value, quote);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            1925          | founded circa 1925                        | “circa 1925”, which is approximate
            1925-08-01    | founded c. August 1925                    | “c. August 1925”, which is approximate
            1925          | founded c.1925                            | “c.1925”, which is approximate
            1925          | founded in about 1925, it is said         | “about 1925”, which is approximate
            1925          | founded (about 1925) by workers           | “about 1925”, which is approximate
            1925          | founded 1925 (circa)                      | “1925 (circa)”, which is approximate
            1925          | founded in 1925 or so                     | “1925 or so”, which is approximate
            1925          | gegründet um 1925                         | “um 1925”, which is approximate
            1925          | from c. 1925 to 1930                      | “c. 1925 to 1930”, which is approximate
            3 May 1925    | founded probably on 3 May 1925            | “probably on 3 May 1925”, which is uncertain
            1925          | founded 1925(?)                           | “1925(?)”, which is uncertain
            1928          | founded before 1928                       | “before 1928”, which leaves the date open
            1927          | founded before 1928                       | “before 1928”, which leaves the date open
            1927-12-31    | founded before 1928                       | “before 1928”, which leaves the date open
            1929-01-01    | founded after 1928                        | “after 1928”, which leaves the date open
            1932          | known by 1932                             | “by 1932”, which leaves the date open
            1925          | founded between 1924 and 1926             | “between 1924 and 1926”, which leaves the date open
            1924          | founded in 1924 or 1925                   | “1924 or 1925”, which leaves the date open
            1925-05-03    | founded in April or May 1925              | “April or May 1925”, which leaves the date open
            1925          | founded in 1924, perhaps 1925             | “perhaps 1925”, which is uncertain
            """)
    void a_doubt_in_the_words_that_the_date_lacks_is_a_tension(String value, String quote, String message) {
        Finding finding = finding(value, quote);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains(message).contains("“" + value + "”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            1925-01-01 | founded in 1925
            1925-01    | founded in 1925
            1925-08-01 | founded in August 1925 at Madrid
            1920       | founded in the 1920s
            1901       | founded in the 20th century
            """)
    void a_first_day_or_year_of_what_the_words_tell_may_be_filled_in(String value, String quote) {
        Finding finding = finding(value, quote);

        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.message()).contains("may be filled in");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            3 May 1925    | Founded 3 May 1925; about 1930 it had 500 members
            3 May 1925    | Founded 3 May 1925, about 1930 it had 500 members
            1925          | In 1925 about 500 members were counted
            1925          | founded in 1925. Probably it was banned later
            1925          | All of it is uncertain. 1925 is the year it was founded
            1925          | founded in 1925, before 1928 it was banned
            1925          | about 1925 members in 1925
            1925          | about 1924 it was planned
            1925          | founded
            c. 1925       | founded circa 1925
            1925?         | founded circa 1925
            before 1928   | founded before 1928
            by 1928       | founded before 1928
            1924 or 1925  | founded in 1924 or 1925
            1922          | founded before 1928
            1925          | founded c. August 1925
            1925          | founded on 3 May 1925
            1925          | from 1925 to c. 1930
            1924          | active 1924 to 1926
            1938          | active until 1938
            1926          | active since 1926
            August 1925   | founded circa 12 August 1925
            1925-08-14    | founded in 1925
            1925-01-01    | founded in 1925, on 1 January
            1925-01-01    | founded on New Year's Day 1925
            1925-01-01    | on January 1st of the year 1925
            1925-08-01    | on the 1st, in August 1925
            1925-01-04    | founded 01/04/1925
            1987          | founded in the 20th century
            1927          | founded in the 1920s
            1924          | in both 1924 and 1925
            1925          | founded in the same year
            1925          | 1925 members
            """)
    void words_that_tell_no_more_doubt_than_the_date_are_fine(String value, String quote) {
        assertThat(findings(value, quote)).isEmpty();
    }

    @Test
    void a_note_can_tell_of_a_doubt_too() {
        Given given = new Given();
        given.claim(given.claimBuilder("spain", "established", "1925", "in a, p. 1")
                .note("Printed as c. 1925.")
                .build());

        assertThat(given.finding(RULE).message()).contains("the note says “c. 1925”");
        assertThat(given.finding(RULE).severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void a_quote_that_tells_the_date_goes_before_a_note() {
        Given given = new Given();
        given.claim(given.claimBuilder("spain", "established", "1925", "in a, p. 1")
                .quote("founded in 1925")
                .note("Others have c. 1925.")
                .build());

        assertThat(given.findings(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1925-01-01 | The report appeared in 1925.
            1933       | The table of affiliates has "before 1933".
            """)
    void a_note_that_tells_a_year_or_a_limit_may_speak_of_another_source(String value, String note) {
        Given given = new Given();
        given.claim(given.claimBuilder("spain", "established", value, "in a, p. 1")
                .note(note)
                .build());

        assertThat(given.findings(RULE)).isEmpty();
    }

    @Test
    void a_claim_without_words_or_of_a_figure_is_fine() {
        Given given = new Given().claim("spain", "established", "1925", "in a, p. 1");
        given.claim(given.claimBuilder("spain", "members", "1,925", "as of 1925", "in a, p. 1")
                .quote("about 1925 members")
                .build());

        assertThat(given.findings(RULE)).isEmpty();
    }

    @Test
    void a_long_quote_costs_little() {
        String quote = "in the year of 1925 about to of on 3 ".repeat(5_000);

        assertThat(findings("1926", quote)).isEmpty();
    }
}
