package org.testimonia.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Severity;

/**
 * An audit as Markdown of GitHub and GitLab, for a comment on a change or the summary of a run.
 *
 * <p>First a line that counts, then errors and warnings, the most severe first: disagreements subject by subject, each with
 * its sides in a table, and what is about one claim or record rule by rule. The notes are folded. Nothing that stands in the dataset makes markup, a link, a mention or HTML. A report that
 * would be too long is cut after a finding, and says how many it leaves out.
 */
public final class MarkdownReport {

    /** What GitHub takes as a comment, in characters. */
    public static final int COMMENT_CHARACTERS = 65_536;

    private static final int SHORTEST = 2_000;
    private static final int PLACES_SHOWN = 5;
    private static final int LONGEST_NAME = 60;
    private static final int ROOM_TO_END = 100;
    private static final String FOLD_END = "</details>\n";

    private final AuditReport report;
    private final Optional<String> comparison;
    private final Dataset dataset;
    private final RepositoryFolder folder;
    private final int most;
    private final StringBuilder out = new StringBuilder();
    private int written;
    private boolean full;

    private MarkdownReport(
            AuditReport report, Optional<String> comparison, RepositoryFolder folder, int mostCharacters) {
        this.report = report;
        this.comparison = comparison;
        this.dataset = report.dataset();
        this.folder = folder;
        this.most = mostCharacters;
    }

    /**
     * The report, with {@code \n} line ends.
     *
     * @param folder where the dataset stands in its repository
     * @param mostCharacters how long it may be, in UTF-16 units; at least 2,000
     * @throws IllegalArgumentException if it may be shorter than that
     */
    public static String render(AuditReport report, RepositoryFolder folder, int mostCharacters) {
        if (mostCharacters < SHORTEST) {
            throw new IllegalArgumentException("got " + mostCharacters + " characters, expected at least " + SHORTEST);
        }
        return new MarkdownReport(report, Optional.empty(), folder, mostCharacters).render();
    }

    /**
     * The same of what an edit brought.
     *
     * @param comparison what the dataset is compared with, which the report begins with
     */
    static String render(AuditReport report, Optional<String> comparison, RepositoryFolder folder, int mostCharacters) {
        return new MarkdownReport(report, comparison, folder, mostCharacters).render();
    }

    private String render() {
        out.append("## Testimonia on ").append(MarkdownText.of(shortened(dataset.name())));
        out.append(": ").append(FindingWording.counts(report)).append("\n\n");
        comparison.ifPresent(words -> out.append("Brought by an edit, ")
                .append(MarkdownText.of(words))
                .append("\n\n"));
        out.append(Plural.of(dataset.claims().size(), "claim")).append(" about ");
        out.append(Plural.of(dataset.subjectIds().size(), "subject")).append(" from ");
        out.append(Plural.of(dataset.sourceIds().size(), "source")).append('\n');
        addLoud();
        addNotes();
        int left = report.findings().size() - written;
        if (left > 0) {
            out.append("\n… and ").append(Plural.of(left, "more finding")).append(" that had no room here\n");
        }
        return out.toString();
    }

