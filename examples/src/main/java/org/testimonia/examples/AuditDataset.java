package org.testimonia.examples;

import java.nio.file.Path;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.rule.RuleCatalogue;

/** Reads a dataset, audits it, and prints what cannot all be true. */
public final class AuditDataset {

    private AuditDataset() {}

    /** Takes the folder of the dataset. */
    public static void main(String[] args) throws DatasetReadException {
        ReadDataset read = DatasetReader.read(Path.of(args[0]));
        AuditReport report = Auditor.of(RuleCatalogue.standard()).audit(read);

        System.out.println(report.dataset());
        for (Finding finding : report.findings()) {
            if (finding.verdict().filter(Verdict.CONTRADICTION::equals).isPresent()) {
                System.out.println(finding.message());
                for (Claim claim : finding.claims()) {
                    System.out.println("  " + claim.position() + " " + claim.value().text());
                }
            }
        }
    }
}
