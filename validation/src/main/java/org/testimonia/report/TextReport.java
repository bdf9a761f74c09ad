package org.testimonia.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Severity;

/**
 * An audit for a person to read.
 *
 * <p>First the disagreements, subject by subject, the most severe first, each with all its sides; then what concerns
 * single claims and records, rule by rule, a line each; last a line that sums up.
 */
public final class TextReport {

    private static final int NOTES_SHOWN = 5;
    private static final String INDENT = "    ";

    private final AuditReport report;
    private final Dataset dataset;
    private final TextStyle style;
    private final boolean verbose;
    private final StringBuilder out = new StringBuilder();

    private TextReport(AuditReport report, TextStyle style, boolean verbose) {
        this.report = report;
        this.dataset = report.dataset();
        this.style = style;
        this.verbose = verbose;
    }

    /**
     * The report as text with {@code \n} line ends.
     *
     * @param verbose whether to show every note and every step of each explanation
     */
    public static String render(AuditReport report, TextStyle style, boolean verbose) {
        return new TextReport(report, style, verbose).render();
    }

    /** One finding with everything that is known of it. */
    public static String render(Finding finding, Dataset dataset, TextStyle style) {
        TextReport single = new TextReport(new AuditReport(dataset, List.of(finding)), style, true);
        single.addFinding(finding);
        single.line(INDENT + single.style.faint("fingerprint " + finding.fingerprint()));
        return single.out.toString();
    }

    private String render() {
        line(style.bold(dataset.name()) + ": " + counted(dataset.claims().size(), "claim") + " about "
                + counted(dataset.subjectIds().size(), "subject") + " from "
                + counted(dataset.sources().size(), "source"));
        addSubjects();
        addRules();
        line("");
        line(summary());
        return out.toString();
    }

    private void addSubjects() {
        Map<String, List<Finding>> bySubject = report.findings().stream()
                .filter(TextReport::isDisagreement)
                .collect(Collectors.groupingBy(Finding::subject, TreeMap::new, Collectors.toList()));
        bySubject.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Finding>> entry) -> worst(entry.getValue()))
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> addSubject(entry.getKey(), entry.getValue()));
    }

    private static boolean isDisagreement(Finding finding) {
        return finding.claims().size() > 1;
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
    }

    private void addSubject(String subject, List<Finding> findings) {
        line("");
        String name = dataset.subjectName(subject);
        line(style.bold(name) + (name.equals(subject) ? "" : style.faint(" (" + subject + ")")));
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .forEach(finding -> {
                    line("");
                    addFinding(finding);
                });
    }

    private void addFinding(Finding finding) {
        String label = finding.severity().id();
        List<String> lines = TextLayout.wrap(
                finding.message(), style.width(), "  " + label + "  ", "  " + " ".repeat(label.length() + 2));
        lines.set(0, lines.get(0).replaceFirst(label, style.severity(finding.severity(), label)));
        lines.forEach(this::line);
        addSides(finding);
        addReasons(finding);
    }

    private void addSides(Finding finding) {
        List<List<String>> rows = new ArrayList<>();
        boolean oneTopic = finding.claims().stream()
                        .map(claim -> claim.subject() + " " + claim.property())
                        .distinct()
                        .count()
                == 1;
        for (Claim claim : finding.claims()) {
            rows.add(oneTopic ? ClaimLines.cells(claim, dataset) : ClaimLines.cellsWithTopic(claim, dataset));
        }
        TextLayout.align(rows, INDENT + "  ").forEach(this::line);
        for (RecordView view : finding.records()) {
            line(INDENT + "  " + view.position());
        }
    }

    private void addReasons(Finding finding) {
        List<String> steps = finding.explanation();
        List<String> shown = verbose || steps.isEmpty() ? steps : steps.subList(steps.size() - 1, steps.size());
        String verdict = finding.verdict()
                .map(Verdict::id)
                .map(id -> id.replace('-', ' '))
                .orElse("");
        String witnesses = finding.witnesses() == 0 ? "" : counted(finding.witnesses(), "witness");
        String reason = String.join("; ", shown);
        String text = List.of(verdict, witnesses, reason).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        TextLayout.wrap(text, style.width(), INDENT, INDENT).forEach(each -> line(style.faint(each)));
        line(INDENT + style.faint(finding.rule()));
    }

    private void addRules() {
        Map<String, List<Finding>> byRule = report.findings().stream()
                .filter(finding -> !isDisagreement(finding))
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        byRule.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Finding>> entry) -> worst(entry.getValue()))
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> addRule(entry.getKey(), entry.getValue()));
    }

    private void addRule(String rule, List<Finding> findings) {
        line("");
        line(style.bold(rule) + style.faint(" (" + findings.size() + ")"));
        List<Finding> loudest = findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        long notes = loudest.stream()
                .filter(finding -> finding.severity() == Severity.NOTE)
                .count();
        boolean cut = !verbose && notes > NOTES_SHOWN;
        long shown = cut ? findings.size() - notes + NOTES_SHOWN : findings.size();
        loudest.stream().limit(shown).forEach(this::addSingle);
        if (cut) {
            line(style.faint("  … and " + (notes - NOTES_SHOWN) + " more notes like these; --verbose shows all"));
        }
    }

    private void addSingle(Finding finding) {
        String where = finding.claims().stream()
                .map(ClaimLines::position)
                .findFirst()
                .orElseGet(() -> finding.records().stream()
                        .map(view -> view.position().toString())
                        .findFirst()
                        .orElse(dataset.name()));
        String label = finding.severity().id();
        List<String> lines = TextLayout.wrap(
                where + " " + topicIfMissing(finding) + finding.message(),
                style.width(),
                "  " + label + "  ",
                INDENT + "  ");
        lines.set(0, lines.get(0).replaceFirst(label, style.severity(finding.severity(), label)));
        lines.forEach(this::line);
        if (verbose) {
            finding.explanation()
                    .forEach(step -> TextLayout.wrap(step, style.width(), INDENT + "  ", INDENT + "  ")
                            .forEach(each -> line(style.faint(each))));
        }
    }

    private String topicIfMissing(Finding finding) {
        String name = dataset.subjectName(finding.subject());
        return finding.subject().isEmpty() || finding.message().startsWith(name) ? "" : name + ": ";
    }

    private String summary() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            long count = report.count(severity);
            String text = counted(count, severity.id());
            counts.add(count == 0 ? text : style.severity(severity, text));
        }
        return String.join(", ", counts);
    }

    private static String counted(long count, String noun) {
        String plural = noun.endsWith("s") ? noun + "es" : noun + "s";
        return count + " " + (count == 1 ? noun : plural);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
