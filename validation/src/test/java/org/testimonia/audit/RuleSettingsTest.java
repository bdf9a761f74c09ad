package org.testimonia.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.PathPattern;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.RuleChange;
import org.testimonia.dataset.RuleLevel;
import org.testimonia.dataset.RuleOverride;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.dataset.Ruling;
import org.testimonia.dataset.Severity;
import org.testimonia.rule.Given;
import org.testimonia.rule.RuleCatalogue;
import org.testimonia.source.Position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RuleSettingsTest {

    private static final String RULE = "date/contradiction";
    private static final String CHANGE = "figure/implausible-change";
    private static final String NAMES = "record/unknown-property";
    private static final RuleChange OFF = RuleChange.NONE.withLevel(RuleLevel.OFF);

    private static RuleChange level(Severity severity) {
        return RuleChange.NONE.withLevel(RuleLevel.of(severity));
    }

    private static RuleOverride path(String pattern, RuleChange change) {
        return RuleOverride.ofPath(new PathPattern(pattern), change);
    }

    private static Claim in(String file, Claim.Builder claim) {
        return claim.position(new Position(file, 2, 1)).build();
    }

    /** Spain founded in 1925 according to the one file, in 1934 according to the other. */
    private static Given spain(String oneFile, String otherFile) {
        Given given = new Given().subject("spain", "affiliate");
        return given.claim(in(oneFile, given.claimBuilder("spain", "established", "1925", "in a, p. 1")))
                .claim(in(otherFile, given.claimBuilder("spain", "established", "1934", "in b, p. 1")));
    }

    private static Optional<Severity> severity(Given given, String rule) {
        List<Finding> findings = given.findings(rule);
        assertThat(findings).hasSizeLessThan(2);
        return findings.stream().map(Finding::severity).findFirst();
    }

    private static Given with(RuleOverride override, Given given) {
        return given.rule(RULE, RuleSetting.none().withOverride(override));
    }

    @Test
    void a_path_that_is_switched_off_hides_a_conflict_within_it_and_none_that_reaches_out_of_it() {
        RuleOverride off = path("legacy/**", OFF);

        assertThat(severity(with(off, spain("legacy/a.csv", "legacy/b.csv")), RULE))
                .isEmpty();
        assertThat(severity(with(off, spain("legacy/a.csv", "b.csv")), RULE)).contains(Severity.ERROR);
        assertThat(severity(with(off, spain("a.csv", "b.csv")), RULE)).contains(Severity.ERROR);
    }

    @Test
    void a_finding_is_as_loud_as_the_loudest_of_its_records() {
        RuleOverride quiet = path("legacy/**", level(Severity.NOTE));
        RuleOverride loud = path("core/**", level(Severity.ERROR));
        Given one = with(quiet, spain("legacy/a.csv", "b.csv"));
        Given all = with(quiet, spain("legacy/a.csv", "legacy/b.csv"));
        Given raised = spain("core/a.csv", "b.csv")
                .rule(RULE, RuleSetting.of(Severity.NOTE).withOverride(loud));

        assertThat(severity(one, RULE)).contains(Severity.ERROR);
        assertThat(severity(all, RULE)).contains(Severity.NOTE);
        assertThat(severity(raised, RULE)).contains(Severity.ERROR);
    }

    @Test
    void a_rule_can_be_off_but_for_a_type() {
        Given only = spain("a.csv", "b.csv")
                .rule(RULE, RuleSetting.off().withOverride(RuleOverride.ofType("affiliate", level(Severity.WARNING))));
        Given other = spain("a.csv", "b.csv")
                .rule(RULE, RuleSetting.off().withOverride(RuleOverride.ofType("congress", level(Severity.WARNING))));

        assertThat(severity(only, RULE)).contains(Severity.WARNING);
        assertThat(severity(other, RULE)).isEmpty();
    }

    @Test
    void a_type_and_a_path_are_both_needed() {
        RuleOverride both = new RuleOverride(List.of("affiliate"), List.of(new PathPattern("legacy/**")), OFF);

        assertThat(severity(with(both, spain("legacy/a.csv", "legacy/b.csv")), RULE))
                .isEmpty();
        assertThat(severity(with(both, spain("a.csv", "a.csv")), RULE)).isPresent();
        RuleOverride either = new RuleOverride(List.of("congress"), List.of(new PathPattern("legacy/**")), OFF);
        assertThat(severity(with(either, spain("legacy/a.csv", "legacy/b.csv")), RULE))
                .isPresent();
    }

    @Test
    void the_own_setting_goes_before_that_of_the_group_and_that_before_the_one_of_all() {
        Given given = spain("a.csv", "b.csv").rule("*", RuleSetting.off());
        assertThat(severity(given, RULE)).isEmpty();

        given.rule("date/*", RuleSetting.of(Severity.NOTE));
        assertThat(severity(given, RULE)).contains(Severity.NOTE);

        given.rule(RULE, RuleSetting.of(Severity.WARNING));
        assertThat(severity(given, RULE)).contains(Severity.WARNING);
    }

    @Test
    void an_override_of_all_rules_goes_before_what_a_rule_sets_everywhere() {
        Given given = spain("a.csv", "a.csv")
                .rule(RULE, RuleSetting.of(Severity.ERROR))
                .rule("*", RuleSetting.none().withOverride(path("a.csv", OFF)));
        assertThat(severity(given, RULE)).isEmpty();

        given.rule(RULE, RuleSetting.of(Severity.ERROR).withOverride(path("*.csv", level(Severity.NOTE))));
        assertThat(severity(given, RULE)).contains(Severity.NOTE);
    }

    @Test
    void of_two_overrides_in_a_list_the_later_wins() {
        Given given = spain("a.csv", "a.csv")
                .rule(
                        RULE,
                        RuleSetting.none()
                                .withOverride(path("a.csv", OFF))
                                .withOverride(RuleOverride.ofType("affiliate", level(Severity.NOTE))));

        assertThat(severity(given, RULE)).contains(Severity.NOTE);
    }

    @Test
    void what_stands_in_no_file_is_under_no_path() {
        Given given = spain("", "").rule(RULE, RuleSetting.none().withOverride(path("**", OFF)));

        assertThat(severity(given, RULE)).isPresent();
    }

    private static Given doubled(String subject, String type) {
        return new Given()
                .subject(subject, type)
                .claim(subject, "members", "10,001", "as of 1930-01-01", "scope whole", "in a, p. 1")
                .claim(subject, "members", "20,003", "as of 1931-01-01", "scope whole", "in b, p. 1");
    }

    @Test
    void a_threshold_holds_for_the_type_that_it_is_set_for() {
        RuleSetting doubling = RuleSetting.none()
                .withOverride(RuleOverride.ofType("affiliate", RuleChange.NONE.withOption("times-rate", "3")));

        assertThat(doubled("spain", "affiliate").findings(CHANGE)).hasSize(1);
        assertThat(doubled("spain", "affiliate").rule(CHANGE, doubling).findings(CHANGE))
                .isEmpty();
        assertThat(doubled("mopr", "organization").rule(CHANGE, doubling).findings(CHANGE))
                .hasSize(1);
    }

    @Test
    void a_finding_under_the_thresholds_of_one_of_its_records_is_reported_once() {
        Given given = new Given().subject("spain", "affiliate");
        given.claim(in(
                        "legacy/a.csv",
                        given.claimBuilder(
                                "spain", "members", "10,001", "as of 1930-01-01", "scope whole", "in a, p. 1")))
                .claim(in(
                        "b.csv",
                        given.claimBuilder(
                                "spain", "members", "20,003", "as of 1931-01-01", "scope whole", "in b, p. 1")));
        RuleOverride lenient = path("legacy/**", RuleChange.NONE.withOption("times-rate", "3"));
        RuleOverride offElsewhere = path("b.csv", OFF);

        given.rule(CHANGE, RuleSetting.none().withOverride(lenient));
        assertThat(given.findings(CHANGE)).hasSize(1);
        given.rule(CHANGE, RuleSetting.none().withOverride(lenient).withOverride(offElsewhere));
        assertThat(given.findings(CHANGE)).isEmpty();
    }

    @Test
    void settings_leave_the_fingerprint() {
        Finding plain = spain("a.csv", "b.csv").finding(RULE);
        Finding set =
                with(path("**", level(Severity.NOTE)), spain("a.csv", "b.csv")).finding(RULE);
        Finding tolerant = doubled("spain", "affiliate").finding(CHANGE);
        Finding strict = doubled("spain", "affiliate")
                .rule(CHANGE, RuleSetting.none().withOption("times-rate", "0.5"))
                .finding(CHANGE);

        assertThat(set.fingerprint()).isEqualTo(plain.fingerprint());
        assertThat(strict.fingerprint()).isEqualTo(tolerant.fingerprint());
    }

    @Test
    void a_decision_on_what_a_setting_silences_is_not_stale() {
        String fingerprint = spain("a.csv", "b.csv").finding(RULE).fingerprint();
        Decision decision = new Decision(
                fingerprint,
                new Ruling.Accepted(),
                "two bodies",
                "E. Stasova",
                LocalDate.of(2026, 11, 1),
                Optional.empty(),
                Optional.empty(),
                Position.NOWHERE);
        for (RuleSetting silent : List.of(RuleSetting.off(), RuleSetting.none().withOverride(path("*.csv", OFF)))) {
            Dataset dataset = spain("a.csv", "b.csv").rule(RULE, silent).dataset().toBuilder()
                    .decision(decision)
                    .build();

            AuditReport report = Auditor.of(RuleCatalogue.standard()).audit(dataset);

            assertThat(report.findings()).noneMatch(finding -> finding.rule().startsWith("decision/"));
            assertThat(report.findings()).noneMatch(finding -> finding.rule().equals(RULE));
            assertThat(report.accepted()).isEmpty();
        }
    }

    private static List<String> names(Given given) {
        return given.findings(NAMES).stream()
                .map(finding -> finding.severity().id() + " " + finding.message())
                .toList();
    }

    @Test
    void a_rule_or_an_option_that_there_is_not_is_an_error_with_what_was_meant() {
        assertThat(names(new Given().rule("date/heeping", RuleSetting.off())))
                .containsExactly(
                        "error rules: got \"date/heeping\", expected the id of a rule, did you mean \"date/heaping\"?");
        assertThat(names(new Given().rule("dates/*", RuleSetting.off())))
                .containsExactly("error rules: got \"dates/*\", expected the id of a rule, did you mean \"date/*\"?");
        assertThat(names(new Given().rule("date/heaping", RuleSetting.none().withOption("min-date", "9"))))
                .containsExactly(
                        "error min-date: got a key that date/heaping does not have, did you mean \"min-dates\"?");
        assertThat(names(new Given().rule(RULE, RuleSetting.none().withOption("severty", "note"))))
                .containsExactly(
                        "error severty: got a key that date/contradiction does not have, did you mean \"severity\"?");
        assertThat(names(new Given().rule(RULE, RuleSetting.none().withOption("min-dates", "9"))))
                .containsExactly(
                        "error min-dates: got a key that date/contradiction does not have, expected one of severity, for");
    }

    @Test
    void a_value_that_an_option_cannot_have_is_an_error_and_the_standard_one_is_used() {
        Given given =
                doubled("spain", "affiliate").rule(CHANGE, RuleSetting.none().withOption("times-rate", "many"));

        assertThat(names(given)).containsExactly("error times-rate: got \"many\", expected a number from 0.01 to 1000");
        assertThat(given.findings(CHANGE)).hasSize(1);
        assertThat(SettingProblems.impossible(given.dataset().configuration(), RuleCatalogue.standard()))
                .hasSize(1);
    }

    @Test
    void a_type_or_a_path_that_nothing_has_is_told_and_one_that_something_has_is_not() {
        RuleSetting slip = RuleSetting.none()
                .withOverride(RuleOverride.ofType("afiliate", OFF))
                .withOverride(path("legacy", OFF))
                .withOverride(path("legacy/**", OFF))
                .withOverride(RuleOverride.ofType("affiliate", OFF));

        assertThat(names(spain("legacy/a.csv", "b.csv").rule(RULE, slip)))
                .containsExactlyInAnyOrder(
                        "warning type: got \"afiliate\", which no subject of the dataset has as its type, did you mean"
                                + " \"affiliate\"?",
                        "warning path: got \"legacy\", which matches no file of the dataset that has records, did you mean"
                                + " \"legacy/**\"?");
    }

    @Test
    void a_dataset_in_memory_has_no_paths_to_miss() {
        assertThat(names(spain("", "").rule(RULE, RuleSetting.none().withOverride(path("a.csv", OFF)))))
                .isEmpty();
    }

    /** A rule of one's own, with an option. */
    private static final class ManyClaims implements DatasetRule {

        static final RuleOption<Integer> MOST = RuleOption.whole("most", 1, 0, 10, "claims", "more are too many");
        static final RuleOption<BigDecimal> OTHERS =
                RuleOption.decimal("others", "1", "0", "10", "", "of another rule");

        @Override
        public String id() {
            return "own/many-claims";
        }

        @Override
        public String summary() {
            return "more claims than anyone can read";
        }

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public List<RuleOption<?>> options() {
            return List.of(MOST);
        }

        @Override
        public void check(AuditContext context, Consumer<Finding.Builder> findings) {
            List<Claim> claims = context.dataset().claims();
            if (claims.size() > context.option(MOST)) {
                findings.accept(Finding.of(id()).side(claims).message("got " + claims.size() + " claims"));
            }
            assertThatThrownBy(() -> context.option(OTHERS)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_rule_of_one_s_own_is_set_like_the_others() {
        List<Rule> rules = new java.util.ArrayList<>(RuleCatalogue.standard());
        rules.add(new ManyClaims());
        Given given = spain("a.csv", "b.csv")
                .rule("own/*", RuleSetting.of(Severity.ERROR))
                .rule("own/many-claims", RuleSetting.none().withOption("most", "1"));

        List<Finding> findings = Auditor.of(rules).audit(given.read()).findings();

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("own/many-claims"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        assertThat(findings).noneMatch(finding -> finding.rule().equals(NAMES));
        given.rule("own/many-claims", RuleSetting.none().withOption("most", "2"));
        assertThat(Auditor.of(rules).audit(given.read()).findings())
                .noneMatch(finding -> finding.rule().equals("own/many-claims"));
    }

    @Test
    void an_auditor_with_some_rules_does_not_take_the_others_for_unknown() {
        List<Rule> some = RuleCatalogue.standard().stream()
                .filter(rule -> rule.id().equals(NAMES))
                .toList();
        ReadDataset read = spain("a.csv", "b.csv").rule(RULE, RuleSetting.off()).read();

        assertThat(Auditor.of(some).audit(read).findings()).isEmpty();
    }

    @Test
    void what_is_in_force_names_the_entries_that_win_last() {
        Given given = new Given()
                .rule("*", RuleSetting.of(Severity.NOTE).withOverride(path("a", OFF)))
                .rule(
                        "date/heaping",
                        RuleSetting.none().withOption("min-dates", "7").withOverride(path("b", OFF)));
        Rule heaping = Auditor.of(RuleCatalogue.standard()).rule("date/heaping").orElseThrow();

        RuleInForce settings = RuleInForce.of(heaping, given.dataset().configuration());

        assertThat(settings.standard())
                .isEqualTo(new RuleChange(Optional.of(RuleLevel.of(Severity.NOTE)), Map.of("min-dates", "7")));
        assertThat(settings.overrides())
                .extracting(RuleInForce.Entry::key)
                .containsExactly(List.of("rules", "*", "for", "0"), List.of("rules", "date/heaping", "for", "0"));
        assertThat(settings.settingLevel().orElseThrow().key()).containsExactly("rules", "*");
    }
}
