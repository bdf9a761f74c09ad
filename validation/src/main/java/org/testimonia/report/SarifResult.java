package org.testimonia.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.testimonia.audit.AcceptedFinding;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.source.Position;

/**
 * A finding as a result of a SARIF run.
 *
 * @param suppression why viewers hide it, if they are to
 * @param baselineState how it stands to a baseline; empty where there is none, or where that does not know
 */
record SarifResult(Finding finding, Optional<Suppression> suppression, Optional<String> baselineState) {

    /**
     * Why a result is hidden.
     *
     * @param justification in words
     * @param position where that is recorded; {@link Position#NOWHERE} if it is in no file of the dataset
     */
    record Suppression(String justification, Position position) {}

    /** What is open goes first, so that a reader who takes only some takes that. */
    static List<SarifResult> all(AuditReport report) {
        List<SarifResult> results = new ArrayList<>();
        Optional<String> fresh = report.known().isEmpty() ? Optional.empty() : Optional.of("new");
        report.findings().forEach(finding -> results.add(new SarifResult(finding, Optional.empty(), fresh)));
        report.accepted().forEach(accepted -> results.add(accepted(accepted)));
        report.known().forEach(finding -> results.add(known(finding)));
        return List.copyOf(results);
    }

    private static SarifResult accepted(AcceptedFinding accepted) {
        Suppression suppression = new Suppression(
                FindingWording.decision(accepted.decision()),
                accepted.decision().position());
        return new SarifResult(accepted.finding(), Optional.of(suppression), Optional.empty());
    }

    private static SarifResult known(Finding finding) {
        Suppression suppression = new Suppression("in the baseline: it was there before", Position.NOWHERE);
        return new SarifResult(finding, Optional.of(suppression), Optional.of("unchanged"));
    }
}
