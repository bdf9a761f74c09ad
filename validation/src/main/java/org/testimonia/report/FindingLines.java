package org.testimonia.report;

import java.util.ArrayList;
import java.util.List;

import org.testimonia.audit.Finding;
import org.testimonia.dataset.Dataset;

/** A finding as lines of plain text, for programs that show it among lines of their own, such as tests. */
public final class FindingLines {

    private FindingLines() {}

    /**
     * The severity with a sentence, a line for each of the first claims and records, how it stands, and last the rule and
     * the fingerprint by which a decision names it.
     *
     * <pre>{@code
     * error: Spain, established: “Sept. 1925” and “October 1934” cannot both be true; …
     *   “Sept. 1925”, Ryle 1967, pp. 262-263, data/affiliates.csv:63:14
     *   “October 1934”, “International Red Aid”, Spain, data/claims.csv:51:25
     * contradiction · 2 witnesses · the one is 1925-09-01 to 1925-09-30, the other …
     * date/contradiction, fingerprint 4be1ab2d4a6a3c65
     * }</pre>
     *
     * @param folder where the dataset stands in its repository
     */
    public static List<String> of(Finding finding, Dataset dataset, RepositoryFolder folder) {
        List<String> lines = new ArrayList<>(FindingWording.lines(finding, dataset, folder));
        lines.set(0, finding.severity().id() + ": " + lines.get(0));
        lines.add(finding.rule() + ", fingerprint " + finding.fingerprint());
        return lines;
    }
}
