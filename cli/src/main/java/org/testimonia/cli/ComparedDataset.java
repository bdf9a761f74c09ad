package org.testimonia.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

import org.testimonia.audit.Auditor;
import org.testimonia.audit.EditAudit;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.history.DatasetRevision;
import org.testimonia.history.GitSettings;
import org.testimonia.history.HistoryException;

/**
 * A dataset beside what it was in a revision of its git repository.
 *
 * @param path where it stands
 * @param then what it was
 * @param now what it is
 */
record ComparedDataset(Path path, DatasetRevision then, ReadDataset now) {

    static ComparedDataset of(Path path, String revision, ReadDataset now) throws HistoryException {
        GitSettings.leaveAlone();
        return new ComparedDataset(path, DatasetRevision.of(path, revision), now);
    }

    EditAudit audit(Auditor auditor, PrintWriter err) {
        return Progress.during(
                "auditing " + path + " and what it was in " + revision(),
                err,
                () -> auditor.auditEdit(then.datasetOrNone(), now));
    }

    /** The short name of the commit. */
    String revision() {
        return then.revision().shortId();
    }
}
