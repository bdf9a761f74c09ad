package org.testimonia.reasoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.Vocabulary;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.Figure;
import org.testimonia.source.Citation;

import static org.assertj.core.api.Assertions.assertThat;

/** Conflicts of counts with a list, held against all worlds: every day that each of the list can have begun and ended on. */
class CountConflictProperties {

    private static final LocalDate DAY_ZERO = LocalDate.of(1931, 12, 20);
    private static final int LAST_DAY = 9;
    private static final PropertyDefinition SECTIONS =
            Vocabulary.builtIn().property("sections").orElseThrow();

    private record Days(int from, int to) {
        HistoricalDate date() {
            return HistoricalDate.between(DAY_ZERO.plusDays(from), DAY_ZERO.plusDays(to));
        }

        IntStream all() {
            return IntStream.rangeClosed(from, to);
        }
    }

    private record Member(Optional<Days> began, Optional<Days> ended) {

        /** On which of some days it counts, in each of its worlds. */
        Set<List<Integer>> presences(List<Count> counts) {
            Set<List<Integer>> presences = new HashSet<>();
            began.orElse(new Days(-1, LAST_DAY + 1))
                    .all()
                    .forEach(begin -> ended.map(Days::all)
                            .orElse(IntStream.of(Integer.MAX_VALUE))
                            .filter(end -> end >= begin)
                            .forEach(end -> presences.add(counts.stream()
                                    .map(count -> begin < count.day() && end >= count.day() ? 1 : 0)
                                    .toList())));
            return presences;
        }
    }

    private record Count(int day, int least, int most) {

        boolean allows(int number) {
            return number >= least && number <= most;
        }

        Claim claim(String id) {
            return Claim.builder("mopr", "sections", Figure.parse(least == most ? "" + least : least + "-" + most))
                    .id(id)
                    .asOf(new Days(day, day).date())
                    .scope(Scope.WHOLE)
                    .citation(Citation.of("stasova", "p. 1"))
                    .build();
        }
    }

    @Property(tries = 2_000)
    void of_a_list_without_ends_two_counts_conflict_iff_no_world_has_all(
            @ForAll("lasting") List<Member> members, @ForAll("counts") List<Count> counts) {
        List<Count> allowed = counts.stream()
                .filter(count -> isPossible(members, List.of(count)))
                .toList();

        assertThat(conflicts(members, allowed).isEmpty()).isEqualTo(isPossible(members, allowed));
    }

    @Property(tries = 2_000)
    void no_world_has_two_counts_that_conflict(
            @ForAll("members") List<Member> members, @ForAll("counts") List<Count> counts) {
        for (CountConflict conflict : conflicts(members, counts)) {
            assertThat(isPossible(members, countsOf(conflict, counts))).isFalse();
        }
    }

    @Property(tries = 2_000)
    void the_dates_of_a_conflict_are_needed_and_enough(
            @ForAll("lasting") List<Member> members, @ForAll("counts") List<Count> counts) {
        for (CountConflict conflict : conflicts(members, counts)) {
            List<Count> both = countsOf(conflict, counts);
            Set<String> dated = conflict.dates().stream().map(Claim::subject).collect(Collectors.toSet());
            assertThat(isPossible(datedOnly(members, dated), both)).isFalse();
            for (String one : dated) {
                Set<String> others = new HashSet<>(dated);
                others.remove(one);
                assertThat(isPossible(datedOnly(members, others), both)).isTrue();
            }
        }
    }

    @Property(tries = 2_000)
    void each_date_of_a_conflict_is_needed_whatever_ended(
            @ForAll("members") List<Member> members, @ForAll("counts") List<Count> counts) {
        for (CountConflict conflict : conflicts(members, counts)) {
            List<Count> both = countsOf(conflict, counts);
            Set<String> dated = conflict.dates().stream().map(Claim::subject).collect(Collectors.toSet());
            assertThat(isPossible(begunOnly(members, dated), both)).isFalse();
            for (String one : dated) {
                Set<String> others = new HashSet<>(dated);
                others.remove(one);
                assertThat(conflicts(begunOnly(members, others), both)).isEmpty();
            }
        }
    }

    private static List<Member> begunOnly(List<Member> members, Set<String> dated) {
        return IntStream.range(0, members.size())
                .mapToObj(i -> dated.contains("s" + i)
                        ? members.get(i)
                        : new Member(Optional.empty(), members.get(i).ended()))
                .toList();
    }

