package org.testimonia.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.audit.Rule;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.Subject;
import org.testimonia.lineage.Lineage;

/** Gathers what a report shows of an audit. */
final class ApparatusBuilder {

    private static final int FIRST_SHOWN = 5;
    private static final List<String> VERDICTS = Stream.concat(
                    Stream.of(Verdict.values()).map(Verdict::id), Stream.of("none"))
            .toList();

    private final AuditReport report;
    private final Dataset dataset;
    private final Texts texts;
    private final Lineage lineage;
    private final Anchors anchors = new Anchors();
    private final Bibliography bibliography;
    private final Readings readings;
    private final Map<String, String> summaries;

    ApparatusBuilder(AuditReport report, List<? extends Rule> rules, Texts texts) {
        this.report = report;
        this.dataset = report.dataset();
        this.texts = texts;
        this.lineage = Lineage.of(dataset);
        this.bibliography = new Bibliography(dataset, texts, anchors);
        this.readings = new Readings(dataset, texts, anchors, bibliography);
        this.summaries = summaries(rules, dataset.configuration());
    }

    private static Map<String, String> summaries(List<? extends Rule> rules, Configuration configuration) {
        Map<String, String> summaries = new HashMap<>();
        configuration
                .ownRules()
                .forEach(rule -> summaries.put(rule.id(), rule.report().summary()));
        rules.forEach(rule -> summaries.put(rule.id(), rule.summary()));
        return summaries;
    }

    Apparatus build() {
        FindingEntries entries = new FindingEntries(dataset, lineage, texts, anchors, readings, bibliography);
        List<FindingEntry> open = inOrder().map(entries::open).toList();
        List<FindingEntry> accepted =
                report.accepted().stream().map(entries::accepted).toList();
        Map<String, List<FindingEntry>> bySubject = bySubject(open, accepted);
        FigureCharts.Drawn charts = new FigureCharts(dataset, texts, anchors, readings, bySubject).drawn();
        return new Apparatus(
                OneLine.of(dataset.name()),
                dataset.claims().size(),
                VERDICTS.stream().map(verdict -> tally(verdict, open)).toList(),
                first(open),
                new Timelines(dataset, texts, anchors, readings, bySubject).all(),
                charts.charts(),
                charts.leftOut(),
                VERDICTS.stream()
                        .map(verdict -> group(verdict, open))
                        .filter(group -> group.size() > 0)
                        .toList(),
                accepted,
                dataset.subjectIds().stream()
                        .map(id -> subject(id, bySubject.getOrDefault(id, List.of())))
                        .sorted(Comparator.comparing(
                                        (SubjectEntry subject) -> subject.link().words())
                                .thenComparing(SubjectEntry::id))
                        .toList(),
                new SourceEntries(dataset, lineage, readings, bibliography).all());
    }

    /** By verdict, the strongest first; then what compares claims before what does not; then the most severe. */
    private Stream<Finding> inOrder() {
        return report.findings().stream()
                .sorted(Comparator.comparingInt(ApparatusBuilder::rank)
                        .thenComparing(finding -> finding.claims().size() < 2)
                        .thenComparing(finding -> finding.claims().size() < 2 ? finding.rule() : "")
                        .thenComparing(Finding::severity, Comparator.reverseOrder()));
    }

    private static int rank(Finding finding) {
        return finding.verdict().map(Verdict::ordinal).orElse(Verdict.values().length);
    }

    /** Of each rule what is strongest, and of that what most witnesses stand behind. */
    private static List<FindingEntry> first(List<FindingEntry> findings) {
        List<FindingEntry> compared = findings.stream()
                .filter(entry -> entry.finding().verdict().isPresent() && entry.isDisagreement())
                .filter(entry -> entry.finding().severity() != Severity.NOTE)
                .sorted(Comparator.comparingInt((FindingEntry entry) -> rank(entry.finding()))
                        .thenComparing(entry -> entry.finding().severity(), Comparator.reverseOrder())
                        .thenComparingInt(entry -> -entry.finding().witnesses()))
                .toList();
        Set<FindingEntry> first = new LinkedHashSet<>();
        Set<String> rules = new HashSet<>();
        compared.stream()
                .filter(entry -> rules.add(entry.finding().rule()))
                .limit(FIRST_SHOWN)
                .forEach(first::add);
        compared.stream().takeWhile(entry -> first.size() < FIRST_SHOWN).forEach(first::add);
        return List.copyOf(first);
    }

    private static Map<String, List<FindingEntry>> bySubject(List<FindingEntry> open, List<FindingEntry> accepted) {
        Map<String, List<FindingEntry>> bySubject = new TreeMap<>();
        Stream.concat(open.stream(), accepted.stream())
                .forEach(entry -> subjects(entry.finding())
                        .forEach(id -> bySubject
                                .computeIfAbsent(id, subject -> new ArrayList<>())
                                .add(entry)));
        return bySubject;
    }

    private static Stream<String> subjects(Finding finding) {
        return Stream.concat(
                        Stream.of(finding.subject()).filter(id -> !id.isEmpty()),
                        finding.claims().stream().map(Claim::subject))
                .distinct();
    }

    private static Apparatus.Tally tally(String verdict, List<FindingEntry> findings) {
        List<FindingEntry> ofVerdict = findings.stream()
                .filter(entry -> entry.verdict().equals(verdict))
                .toList();
        return new Apparatus.Tally(
                verdict,
                ofVerdict.size(),
                count(ofVerdict, Severity.ERROR),
                count(ofVerdict, Severity.WARNING),
                count(ofVerdict, Severity.NOTE));
    }

    private static long count(List<FindingEntry> findings, Severity severity) {
        return findings.stream()
                .filter(entry -> entry.finding().severity() == severity)
                .count();
    }

    private Apparatus.VerdictGroup group(String verdict, List<FindingEntry> findings) {
        Map<Boolean, List<FindingEntry>> kinds = findings.stream()
                .filter(entry -> entry.verdict().equals(verdict))
                .collect(Collectors.partitioningBy(FindingEntry::isDisagreement));
        Map<String, List<FindingEntry>> remarks = kinds.getOrDefault(false, List.of()).stream()
                .collect(Collectors.groupingBy(entry -> entry.finding().rule(), TreeMap::new, Collectors.toList()));
        return new Apparatus.VerdictGroup(
                verdict,
                kinds.getOrDefault(true, List.of()),
                remarks.entrySet().stream()
                        .map(entry -> new Apparatus.RemarkGroup(
                                entry.getKey(), summaries.getOrDefault(entry.getKey(), ""), entry.getValue()))
                        .toList());
    }

    private SubjectEntry subject(String id, List<FindingEntry> findings) {
        Map<String, List<Claim>> byProperty = dataset.claimsOf(id).stream()
                .collect(Collectors.groupingBy(Claim::property, TreeMap::new, Collectors.toList()));
        return new SubjectEntry(
                readings.subject(id),
                OneLine.of(id),
                OneLine.of(dataset.subject(id).map(Subject::type).orElse("")),
                dataset.subject(id)
                        .flatMap(Subject::partOf)
                        .map(readings::subject)
                        .orElse(Link.NONE),
                dataset.subject(id)
                        .map(record -> Readings.place(record.position(), ""))
                        .orElse(""),
                byProperty.values().stream()
                        .map(claims -> new SubjectEntry.PropertyEntry(
                                readings.of(claims.get(0)).property(),
                                lineage.witnessCount(claims),
                                readings.of(claims)))
                        .toList(),
                findings);
    }
}
