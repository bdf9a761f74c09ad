package org.testimonia.rule;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.ValueType;

import static org.assertj.core.api.Assertions.assertThat;

class FigureContradictionTest {

    private static final String RULE = "figure/contradiction";

    private static Given members(String first, String second) {
        return new Given()
                .claim("mopr", "members", first, "as of 1932-01-01", "scope whole", "in a, p. 1")
                .claim("mopr", "members", second, "as of 1932-01-01", "scope whole", "in b, p. 1");
    }

    private static Given sections(String firstAsOf, String secondAsOf) {
        return new Given()
                .claim("mopr", "sections", "67", firstAsOf, "in a, p. 1")
                .claim("mopr", "sections", "62", secondAsOf, "in b, p. 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            67          | 62
            8,900,000   | 8,300,000
            8.9 million | 8,305,454
            at least 70 | 67
            at most 60  | 67
            50-60       | 67
            1,278,274   | 1,278,275
            """)
    void figures_of_one_quantity_that_rounding_does_not_explain_contradict_each_other(String first, String second) {
        Finding finding = members(first, second).finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.sides()).hasSize(2);
        assertThat(finding.message()).contains("cannot both be true");
        assertThat(finding.witnesses()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8,900,000    | 8,905,112
            8.9 million  | 8,850,000
            about 500    | 540
            about 500    | 450
            at least 500 | 9,000
            at most 500  | 3
            60-70        | 67
            sixty-two    | 62
            over 500     | 501
            """)
    void figures_that_can_be_one_number_do_not(String first, String second) {
        assertThat(members(first, second).findings(RULE)).isEmpty();
    }

    @Test
    void a_round_number_below_a_thousand_may_be_rounded_and_gives_a_tension() {
        Finding finding = members("500", "505").finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.message()).contains("one may be rounded");
    }

    @Test
    void a_number_that_may_be_rounded_does_not_hide_that_those_on_both_sides_of_it_conflict() {
        assertThat(members("58", "62")
                        .claim("mopr", "members", "60", "as of 1932-01-01", "scope whole", "in c, p. 1")
                        .findings(RULE))
                .filteredOn(finding -> finding.verdict().orElseThrow() == Verdict.CONTRADICTION)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            67        | 62        | one digit differs
            1,278,274 | 1,287,274 | two neighbouring digits are swapped
            127,827   | 12,787    | one digit is missing
            """)
    void a_slip_of_the_pen_that_explains_the_difference_is_named(String first, String second, String slip) {
        assertThat(members(first, second).finding(RULE).details()).containsExactly(entry("digit_slip", slip));
    }

    private static Map.Entry<String, Object> entry(String key, String value) {
        return Map.entry(key, value);
    }

    @Test
    void a_difference_that_no_slip_explains_has_no_details() {
        assertThat(members("1,278,274", "8,305,454").finding(RULE).details()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            as of 1931-01-01 | as of 1932-01-01
            as of 1931       | as of 1932
            as of before 1931| as of 1931-01-01
            as of 1931?      | as of 1932?
            """)
    void figures_of_different_dates_are_not_compared(String first, String second) {
        assertThat(sections(first, second).findings(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            as of 1932       | as of 1932-01-01
            as of 1931~      | as of 1931~
            as of 1931?      | as of 1931?
            as of before 1933| as of before 1933
            as of 1928~      | as of 1932
            """)
    void figures_of_dates_that_need_not_be_one_day_are_a_tension(String first, String second) {
        Finding finding = sections(first, second).finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.message()).contains("unless they are of different dates");
    }

    @Test
    void figures_of_one_year_may_be_of_two_of_its_days() {
        Finding finding = sections("as of 1932", "as of 1932").finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains("unless they are of different days of that time");
    }

    @Test
    void an_approximate_figure_has_no_sure_bounds_and_no_digit_slip() {
        Finding finding = members("about 500", "560").finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.details()).isEmpty();
    }

    @Test
    void without_a_source_and_a_scope_nothing_says_that_two_figures_count_the_same() {
        assertThat(new Given()
                        .claim("mopr", "members", "8,305,454", "as of 1931-01-01")
                        .claim("mopr", "members", "1,278,274", "as of 1931-01-01")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void figures_that_both_lack_a_date_are_not_comparable() {
        Finding finding = new Given()
                .claim("mopr", "sections", "67", "in a, p. 1")
                .claim("mopr", "sections", "62", "in b, p. 1")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.NOT_COMPARABLE);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.message()).contains("neither says as of when");
    }

    @Test
    void a_figure_with_a_date_is_not_compared_with_one_without() {
        assertThat(new Given()
                        .claim("mopr", "sections", "67", "as of 1932", "in a, p. 1")
                        .claim("mopr", "sections", "62", "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void figures_in_different_units_are_not_compared() {
        assertThat(new Given()
                        .claim("mopr", "sections", "67", "as of 1932", "in a, p. 1")
                        .claim("mopr", "sections", "62", "as of 1932", "unit country", "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void figures_of_different_properties_are_not_compared() {
        assertThat(new Given()
                        .claim("mopr", "countries", "19", "as of 1924", "in a, p. 1")
                        .claim("mopr", "languages", "19", "as of 1931", "in a, p. 1")
                        .claim("mopr", "languages", "21", "as of 1924", "in a, p. 1")
                        .audit()
                        .findings())
                .isEmpty();
    }

    @Test
    void a_scope_that_is_unstated_may_differ_from_one_source_to_another() {
        assertThat(new Given()
                        .claim("mopr", "members", "8,305,454", "as of 1931", "in a, p. 1")
                        .claim("mopr", "members", "1,278,274", "as of 1931", "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void one_source_can_be_taken_to_mean_one_thing_where_it_states_no_scope() {
        assertThat(new Given()
                        .claim("mopr", "members", "8,305,454", "as of 1931-01-01", "in a, p. 1")
                        .claim("mopr", "members", "1,278,274", "as of 1931-01-01", "in a, p. 9")
                        .finding(RULE)
                        .verdict())
                .contains(Verdict.CONTRADICTION);
    }

    @Test
    void stated_scopes_that_differ_are_not_compared() {
        assertThat(new Given()
                        .claim("mopr", "members", "8,305,454", "as of 1931", "scope whole", "in a, p. 1")
                        .claim("mopr", "members", "1,278,274", "as of 1931", "scope whole - ussr", "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_property_with_many_true_values_has_no_contradiction() {
        assertThat(new Given()
                        .property(PropertyDefinition.of("print_run", ValueType.FIGURE))
                        .claim("mopr", "print_run", "5,001", "as of 1931", "in a, p. 1")
                        .claim("mopr", "print_run", "7,001", "as of 1931", "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void two_readings_of_one_page_are_left_to_the_rule_for_them() {
        assertThat(new Given()
                        .claim("mopr", "sections", "67", "as of 1932", "in a, p. xxix")
                        .claim("mopr", "sections", "62", "as of 1932", "in a, pp. xxix-xxx")
                        .findings(RULE))
                .isEmpty();
    }
}
