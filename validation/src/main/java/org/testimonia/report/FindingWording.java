package org.testimonia.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.OneLine;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.Subject;
import org.testimonia.source.Position;
import org.testimonia.source.Source;

/** The words that all reports have for a finding. */
public final class FindingWording {

    private FindingWording() {}

    /** The message, with the subject before it where it does not begin with it. */
    public static String sentence(Finding finding, Dataset dataset) {
        String name = dataset.subjectName(finding.subject());
        if (finding.subject().isEmpty() || finding.message().startsWith(name)) {
            return finding.message();
        }
        return OneLine.of(name) + (finding.message().startsWith("got ") ? ": " : ", ") + finding.message();
    }

    /** {@code Spain, established}; empty if it is about no subject. */
    static String topic(Finding finding, Dataset dataset) {
        return Stream.of(
                        dataset.subjectName(finding.subject()),
                        finding.property().replace('_', ' '))
                .filter(part -> !part.isEmpty())
                .map(OneLine::of)
                .collect(Collectors.joining(", "));
    }

    /** {@code contradiction · 2 witnesses}, then the reason; empty if there is none of these. */
    static String standing(Finding finding, String reason) {
        String verdict = finding.verdict().map(Verdict::id).orElse("").replace('-', ' ');
        String witnesses = finding.witnesses() == 0 ? "" : Plural.of(finding.witnesses(), "witness");
        return Stream.of(verdict, witnesses, reason)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The sentence, a line for each of the first claims and records, and how it stands. */
    static List<String> lines(Finding finding, Dataset dataset, RepositoryFolder folder) {
        List<String> lines = new ArrayList<>();
        lines.add(sentence(finding, dataset));
        List<Exhibit> exhibits = Exhibit.of(finding, dataset);
        exhibits.stream()
                .limit(Exhibit.SHOWN)
                .map(exhibit -> "  " + exhibit.line(folder))
                .forEach(lines::add);
        if (exhibits.size() > Exhibit.SHOWN) {
            lines.add("  … and " + Plural.of(exhibits.size() - Exhibit.SHOWN, "more claim"));
        }
        String standing = standing(finding, finding.reason());
        if (!standing.isEmpty()) {
            lines.add(standing);
        }
        return lines;
    }

    /** {@code 1 error, 0 warnings, 3 notes, 2 in the baseline, 1 accepted}; the last two only where there are some. */
    static String counts(AuditReport report) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            counts.add(Plural.of(report.count(severity), severity.id()));
        }
        if (!report.known().isEmpty()) {
            counts.add(report.known().size() + " in the baseline");
        }
        if (!report.accepted().isEmpty()) {
            counts.add(report.accepted().size() + " accepted");
        }
        return String.join(", ", counts);
    }

    /** {@code accepted by Ann on 2026-11-24 until 2027-12-31: known since 1967}. */
    static String decision(Decision decision) {
        return OneLine.of(decision.ruling() + " by " + decision.author() + " on " + decision.date()
                + decision.until().map(day -> " until " + day).orElse("") + ": " + decision.reason());
    }

    /** The first file that a dataset has a record in: where a finding belongs that is about no record. */
    static Optional<String> firstFile(Dataset dataset) {
        return Stream.of(
                        dataset.claims().stream().map(Claim::position),
                        dataset.subjects().stream().map(Subject::position),
                        dataset.sources().stream().map(Source::position))
                .flatMap(positions -> positions)
                .map(Position::file)
                .filter(file -> !file.isEmpty())
                .min(String::compareTo);
    }
}
