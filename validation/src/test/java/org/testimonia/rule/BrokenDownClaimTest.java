package org.testimonia.rule;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenDownClaimTest {

    private static final String SUM = "figure/sum";
    private static final String EXCESS = "figure/part-exceeds-whole";

    private static Given delegates(String value) {
        return new Given().claim("congress", "delegates", value, "as of 1924", "scope whole", "in a, p. 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "109 (91 CP, 13 YCI, 5 non-party)",
                "about 110 (91 CP, 13 YCI, 5 non-party)",
                "over 100 (91 CP, 13 YCI, 5 non-party)",
                "110 (91 CP, about 14 YCI, 5 non-party)",
                "110 (91 CP, 13 YCI, at least 5 non-party)",
                "105-110 (91 CP, 13 YCI, 5 non-party)",
                "9,000 (6,000 CP, 2,000 YCI)",
                "8,305,454 (7,000,000 USSR, 1,278,274 abroad)",
                "110, of whom 91 CP, 13 YCI and 5 non-party",
                "110 (including 91 CP)",
                "110 (91 CP, 13 YCI, and others)",
                "109, of whom 91 men and 60 workers",
                "109, davon 91 Männer",
                "109 (of whom about 115 men)",
                "0 (of whom 0 men)"
            })
    void a_breakdown_that_can_be_right_is_fine(String value) {
        assertThat(delegates(value).findings(SUM)).isEmpty();
        assertThat(delegates(value).findings(EXCESS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    110 (91 CP, 13 YCI, 5 non-party)          | 1
                    108: 91 CP, 13 YCI and 5 non-party        | 1
                    109 (91 CP, 113 YCI)                      | 95
                    at least 120 (91 CP, 13 YCI, 5 non-party) | 11
                    9,000 (6,000 CP, 1,500 YCI)               | 450
                    """)
    void a_complete_breakdown_that_cannot_make_the_whole_is_off_by_the_nearest_difference(String value, String offBy) {
        Finding finding = delegates(value).finding(SUM);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.details()).containsOnlyKeys("off_by").containsEntry("off_by", offBy);
        assertThat(finding.sides().stream().map(List::size)).containsExactly(1);
        assertThat(delegates(value).findings(EXCESS)).isEmpty();
    }

    @Test
    void a_sum_that_fails_is_told_with_its_terms() {
        assertThat(delegates("110 (91 CP, 13 YCI, 5 non-party)").finding(SUM).message())
                .isEqualTo(
                        "congress, delegates: 91 + 13 + 5 make 109, not “110 (91 CP, 13 YCI, 5 non-party)”; off by 1");
    }

    @Test
    void an_approximate_breakdown_is_a_tension() {
        assertThat(delegates("about 200 (91 CP, 13 YCI)").finding(SUM).verdict())
                .contains(Verdict.TENSION);
        assertThat(delegates("109, of whom about 150 CP").finding(EXCESS).verdict())
                .contains(Verdict.TENSION);
    }

    @Test
    void a_part_of_an_incomplete_list_is_no_more_than_the_whole() {
        Finding finding = delegates("109, of whom 91 CP and 113 YCI").finding(EXCESS);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .isEqualTo("congress, delegates: of “109, of whom 91 CP and 113 YCI”, 113 YCI are more than the whole");
        assertThat(delegates("109, of whom 91 CP and 113 YCI").findings(SUM)).isEmpty();
    }
}
