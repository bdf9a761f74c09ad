package org.testimonia.report;

import java.util.ArrayList;
import java.util.List;

import org.testimonia.audit.Finding;
import org.testimonia.dataset.Dataset;

/**
 * A finding's message for SARIF: the sentence, a line for each claim with a link to it, and how it stands.
 *
 * @param message the message, with links to the locations by their number from 1
 * @param located the claims and records that a link leads to
 */
record SarifExhibits(String message, List<Exhibit> located) {

    static SarifExhibits of(Finding finding, Dataset dataset, RepositoryFolder folder) {
        List<Exhibit> exhibits = Exhibit.of(finding, dataset);
        List<Exhibit> located = located(exhibits);
        List<String> lines = new ArrayList<>();
        lines.add(ended(escaped(FindingWording.sentence(finding, dataset))));
        exhibits.stream()
                .limit(Exhibit.SHOWN)
                .map(exhibit -> exhibit.isBefore()
                        ? escaped(exhibit.line(folder))
                        : line(exhibit, located.indexOf(exhibit) + 1))
                .forEach(lines::add);
        if (exhibits.size() > Exhibit.SHOWN) {
            lines.add("… and " + Plural.of(exhibits.size() - Exhibit.SHOWN, "more claim"));
        }
        String standing = FindingWording.standing(finding, finding.reason());
        if (!standing.isEmpty()) {
            lines.add(escaped(standing));
        }
        return new SarifExhibits(String.join("\n", lines), located);
    }

    /** One alone is where the result itself is; what was there before an edit is nowhere now. */
    private static List<Exhibit> located(List<Exhibit> exhibits) {
        return exhibits.size() == 1
                ? List.of()
                : exhibits.stream()
                        .filter(exhibit -> exhibit.isInFile() && !exhibit.isBefore())
                        .limit(CodeScanningLimits.RELATED_LOCATIONS)
                        .toList();
    }

    private static String line(Exhibit exhibit, int number) {
        return number == 0
                ? escaped(exhibit.words())
                : "[" + escaped(exhibit.what()) + "](" + number + ")"
                        + (exhibit.citation().isEmpty() ? "" : ", " + escaped(exhibit.citation()));
    }

    /** What is shown alone where there is little room ends with a stop (SARIF 2.1.0 §3.11.3). */
    private static String ended(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
    }

    /** Keeps brackets in a text from being taken for links (SARIF 2.1.0 §3.11.6). */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }
}
