package org.testimonia.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Between;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.TimeRole;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.DatePolicy;
import org.testimonia.reasoning.JointConsistency;

import static org.assertj.core.api.Assertions.assertThat;

class JointDateContradictionTest {

    private static final String RULE = "date/joint-contradiction";

    private static Given conference(String congress) {
        return new Given()
                .claim("conference", "held", "July 14-16, 1924", "in article, p. 1")
                .claim("conference", "simultaneous_with", "congress", "in article, p. 2")
                .claim("congress", "held", congress, "in minutes, p. 9");
    }

    private static List<String> ids(Finding finding) {
        return finding.claims().stream().map(Claim::id).sorted().toList();
    }

    @Test
    void three_claims_of_which_no_two_conflict_are_told_with_the_days_they_miss() {
        Finding finding = conference("17 June to 8 July 1924").finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.details()).containsOnlyKeys("gap_days").containsEntry("gap_days", 6L);
        assertThat(finding.sides()).hasSize(3);
        assertThat(finding.message())
                .isEqualTo(
                        "conference (held “July 14-16, 1924”), conference simultaneous with congress and congress (held"
                                + " “17 June to 8 July 1924”) cannot all be true, although no two of them conflict; they miss each"
                                + " other by 6 days");
        assertThat(finding.explanation())
                .containsExactly(
                        "conference begins not before 1924-07-14: held “July 14-16, 1924”",
                        "so congress ends not before conference begins, not before 1924-07-14: conference simultaneous"
                                + " with congress",
                        "but congress ends not after 1924-07-08, 6 days too early: held “17 June to 8 July 1924”",
                        "to resolve it, conference (held “July 14-16, 1924”) would have to begin by 1924-07-08; or"
                                + " conference simultaneous with congress would have to be mistaken, as conference begins"
                                + " on 1924-07-14 and congress ends on 1924-07-08; or congress (held “17 June to 8 July"
                                + " 1924”) would have to end on or after 1924-07-14");
        assertThat(finding.reason()).startsWith("to resolve it, conference");
    }

    @Test
    void one_common_day_is_enough_for_silence() {
        assertThat(conference("17 June to 14 July 1924").audit().findings()).isEmpty();
    }

    @Test
    void a_chain_that_ends_too_early_is_one_finding_of_all_its_links() {
        Finding finding = new Given()
                .claim("a", "held", "1930", "id a")
                .claim("a", "before", "b", "id ab")
                .claim("c", "after", "b", "id bc")
                .claim("c", "before", "d", "id cd")
                .claim("d", "held", "1925", "id d")
                .finding(RULE);

        assertThat(ids(finding)).containsExactly("a", "ab", "bc", "cd", "d");
        assertThat(finding.details()).containsEntry("gap_days", 365L * 5 - 364 + 1 + 3);
    }

    @Test
    void a_circle_of_before_needs_no_date() {
        Finding finding = new Given()
                .claim("a", "before", "b")
                .claim("b", "before", "c")
                .claim("c", "before", "a")
                .finding(RULE);

        assertThat(finding.sides()).hasSize(3);
        assertThat(finding.explanation()).contains("so each of these would come before itself");
    }

    @Test
    void what_comes_before_itself_is_told_alone_and_two_that_turn_about_each_other_as_two() {
        assertThat(new Given().claim("a", "before", "a").finding(RULE).sides()).hasSize(1);
        assertThat(new Given()
                        .claim("a", "before", "b")
                        .claim("a", "after", "b")
                        .finding(RULE)
                        .sides())
                .hasSize(2);
    }

    @Test
    void copies_stand_on_one_side() {
        Finding finding = conference("17 June to 8 July 1924")
                .claim("conference", "held", "1924-07-14/1924-07-16", "in other, p. 3")
                .claim("congress", "simultaneous_with", "conference", "in other, p. 4")
                .finding(RULE);

        assertThat(finding.sides()).hasSize(3);
        assertThat(finding.claims()).hasSize(5);
    }

    @Test
    void a_wider_copy_does_not_hide_the_conflict_of_the_others() {
        Finding finding = conference("17 June to 8 July 1924")
                .claim("conference", "held", "July 1924", "in other, p. 3")
                .finding(RULE);

        assertThat(finding.claims()).hasSize(3);
        assertThat(finding.reason()).contains("would have to begin between 1924-07-01 and 1924-07-08");
    }

    @Test
    void what_a_source_doubts_is_a_tension_only() {
        Finding finding = conference("EDTF:1924-06-17?/1924-07-08").finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains("do not all fit together");
    }

    @Test
    void circa_may_explain_it() {
        assertThat(new Given()
                        .claim("a", "held", "c. 1930")
                        .claim("a", "before", "b")
                        .claim("b", "held", "1926")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_founding_can_be_narrowed_by_what_it_followed_without_an_alarm() {
        assertThat(new Given()
                        .claim("mopr", "established", "1922")
                        .claim("mopr", "after", "directive")
                        .claim("directive", "during", "congress")
                        .claim("congress", "held", "5 November to 5 December 1922")
                        .audit()
                        .findings())
                .noneMatch(finding -> finding.rule().startsWith("date/"));
    }

    @Test
    void members_show_that_there_was_a_body_to_count_them_in() {
        Finding finding = new Given()
                .claim("mopr", "members", "100", "as of 1921", "scope whole")
                .claim("mopr", "after", "congress")
                .claim("congress", "held", "November 1922")
                .finding(RULE);

        assertThat(finding.sides()).hasSize(3);
        assertThat(finding.explanation())
                .anyMatch(step ->
                        step.endsWith("mopr (members “100” as of “1921”) would have to be as of 1922-11-02 or later"));
    }

    @Test
    void no_members_or_a_word_about_a_subject_do_not_show_that_it_existed() {
        Given given = new Given()
                .claim("mopr", "after", "congress")
                .claim("congress", "held", "November 1922")
                .claim("mopr", "members", "0", "as of 1921", "scope whole")
                .claim("mopr", "members", "up to 500", "as of 1920", "scope whole")
                .claim("mopr", "name", "MOPR", "as of 1921");

        assertThat(given.findings(RULE)).isEmpty();
    }

    @Test
    void a_date_that_is_one_of_several_or_of_a_part_only_fixes_nothing() {
        PropertyDefinition reign =
                PropertyDefinition.of("reign", ValueType.PERIOD).withTime(TimeRole.WHOLE);
        assertThat(new Given()
                        .property(reign)
                        .claim("a", "reign", "1930")
                        .claim("a", "before", "b")
                        .claim("b", "held", "1925")
                        .findings(RULE))
                .isEmpty();
        assertThat(new Given()
                        .claim("a", "held", "1930", "scope ussr")
                        .claim("a", "before", "b")
                        .claim("b", "held", "1925")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void pairs_are_left_to_the_rules_that_compare_them() {
        assertThat(new Given()
                        .subject("whole", "organization")
                        .part("part", "affiliate", "whole")
                        .claim("whole", "established", "1930", "in a, p. 1")
                        .claim("whole", "established", "1925", "in b, p. 1")
                        .claim("whole", "dissolved", "1924", "in b, p. 2")
                        .claim("part", "established", "1920", "in b, p. 3")
                        .claim("part", "members", "100", "as of 1910", "scope whole", "in b, p. 4")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_pair_that_no_other_rule_compares_is_not_lost() {
        PropertyDefinition born = Given.single("born", ValueType.DATE).withTime(TimeRole.START);
        PropertyDefinition died = Given.single("died", ValueType.DATE).withTime(TimeRole.END);
        Finding finding = new Given()
                .property(born)
                .property(died)
                .claim("yi", "born", "1873")
                .claim("yi", "died", "1870")
                .finding(RULE);

        assertThat(finding.sides()).hasSize(2);
        assertThat(finding.message())
                .isEqualTo("yi (born “1873”) and yi (died “1870”) cannot both be true; they miss each other by 2 years"
                        + " (732 days)");
    }

    @Test
    void an_order_speaks_of_dates_that_are_claimed_not_of_other_begins() {
        assertThat(new Given()
                        .subject("mopr", "organization")
                        .part("founding-congress", "congress", "mopr")
                        .claim("mopr", "established", "1922-12-01")
                        .claim("founding-congress", "held", "1922-11-28/1922-12-01")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void where_two_would_have_to_be_mistaken_at_once_both_are_named() {
        List<Finding> findings = new Given()
                .claim("a", "held", "1930", "id a")
                .claim("b", "held", "1925", "id b")
                .claim("a", "before", "b", "id ab")
                .claim("c", "held", "1930", "id c")
                .claim("d", "held", "1925", "id d")
                .claim("c", "before", "d", "id cd")
                .claim("b", "before", "c", "id bc")
                .findings(RULE);

        assertThat(findings).extracting(finding -> finding.claims().size()).containsExactlyInAnyOrder(3, 3, 5);
        assertThat(findings)
                .allMatch(finding -> finding.reason().equals("no single mistake resolves it")
                        && finding.explanation().stream().anyMatch(step -> step.contains("; and ")));
    }

    private static Given emperor() {
        return new Given()
                .property(Given.single("born", ValueType.DATE).withTime(TimeRole.START))
                .property(Given.single("died", ValueType.DATE).withTime(TimeRole.END))
                .property(Given.single("age_at_death", ValueType.FIGURE)
                        .withUnit("year")
                        .withBetween(new Between("born", "died")))
                .property(Given.single("lasted", ValueType.FIGURE).withBetween(Between.endsOf("held")));
    }

    @Test
    void an_age_that_two_dates_do_not_leave_is_told_with_the_ages_that_they_do() {
        Finding finding = emperor()
                .claim("yi", "born", "1850", "in a, p. 1")
                .claim("yi", "died", "1912", "in b, p. 1")
                .claim("yi", "age_at_death", "70", "in c, p. 1")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.CONTRADICTION);
        assertThat(finding.details()).containsEntry("gap_days", 2557L);
        assertThat(finding.message())
                .isEqualTo(
                        "yi (born “1850”), yi (age at death “70”) and yi (died “1912”) cannot all be true, although no"
                                + " two of them conflict; they miss each other by 7 years (2,557 days)");
        assertThat(finding.explanation())
                .containsExactly(
                        "yi begins not before 1850-01-01: born “1850”",
                        "so yi ends at least 25,566 days after yi begins, not before 1920-01-01: age at death “70” means"
                                + " 25,566 to 25,932 days",
                        "but yi ends not after 1912-12-31, 7 years (2,557 days) too early: died “1912”",
                        "to resolve it, yi (age at death “70”) would have to be 61 or 62; or yi (born “1850”) would have"
                                + " to be 1840-12-31 to 1843-01-01; or yi (died “1912”) would have to be 1920-01-01 to"
                                + " 1921-12-31");
    }

    @Test
    void an_age_too_small_is_told_from_the_death_back() {
        Finding finding = emperor()
                .claim("yi", "born", "1850")
                .claim("yi", "died", "1912-06-30")
                .claim("yi", "age_at_death", "60")
                .finding(RULE);

        assertThat(finding.explanation()).anyMatch(step -> step.contains("at most"));
        assertThat(finding.reason()).contains("(age at death “60”) would have to be 61 or 62");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1850 | 1912 | 61
            1850 | 1912 | 62
            1850 | 1912 | about 60
            1850 | 1912 | at least 50
            c. 1845 | 1912 | 70
            1850? | 1912 | about 66
            1852-02-29 | 1913-02-28 | 61
            1852-02-29 | 1913-02-28 | 60
            1850-06-01 | 1912-06-01 | 62
            1850-06-01 | 1912-05-31 | 61
            1900 | 1900 | 0
            before 1850 | 1912 | 80
            """)
    void an_age_that_some_days_allow_is_no_finding(String born, String died, String age) {
        assertThat(emperor()
                        .claim("yi", "born", born)
                        .claim("yi", "died", died)
                        .claim("yi", "age_at_death", age)
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void an_age_of_a_time_of_a_part_or_in_another_unit_says_nothing_of_the_whole_life() {
        Given given = emperor().claim("yi", "born", "1850").claim("yi", "died", "1912");
        assertThat(given.claim("yi", "age_at_death", "40", "as of 1890")
                        .claim("yi", "age_at_death", "20", "scope regency")
                        .claim("yi", "age_at_death", "5", "unit generation")
                        .findings(RULE))
                .isEmpty();
    }

    @Test
    void a_figure_may_have_a_unit_of_its_own() {
        assertThat(emperor()
                        .claim("yi", "born", "1850")
                        .claim("yi", "died", "1912")
                        .claim("yi", "age_at_death", "600", "unit months")
                        .finding(RULE)
                        .reason())
                .contains("would have to be 732 to 755");
    }

    @Test
    void how_long_a_congress_lasted_is_held_against_its_days_and_both_ways_to_count_them_are_right() {
        Given congress = emperor().claim("congress", "held", "14 to 16 July 1924");

        assertThat(congress.claim("congress", "lasted", "3", "unit day")
                        .claim("congress", "lasted", "2", "unit day", "in b")
                        .findings(RULE))
                .isEmpty();
        Finding finding =
                congress.claim("congress", "lasted", "5", "unit day", "in c").finding(RULE);
        assertThat(finding.sides()).hasSize(2);
        assertThat(finding.message()).contains("cannot both be true; they miss each other by 2 days");
        assertThat(finding.reason()).contains("would have to be 2 or 3");
    }

    @Test
    void an_approximate_age_is_no_more_than_a_tension() {
        Finding finding = emperor()
                .claim("yi", "born", "1850")
                .claim("yi", "died", "1912")
                .claim("yi", "age_at_death", "about 80")
                .finding(RULE);

        assertThat(finding.verdict()).contains(Verdict.TENSION);
        assertThat(finding.explanation())
                .contains("an approximate figure has no sure bounds, so this is no more than a tension");
    }

    @Test
    void two_ages_are_left_to_the_rule_of_figures_and_each_is_held_against_the_dates() {
        Given given = emperor().claim("yi", "age_at_death", "70", "in a").claim("yi", "age_at_death", "61", "in b");

        assertThat(given.findings(RULE)).isEmpty();
        assertThat(given.claim("yi", "born", "1850").claim("yi", "died", "1912").findings(RULE))
                .hasSize(1);
    }

    @Test
    void an_age_carries_over_relations() {
        Finding finding = emperor()
                .claim("yi", "born", "1850", "id born")
                .claim("yi", "age_at_death", "61", "id age")
                .claim("war", "during", "yi", "id during")
                .claim("war", "held", "1914", "id war")
                .finding(RULE);

        assertThat(ids(finding)).containsExactly("age", "born", "during", "war");
    }

    @Test
    void order_and_ids_of_claims_do_not_matter() {
        Dataset dataset = conference("17 June to 8 July 1924")
                .claim("conference", "held", "July 1924", "in other, p. 3")
                .claim("x", "during", "congress")
                .claim("x", "held", "1925")
                .dataset();
        Dataset.Builder turned = Dataset.builder("turned").configuration(dataset.configuration());
        List<Claim> claims = new ArrayList<>(dataset.claims());
        Collections.reverse(claims);
        claims.forEach(turned::claim);

        assertThat(JointConsistency.of(turned.build(), DatePolicy.STANDARD))
                .isEqualTo(JointConsistency.of(dataset, DatePolicy.STANDARD));
    }
}
