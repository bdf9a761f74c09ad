package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.DatePolicy;
import org.testimonia.date.HistoricalDate;
import org.testimonia.reasoning.DateReadings.Reading;
import org.testimonia.reasoning.DisjointPairs.Pair;
import org.testimonia.source.Citation;

import static org.assertj.core.api.Assertions.assertThat;

/** Conflicts that are told together are the same conflicts. */
class DateReadingsProperties {

    @Property
    void joining_conflicts_adds_none_and_loses_none(@ForAll("dates") List<String> dates) {
        for (ValueType type : List.of(ValueType.DATE, ValueType.PERIOD)) {
            Set<Pair<Reading>> conflicts =
                    DateReadings.conflicts(DateReadings.of(claims(dates), type, DatePolicy.STANDARD));
            List<Pair<Reading>> joined = DateReadings.joined(conflicts);

            assertThat(joined).hasSizeLessThanOrEqualTo(conflicts.size());
            assertThat(joined)
                    .allSatisfy(pair -> assertThat(isConflict(pair, type)).isTrue());
            assertThat(claimPairs(joined)).containsAll(claimPairs(conflicts));
        }
    }

    @Property
    void joining_conflicts_does_not_depend_on_their_order(@ForAll("dates") List<String> dates) {
        List<Pair<Reading>> conflicts = new ArrayList<>(
                DateReadings.conflicts(DateReadings.of(claims(dates), ValueType.DATE, DatePolicy.STANDARD)));
        Set<Set<String>> joined = claimPairs(DateReadings.joined(conflicts));
        Collections.reverse(conflicts);
        assertThat(claimPairs(DateReadings.joined(conflicts))).isEqualTo(joined);
    }

    private static boolean isConflict(Pair<Reading> pair, ValueType type) {
        return pair.first().claims().stream()
                .allMatch(one -> pair.second().claims().stream()
                        .allMatch(other -> DateReadings.of(List.of(one, other), type, DatePolicy.STANDARD)
                                                .size()
                                        == 2
                                && reading(one, type).gapDays(reading(other, type))
                                        >= pair.first().gapDays(pair.second())
                                && pair.first().gapDays(pair.second()) > 0));
    }

    private static Reading reading(Claim claim, ValueType type) {
        return DateReadings.of(List.of(claim), type, DatePolicy.STANDARD).get(0);
    }

    private static Set<Set<String>> claimPairs(Iterable<Pair<Reading>> pairs) {
        Set<Set<String>> found = new HashSet<>();
        pairs.forEach(pair -> pair.first()
                .claims()
                .forEach(one -> pair.second().claims().forEach(other -> found.add(Set.of(one.id(), other.id())))));
        return found;
    }

    private static List<Claim> claims(List<String> dates) {
        List<Claim> claims = new ArrayList<>();
        for (String date : dates) {
            claims.add(Claim.builder("s", "born", HistoricalDate.parse(date))
                    .citation(Citation.of("source-" + claims.size()))
                    .build());
        }
        return claims;
    }

    @Provide
    Arbitrary<List<String>> dates() {
        List<String> years = List.of("1924", "1925", "1926");
        List<String> oneOfSeveral = List.of("EDTF:[1924,1926]", "EDTF:[1924-03,1925-11]");
        List<String> dates = Stream.concat(
                        oneOfSeveral.stream(),
                        years.stream()
                                .flatMap(year -> Stream.of(
                                        year,
                                        year + "-03",
                                        year + "-03-07",
                                        year + "-11",
                                        year + "?",
                                        year + "-03?",
                                        year + "-02/" + year + "-04")))
                .toList();
        return Arbitraries.of(dates).list().ofMinSize(1).ofMaxSize(8);
    }
}
