package org.testimonia.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Severity;

import static org.assertj.core.api.Assertions.assertThat;

class UnitRelationTest {

    private static final String RULE = "figure/contradiction";

    private static Given households(String persons, String asOf) {
        return new Given()
                .unit("household", "person", 3, 6)
                .claim("mopr", "members", "1,003", "unit household", "as of 1931-01-01", "scope whole", "in a, p. 1")
                .claim("mopr", "members", persons, "as of " + asOf, "scope whole", "in b, p. 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,009", "6,018", "4,512", "about 6,500", "at least 100", "6,020"})
    void figures_that_a_relation_brings_together_are_fine(String persons) {
        assertThat(households(persons, "1931-01-01").findings(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3008, 1", "6019, 1", "8312, '2,294'"})
    void figures_that_no_number_within_a_relation_brings_together_are_a_contradiction(String persons, String gap) {
        Finding finding = households(persons, "1931-01-01").finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.message())
                .isEqualTo("mopr, members: “1,003” (household) and “" + persons
                        + "” (person) do not fit if one household is 3 to 6 person");
        assertThat(finding.explanation())
                .contains("“1,003” in household makes 3,009 to 6,018 in person, as testimonia.yaml says that one"
                        + " household is 3 to 6 person")
                .contains("the nearest readings differ by " + gap + " person");
    }

    @Test
    void a_time_that_leaves_more_than_one_day_makes_it_a_tension() {
        Finding finding = households("8,312", "1931").finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void units_without_a_relation_are_not_compared() {
        assertThat(new Given()
                        .claim("mopr", "members", "1,003", "unit household", "as of 1931-01-01", "scope whole", "in a")
                        .claim("mopr", "members", "8,312", "as of 1931-01-01", "scope whole", "in b")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void other_dates_and_other_scopes_are_not_compared_across_units() {
        assertThat(households("8,312", "1932-01-01").findings(RULE)).isEmpty();
        assertThat(new Given()
                        .unit("household", "person", 3, 6)
                        .claim("mopr", "members", "1,003", "unit household", "as of 1931-01-01", "scope whole", "in a")
                        .claim("mopr", "members", "8,312", "as of 1931-01-01", "scope whole - ussr", "in b")
                        .findings(RULE))
                .isEmpty();
    }
}
