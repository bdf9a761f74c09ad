package org.testimonia.examples;

import java.nio.file.Path;

import org.testimonia.audit.Auditor;
import org.testimonia.audit.EditAudit;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.io.DatasetReader;
import org.testimonia.rule.RuleCatalogue;

/** Compares two states of a dataset, and prints what the edit between them brought. */
public final class AuditEdit {

    private AuditEdit() {}

    /**
     * Runs the example.
     *
     * @param args the dataset before and after
     */
    public static void main(String[] args) throws Exception {
        ReadDataset before = DatasetReader.read(Path.of(args[0]));
        ReadDataset after = DatasetReader.read(Path.of(args[1]));
        EditAudit edit = Auditor.of(RuleCatalogue.standard()).auditEdit(before, after);
        for (Finding finding : edit.brought().toList()) {
            System.out.println(finding);
            for (RecordView was : finding.records()) {
                System.out.println("  before: " + was.position());
            }
        }
    }
}
