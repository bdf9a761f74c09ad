package org.testimonia.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.dataset.Severity;
import org.testimonia.date.ApproximatePolicy;
import org.testimonia.date.DatePolicy;
import org.testimonia.rule.Given;
import org.testimonia.rule.RuleCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

class AuditorTest {

    private static final String RULE = "date/contradiction";

    private static Given contradiction() {
        return new Given()
                .claim("spain", "established", "1925", "in a, p. 1")
                .claim("spain", "established", "1934?", "in b, p. 1");
    }

    /** A rule that speaks of every claim, and fails at those of one subject. */
    private record Failing(String subject) implements ClaimRule {
        @Override
        public String id() {
            return "test/failing";
        }

        @Override
        public String summary() {
            return "every claim";
        }

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public void check(Claim claim, AuditContext context, Consumer<Finding.Builder> findings) {
            if (claim.subject().equals(subject)) {
                throw new IllegalStateException("no idea");
            }
            findings.accept(Finding.of(id()).side(claim).message("seen"));
        }
    }

    private static List<String> ruleIds(AuditReport report) {
        return report.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void a_rule_that_throws_becomes_a_finding_and_the_others_run_on() {
        List<Rule> rules = Stream.concat(Stream.of(new Failing("spain")), RuleCatalogue.standard().stream())
                .toList();
        Dataset dataset = contradiction()
                .claim("france", "established", "1925", "in a, p. 1")
                .dataset();

        AuditReport report = Auditor.of(rules).audit(dataset);

        assertThat(ruleIds(report)).containsExactlyInAnyOrder("test/failing", "record/rule-failed", RULE);
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("record/rule-failed"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.subject()).isEqualTo("spain");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message())
                            .isEqualTo("rule test/failing failed on spain: java.lang.IllegalStateException: no idea");
                });
    }

    @Test
    void a_rule_that_reports_without_a_message_fails_alone() {
        DatasetRule mute = new DatasetRule() {
            @Override
            public String id() {
                return "test/mute";
            }

            @Override
            public String summary() {
                return "nothing";
            }

            @Override
            public Severity severity() {
                return Severity.NOTE;
            }

            @Override
            public void check(AuditContext context, Consumer<Finding.Builder> findings) {
                findings.accept(Finding.of(id()));
            }
        };

        assertThat(ruleIds(Auditor.of(List.of(mute)).audit(contradiction().dataset())))
                .containsExactly("record/rule-failed");
    }

    @Test
    void a_rule_that_is_off_says_nothing() {
        assertThat(contradiction().rule(RULE, RuleSetting.off()).findings(RULE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_configured_severity_goes_before_the_finding_s_own_and_leaves_the_verdict(Severity severity) {
        Finding finding = contradiction().rule(RULE, RuleSetting.of(severity)).finding(RULE);

        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.verdict()).contains(Verdict.TENSION);
    }

    @Test
    void a_report_fails_from_the_severity_asked_for() {
        AuditReport report = contradiction().audit();

        assertThat(report.fails(Optional.of(Severity.ERROR))).isFalse();
        assertThat(report.fails(Optional.of(Severity.WARNING))).isTrue();
        assertThat(report.fails(Optional.of(Severity.NOTE))).isTrue();
        assertThat(report.fails(Optional.empty())).isFalse();
    }

    @Test
    void a_date_policy_decides_how_far_circa_reaches() {
        Dataset dataset = new Given()
                .claim("spain", "established", "c. 1925", "in a, p. 1")
                .claim("spain", "established", "1928", "in b, p. 1")
                .dataset();
        Auditor auditor = Auditor.of(RuleCatalogue.standard());

        assertThat(auditor.audit(dataset).findings()).isEmpty();
        DatePolicy narrow = DatePolicy.STANDARD.withApproximate(ApproximatePolicy.STANDARD.withYear(2));
        assertThat(auditor.audit(dataset.toBuilder()
                                .configuration(dataset.configuration().withDates(narrow))
                                .build())
                        .findings())
                .hasSize(1);
    }

    @Test
    void rules_are_found_by_id() {
        assertThat(Auditor.of(RuleCatalogue.standard()).rule(RULE)).isPresent();
        assertThat(Auditor.of(RuleCatalogue.standard()).rule("date/unknown")).isEmpty();
    }
}
