package org.testimonia.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Counts;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Subject;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.Day;
import org.testimonia.date.DayRange;
import org.testimonia.drawing.CountStep;
import org.testimonia.drawing.FigureMark;
import org.testimonia.drawing.FigurePanel;
import org.testimonia.drawing.TimeScale;
import org.testimonia.reasoning.CountedList;
import org.testimonia.reasoning.Quantity;
import org.testimonia.report.NumberWording;

/** Makes the charts of figures: where there are two of one property and a date, or a list to hold one against. */
final class FigureCharts {

    private static final int MOST_CHARTS = 200;
    private static final int MOST_STEPS = 400;

    private final Dataset dataset;
    private final DatePolicy policy;
    private final Texts texts;
    private final Anchors anchors;
    private final Readings readings;
    private final Map<String, List<FindingEntry>> findings;

    FigureCharts(
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

    /** A subject's figures of one property. */
    private record Topic(String subject, PropertyDefinition property, List<Claim> claims) {}

    /**
     * The charts, those of the subjects with the most findings first.
     *
     * @param charts those that are drawn
     * @param leftOut how many more there would be
     */
    record Drawn(List<FigureChart> charts, int leftOut) {}

    Drawn drawn() {
        List<Topic> topics = dataset.subjectIds().stream()
                .flatMap(this::topics)
                .sorted(Comparator.comparingInt((Topic topic) -> -found(topic))
                        .thenComparing(
                                topic -> readings.subject(topic.subject()).words())
                        .thenComparing(Topic::subject)
                        .thenComparing(topic -> topic.property().id()))
                .toList();
        return new Drawn(
                topics.stream().limit(MOST_CHARTS).map(this::chart).toList(), Math.max(0, topics.size() - MOST_CHARTS));
    }

    private int found(Topic topic) {
        return (int) findings.getOrDefault(topic.subject(), List.of()).stream()
                .filter(finding -> finding.finding().verdict().isPresent())
                .count();
    }

    private Stream<Topic> topics(String subject) {
        Map<String, List<Claim>> byProperty = dataset.claimsOf(subject).stream()
                .filter(claim -> claim.figure().isPresent())
                .collect(Collectors.groupingBy(Claim::property, TreeMap::new, Collectors.toList()));
        return byProperty.entrySet().stream()
                .flatMap(entry -> dataset.vocabulary().property(entry.getKey()).stream()
                        .map(property -> new Topic(subject, property, entry.getValue())))
                .filter(this::isWorthDrawing);
    }

    private boolean isWorthDrawing(Topic topic) {
        boolean dated = topic.claims().stream()
                .flatMap(claim -> claim.asOf().stream())
                .map(date -> date.range(policy))
                .anyMatch(range -> range.earliest().day().isPresent()
                        || range.latest().day().isPresent());
        return dated
                && (topic.claims().size() > 1 || !listed(topic, Scope.UNSTATED).isEmpty());
    }

    private List<Subject> listed(Topic topic, Scope scope) {
        return topic.property()
                .counts()
                .map(counts -> CountedList.subjects(dataset, topic.subject(), scope, counts))
                .orElse(List.of());
    }

    private FigureChart chart(Topic topic) {
        TimeScale scale = TimeScale.spanning(
                        topic.claims().stream()
                                .flatMap(claim -> claim.asOf().stream())
                                .map(date -> date.range(policy))
                                .toList(),
                        texts::year)
                .orElseThrow();
        List<Claim> dated = topic.claims().stream()
                .filter(claim -> claim.asOf().isPresent())
                .toList();
        IdentityHashMap<Claim, String> labels = labels(dated);
        return new FigureChart(
                readings.subject(topic.subject()),
                readings.of(topic.claims().get(0)).property(),
                anchors.of("figures", topic.subject() + "-" + topic.property().id()),
                Quantity.of(dated, topic.property()).stream()
                        .map(quantity -> panel(topic, quantity, scale, labels))
                        .toList(),
                readings.of(topic.claims().stream()
                        .filter(claim -> claim.asOf().isEmpty())
                        .toList()));
    }

    /** The letter of the source, with a number where it gives several figures. */
    private IdentityHashMap<Claim, String> labels(List<Claim> claims) {
        List<Claim> inTime = claims.stream()
                .sorted(Comparator.comparingLong((Claim claim) ->
                        claim.asOf().orElseThrow().range(policy).latestEpochDay()))
                .toList();
        Map<String, List<Claim>> bySource = inTime.stream()
                .collect(Collectors.groupingBy(
                        claim -> readings.of(claim).source().letter(), TreeMap::new, Collectors.toList()));
        IdentityHashMap<Claim, String> labels = new IdentityHashMap<>();
        bySource.forEach((letter, given) -> {
            String sign = letter.isEmpty() ? "–" : letter;
            IntStream.range(0, given.size())
                    .forEach(i -> labels.put(given.get(i), given.size() == 1 ? sign : sign + (i + 1)));
        });
        return labels;
    }

    private FigureChart.Panel panel(
            Topic topic, Quantity quantity, TimeScale scale, IdentityHashMap<Claim, String> labels) {
        List<FigureChart.Numbered> numbered = quantity.claims().stream()
                .sorted(Comparator.comparingLong((Claim claim) ->
                        claim.asOf().orElseThrow().range(policy).latestEpochDay()))
                .map(claim -> new FigureChart.Numbered(labels.getOrDefault(claim, ""), readings.of(claim)))
                .toList();
        FigureMark.Shape shape = shape(quantity.scope());
        Optional<CountedList> list = list(topic, quantity);
        List<CountStep> steps = list.map(FigureCharts::steps).orElse(List.of());
        FigurePanel drawing = new FigurePanel(
                scale, numbered.stream().map(each -> mark(each, shape)).toList(), steps, NumberWording::of);
        return new FigureChart.Panel(
                readings.scope(quantity.scope()),
                texts.of("shape." + shape.name().toLowerCase(Locale.ROOT)),
                quantity.unit(),
                drawing.axis(),
                drawing.plot(),
                list.map(counted -> listInWords(topic, counted)).orElse(""),
                steps.stream().map(FigureCharts::allowed).toList(),
                numbered);
    }

    /** The list that the rule on counts holds a figure of this scope against, if the figure is of the property's own unit. */
    private Optional<CountedList> list(Topic topic, Quantity quantity) {
        Optional<Counts> counts = topic.property().counts();
        boolean ownUnit = quantity.unit().equals(topic.property().unit().orElse(""));
        List<Subject> subjects = listed(topic, quantity.scope());
        return counts.isPresent() && ownUnit && !subjects.isEmpty()
                ? Optional.of(CountedList.asMainSourceHasIt(dataset, subjects, counts.get(), policy))
                : Optional.empty();
    }

    private static List<CountStep> steps(CountedList list) {
        NavigableMap<Long, CountedList.Bounds> days = list.byDay();
        List<CountStep> steps = new ArrayList<>();
        days.forEach((day, bounds) -> steps.add(new CountStep(day, bounds.lower(), bounds.upper())));
        return steps.size() > MOST_STEPS ? List.of() : steps;
    }

    private static FigureChart.Allowed allowed(CountStep step) {
        boolean isFirst = step.fromEpochDay() == Long.MIN_VALUE;
        return new FigureChart.Allowed(
                isFirst ? "" : new Day(step.fromEpochDay()).toString(), step.lower(), step.upper());
    }

    private String listInWords(Topic topic, CountedList list) {
        return texts.of(
                list.source().isPresent() ? "figures.list" : "figures.list.any",
                list.size(),
                topic.property().counts().orElseThrow().type(),
                list.source().map(readings::source).orElse(""));
    }

    private static FigureMark.Shape shape(Scope scope) {
        return switch (scope.kind()) {
            case WHOLE -> FigureMark.Shape.DISC;
            case WITHOUT -> FigureMark.Shape.RING;
            case PARTS -> FigureMark.Shape.TRIANGLE;
            case UNSTATED -> FigureMark.Shape.LOZENGE;
        };
    }

    private FigureMark mark(FigureChart.Numbered numbered, FigureMark.Shape shape) {
        Reading reading = numbered.reading();
        Claim claim = reading.claim();
        DayRange asOf = claim.asOf().orElseThrow().range(policy);
        return new FigureMark(
                asOf,
                claim.figure().orElseThrow().bounds(),
                claim.figure().orElseThrow().stated(),
                shape,
                numbered.label(),
                "“" + reading.value() + "”, " + reading.asOf() + ". " + reading.citation());
    }
}
