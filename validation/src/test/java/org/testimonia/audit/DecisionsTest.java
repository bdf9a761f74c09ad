package org.testimonia.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.Ruling;
import org.testimonia.dataset.Severity;
import org.testimonia.date.HistoricalDate;
import org.testimonia.rule.RuleCatalogue;
import org.testimonia.source.Citation;
import org.testimonia.source.Position;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String RULE = "date/contradiction";

    private static Dataset.Builder dataset(String first, String second) {
        return Dataset.builder("test").claim(claim("a", first)).claim(claim("b", second));
    }

    private static Claim claim(String id, String date) {
        return Claim.builder("spain", "established", HistoricalDate.parse(date))
                .id(id)
                .citation(Citation.of(id, "p. 1"))
                .build();
    }

    private static AuditReport audit(Dataset.Builder dataset) {
        return Auditor.of(RuleCatalogue.standard())
                .withClock(Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .audit(dataset.build());
    }

    private static String fingerprint() {
        return audit(dataset("1925", "1934")).findings().stream()
                .filter(finding -> finding.rule().equals(RULE))
                .map(Finding::fingerprint)
                .findFirst()
                .orElseThrow();
    }

    private static Decision decision(Ruling ruling, Optional<LocalDate> until) {
        return new Decision(fingerprint(), ruling, "known", "Ann", TODAY, until, Optional.empty(), Position.NOWHERE);
    }

    private static AuditReport decided(Ruling ruling, Optional<LocalDate> until) {
        return audit(dataset("1925", "1934").decision(decision(ruling, until)));
    }

    private static List<String> rules(AuditReport report) {
        return report.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void what_is_decided_is_accepted_and_does_not_fail() {
        AuditReport report = decided(Ruling.ACCEPTED, Optional.of(TODAY));

        assertThat(report.findings()).isEmpty();
        assertThat(report.accepted())
                .extracting(accepted -> accepted.finding().rule())
                .containsExactly(RULE);
        assertThat(report.fails(Optional.of(Severity.NOTE))).isFalse();
    }

    private static Decision onEdit(String fingerprint) {
        return new Decision(
                fingerprint,
                Ruling.ACCEPTED,
                "a slip",
                "Ann",
                TODAY,
                Optional.empty(),
                Optional.of("98898109e9"),
                Position.NOWHERE);
    }

    @Test
    void a_decision_on_an_edit_is_never_stale() {
        assertThat(rules(audit(dataset("1925", "1925").decision(onEdit("0123456789abcdef")))))
                .doesNotContain("decision/stale");
    }

    @Test
    void a_decision_on_an_edit_accepts_no_finding_of_the_dataset_and_says_so() {
        AuditReport report = audit(dataset("1925", "1934").decision(onEdit(fingerprint())));

        assertThat(rules(report)).containsExactlyInAnyOrder(RULE, "decision/stale");
        assertThat(report.findings())
                .anySatisfy(finding -> assertThat(finding.message())
                        .endsWith("\"since\" says that its finding is one on an edit, but it is one of the dataset"));
    }

    @Test
    void a_claim_that_says_something_else_makes_the_decision_stale() {
        AuditReport report = audit(dataset("1925", "1935").decision(decision(Ruling.ACCEPTED, Optional.empty())));

        assertThat(rules(report)).containsExactlyInAnyOrder(RULE, "decision/stale");
        assertThat(report.accepted()).isEmpty();
    }

    @Test
    void a_finding_that_is_gone_makes_the_decision_stale() {
        AuditReport report = audit(dataset("1925", "1925").decision(decision(Ruling.MISREAD, Optional.empty())));

        assertThat(rules(report)).containsExactly("decision/stale");
        assertThat(report.fails(Optional.of(Severity.ERROR))).isTrue();
    }

    @Test
    void a_preference_must_name_a_claim_of_the_finding() {
        assertThat(decided(new Ruling.Prefer("a"), Optional.empty()).findings()).isEmpty();
        assertThat(rules(decided(new Ruling.Prefer("c"), Optional.empty())))
                .containsExactlyInAnyOrder(RULE, "decision/stale");
    }

    @Test
    void after_its_last_day_a_decision_holds_no_more() {
        AuditReport report = decided(Ruling.ACCEPTED, Optional.of(TODAY.minusDays(1)));

        assertThat(rules(report)).containsExactlyInAnyOrder(RULE, "decision/expired");
    }

    @Test
    void a_later_decision_takes_the_place_of_an_expired_one() {
        AuditReport report = audit(dataset("1925", "1934")
                .decision(decision(Ruling.ACCEPTED, Optional.of(TODAY.minusDays(1))))
                .decision(decision(Ruling.MISREAD, Optional.empty())));

        assertThat(report.findings()).isEmpty();
        assertThat(report.accepted())
                .extracting(accepted -> accepted.decision().ruling())
                .containsExactly(Ruling.MISREAD);
    }

    @Test
    void a_baseline_leaves_what_is_new() {
        Baseline baseline = Baseline.of(audit(dataset("1925", "1934")));
        AuditReport later = audit(dataset("1925", "1934").claim(claim("c", "1950")));

        AuditReport report = baseline.applyTo(later);

        assertThat(report.known()).isNotEmpty();
        assertThat(report.findings())
                .isNotEmpty()
                .allMatch(finding ->
                        finding.claims().stream().anyMatch(claim -> claim.id().equals("c")));
        assertThat(report.findings().size() + report.known().size())
                .isEqualTo(later.findings().size());
        assertThat(baseline.gone(later)).isZero();
        assertThat(baseline.gone(audit(dataset("1925", "1925")))).isEqualTo(1);
    }

    @Test
    void what_is_wrong_with_a_decision_is_in_no_baseline() {
        AuditReport stale = audit(dataset("1925", "1925").decision(decision(Ruling.ACCEPTED, Optional.empty())));

        assertThat(rules(Baseline.of(stale).applyTo(stale))).containsExactly("decision/stale");
    }
}
