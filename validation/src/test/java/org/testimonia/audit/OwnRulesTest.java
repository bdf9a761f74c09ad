package org.testimonia.audit;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.DeclaredRule;
import org.testimonia.dataset.DeclaredRule.LooksAt;
import org.testimonia.dataset.LocatedText;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.dataset.Ruling;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.Subject;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.JUnitReport;
import org.testimonia.report.RepositoryFolder;
import org.testimonia.report.SarifReport;
import org.testimonia.rule.RuleCatalogue;
import org.testimonia.source.Citation;
import org.testimonia.source.Position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OwnRulesTest {

    private static final DeclaredRule EVERY = DeclaredRule.of("house/every", "true", "seen {claim.value}");
    private static final DeclaredRule FAILS =
            DeclaredRule.of("house/fails", "9223372036854775807 + size(claim.value) > 0", "m");
    private static final Auditor AUDITOR = Auditor.of(RuleCatalogue.standard());

    @TempDir
    Path folder;

    private static Claim claim() {
        return Claim.builder("mopr", "name", new Value.OfText("MOPR"))
                .citation(Citation.of("article", "lead"))
                .build();
    }

    private static Configuration with(DeclaredRule... rules) {
        return Configuration.builtIn().withOwnRules(List.of(rules));
    }

    private static Dataset.Builder dataset(Configuration configuration) {
        return Dataset.builder("test").configuration(configuration).claim(claim());
    }

    private static List<String> found(Configuration configuration) {
        return AUDITOR.audit(dataset(configuration).build()).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void a_dataset_without_own_rules_is_audited_as_ever() {
        assertThat(found(Configuration.builtIn())).isEmpty();
    }

    @Test
    void an_own_rule_is_set_by_its_id_and_that_id_is_known() {
        Configuration configuration = with(EVERY);

        assertThat(found(configuration)).containsExactly("warning house/every: seen MOPR");
        assertThat(found(configuration.withRules(Map.of("house/every", RuleSetting.of(Severity.NOTE)))))
                .containsExactly("note house/every: seen MOPR");
        assertThat(found(configuration.withRules(Map.of("house/every", RuleSetting.off()))))
                .isEmpty();
        assertThat(found(configuration.withRules(Map.of("house/evry", RuleSetting.off()))))
                .contains("error record/unknown-property: rules: got \"house/evry\", expected the id of a rule, did you"
                        + " mean \"house/every\"?");
    }

    @Test
    void what_a_rule_that_is_off_shows_is_not_tried() {
        DeclaredRule lies = new DeclaredRule(
                EVERY.id(),
                EVERY.condition(),
                EVERY.report(),
                List.of(new org.testimonia.dataset.RuleExample(
                        false, List.of(claim()), List.of(), List.of(), Position.NOWHERE)),
                Position.NOWHERE);

        assertThat(found(with(lies))).anyMatch(finding -> finding.startsWith("error rule/example-failed"));
        assertThat(found(with(lies).withRules(Map.of(EVERY.id(), RuleSetting.off()))))
                .isEmpty();
    }

    @Test
    void the_fingerprint_depends_on_the_rule_and_the_claims_and_not_on_wording() {
        DeclaredRule otherWords = DeclaredRule.of("house/every", "claim.value == 'MOPR'", "other words");

        assertThat(AUDITOR.audit(dataset(with(EVERY)).build()).findings().get(0).fingerprint())
                .isEqualTo(AUDITOR.audit(dataset(with(otherWords)).build())
                        .findings()
                        .get(0)
                        .fingerprint());
    }

    private static Decision accepts(Finding finding) {
        return new Decision(
                finding.fingerprint(),
                new Ruling.Accepted(),
                "known",
                "Ann",
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                Optional.empty(),
                Position.NOWHERE);
    }

    @Test
    void what_an_own_rule_finds_can_be_accepted_and_known() {
        AuditReport report = AUDITOR.audit(dataset(with(EVERY)).build());
        Decision decision = accepts(report.findings().get(0));

        AuditReport decided =
                AUDITOR.audit(dataset(with(EVERY)).decision(decision).build());

        assertThat(decided.findings()).isEmpty();
        assertThat(decided.accepted()).hasSize(1);
        assertThat(Baseline.of(report).applyTo(report).findings()).isEmpty();
    }

    @Test
    void that_a_rule_failed_cannot_be_accepted_known_or_switched_off() {
        AuditReport report = AUDITOR.audit(dataset(with(FAILS)).build());
        assertThat(report.failedRules()).hasSize(1);
        Decision decision = accepts(report.failedRules().get(0));

        AuditReport decided =
                AUDITOR.audit(dataset(with(FAILS)).decision(decision).build());

        assertThat(decided.accepted()).isEmpty();
        assertThat(decided.failedRules()).hasSize(1);
        assertThat(decided.findings())
                .filteredOn(finding -> finding.rule().equals("decision/stale"))
                .singleElement()
                .satisfies(stale -> assertThat(stale.message()).contains("that a rule failed cannot be accepted"));
        Baseline all = new Baseline(java.util.Set.of(report.failedRules().get(0).fingerprint()));
        assertThat(Baseline.of(report).fingerprints()).isEmpty();
        assertThat(all.applyTo(report).failedRules()).hasSize(1);
        assertThat(found(with(FAILS).withRules(Map.of("record/rule-failed", RuleSetting.off()))))
                .anyMatch(finding -> finding.startsWith("error record/rule-failed"))
                .anyMatch(finding -> finding.startsWith("error record/unknown-property: rules: got"
                        + " \"record/rule-failed\", expected the id of the rule that fails"));
    }

    /** Whatever is missing, nothing fails and nothing is found. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "claim.date.start.end.plusYears(3).plusDays(-9).certainlyBefore('1900')",
                "claim.date.possiblyOnOrAfter(claim.as_of) || claim.as_of.possiblyOutside('1900')",
                "claim.source.covers.latest.uncertain || claim.source.issued.approximate || claim.source.issued.text != ''",
                "claim.figure.lower.plus('0.5').minus(1).possiblyLessThan(3) || claim.figure.kind != ''",
                "claim.reference.part_of.part_of.name != '' || claim.subject.part_of.type != ''",
                "claim.subject.part_of.claims.exists(c, c.id != '') || size(claim.subject.parts) > 0",
                "claim.subject.column('x') != '' || claim.source.field('publisher') != '' || claim.source.type != ''",
                "claim.quote.matches('.') || claim.note + claim.asserted_by + claim.unit + claim.scope != ''",
                "has(claim.date) || has(claim.figure) || has(claim.as_of) || has(claim.reference) || has(claim.note)",
                "has(claim.date.earliest) || has(claim.subject.part_of) || has(claim.source.issued) || has(claim.unit)",
                "claim.derived_from.exists(id, true) || claim.source.derived_from.exists(id, true)",
                "claim.date.plusYears(9000000000000000000).possiblyAfter('1900')"
            })
    void of_what_is_missing_nothing_is_said(String when) {
        assertThat(found(with(DeclaredRule.of("house/a", when, "m")))).isEmpty();
    }

    private static DeclaredRule onSubjects(String when, String about) {
        return DeclaredRule.of("house/s", when, "{subject.name}: {size(claims)}")
                .withCondition(new DeclaredRule.Condition(
                        LooksAt.SUBJECT,
                        LocatedText.of(when),
                        about.isEmpty() ? Optional.empty() : Optional.of(LocatedText.of(about))));
    }

    @Test
    void a_rule_on_subjects_shows_the_claims_that_it_is_about_or_the_record() {
        Dataset.Builder dataset = dataset(
                        with(onSubjects("subject.type == 'affiliate' || size(claims) == 1", "claims")))
                .subject(Subject.of("spain", "affiliate", "Spain"));

        List<Finding> findings = Auditor.of(List.of()).audit(dataset.build()).findings();

        assertThat(findings).extracting(Finding::message).containsExactly("mopr: 1", "Spain: 0");
        assertThat(findings.get(0).claims()).hasSize(1);
        assertThat(findings.get(1).records())
                .extracting(record -> record.field("id"))
                .containsExactly("spain");
        assertThat(findings).extracting(Finding::subject).containsExactly("mopr", "spain");
    }

    @Test
    void a_rule_on_pairs_fails_on_a_subject_with_too_many_claims() {
        DeclaredRule pairs = DeclaredRule.of("house/p", "false", "m")
                .withCondition(new DeclaredRule.Condition(LooksAt.PAIR, LocatedText.of("false"), Optional.empty()));
        Dataset.Builder dataset = dataset(with(pairs));
        for (int i = 0; i < 2_000; i++) {
            dataset.claim(
                    Claim.builder("mopr", "name", new Value.OfText("name " + i)).build());
        }

        assertThat(Auditor.of(List.of()).audit(dataset.build()).failedRules())
                .extracting(Finding::message)
                .containsExactly("rule house/p failed on mopr: java.lang.IllegalStateException: it looks at each two"
                        + " claims, and here are 2001, more than 2000");
    }

    private static ReadDataset read(Configuration configuration) {
        return new ReadDataset(dataset(configuration).build(), List.of());
    }

    @Test
    void what_a_new_rule_finds_is_new() {
        EditAudit edit = AUDITOR.auditEdit(read(Configuration.builtIn()), read(with(EVERY)));

        assertThat(edit.brought()).extracting(Finding::rule).containsExactly("house/every");
        assertThat(AUDITOR.auditEdit(read(with(EVERY)), read(with(EVERY))).brought())
                .isEmpty();
    }

    @Test
    void an_edit_may_mend_a_rule_and_must_not_break_one() {
        Configuration broken = with(DeclaredRule.of("house/every", "claim.", "m"));

        assertThat(AUDITOR.auditEdit(read(broken), read(with(EVERY))).brought()).hasSize(1);
        assertThatThrownBy(() -> AUDITOR.auditEdit(read(with(EVERY)), read(broken)))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void a_rule_that_failed_before_too_is_new_as_long_as_it_fails() {
        EditAudit edit = AUDITOR.auditEdit(read(with(FAILS)), read(with(FAILS)));

        assertThat(edit.brought()).extracting(Finding::rule).containsExactly("record/rule-failed");
        assertThat(edit.failedRules()).hasSize(1);
        assertThat(edit.difference().gone()).isEmpty();
    }

    @Test
    void the_formats_that_list_rules_list_the_dataset_s_own_with_what_they_say_of_themselves() {
        AuditReport report = AUDITOR.audit(dataset(with(EVERY)).build());
        RepositoryFolder place = RepositoryFolder.of(folder);
        StringWriter sarif = new StringWriter();
        SarifReport.of(report, RuleCatalogue.standard(), place).write("1.0", sarif);

        assertThat(sarif.toString())
                .contains("\"id\" : \"house/every\"", "It flags a claim where")
                .contains("\"executionSuccessful\" : true");
        assertThat(JUnitReport.render(report, RuleCatalogue.standard(), Optional.of(Severity.NOTE), place))
                .contains("<testsuite name=\"house/every\" tests=\"1\" failures=\"1\"");
    }

    @Test
    void sarif_says_that_an_audit_in_which_a_rule_failed_did_not_succeed() {
        StringWriter sarif = new StringWriter();
        SarifReport.of(
                        AUDITOR.audit(dataset(with(FAILS)).build()),
                        RuleCatalogue.standard(),
                        RepositoryFolder.of(folder))
                .write("1.0", sarif);

        assertThat(sarif.toString()).contains("\"executionSuccessful\" : false");
    }

    @Test
    void an_example_finds_in_the_dataset_what_it_does_not_declare() throws Exception {
        Files.writeString(folder.resolve("claims.csv"), "subject,property,value\nmopr,name,MOPR\n");
        Files.writeString(folder.resolve("sources.json"), "[{\"id\": \"a\", \"type\": \"book\"}]");
        Files.writeString(folder.resolve("subjects.csv"), "id,type,part_of\nspain,affiliate,mopr\nmopr,body,\n");
        Files.writeString(folder.resolve("testimonia.yaml"), """
                own-rules:
                  - id: house/a
                    when: claim.source.type == "book" && claim.subject.part_of.type == "body"
                    message: m
                    examples:
                      flagged:
                        - {subject: spain, property: name, value: x, source: a}
                      not-flagged:
                        - {subject: spain, property: name, value: x, source: b}
                        - {subject: france, property: name, value: x, source: a}
                        - claims: {subject: spain, property: name, value: x, source: a}
                          sources: [{id: a, type: chapter}]
                """);

        assertThat(AUDITOR.audit(DatasetReader.read(folder)).findings())
                .noneMatch(finding -> finding.rule().startsWith("rule/"));
    }
}
