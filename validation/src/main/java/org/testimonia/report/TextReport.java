package org.testimonia.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;
import org.testimonia.dataset.Severity;

/**
 * An audit for a person to read.
 *
 * <p>First the disagreements, subject by subject, the most severe first, each with all its sides; then what concerns
 * single claims and records, rule by rule, a line each; last a line that sums up. Of very many subjects and notes, the
 * first are shown and the rest is counted.
 */
public final class TextReport {

    private static final int NOTES_SHOWN = 5;
    private static final int LOUD_SHOWN = 100;
    private static final int SUBJECTS_SHOWN = 100;
    private static final int CLAIMS_SHOWN = 20;
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

    /** One finding as it stands in a report. */
    static String renderAsListed(Finding finding, Dataset dataset, TextStyle style, boolean verbose) {
        TextReport single = new TextReport(new AuditReport(dataset, List.of(finding)), style, verbose);
        if (isDisagreement(finding)) {
            single.addFinding(finding);
        } else {
            single.addSingle(finding);
            single.line(INDENT + style.faint(finding.rule()));
        }
        return single.out.toString();
    }

    private String render() {
        line(style.bold(dataset.name()) + ": " + Plural.of(dataset.claims().size(), "claim") + " about "
                + Plural.of(dataset.subjectIds().size(), "subject") + " from "
                + Plural.of(dataset.sourceIds().size(), "source"));
        Map<String, List<Finding>> bySubject =
                FindingOrder.grouped(findings(TextReport::isDisagreement), Finding::subject);
        long shown = verbose ? bySubject.size() : SUBJECTS_SHOWN;
        bySubject.entrySet().stream().limit(shown).forEach(entry -> addSubject(entry.getKey(), entry.getValue()));
        addCut(bySubject.values().stream().skip(shown).toList());
        FindingOrder.grouped(findings(finding -> !isDisagreement(finding)), Finding::rule)
                .forEach(this::addRule);
        line("");
        line(summary());
        return out.toString();
    }

    /** What is left out, and how much of what there is in all. */
    private void addCut(List<List<Finding>> left) {
        if (left.isEmpty()) {
            return;
        }
        int findings = left.stream().mapToInt(List::size).sum();
        line("");
        line(style.faint("… and " + Plural.of(findings, "more finding") + " on "
                + Plural.of(left.size(), "more subject") + "; --verbose shows all. In all:"));
        Map<String, Long> byRule = report.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        TextLayout.align(
                        byRule.entrySet().stream()
                                .map(entry -> List.of(entry.getKey(), Plural.of(entry.getValue(), "finding")))
                                .toList(),
                        "  ")
                .forEach(this::line);
    }

    private List<Finding> findings(Predicate<Finding> condition) {
        return report.findings().stream().filter(condition).toList();
    }

    private static boolean isDisagreement(Finding finding) {
        return finding.claims().size() > 1;
    }

    private void addSubject(String subject, List<Finding> findings) {
        line("");
        String name = OneLine.of(dataset.subjectName(subject));
        line(style.bold(name) + (name.equals(subject) ? "" : style.faint(" (" + subject + ")")));
        findings.forEach(finding -> {
            line("");
            addFinding(finding);
        });
    }

    private void addFinding(Finding finding) {
        addLabelled(finding.severity(), finding.message());
        boolean oneTopic = finding.claims().stream()
                        .map(claim -> claim.subject() + " " + claim.property())
                        .distinct()
                        .count()
                == 1;
        List<Claim> shown = finding.claims().stream()
                .limit(verbose ? Long.MAX_VALUE : CLAIMS_SHOWN)
                .toList();
        ClaimLines.lines(shown, dataset, !oneTopic, INDENT + "  ", style.width())
                .forEach(this::line);
        int left = finding.claims().size() - shown.size();
        if (left > 0) {
            line(INDENT + "  " + style.faint("… and " + Plural.of(left, "more claim") + "; --verbose shows all"));
        }
        finding.records().forEach(view -> line(INDENT + "  " + view.position()));
        addReasons(finding);
        if (finding.severity() != Severity.NOTE || verbose) {
            addNotes(finding);
        }
        line(INDENT + style.faint(finding.rule()));
    }

