package org.testimonia.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.audit.AcceptedFinding;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Rule;
import org.testimonia.audit.RuleInForce;
import org.testimonia.audit.Verdict;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Severity;

/**
 * An audit as JUnit XML, for the pages of test results of Jenkins, GitLab and others.
 *
 * <p>A rule is a test suite, a finding a test case of it, named by what it is about and its fingerprint, so that a page
 * knows it again whatever line it stands on. A finding that fails the run is a failure. An error or warning that does
 * not is a skipped case, which pages count and show; so is what was decided about, or is in a baseline. A note is a passed
 * case with its text as output. A rule without findings is one passed case, a rule that is switched off a skipped one. Characters that XML cannot have are shown as
 * {@code U+FFFD}.
 */
public final class JUnitReport {

    private final Dataset dataset;
    private final Optional<String> comparison;
    private final Optional<Severity> failOn;
    private final RepositoryFolder folder;
    private final Set<String> off = new HashSet<>();
    private final XmlText xml = new XmlText();

    /** Why findings are listed that are not open, by fingerprint. */
    private final Map<String, String> setAside = new HashMap<>();

    private JUnitReport(
            Dataset dataset, Optional<String> comparison, Optional<Severity> failOn, RepositoryFolder folder) {
        this.dataset = dataset;
        this.comparison = comparison;
        this.failOn = failOn;
        this.folder = folder;
    }

    /**
     * The report, indented by two spaces, with {@code \n} line ends; it says that it is UTF-8.
     *
     * @param rules the rules that ran, beside those that the dataset declares
     * @param failOn from which severity on a finding is a failure; empty for never
     * @param folder where the dataset stands in its repository
     */
    public static String render(
            AuditReport report, List<? extends Rule> rules, Optional<Severity> failOn, RepositoryFolder folder) {
        return render(report, rules, Optional.empty(), failOn, folder);
    }

    /**
     * The same of what an edit brought.
     *
     * @param comparison what the dataset is compared with, which the name of all says; a rule without findings brought
     *     nothing new
     */
    static String render(
            AuditReport report,
            List<? extends Rule> rules,
            Optional<String> comparison,
            Optional<Severity> failOn,
            RepositoryFolder folder) {
        return new JUnitReport(report.dataset(), comparison, failOn, folder).render(report, rules);
    }

    private String render(AuditReport report, List<? extends Rule> rules) {
        Map<String, List<Finding>> byRule = new TreeMap<>();
        RuleHeading.of(rules, dataset.configuration()).keySet().forEach(rule -> byRule.put(rule, List.of()));
        RuleHeading.of(rules, dataset.configuration()).values().stream()
                .filter(rule -> RuleInForce.of(rule, dataset.configuration()).isOff())
                .forEach(rule -> off.add(rule.id()));
        byRule.putAll(all(report).collect(Collectors.groupingBy(Finding::rule)));
        report.accepted()
                .forEach(accepted ->
                        setAside.put(accepted.finding().fingerprint(), FindingWording.decision(accepted.decision())));
        report.known().forEach(finding -> setAside.put(finding.fingerprint(), "in the baseline"));
        long tests = byRule.values().stream().mapToLong(JUnitReport::cases).sum();
        xml.begin("testsuites")
                .attribute(
                        "name",
                        "testimonia " + dataset.name()
                                + comparison.map(words -> ", " + words).orElse(""))
                .attribute("tests", tests)
                .attribute("failures", failures(report.findings()))
                .attribute("errors", 0);
        byRule.forEach(this::addSuite);
        return xml.end().toString();
    }

    private static Stream<Finding> all(AuditReport report) {
        return Stream.of(
                        report.findings().stream(),
                        report.accepted().stream().map(AcceptedFinding::finding),
                        report.known().stream())
                .flatMap(findings -> findings);
    }

    private static long cases(List<Finding> findings) {
        return Math.max(1, findings.size());
    }

    private long failures(List<Finding> findings) {
        return findings.stream().filter(this::fails).count();
    }

    private boolean fails(Finding finding) {
        return !isSetAside(finding)
                && failOn.filter(finding.severity()::isAtLeast).isPresent();
    }

    private boolean isSetAside(Finding finding) {
        return setAside.containsKey(finding.fingerprint());
    }

    private boolean isSkipped(Finding finding) {
        return isSetAside(finding) || (!fails(finding) && finding.severity() != Severity.NOTE);
    }

    private void addSuite(String rule, List<Finding> findings) {
        boolean isOff = off.contains(rule);
        long skipped = isOff && findings.isEmpty()
                ? 1
                : findings.stream().filter(this::isSkipped).count();
        xml.begin("testsuite")
                .attribute("name", rule)
                .attribute("tests", cases(findings))
                .attribute("failures", failures(findings))
                .attribute("errors", 0)
                .attribute("skipped", skipped)
                .attribute("time", 0);
        if (findings.isEmpty()) {
            addSilentRule(rule, isOff);
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Finding finding : FindingOrder.loudestFirst(findings)) {
            addCase(finding, seen.merge(finding.fingerprint(), 1, Integer::sum));
        }
        xml.end();
    }

    private void addSilentRule(String rule, boolean off) {
        beginCase(off ? "off" : comparison.isPresent() ? "nothing new" : "no findings", rule);
        if (off) {
            xml.begin("skipped")
                    .attribute("message", "switched off in testimonia.yaml")
                    .end();
        }
        xml.end();
    }

    private void beginCase(String name, String rule) {
        xml.begin("testcase")
                .attribute("name", name)
                .attribute("classname", rule)
                .attribute("time", 0);
    }

    private void addCase(Finding finding, int occurrence) {
        beginCase(name(finding, occurrence), finding.rule());
        finding.file().ifPresent(file -> xml.attribute("file", folder.file(file)));
        String sentence = FindingWording.sentence(finding, dataset);
        String text = "\n" + String.join("\n", FindingWording.lines(finding, dataset, folder)) + "\n";
        if (fails(finding)) {
            xml.begin("failure")
                    .attribute("message", sentence)
                    .attribute("type", type(finding))
                    .text(text)
                    .end();
        } else if (isSkipped(finding)) {
            xml.begin("skipped")
                    .attribute("message", skipped(finding) + sentence)
                    .text(text)
                    .end();
        } else {
            xml.begin("system-out").text(text).end();
        }
        xml.end();
    }

    private String skipped(Finding finding) {
        String aside = setAside.get(finding.fingerprint());
        return (aside == null ? finding.severity().id() : aside) + ": ";
    }

    /** Unique within its rule, also for findings of records that say the same. */
    private String name(Finding finding, int occurrence) {
        String topic = FindingWording.topic(finding, dataset);
        return (topic.isEmpty() ? "" : topic + " ")
                + "[" + finding.fingerprint() + "]"
                + (occurrence == 1 ? "" : " " + occurrence);
    }

    private static String type(Finding finding) {
        return finding.severity().id()
                + finding.verdict()
                        .map(Verdict::id)
                        .map(id -> ", " + id.replace('-', ' '))
                        .orElse("");
    }
}