    private static String shortened(String name) {
        int characters = name.codePointCount(0, name.length());
        return characters <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    /** Disagreements by subject, what is about one claim or record by rule, those with errors first. */
    private void addLoud() {
        FindingOrder.grouped(findings(finding -> finding.severity() != Severity.NOTE), MarkdownReport::section)
                .forEach(this::addSection);
    }

    private List<Finding> findings(Predicate<Finding> condition) {
        return report.findings().stream().filter(condition).toList();
    }

    private static boolean isDisagreement(Finding finding) {
        return finding.claims().size() > 1;
    }

    private static String section(Finding finding) {
        return isDisagreement(finding) ? "1 " + finding.subject() : "2 " + finding.rule();
    }

    private void addSection(String key, List<Finding> findings) {
        boolean bySubject = isDisagreement(findings.get(0));
        String opening = "\n### " + (bySubject ? heading(key.substring(2)) : MarkdownText.of(key.substring(2))) + "\n";
        if (!bySubject) {
            opening += "\n";
        }
        for (Finding finding : findings) {
            String block =
                    bySubject ? paragraph(finding) : "- **" + finding.severity().id() + "** " + item(finding) + "\n";
            if (add(opening + block)) {
                opening = "";
            }
        }
    }

    private String heading(String subject) {
        if (subject.isEmpty()) {
            return "The dataset";
        }
        String name = dataset.subjectName(subject);
        return MarkdownText.of(name) + (name.equals(subject) ? "" : " (" + MarkdownText.of(subject) + ")");
    }

    /** Once something had no room nothing else is written, so that what is left out are the least severe. */
    private boolean add(String block) {
        full = full || out.length() + block.length() + ROOM_TO_END > most;
        if (!full) {
            out.append(block);
            written++;
        }
        return !full;
    }

    private String paragraph(Finding finding) {
        StringBuilder block = new StringBuilder("\n**" + finding.severity().id() + "** ");
        block.append(MarkdownText.of(FindingWording.sentence(finding, dataset))).append("\n\n");
        addTable(Exhibit.of(finding, dataset), isGrouped(finding), block);
        block.append(MarkdownText.of(FindingWording.standing(finding, finding.reason())));
        block.append(endsInLine(block) ? "\\\n" : "").append(signature(finding)).append('\n');
        return block.toString();
    }

    private static boolean endsInLine(StringBuilder block) {
        return block.charAt(block.length() - 1) != '\n';
    }

    private static String signature(Finding finding) {
        return MarkdownText.code(finding.rule()) + " " + MarkdownText.code(finding.fingerprint());
    }

    private static boolean isGrouped(Finding finding) {
        return finding.sides().size() > 1 && finding.sides().stream().anyMatch(side -> side.size() > 1);
    }

    private void addTable(List<Exhibit> exhibits, boolean withSides, StringBuilder block) {
        block.append(withSides ? "| side " : "").append("| claim | source | place |\n");
        block.append(withSides ? "|---" : "").append("|---|---|---|\n");
        for (Exhibit exhibit : exhibits.subList(0, Math.min(Exhibit.SHOWN, exhibits.size()))) {
            block.append(withSides ? "| " + exhibit.side() + " " : "");
            block.append("| ").append(MarkdownText.of(exhibit.what()));
            block.append(" | ").append(MarkdownText.of(exhibit.citation()));
            block.append(" | ").append(place(exhibit)).append(" |\n");
        }
        block.append('\n');
        if (exhibits.size() > Exhibit.SHOWN) {
            block.append("… and ")
                    .append(Plural.of(exhibits.size() - Exhibit.SHOWN, "more claim"))
                    .append("\n\n");
        }
    }

    private String place(Exhibit exhibit) {
        String place = exhibit.isInFile() ? MarkdownText.code(folder.place(exhibit.position())) : "";
        return exhibit.isBefore() ? Exhibit.BEFORE + place : place;
    }

    private void addNotes() {
        List<Finding> notes = findings(finding -> finding.severity() == Severity.NOTE);
        String opening = "\n<details>\n<summary>" + Plural.of(notes.size(), "note") + "</summary>\n\n";
        boolean begun = false;
        for (List<Finding> ofRule : FindingOrder.grouped(notes, Finding::rule).values()) {
            for (Finding note : ofRule) {
                begun |= add(
                        (begun ? "- " : opening + "- ") + item(note) + " · " + MarkdownText.code(note.rule()) + "\n");
            }
        }
        if (begun) {
            out.append('\n').append(FOLD_END);
        }
    }

    private String item(Finding note) {
        String places = Exhibit.of(note, dataset).stream()
                .filter(Exhibit::isInFile)
                .limit(PLACES_SHOWN)
                .map(this::place)
                .collect(Collectors.joining(", "));
        return MarkdownText.of(FindingWording.sentence(note, dataset)) + (places.isEmpty() ? "" : " " + places);
    }
}
