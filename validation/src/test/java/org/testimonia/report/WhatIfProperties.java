package org.testimonia.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.testimonia.audit.AuditDifference;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Hypothesis;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.claim.Value;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.rule.Given;
import org.testimonia.rule.RuleCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

class WhatIfProperties {

    private static final Auditor AUDITOR = Auditor.of(RuleCatalogue.standard());
    private static final Schema SCHEMA = ReportSchema.load("what-if");

    private record Case(Hypothesis hypothesis, AuditReport before, AuditReport after) {

        WhatIfReport report() {
            return WhatIfReport.of(hypothesis, before, after);
        }

        String json() {
            StringWriter out = new StringWriter();
            report().writeJson("1.0", out);
            return out.toString();
        }
    }

    private static Case caseOf(ReadDataset read, long seed) {
        Random random = new Random(seed);
        Hypothesis hypothesis = Hypothesis.none();
        for (Claim claim : read.dataset().claims()) {
            if (random.nextInt(6) == 0) {
                hypothesis = assume(claim, hypothesis, random);
            }
        }
        return new Case(hypothesis, AUDITOR.audit(read), AUDITOR.audit(hypothesis.applyTo(read)));
    }

    private static Hypothesis assume(Claim claim, Hypothesis hypothesis, Random random) {
        if (hypothesis.assumptions().stream()
                .anyMatch(assumption -> assumption.stands().equals(claim))) {
            return hypothesis;
        }
        return switch (random.nextInt(4)) {
            case 0 -> hypothesis.without(claim);
            case 1 -> hypothesis.assumingScope(claim, random.nextBoolean() ? Scope.WHOLE : Scope.UNSTATED);
            case 2 -> hypothesis.assumingAsOf(claim, Optional.of(HistoricalDate.parse("1930")));
            default ->
                hypothesis.assuming(
                        claim,
                        claim.date().isPresent()
                                ? new Value.OfDate(HistoricalDate.parse("by 1925"))
                                : new Value.OfFigure(Figure.parse("62")));
        };
    }

    @Property(tries = 150)
    void every_finding_of_either_audit_is_accounted_for(@ForAll long seed, @ForAll @IntRange(max = 25) int claims) {
        Case one = caseOf(
                RandomDatasets.inOrder(RandomDatasets.records(seed, claims)).read(), seed);

        AuditDifference difference = AuditDifference.between(one.before(), one.after());

        assertThat(one.before().findings()).containsAll(difference.gone());
        assertThat(one.after().findings()).containsAll(difference.added());
        int left = one.before().findings().size() - difference.gone().size();
        assertThat(one.after().findings()).hasSize(left + difference.added().size());
        List<String> untouched = fingerprints(one.after());
        assertThat(difference.gone())
                .noneMatch(finding -> onlyOnce(finding, one.before()) && untouched.contains(finding.fingerprint()));
    }

    private static List<String> fingerprints(AuditReport report) {
        return report.findings().stream().map(Finding::fingerprint).toList();
    }

    private static boolean onlyOnce(Finding finding, AuditReport report) {
        return fingerprints(report).stream()
                        .filter(finding.fingerprint()::equals)
                        .count()
                == 1;
    }

    @Property(tries = 60)
    void nothing_follows_from_nothing(@ForAll long seed, @ForAll @IntRange(max = 25) int claims) {
        AuditReport report =
                RandomDatasets.inOrder(RandomDatasets.records(seed, claims)).audit();

        assertThat(AuditDifference.between(report, report).isEmpty()).isTrue();
    }

    @Property(tries = 100)
    void the_order_of_the_records_changes_no_byte_and_the_schema_holds(
            @ForAll long seed, @ForAll @IntRange(max = 25) int claims, @ForAll Random random) {
        List<Consumer<Given>> records = RandomDatasets.records(seed, claims);

        Case one = caseOf(RandomDatasets.inOrder(records).read(), seed);
        Case other = caseOf(RandomDatasets.shuffled(records, random).read(), seed);

        assertThat(other.json()).isEqualTo(one.json());
        assertThat(other.report().text(TextStyle.PLAIN, false))
                .isEqualTo(one.report().text(TextStyle.PLAIN, false));
        assertThat(SCHEMA.validate(one.json(), InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 100)
    void leaving_claims_out_makes_no_reference_unknown(@ForAll long seed, @ForAll @IntRange(max = 25) int claims) {
        ReadDataset read =
                RandomDatasets.inOrder(RandomDatasets.records(seed, claims)).read();
        Hypothesis hypothesis = Hypothesis.none();
        Random random = new Random(seed);
        for (Claim claim : read.dataset().claims()) {
            hypothesis = random.nextInt(3) == 0 ? hypothesis.without(claim) : hypothesis;
        }

        AuditDifference difference =
                AuditDifference.between(AUDITOR.audit(read), AUDITOR.audit(hypothesis.applyTo(read)));

        assertThat(difference.added()).noneMatch(finding -> finding.rule().equals("record/unknown-reference"));
    }
}
