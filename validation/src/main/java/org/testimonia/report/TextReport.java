package org.testimonia.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.audit.AcceptedFinding;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Decision;
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
    private static final int BRIEF_SHOWN = 20;
    private static final int PLACES_SHOWN = 5;
    private static final String INDENT = "    ";

    private final AuditReport report;
    private final Dataset dataset;
    private final TextStyle style;
    private final boolean verbose;
    private final boolean showAccepted;
    private final StringBuilder out = new StringBuilder();

    private TextReport(AuditReport report, TextStyle style, boolean verbose, boolean showAccepted) {
        this.report = report;
        this.dataset = report.dataset();
        this.style = style;
        this.verbose = verbose;
        this.showAccepted = showAccepted;
    }

    /**
     * The report as text with {@code \n} line ends.
     *
     * @param verbose whether to show every note, every step of each explanation, fingerprints, and the works that are
     *     cited
     */
    public static String render(AuditReport report, TextStyle style, boolean verbose) {
        return render(report, style, verbose, false);
    }

    /**
     * The same, and what is accepted.
     *
     * @param showAccepted whether to show what is accepted, with the decisions; else it is counted
     */
    public static String render(AuditReport report, TextStyle style, boolean verbose, boolean showAccepted) {
        return new TextReport(report, style, verbose, showAccepted).render();
    }

    /** One finding with everything that is known of it. */
    public static String render(Finding finding, Dataset dataset, TextStyle style) {
        TextReport single = new TextReport(new AuditReport(dataset, List.of(finding)), style, true, false);
        single.addFinding(finding);
        return single.out.toString();
    }

    /** The same, with what was decided about it. */
    public static String render(AcceptedFinding accepted, Dataset dataset, TextStyle style) {
        TextReport single = new TextReport(new AuditReport(dataset, List.of()), style, true, false);
        single.addFinding(accepted.finding());
        single.addDecision(accepted.decision());
        return single.out.toString();
    }

    /**
     * Only findings that fail a run, without a first and a last line; empty if there are none.
     *
     * @param failOn from which severity on a finding fails; empty for never
     */
    public static String renderFailures(
            AuditReport report, Optional<Severity> failOn, TextStyle style, boolean verbose) {
        return renderFailures(report.findings(), report.dataset(), failOn, style, verbose);
    }

    static String renderFailures(
            List<Finding> findings, Dataset dataset, Optional<Severity> failOn, TextStyle style, boolean verbose) {
        List<Finding> failures = findings.stream()
                .filter(finding -> failOn.filter(finding.severity()::isAtLeast).isPresent())
                .toList();
        String list = renderList(failures, dataset, style, verbose);
        return list.isEmpty() ? "" : list.substring(1);
    }

    /** One finding as it stands in a report. */
    static String renderAsListed(Finding finding, Dataset dataset, TextStyle style, boolean verbose) {
        TextReport single = new TextReport(new AuditReport(dataset, List.of(finding)), style, verbose, false);
        if (isDisagreement(finding)) {
            single.addFinding(finding);
        } else {
            single.addSingle(finding);
            single.line(INDENT + style.faint(finding.rule()));
        }
        return single.out.toString();
    }

    /** Findings as a report lists them, without its first and its last line. */
    static String renderList(List<Finding> findings, Dataset dataset, TextStyle style, boolean verbose) {
        TextReport list = new TextReport(new AuditReport(dataset, findings), style, verbose, false);
        list.addFindings();
        return list.out.toString();
    }

    /** Findings by what they say alone, the most severe first. */
    static String renderBriefly(List<Finding> findings, Dataset dataset, TextStyle style) {
        TextReport list = new TextReport(new AuditReport(dataset, findings), style, false, false);
        FindingOrder.loudestFirst(findings).stream().limit(BRIEF_SHOWN).forEach(list::addBriefly);
        if (findings.size() > BRIEF_SHOWN) {
            list.line(style.faint(
                    "  … and " + Plural.of(findings.size() - BRIEF_SHOWN, "more finding") + "; --verbose shows all"));
        }
        return list.out.toString();
    }

    /** Findings by what they say alone, with what was decided about them. */
    static String renderDecided(List<AcceptedFinding> findings, Dataset dataset, TextStyle style) {
        TextReport list = new TextReport(new AuditReport(dataset, List.of()), style, false, false);
        findings.forEach(accepted -> {
            list.addBriefly(accepted.finding());
            list.addDecision(accepted.decision());
        });
        return list.out.toString();
    }

    private void addBriefly(Finding finding) {
        addLabelled(finding.severity(), FindingWording.sentence(finding, dataset));
        line(INDENT + style.faint(finding.rule()));
    }

    private String render() {
        line(style.bold(dataset.name()) + ": " + Plural.of(dataset.claims().size(), "claim") + " about "
                + Plural.of(dataset.subjectIds().size(), "subject") + " from "
                + Plural.of(dataset.sourceIds().size(), "source"));
        addFindings();
        if (verbose) {
            addSources();
        }
        line("");
        line(summary());
        return out.toString();
    }

    private void addFindings() {
        Map<String, List<Finding>> bySubject =
                FindingOrder.grouped(findings(TextReport::isDisagreement), Finding::subject);
        long shown = verbose ? bySubject.size() : SUBJECTS_SHOWN;
        bySubject.entrySet().stream().limit(shown).forEach(entry -> addSubject(entry.getKey(), entry.getValue()));
        addCut(bySubject.values().stream().skip(shown).toList());
        FindingOrder.grouped(findings(finding -> !isDisagreement(finding)), Finding::rule)
                .forEach(this::addRule);
        if (showAccepted && !report.accepted().isEmpty()) {
            addAccepted();
        }
    }

    private void addSources() {
        List<String> sources = SourceLegend.lines(
                report.findings().stream()
                        .flatMap(finding -> finding.claims().stream())
                        .toList(),
                dataset,
                style);
        if (!sources.isEmpty()) {
            line("");
            sources.forEach(this::line);
        }
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
        return finding.claims().size() > 1 && finding.records().stream().noneMatch(RecordView::isBefore);
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
        finding.records().forEach(view -> line(INDENT + "  " + place(view)));
        addReasons(finding);
        if (finding.severity() != Severity.NOTE || verbose) {
            addNotes(finding);
        }
        line(INDENT + style.faint(finding.rule()));
        addFingerprint(finding);
    }

    /** By which a decision names the finding. */
    private void addFingerprint(Finding finding) {
        if (verbose) {
            line(INDENT + style.faint("fingerprint " + finding.fingerprint()));
        }
    }

    private void addLabelled(Severity severity, String text) {
        String label = severity.id();
        List<String> lines =
                TextLayout.wrap(text, style.width(), "  " + label + "  ", " ".repeat(label.length() + INDENT.length()));
        line("  " + style.severity(severity, label) + lines.get(0).substring(2 + label.length()));
        lines.subList(1, lines.size()).forEach(this::line);
    }

    private void addReasons(Finding finding) {
        String standing = FindingWording.standing(finding, verbose ? "" : finding.reason());
        if (!standing.isEmpty()) {
            addFaint(standing, INDENT);
        }
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
        List<String> places = Stream.concat(
                        finding.claims().stream().map(ClaimLines::position),
                        finding.records().stream().map(TextReport::place))
                .toList();
        long shown = verbose ? places.size() : PLACES_SHOWN;
        line(INDENT + "  " + places.stream().limit(shown).collect(Collectors.joining("  "))
                + (places.size() > shown ? "  … and " + (places.size() - shown) + " more" : ""));
        if (verbose) {
            finding.explanation().forEach(this::addStep);
        }
        addFingerprint(finding);
    }

    private static String place(RecordView view) {
        String place = view.position().file().isEmpty()
                ? view.field("id")
                : view.position().toString();
        return view.isBefore() ? "before: " + place : place;
    }

    private void addAccepted() {
        line("");
        line(style.bold("Accepted") + style.faint(" (" + report.accepted().size() + ")"));
        report.accepted().forEach(accepted -> {
            line("");
            addFinding(accepted.finding());
            addDecision(accepted.decision());
        });
    }

    private void addDecision(Decision decision) {
        addFaint(FindingWording.decision(decision) + " (" + decision.position() + ")", INDENT);
    }

    private String summary() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            long count = report.count(severity);
            String text = Plural.of(count, severity.id());
            counts.add(count == 0 ? text : style.severity(severity, text));
        }
        if (!report.known().isEmpty()) {
            counts.add(report.known().size() + " in the baseline");
        }
        if (!report.accepted().isEmpty()) {
            counts.add(report.accepted().size() + " accepted" + (showAccepted ? "" : " (--show-accepted shows them)"));
        }
        return String.join(", ", counts);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
