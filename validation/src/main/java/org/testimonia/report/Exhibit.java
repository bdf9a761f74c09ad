package org.testimonia.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;
import org.testimonia.source.Position;

/**
 * A claim or a record that a finding is about, as one line each of its parts.
 *
 * @param side which side of the finding it is on, from 1; 0 for a record
 * @param what the value with its date and scope, and with its topic where the finding has several; or the record
 * @param citation what is cited for it; empty for a record
 * @param position where it stands, or stood; {@link Position#NOWHERE} if it was built in memory
 * @param isBefore whether it is what the dataset had before an edit
 */
record Exhibit(int side, String what, String citation, Position position, boolean isBefore) {

    /** How many a report lists of one finding before it counts the rest. */
    static final int SHOWN = 20;

    static final String BEFORE = "before: ";

    /** The claims of a finding side by side, then its records. */
    static List<Exhibit> of(Finding finding, Dataset dataset) {
        boolean oneTopic = finding.claims().stream()
                        .map(claim -> claim.subject() + " " + claim.property())
                        .distinct()
                        .count()
                == 1;
        List<Exhibit> exhibits = new ArrayList<>();
        for (int side = 0; side < finding.sides().size(); side++) {
            for (Claim claim : finding.sides().get(side)) {
                exhibits.add(of(claim, side + 1, oneTopic, dataset));
            }
        }
        finding.records().forEach(view -> exhibits.add(of(view)));
        return exhibits;
    }

    private static Exhibit of(Claim claim, int side, boolean oneTopic, Dataset dataset) {
        List<String> cells = oneTopic ? ClaimLines.cells(claim, dataset) : ClaimLines.cellsWithTopic(claim, dataset);
        String what = cells.subList(0, cells.size() - 2).stream()
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(", "));
        return new Exhibit(side, what, ClaimLines.citation(claim, dataset), claim.position(), false);
    }

    private static Exhibit of(RecordView view) {
        String name = Stream.of("value", "id", "name")
                .map(view::field)
                .filter(StringUtils::isNotBlank)
                .findFirst()
                .map(text -> " “" + text + "”")
                .orElse("");
        return new Exhibit(0, OneLine.of(view.kind().id() + name), "", view.position(), view.isBefore());
    }

    boolean isInFile() {
        return !position.file().isEmpty();
    }

    /** {@code “Sept. 1925”, Ryle 1967, pp. 262-263}. */
    String words() {
        return citation.isEmpty() ? what : what + ", " + citation;
    }

    /** {@code “Sept. 1925”, Ryle 1967, pp. 262-263, affiliates.csv:63:14}; of what was there before, {@code before:} first. */
    String line(RepositoryFolder folder) {
        String line = isInFile() ? words() + ", " + folder.place(position) : words();
        return isBefore ? BEFORE + line : line;
    }
}
