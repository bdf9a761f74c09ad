package org.testimonia.junit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.testimonia.audit.AcceptedFinding;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Rule;
import org.testimonia.audit.RuleInForce;
import org.testimonia.dataset.Severity;

/** The tests of an audit: one for each rule and subject. */
final class RuleTests {

    private final AuditReport report;
    private final DatasetPlace place;
    private final Optional<Severity> failOn;

    RuleTests(AuditReport report, DatasetPlace place, Optional<Severity> failOn) {
        this.report = report;
        this.place = place;
        this.failOn = failOn;
    }

    /** A node for each of these rules, and for any other that a finding names, by id. */
    Stream<DynamicNode> of(List<Rule> rules) {
        Map<String, Map<String, List<Finding>>> open = byRuleAndSubject(report.findings());
        Map<String, Map<String, List<Finding>>> settled = byRuleAndSubject(
                Stream.concat(report.accepted().stream().map(AcceptedFinding::finding), report.known().stream())
                        .toList());
        Set<String> off = rules.stream().filter(this::isOff).map(Rule::id).collect(Collectors.toSet());
        return Stream.of(rules.stream().map(Rule::id), open.keySet().stream(), settled.keySet().stream())
                .flatMap(ids -> ids)
                .distinct()
                .sorted()
                .map(rule -> node(
                        rule,
                        off.contains(rule),
                        open.getOrDefault(rule, Map.of()),
                        settled.getOrDefault(rule, Map.of())));
    }

    private static Map<String, Map<String, List<Finding>>> byRuleAndSubject(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.groupingBy(Finding::subject)));
    }

    private DynamicNode node(
            String rule, boolean off, Map<String, List<Finding>> open, Map<String, List<Finding>> settled) {
        if (open.isEmpty() && settled.isEmpty()) {
            return DynamicTest.dynamicTest(
                    rule, off ? Outcome.aborted(rule + " is off in testimonia.yaml") : Outcome.passed());
        }
        Stream<String> subjects = Stream.concat(open.keySet().stream(), settled.keySet().stream())
                .distinct()
                .sorted();
        return DynamicContainer.dynamicContainer(
                rule,
                subjects.map(subject -> new SubjectTest(
                                report.dataset(), place, open.getOrDefault(subject, List.of()), failOn)
                        .of(rule, subject)));
    }

    private boolean isOff(Rule rule) {
        return RuleInForce.of(rule, report.dataset().configuration()).isOff();
    }
}
