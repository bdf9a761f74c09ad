package org.testimonia.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Citation;
import org.testimonia.source.Locator;
import org.testimonia.source.Source;

/**
 * Subjects, sources and the claims about them, with the configuration that says what they mean.
 *
 * <p>Immutable. Everything stands in an order that depends on the content alone, so that whatever is computed from it is
 * the same however the files were sorted.
 *
 * <pre>{@code
 * Dataset dataset = Dataset.builder("mopr")
 *         .subject(Subject.of("mopr", "organization", "International Red Aid"))
 *         .claim(Claim.builder("mopr", "established", HistoricalDate.parse("1922")).build())
 *         .build();
 * }</pre>
 */
public final class Dataset {

    private static final Comparator<Claim> CLAIM_ORDER = Comparator.comparing(Claim::subject)
            .thenComparing(Claim::property)
            .thenComparing(Claim::content)
            .thenComparing(Claim::id)
            .thenComparing(Dataset::wording)
            .thenComparing(Claim::position);

    private final String name;
    private final Configuration configuration;
    private final List<Subject> subjects;
    private final List<Source> sources;
    private final List<Claim> claims;
    private final List<Claim> setAside;
    private final List<TypedRow> rows;
    private final List<Decision> decisions;
    private final Map<String, Subject> subjectsById;
    private final Map<String, Source> sourcesById;
    private final Map<String, List<Claim>> claimsBySubject;
    private final Map<String, List<Subject>> partsByWhole;

    private Dataset(Builder builder) {
        this.name = builder.name;
        this.configuration = builder.configuration;
        this.subjects =
                sorted(builder.subjects, Comparator.comparing(Subject::id).thenComparing(Subject::position));
        this.sources = sorted(builder.sources, Comparator.comparing(Source::id).thenComparing(Source::position));
        this.claims = sorted(builder.claims, CLAIM_ORDER);
        this.setAside = sorted(builder.setAside, CLAIM_ORDER);
        this.rows = sorted(builder.rows, Comparator.comparing(TypedRow::position));
        this.decisions = sorted(
                builder.decisions, Comparator.comparing(Decision::fingerprint).thenComparing(Decision::position));
        this.subjectsById = firstById(subjects, Subject::id);
        this.sourcesById = firstById(sources, Source::id);
        this.claimsBySubject = grouped(claims, Claim::subject);
        this.partsByWhole = grouped(
                subjectsById.values().stream()
                        .filter(s -> s.partOf().isPresent())
                        .toList(),
                subject -> subject.partOf().orElseThrow());
    }

    /** In what claims of one content can still differ. */
    private static String wording(Claim claim) {
        return String.join(
                "\u001f",
                claim.value().text(),
                claim.asOf().map(HistoricalDate::text).orElse(""),
                claim.citation()
                        .flatMap(Citation::locator)
                        .map(Locator::toString)
                        .orElse(""),
                claim.quote().orElse(""),
                claim.note().orElse(""));
    }

    private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
        return items.stream().sorted(order).toList();
    }

    private static <T> Map<String, T> firstById(List<T> items, Function<T, String> id) {
        Map<String, T> byId = new TreeMap<>();
        items.forEach(item -> byId.putIfAbsent(id.apply(item), item));
        return byId;
    }

    private static <T> Map<String, List<T>> grouped(List<T> items, Function<T, String> key) {
        Map<String, List<T>> groups =
                items.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        groups.replaceAll((k, group) -> List.copyOf(group));
        return groups;
    }

    /** Starts a dataset of this name, with the built-in configuration. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    public String name() {
        return name;
    }

    public Configuration configuration() {
        return configuration;
    }

    public Vocabulary vocabulary() {
        return configuration.vocabulary();
    }

    /** The declared subjects by id; two may share an id, which a rule reports. */
    public List<Subject> subjects() {
        return subjects;
    }

    /** The declared sources by id; two may share an id, which a rule reports. */
    public List<Source> sources() {
        return sources;
    }

    /** All claims, in an order that depends on what they say. */
    public List<Claim> claims() {
        return claims;
    }

    /**
     * Claims that are left out of account, in an order that depends on what they say. They are none of {@link #claims()},
     * but they were made: others may be derived from them, and the subjects and sources that they name are known.
     */
    public List<Claim> setAside() {
        return setAside;
    }

    /** The rows that typed records can be read from. */
    public List<TypedRow> rows() {
        return rows;
    }

    /** What was decided about findings of its audit. */
    public List<Decision> decisions() {
        return decisions;
    }

    public Optional<Subject> subject(String id) {
        return Optional.ofNullable(subjectsById.get(id));
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sourcesById.get(id));
    }

    /** The subject's name, or the id where it is not declared. */
    public String subjectName(String id) {
        return subject(id).map(Subject::name).orElse(id);
    }

    /** The claims that speak of a subject. */
    public List<Claim> claimsOf(String subjectId) {
        return claimsBySubject.getOrDefault(subjectId, List.of());
    }

    /** The claims of a property of a subject. */
    public List<Claim> claimsOf(String subjectId, String propertyId) {
        return claimsOf(subjectId).stream()
                .filter(claim -> claim.property().equals(propertyId))
                .toList();
    }

    /** The subjects that are part of another, directly. */
    public List<Subject> partsOf(String subjectId) {
        return partsByWhole.getOrDefault(subjectId, List.of());
    }

    /** Ids of all subjects: declared ones, and those that only claims name; in alphabetical order. */
    public List<String> subjectIds() {
        return Stream.of(
                        subjectsById.keySet().stream(),
                        claimsBySubject.keySet().stream(),
                        setAside.stream().map(Claim::subject))
                .flatMap(ids -> ids)
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
    }

    /** Ids of all sources: declared ones, and those that only claims cite; in alphabetical order. */
    public List<String> sourceIds() {
        return Stream.concat(
                        sourcesById.keySet().stream(),
                        Stream.concat(claims.stream(), setAside.stream()).flatMap(claim -> claim.source().stream()))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
    }

    /** A builder that starts with all that this dataset has. */
    public Builder toBuilder() {
        Builder builder = new Builder(name);
        builder.configuration = configuration;
        builder.subjects.addAll(subjects);
        builder.sources.addAll(sources);
        builder.claims.addAll(claims);
        builder.decisions.addAll(decisions);
        builder.setAside.addAll(setAside);
        builder.rows.addAll(rows);
        return builder;
    }

    @Override
    public String toString() {
        return name + ": " + claims.size() + " claims, " + subjectIds().size() + " subjects, "
                + sourceIds().size()
                + " sources";
    }

    /** Collects the records of a dataset, in any order. */
    public static final class Builder {

        private final String name;
        private Configuration configuration = Configuration.builtIn();
        private final List<Subject> subjects = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<Claim> setAside = new ArrayList<>();
        private final List<TypedRow> rows = new ArrayList<>();
        private final List<Decision> decisions = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        public Builder configuration(Configuration newConfiguration) {
            this.configuration = newConfiguration;
            return this;
        }

        public Builder subject(Subject subject) {
            subjects.add(subject);
            return this;
        }

        public Builder source(Source source) {
            sources.add(source);
            return this;
        }

        public Builder claim(Claim claim) {
            claims.add(claim);
            return this;
        }

        /** Leaves a claim out of account; see {@link Dataset#setAside()}. */
        public Builder setAside(Claim claim) {
            setAside.add(claim);
            return this;
        }

        public Builder row(TypedRow row) {
            rows.add(row);
            return this;
        }

        public Builder decision(Decision decision) {
            decisions.add(decision);
            return this;
        }

        public Dataset build() {
            return new Dataset(this);
        }
    }
}
