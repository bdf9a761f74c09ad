package org.testimonia.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.TimeRole;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;
import org.testimonia.date.Period;
import org.testimonia.drawing.DayBar;
import org.testimonia.drawing.TimeLine;
import org.testimonia.drawing.TimeScale;

/** Makes the timelines: one for each type of subject with dates that the vocabulary calls its time. */
final class Timelines {

    private static final int MOST_ROWS = 2_000;
    private static final String LOCATION = "location";

    private final Dataset dataset;
    private final DatePolicy policy;
    private final Texts texts;
    private final Anchors anchors;
    private final Readings readings;
    private final Map<String, List<FindingEntry>> findings;

    Timelines(
            Dataset dataset,
            Texts texts,
            Anchors anchors,
            Readings readings,
            Map<String, List<FindingEntry>> findingsBySubject) {
        this.dataset = dataset;
        this.policy = dataset.configuration().dates();
        this.texts = texts;
        this.anchors = anchors;
        this.readings = readings;
        this.findings = findingsBySubject;
    }

    /** By the number of their subjects with a date, the longest first. */
    List<Timeline> all() {
        Map<String, List<String>> byType = dataset.subjectIds().stream()
                .collect(Collectors.groupingBy(
                        id -> dataset.subject(id).map(Subject::type).orElse(""), TreeMap::new, Collectors.toList()));
        List<Timeline> timelines = new ArrayList<>();
        byType.forEach((type, subjects) -> timeline(type, subjects).ifPresent(timelines::add));
        timelines.sort(Comparator.comparingInt((Timeline line) -> line.rows().size() + line.leftOut())
                .reversed());
        return timelines;
    }

    /** A subject and its dates. */
    private record Dated(String subject, List<Claim> claims) {}

    private Optional<Timeline> timeline(String type, List<String> subjects) {
        List<Dated> all = subjects.stream().map(id -> new Dated(id, times(id))).toList();
        return TimeScale.spanning(
                        all.stream()
                                .flatMap(each -> each.claims().stream())
                                .flatMap(claim -> claim.date().stream())
                                .map(date -> date.range(policy))
                                .toList(),
                        texts::year)
                .map(scale -> timeline(type, all, new TimeLine(scale)));
    }

    private Timeline timeline(String type, List<Dated> all, TimeLine line) {
        List<Dated> dated = all.stream()
                .filter(each -> !each.claims().isEmpty())
                .sorted(Comparator.comparingLong((Dated each) -> sortDay(each.claims()))
                        .thenComparing(each -> readings.subject(each.subject()).words())
                        .thenComparing(Dated::subject))
                .toList();
        return new Timeline(
                type,
                anchors.of("timeline", type.isEmpty() ? "untyped" : type),
                line.axis(),
                dated.stream().limit(MOST_ROWS).map(each -> row(each, line)).toList(),
                Math.max(0, dated.size() - MOST_ROWS),
                all.stream()
                        .filter(each -> each.claims().isEmpty())
                        .map(each -> readings.subject(each.subject()))
                        .sorted(Comparator.comparing(Link::words).thenComparing(Link::anchor))
                        .toList());
    }

    /** Its dates as the vocabulary calls them its time: the beginning before the end. */
    private List<Claim> times(String subject) {
        return dataset.claimsOf(subject).stream()
                .filter(claim -> claim.date().isPresent() && role(claim).isPresent())
                .sorted(Comparator.comparing((Claim claim) -> role(claim).orElseThrow() == TimeRole.END)
                        .thenComparing(claim -> firstDay(claim)))
                .toList();
    }

    private Optional<TimeRole> role(Claim claim) {
        return dataset.vocabulary().property(claim.property()).flatMap(PropertyDefinition::time);
    }

    private long firstDay(Claim claim) {
        DayRange range = claim.date().orElseThrow().range(policy);
        return range.earliest().day().isPresent() ? range.earliestEpochDay() : range.latestEpochDay();
    }

    private long sortDay(List<Claim> claims) {
        return claims.stream().mapToLong(this::firstDay).min().orElse(Long.MAX_VALUE);
    }

    private Timeline.Row row(Dated dated, TimeLine line) {
        String id = dated.subject();
        List<Claim> claims = dated.claims();
        List<DayRange> ranges = claims.stream()
                .map(claim -> claim.date().orElseThrow().range(policy))
                .toList();
        List<FindingEntry> found = findings.getOrDefault(id, List.of()).stream()
                .filter(finding -> finding.finding().verdict().isPresent()
                        && finding.finding().claims().stream().anyMatch(claims::contains))
                .toList();
        return new Timeline.Row(
                readings.subject(id),
                dataset.subject(id)
                        .flatMap(Subject::partOf)
                        .map(readings::subject)
                        .map(Link::words)
                        .orElse(""),
                joined(
                        dataset.claimsOf(id, LOCATION),
                        claim -> readings.of(claim).value(),
                        "; "),
                joined(claims, claim -> readings.of(claim).source().letter(), " "),
                found.stream().map(FindingEntry::verdict).distinct().sorted().collect(Collectors.joining(" ")),
                ranges.stream().mapToLong(DayRange::earliestEpochDay).min().orElseThrow(),
                ranges.stream().mapToLong(DayRange::latestEpochDay).max().orElseThrow(),
                claims.stream().map(claim -> bar(claim, line)).toList(),
                found);
    }

    private static String joined(List<Claim> claims, Function<Claim, String> text, String between) {
        return claims.stream()
                .map(text)
                .filter(words -> !words.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(between));
    }

    private Timeline.Bar bar(Claim claim, TimeLine line) {
        Reading reading = readings.of(claim);
        String title =
                reading.property() + " “" + reading.value() + "”: " + reading.meaning() + ". " + reading.citation();
        return new Timeline.Bar(reading, line.bar(dayBar(claim), title));
    }

    private DayBar dayBar(Claim claim) {
        HistoricalDate date = claim.date().orElseThrow();
        boolean lasts = dataset.vocabulary()
                .property(claim.property())
                .filter(property -> property.type() == ValueType.PERIOD)
                .isPresent();
        Period period = date.period(policy);
        return new DayBar(
                lasts ? List.of(period.hull()) : date.ranges(policy),
                lasts ? period.certainDays() : Optional.empty(),
                date.isApproximate(),
                date.isUncertain());
    }
}
