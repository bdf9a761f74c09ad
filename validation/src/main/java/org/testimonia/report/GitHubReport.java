package org.testimonia.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Severity;
import org.testimonia.source.Position;

/**
 * An audit as workflow commands of GitHub Actions, which show each finding beside the line that it is about.
 *
 * <p>One command a finding, the most severe first: {@code ::error}, {@code ::warning} or {@code ::notice}, with the file
 * named from the root of the repository. GitHub shows ten of each kind a step and leaves the rest in the log; the last
 * line, which is no command, counts all.
 */
public final class GitHubReport {

    private static final int SHOWN_OF_A_KIND = 10;

    private final Dataset dataset;
    private final RepositoryFolder folder;
    private final Optional<String> firstFile;

    private GitHubReport(Dataset dataset, RepositoryFolder folder) {
        this.dataset = dataset;
        this.folder = folder;
        this.firstFile = FindingWording.firstFile(dataset);
    }

    /**
     * The commands and the count, a line each, with {@code \n} line ends.
     *
     * @param folder where the dataset stands in its repository
     */
    public static String render(AuditReport report, RepositoryFolder folder) {
        return render(report, folder, Optional.empty());
    }

    /**
     * The same of what an edit brought.
     *
     * @param comparison what the dataset is compared with; the last line begins with it
     */
    static String render(AuditReport report, RepositoryFolder folder, Optional<String> comparison) {
        GitHubReport commands = new GitHubReport(report.dataset(), folder);
        StringBuilder out = new StringBuilder();
        FindingOrder.loudestFirst(report.findings())
                .forEach(finding -> out.append(commands.command(finding)).append('\n'));
        return out.append(comparison.map(words -> words + ": ").orElse(""))
                .append(count(report))
                .append('\n')
                .toString();
    }

    private String command(Finding finding) {
        List<String> properties = new ArrayList<>();
        Optional<Position> position = finding.position();
        finding.file().or(() -> firstFile).ifPresent(file -> properties.add("file=" + property(folder.file(file))));
        position.ifPresent(place -> {
            properties.add("line=" + place.line());
            properties.add("col=" + place.column());
        });
        properties.add("title=" + property(finding.rule()));
        return "::" + kind(finding.severity()) + " " + String.join(",", properties) + "::" + data(message(finding));
    }

    private static String kind(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.id();
    }

    private String message(Finding finding) {
        return String.join("\n", FindingWording.lines(finding, dataset, folder));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String count(AuditReport report) {
        String counts = FindingWording.counts(report);
        boolean cut = List.of(Severity.values()).stream().anyMatch(kind -> report.count(kind) > SHOWN_OF_A_KIND);
        return cut
                ? counts + "; GitHub shows the first " + SHOWN_OF_A_KIND
                        + " of each kind beside the lines, all are in this log"
                : counts;
    }
}
