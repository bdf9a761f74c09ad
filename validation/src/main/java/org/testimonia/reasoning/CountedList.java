package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Counts;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.TimeRole;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.DayRange;
import org.testimonia.date.HistoricalDate;

/**
 * A list of dated subjects that a figure claims to count, and how many of them it allows at a time.
 *
 * <p>A subject counts at a time if it came to be before that day. One without a date, or whose date reaches beyond the
 * day, may or may not count. None is taken to have ended unless a claim says so.
 */
public final class CountedList {

    /**
     * How many a list allows.
     *
     * @param lower how many surely count
     * @param upper how many can count
     */
    public record Bounds(int lower, int upper) {}

    private final Optional<String> source;
    private final List<ListedSubject> members;

    private CountedList(Optional<String> source, List<ListedSubject> members) {
        this.source = source;
        this.members = members;
    }

    /** The subjects that a count of a subject counts: of one type, part of it, and within the scope if one is stated. */
    public static List<Subject> subjects(Dataset dataset, String whole, Scope scope, Counts counts) {
        return dataset.partsOf(whole).stream()
                .filter(part -> part.type().equals(counts.type()))
                .filter(part -> !scope.isStated() || scope.counts(part.id()))
                .toList();
    }

    /** The list as the source reads it that dates most of it; where that source is silent, any other may speak. */
    public static CountedList asMainSourceHasIt(
            Dataset dataset, List<Subject> subjects, Counts counts, DatePolicy policy) {
        Optional<String> main = mainSource(dataset, subjects, counts.when());
        return build(dataset, subjects, counts, date -> date.range(policy), main);
    }

    /** The list as widely as all claims together allow, and as if a date that its source doubts were not known. */
    public static CountedList asAnySourceHasIt(
            Dataset dataset, List<Subject> subjects, Counts counts, DatePolicy policy) {
        return build(
                dataset,
                subjects,
                counts,
                date -> date.isUncertain() ? DayRange.ANY : date.range(policy),
                Optional.empty());
    }

    private static CountedList build(
            Dataset dataset,
            List<Subject> subjects,
            Counts counts,
            Function<HistoricalDate, DayRange> bounds,
            Optional<String> source) {
        List<String> endings = endProperties(dataset);
        List<ListedSubject> members = new ArrayList<>();
        for (Subject subject : subjects) {
            List<Claim> ends = endings.stream()
                    .flatMap(property -> claimsOfWhole(dataset, subject, property))
                    .toList();
            List<Claim> begins =
                    preferred(claimsOfWhole(dataset, subject, counts.when()).toList(), source);
            members.add(ListedSubject.of(subject, begins, ends, bounds));
        }
        return new CountedList(source, members);
    }

    private static List<String> endProperties(Dataset dataset) {
        return dataset.vocabulary().properties().stream()
                .filter(property ->
                        property.time().filter(role -> role == TimeRole.END).isPresent())
                .map(property -> property.id())
                .toList();
    }

    private static List<Claim> preferred(List<Claim> claims, Optional<String> source) {
        List<Claim> ofSource = claims.stream()
                .filter(claim -> source.isPresent() && claim.source().equals(source))
                .toList();
        return ofSource.isEmpty() ? claims : ofSource;
    }

    private static Stream<Claim> claimsOfWhole(Dataset dataset, Subject subject, String property) {
        return dataset.claimsOf(subject.id(), property).stream().filter(Lifetime::isOfWhole);
    }

    private static Optional<String> mainSource(Dataset dataset, List<Subject> subjects, String property) {
        Map<String, Long> dated = subjects.stream()
                .flatMap(subject -> dataset.claimsOf(subject.id(), property).stream())
                .flatMap(claim -> claim.source().stream())
                .collect(Collectors.groupingBy(source -> source, TreeMap::new, Collectors.counting()));
        return dated.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** The source whose reading the list follows, if it follows one. */
    public Optional<String> source() {
        return source;
    }

    /** How many the list has. */
    public int size() {
        return members.size();
    }

    List<ListedSubject> members() {
        return members;
    }

    /** How many of the list surely and possibly count at some time within a range of days. */
    public Bounds at(DayRange time) {
        int lower =
                (int) members.stream().filter(member -> member.surelyBy(time)).count();
        int upper =
                (int) members.stream().filter(member -> member.possiblyBy(time)).count();
        return new Bounds(lower, upper);
    }

    /**
     * What the list allows from day to day: each entry from its first day, until the next.
     *
     * @return by the number of the day since 1970-01-01, in its order; what is before the first entry is as {@link Long#MIN_VALUE}
     *     has it, which is always there
     */
    public NavigableMap<Long, Bounds> byDay() {
        NavigableMap<Long, int[]> changes = new TreeMap<>();
        changes.put(Long.MIN_VALUE, new int[2]);
        members.forEach(member -> member.addTo(changes));
        NavigableMap<Long, Bounds> days = new TreeMap<>();
        int lower = 0;
        int upper = 0;
        for (Map.Entry<Long, int[]> change : changes.entrySet()) {
            lower += change.getValue()[0];
            upper += change.getValue()[1];
            days.put(change.getKey(), new Bounds(lower, upper));
        }
        return days;
    }

    /** The subjects that may or may not count at that time. */
    public List<Subject> openAt(DayRange time) {
        return members.stream()
                .filter(member -> member.possiblyBy(time) && !member.surelyBy(time))
                .map(ListedSubject::subject)
                .toList();
    }
}
