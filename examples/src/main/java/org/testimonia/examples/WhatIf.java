package org.testimonia.examples;

import java.nio.file.Path;

import org.testimonia.audit.AuditDifference;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Hypothesis;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.date.HistoricalDate;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.rule.RuleCatalogue;

/** Asks what would follow if a claim meant something else. */
public final class WhatIf {

    private WhatIf() {}

    /** Takes the folder of the dataset. */
    public static void main(String[] args) throws DatasetReadException {
        ReadDataset read = DatasetReader.read(Path.of(args[0]));
        Claim spain = read.dataset().claimsOf("spain", "established").stream()
                .filter(claim -> claim.value().text().equals("October 1934"))
                .findFirst()
                .orElseThrow();

        Hypothesis hypothesis =
                Hypothesis.none().assuming(spain, new Value.OfDate(HistoricalDate.parse("by October 1934")));
        Auditor auditor = Auditor.of(RuleCatalogue.standard());
        AuditDifference difference =
                AuditDifference.between(auditor.audit(read), auditor.audit(hypothesis.applyTo(read)));

        for (Finding finding : difference.gone()) {
            System.out.println("no longer: " + finding.message());
        }
        for (Finding finding : difference.added()) {
            System.out.println("new: " + finding.message());
        }
        for (AuditDifference.Change change : difference.changed()) {
            System.out.println("before: " + change.before().message());
            System.out.println("now:    " + change.after().message());
        }
    }
}
