package org.testimonia.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Baseline;
import org.testimonia.audit.EditAudit;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.history.DatasetRevision;
import org.testimonia.history.GitSettings;
import org.testimonia.history.HistoryException;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.BaselineFile;
import org.testimonia.report.EditReport;
import org.testimonia.rule.RuleCatalogue;

/** Audits a dataset: all of it, what a baseline does not have, or what is new since a revision. */
interface DatasetCheck {

    /** Audits the dataset at a path. */
    CheckOutcome of(Path dataset) throws DatasetReadException, HistoryException, IOException;

    static DatasetCheck ofAll() {
        return dataset -> new CheckOutcome(audit(dataset), Optional.empty());
    }

    /**
     * Checks what a baseline does not have.
     *
     * @param remarks takes what there is to be said of the baseline, in one line
     */
    static DatasetCheck besides(Path baseline, Consumer<String> remarks) {
        return dataset -> {
            Baseline known = BaselineFile.read(baseline);
            AuditReport report = audit(dataset);
            int gone = known.gone(report);
            if (gone > 0) {
                remarks.accept(gone + " of the findings in " + baseline + " " + (gone == 1 ? "is" : "are") + " gone");
            }
            return new CheckOutcome(known.applyTo(report), Optional.empty());
        };
    }

    static DatasetCheck since(String revision) {
        return dataset -> {
            GitSettings.leaveAlone();
            ReadDataset now = DatasetReader.read(dataset);
            DatasetRevision then = DatasetRevision.of(dataset, revision);
            EditAudit edit = auditor().auditEdit(then.datasetOrNone(), now);
            return new CheckOutcome(edit.broughtReport(), Optional.of(EditReport.of(then, edit)));
        };
    }

    private static AuditReport audit(Path dataset) throws DatasetReadException {
        return auditor().audit(DatasetReader.read(dataset));
    }

    private static Auditor auditor() {
        return Auditor.of(RuleCatalogue.installed());
    }
}
