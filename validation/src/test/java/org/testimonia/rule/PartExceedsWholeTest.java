package org.testimonia.rule;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.ValueType;

import static org.assertj.core.api.Assertions.assertThat;

class PartExceedsWholeTest {

    private static final String RULE = "figure/part-exceeds-whole";

    private static Given whole(String value, String... fields) {
        return new Given()
                .subject("mopr", "organization")
                .part("spain", "affiliate", "mopr")
                .part("france", "affiliate", "mopr")
                .claim("mopr", "members", value, fields);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            whole - ussr     | whole
            germany          | whole
            germany          | whole - ussr
            germany          | germany + france
            whole - ussr - a | whole - ussr
            """)
    void a_scope_counts_no_more_than_one_it_lies_within(String inner, String outer) {
        Finding finding = new Given()
                .claim("mopr", "members", "1,001", "as of 1931-01-01", "scope " + inner, "in a, p. 1")
                .claim("mopr", "members", "999", "as of 1931-01-01", "scope " + outer, "in b, p. 1")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.sides()).hasSize(2);
        assertThat(finding.sides().get(0).get(0).value().text()).isEqualTo("1,001");
        assertThat(finding.message()).contains("“1,001”, more than the whole it belongs to, “999”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,001     | scope germany      | 1,001       | scope whole
            1,001     | scope germany      | 999         | scope france
            1,001     | scope germany      | 999         | scope whole - germany
            1,001     | scope germany      | at least 9  | scope whole
            8,900,000 | scope germany      | 8,860,000   | scope whole
            about 500 | scope germany      | 460         | scope whole
            1,001     | scope germany      | 999         | unit country
            1,001     | scope germany + a  | 999         | scope germany + b
            """)
    void figures_that_do_not_nest_or_can_agree_are_fine(
            String inner, String innerField, String outer, String outerField) {
        assertThat(new Given()
                        .claim("mopr", "members", inner, "as of 1931", innerField, "in a, p. 1")
                        .claim("mopr", "members", outer, "as of 1931", outerField, "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_part_may_outgrow_what_the_whole_once_was() {
        assertThat(new Given()
                        .claim("mopr", "members", "1,001", "as of 1932", "scope germany", "in a, p. 1")
                        .claim("mopr", "members", "999", "as of 1924", "scope whole", "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void dates_that_need_not_be_one_day_give_a_tension() {
        Finding finding = new Given()
                .claim("mopr", "members", "1,001", "as of 1931-06", "scope germany", "in a, p. 1")
                .claim("mopr", "members", "999", "as of 1931", "scope whole", "in b, p. 1")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void a_section_has_no_more_members_than_the_whole() {
        Finding finding = whole("999", "as of 1931", "scope whole", "in a, p. 1")
                .claim("spain", "members", "1,001", "as of 1931", "scope whole", "in b, p. 1")
                .finding(RULE);

        assertThat(finding.subject()).isEqualTo("mopr");
        assertThat(finding.message())
                .isEqualTo("mopr, members: spain is given “1,001”, more than the whole it belongs to, “999”");
    }

    @ParameterizedTest
    @CsvSource({"scope whole - spain", "scope france", "unit section"})
    void a_section_is_not_held_against_what_does_not_count_it(String field) {
        assertThat(whole("999", "as of 1931", field, "in a, p. 1")
                        .claim("spain", "members", "1,001", "as of 1931", "scope whole", "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void an_unstated_scope_is_held_against_nothing() {
        assertThat(whole("999", "as of 1931", "in a, p. 1")
                        .claim("spain", "members", "1,001", "as of 1931", "in b, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void sections_together_have_no_more_than_the_whole_in_one_source() {
        Finding finding = whole("1,001", "as of 1931", "scope whole", "in a, p. 1")
                .claim("spain", "members", "601", "as of 1931", "scope whole", "in a, p. 2")
                .claim("france", "members", "501", "as of 1931", "scope whole", "in a, p. 2")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.sides().stream().map(List::size)).containsExactly(2, 1);
        assertThat(finding.message())
                .isEqualTo("mopr, members: the parts that are given make 1,102, more than the whole, “1,001”");
        assertThat(finding.explanation()).anyMatch(step -> step.contains("at least 101"));
    }

    @Test
    void sections_are_not_added_up_over_sources() {
        assertThat(whole("1,001", "as of 1931", "scope whole", "in a, p. 1")
                        .claim("spain", "members", "601", "as of 1931", "scope whole", "in a, p. 2")
                        .claim("france", "members", "501", "as of 1931", "scope whole", "in b, p. 2")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void sections_that_leave_room_for_others_are_fine() {
        assertThat(whole("1,001", "as of 1931", "scope whole", "in a, p. 1")
                        .claim("spain", "members", "6", "as of 1931", "scope whole", "in a, p. 2")
                        .claim("france", "members", "5", "as of 1931", "scope whole", "in a, p. 2")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void what_may_overlap_is_not_added_up() {
        assertThat(new Given()
                        .subject("mopr", "organization")
                        .part("spain", "affiliate", "mopr")
                        .claim("mopr", "languages", "3", "as of 1931", "in a, p. 1")
                        .claim("spain", "languages", "4", "as of 1931", "in a, p. 1")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_property_with_many_true_values_has_no_whole() {
        assertThat(new Given()
                        .property(PropertyDefinition.of("print_run", ValueType.FIGURE))
                        .claim("mopr", "print_run", "5,001", "as of 1931", "scope germany", "in a, p. 1")
                        .claim("mopr", "print_run", "3,001", "as of 1931", "scope whole", "in a, p. 1")
                        .findings(RULE))
                .isEmpty();
    }
}
