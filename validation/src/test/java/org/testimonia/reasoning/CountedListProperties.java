package org.testimonia.reasoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Counts;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Citation;

import static org.assertj.core.api.Assertions.assertThat;

/** The bounds of a list, held against every assignment of days to its members. */
class CountedListProperties {

    private static final LocalDate DAY_ZERO = LocalDate.of(1931, 12, 27);
    private static final int LAST_DAY = 9;
    private static final Counts COUNTS = new Counts("affiliate", "established");

    /** Days from one to another. */
    private record Days(int from, int to) {
        HistoricalDate date() {
            return HistoricalDate.between(DAY_ZERO.plusDays(from), DAY_ZERO.plusDays(to));
        }

        IntStream all() {
            return IntStream.rangeClosed(from, to);
        }
    }

    /** What is known of a member's days; an unknown beginning is any day, an unknown end is none. */
    private record Member(Optional<Days> began, Optional<Days> ended) {

        boolean canCount(int day, boolean wanted) {
            IntStream begins = began.orElse(new Days(0, LAST_DAY)).all();
            return begins.anyMatch(begin -> ends().anyMatch(end -> (begin < day && end >= day) == wanted));
        }

        private IntStream ends() {
            return ended.map(Days::all).orElse(IntStream.of(Integer.MAX_VALUE));
        }
    }

    @Property
    void the_bounds_on_a_day_are_those_of_all_assignments(
            @ForAll("members") List<Member> members, @ForAll("days") int day) {
        CountedList.Bounds bounds = list(members).at(new Days(day, day).date().range());

        assertThat(bounds.lower()).isEqualTo(members.size() - count(members, day, false));
        assertThat(bounds.upper()).isEqualTo(count(members, day, true));
    }

    @Property
    void the_bounds_on_some_day_of_several_allow_what_each_of_them_allows(
            @ForAll("members") List<Member> members, @ForAll("spans") Days time) {
        CountedList.Bounds bounds = list(members).at(time.date().range());

        assertThat(time.all()).allSatisfy(day -> {
            assertThat(bounds.lower()).isLessThanOrEqualTo(members.size() - count(members, day, false));
            assertThat(bounds.upper()).isGreaterThanOrEqualTo(count(members, day, true));
        });
    }

    @Property
    void those_that_may_or_may_not_count_are_the_slack(
            @ForAll("members") List<Member> members, @ForAll("spans") Days time) {
        CountedList list = list(members);
        CountedList.Bounds bounds = list.at(time.date().range());

        assertThat(list.openAt(time.date().range())).hasSize(bounds.upper() - bounds.lower());
        assertThat(list.size()).isEqualTo(members.size());
    }

    private static int count(List<Member> members, int day, boolean wanted) {
        return (int)
                members.stream().filter(member -> member.canCount(day, wanted)).count();
    }

    private static CountedList list(List<Member> members) {
        Dataset.Builder builder = Dataset.builder("test").subject(Subject.of("mopr", "organization", "MOPR"));
        List<Subject> subjects = new ArrayList<>();
        for (Member member : members) {
            Subject subject = Subject.of("s" + subjects.size(), "affiliate", "").withPartOf("mopr");
            subjects.add(subject);
            builder.subject(subject);
            member.began().ifPresent(days -> builder.claim(claim(subject, "established", days)));
            member.ended().ifPresent(days -> builder.claim(claim(subject, "dissolved", days)));
        }
        return CountedList.asMainSourceHasIt(builder.build(), subjects, COUNTS, DatePolicy.STANDARD);
    }

    private static Claim claim(Subject subject, String property, Days days) {
        return Claim.builder(subject.id(), property, days.date())
                .citation(Citation.of("ryle", "p. 1"))
                .build();
    }

    @Provide
    Arbitrary<List<Member>> members() {
        return Combinators.combine(spans().optional(0.7), spans().optional(0.4))
                .as(Member::new)
                .list()
                .ofMaxSize(5);
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
