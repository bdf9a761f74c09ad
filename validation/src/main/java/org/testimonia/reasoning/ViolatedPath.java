package org.testimonia.reasoning;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A way in which a network is broken: from an earliest day over precedences to a latest day that is too early, or a circle
 * of moments each of which comes before the next.
 *
 * @param start the earliest day of the first moment; none for a circle
 * @param links the precedences, each beginning where the one before it ends
 * @param end the latest day of the last moment; none for a circle
 */
record ViolatedPath(Optional<DayBound> start, List<Precedence> links, Optional<DayBound> end) {

    static ViolatedPath circle(List<Precedence> links) {
        return new ViolatedPath(Optional.empty(), List.copyOf(links), Optional.empty());
    }

    static ViolatedPath path(DayBound start, List<Precedence> links, DayBound end) {
        return new ViolatedPath(Optional.of(start), List.copyOf(links), Optional.of(end));
    }

    /** By how many days it is broken; the amount by which the cycle of the temporal problem is negative. */
    long excessDays() {
        long gaps = links.stream().mapToLong(Precedence::gapDays).sum();
        return start.map(DayBound::day).orElse(0L)
                + gaps
                - end.map(DayBound::day).orElse(0L);
    }

    /** The statements it rests on, in the order of the path, each once. */
    List<Integer> ownersInOrder() {
        return Stream.of(
                        start.stream().map(DayBound::owner),
                        links.stream().map(Precedence::owner),
                        end.stream().map(DayBound::owner))
                .flatMap(owners -> owners)
                .filter(owner -> owner != PrecedenceNetwork.BACKGROUND)
                .distinct()
                .toList();
    }

    BitSet owners() {
        IntStream numbers = ownersInOrder().stream().mapToInt(Integer::intValue);
        return numbers.collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