    @Property(tries = 2_000)
    void what_a_count_would_have_to_be_is_what_worlds_have(
            @ForAll("lasting") List<Member> members, @ForAll("counts") List<Count> counts) {
        for (CountConflict conflict : conflicts(members, counts)) {
            List<Count> both = countsOf(conflict, counts);
            assertThat(numbers(members, both.get(0), both.get(1))).isEqualTo(whole(conflict.earlierNeeded()));
            assertThat(numbers(members, both.get(1), both.get(0))).isEqualTo(whole(conflict.laterNeeded()));
        }
    }

    /** What the one count can be in a world that has the other. */
    private static Set<Integer> numbers(List<Member> members, Count open, Count other) {
        return IntStream.rangeClosed(0, members.size())
                .filter(number -> isPossible(members, List.of(new Count(open.day(), number, number), other)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Set<Integer> whole(Optional<DecimalRange> range) {
        return range.map(some -> IntStream.rangeClosed(
                        some.lower().orElseThrow().intValueExact(),
                        some.upper().orElseThrow().intValueExact()))
                .orElse(IntStream.empty())
                .boxed()
                .collect(Collectors.toSet());
    }

    private static List<Member> datedOnly(List<Member> members, Set<String> dated) {
        return IntStream.range(0, members.size())
                .mapToObj(
                        i -> dated.contains("s" + i) ? members.get(i) : new Member(Optional.empty(), Optional.empty()))
                .toList();
    }

    private static List<Count> countsOf(CountConflict conflict, List<Count> counts) {
        return List.of(
                counts.get(Integer.parseInt(conflict.earlier().get(0).id())),
                counts.get(Integer.parseInt(conflict.later().get(0).id())));
    }

    private static boolean isPossible(List<Member> members, List<Count> counts) {
        Set<List<Integer>> totals = Set.of(counts.stream().map(count -> 0).toList());
        for (Member member : members) {
            Set<List<Integer>> presences = member.presences(counts);
            totals = totals.stream()
                    .flatMap(total -> presences.stream().map(presence -> sum(total, presence)))
                    .collect(Collectors.toSet());
        }
        return totals.stream()
                .anyMatch(total -> IntStream.range(0, counts.size())
                        .allMatch(i -> counts.get(i).allows(total.get(i))));
    }

    private static List<Integer> sum(List<Integer> first, List<Integer> second) {
        return IntStream.range(0, first.size())
                .mapToObj(i -> first.get(i) + second.get(i))
                .toList();
    }

    private static List<CountConflict> conflicts(List<Member> members, List<Count> counts) {
        Dataset.Builder builder = Dataset.builder("test").subject(Subject.of("mopr", "organization", "MOPR"));
        for (int i = 0; i < members.size(); i++) {
            String id = "s" + i;
            builder.subject(Subject.of(id, "affiliate", "").withPartOf("mopr"));
            members.get(i).began().ifPresent(days -> builder.claim(claim(id, "established", days)));
            members.get(i).ended().ifPresent(days -> builder.claim(claim(id, "dissolved", days)));
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            claims.add(counts.get(i).claim(Integer.toString(i)));
        }
        claims.forEach(builder::claim);
        return Quantity.of(claims, SECTIONS).stream()
                .flatMap(quantity ->
                        CountConflictSearch.find(builder.build(), quantity, SECTIONS, DatePolicy.STANDARD).stream())
                .toList();
    }

    private static Claim claim(String subject, String property, Days days) {
        return Claim.builder(subject, property, days.date())
                .citation(Citation.of("ryle", "p. 1"))
                .build();
    }

    /** Of a list that nothing leaves. */
    @Provide
    Arbitrary<List<Member>> lasting() {
        return spans().optional(0.8)
                .map(began -> new Member(began, Optional.empty()))
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Member>> members() {
        Arbitrary<Optional<Days>> ended = spans().optional(0.4);
        return Combinators.combine(spans().optional(0.8), ended)
                .as((began, end) -> new Member(
                        began,
                        end.filter(days -> days.from() >= began.map(Days::to).orElse(0))))
                .list()
                .ofMaxSize(5);
    }

    /** Counts of days that differ, in the order of time. */
    @Provide
    Arbitrary<List<Count>> counts() {
        Arbitrary<Count> count = Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 1))
                .as((day, least, more) -> new Count(day, least, least + more));
        return count.list()
                .uniqueElements(Count::day)
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(counts -> counts.stream()
                        .sorted((first, second) -> Integer.compare(first.day(), second.day()))
                        .toList());
    }

    @Provide
    Arbitrary<Days> spans() {
        return Combinators.combine(days(), days()).as((a, b) -> new Days(Math.min(a, b), Math.max(a, b)));
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(1, LAST_DAY - 1);
    }
}