    private void addLabelled(Severity severity, String text) {
        String label = severity.id();
        List<String> lines =
                TextLayout.wrap(text, style.width(), "  " + label + "  ", " ".repeat(label.length() + INDENT.length()));
        line("  " + style.severity(severity, label) + lines.get(0).substring(2 + label.length()));
        lines.subList(1, lines.size()).forEach(this::line);
    }

    private void addReasons(Finding finding) {
        addFaint(FindingWording.standing(finding, verbose ? "" : finding.reason()), INDENT);
        if (verbose) {
            finding.explanation().forEach(this::addStep);
        }
    }

    private void addNotes(Finding finding) {
        finding.claims().stream()
                .flatMap(claim ->
                        claim.note().map(note -> "note on “" + claim.value().text() + "”: " + note).stream())
                .distinct()
                .forEach(note -> addFaint(note, INDENT));
    }

    private void addStep(String step) {
        addFaint("- " + step, INDENT + "  ", INDENT + "    ");
    }

    private void addFaint(String text, String indent) {
        addFaint(text, indent, indent);
    }

    private void addFaint(String text, String first, String rest) {
        TextLayout.wrap(OneLine.of(text), style.width(), first, rest).forEach(each -> line(style.faint(each)));
    }

    private void addRule(String rule, List<Finding> findings) {
        List<Finding> loud = findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        List<Finding> notes = findings.subList(loud.size(), findings.size());
        List<Finding> shown = Stream.concat(
                        loud.stream().limit(verbose ? loud.size() : LOUD_SHOWN),
                        notes.stream().limit(verbose ? notes.size() : NOTES_SHOWN))
                .toList();
        line("");
        line(style.bold(rule) + style.faint(" (" + findings.size() + ")"));
        Map<String, List<Finding>> alike = new LinkedHashMap<>();
        shown.forEach(finding -> alike.computeIfAbsent(sharedWords(finding), words -> new ArrayList<>())
                .add(finding));
        alike.forEach(this::addAlike);
        if (shown.size() < findings.size()) {
            String kind = loud.size() > LOUD_SHOWN ? "more finding" : "more note";
            line(style.faint("  … and " + Plural.of(findings.size() - shown.size(), kind) + "; --verbose shows all"));
        }
    }

    /** What the message says after subject, property and value; empty if it does not begin with these. */
    private String sharedWords(Finding finding) {
        String value = finding.claims().stream()
                .map(claim -> "“" + claim.value().text() + "” ")
                .findFirst()
                .orElse("");
        int at = finding.message().indexOf(value);
        boolean begins = !value.isEmpty() && finding.message().startsWith(": ", Math.max(0, at - 2));
        return begins ? finding.severity().id() + " " + finding.message().substring(at + value.length()) : "";
    }

    private void addAlike(String words, List<Finding> findings) {
        if (words.isEmpty() || findings.size() == 1) {
            findings.forEach(this::addSingle);
            return;
        }
        Severity severity = findings.get(0).severity();
        addLabelled(severity, "each " + words.substring(severity.id().length() + 1));
        List<Claim> claims =
                findings.stream().flatMap(finding -> finding.claims().stream()).toList();
        ClaimLines.lines(claims, dataset, true, INDENT + "  ", style.width()).forEach(this::line);
    }

    private void addSingle(Finding finding) {
        addLabelled(finding.severity(), FindingWording.sentence(finding, dataset));
        List<String> positions = Stream.concat(
                        finding.claims().stream().map(ClaimLines::position),
                        finding.records().stream().map(RecordView::position).map(Object::toString))
                .toList();
        line(INDENT + "  " + String.join("  ", positions));
        if (verbose) {
            finding.explanation().forEach(this::addStep);
        }
    }

    private String summary() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            long count = report.count(severity);
            String text = Plural.of(count, severity.id());
            counts.add(count == 0 ? text : style.severity(severity, text));
        }
        return String.join(", ", counts);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
