package org.testimonia.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days of any network: the earliest ones are the longest ways from earliest days, the latest ones those back from latest
 * days. Where a circle is broken by itself, the days of what hangs on it are as wide as any way through it allows.
 */
final class CyclicPropagation implements Propagation {

    private final PrecedenceNetwork network;
    private final List<Precedence> edges;
    private final Numbering numbering;
    private final int[] from;
    private final int[] to;
    private final int[] startBound;
    private final LongestWays forward;
    private final LongestWays back;

    CyclicPropagation(PrecedenceNetwork network) {
        this.network = network;
        this.edges = network.precedences();
        this.numbering = new Numbering(network.moments());
        this.from =
                edges.stream().mapToInt(edge -> numbering.indexOf(edge.from())).toArray();
        this.to = edges.stream().mapToInt(edge -> numbering.indexOf(edge.to())).toArray();
        this.startBound = new int[numbering.size()];
        Arrays.fill(startBound, LongestWays.NONE);
        long[] gaps = edges.stream().mapToLong(Precedence::gapDays).toArray();
        this.forward = new LongestWays(from, to, gaps, earliestDays());
        this.back = new LongestWays(to, from, gaps, latestDaysNegated());
    }

    private long[] earliestDays() {
        long[] days = new long[numbering.size()];
        Arrays.fill(days, LongestWays.UNREACHED);
        for (int i = 0; i < network.earliest().size(); i++) {
            DayBound bound = network.earliest().get(i);
            int at = numbering.indexOf(bound.variable());
            if (bound.day() > days[at]) {
                days[at] = bound.day();
                startBound[at] = i;
            }
        }
        return days;
    }

    private long[] latestDaysNegated() {
        long[] days = new long[numbering.size()];
        Arrays.fill(days, LongestWays.UNREACHED);
        for (DayBound bound : network.latest()) {
            int at = numbering.indexOf(bound.variable());
            days[at] = Math.max(days[at], -bound.day());
        }
        return days;
    }

    @Override
    public boolean isConsistent() {
        return forward.circle().isEmpty()
                && network.latest().stream()
                        .noneMatch(bound -> Propagation.isCrossed(earliest(bound.variable()), bound.day()));
    }

    @Override
    public boolean knows(int variable) {
        return variable >= 0 && numbering.indexOf(variable) >= 0;
    }

    @Override
    public long earliest(int variable) {
        return knows(variable) ? earliestAt(numbering.indexOf(variable)) : NO_EARLIEST;
    }

    @Override
    public long latest(int variable) {
        return knows(variable) ? latestAt(numbering.indexOf(variable)) : NO_LATEST;
    }

    private long earliestAt(int node) {
        long way = forward.to(node);
        return way == LongestWays.UNREACHED ? NO_EARLIEST : way;
    }

    private long latestAt(int node) {
        long way = back.to(node);
        return way == LongestWays.UNREACHED ? NO_LATEST : -way;
    }

    @Override
    public PrecedenceNetwork conflictPart() {
        List<Precedence> broken = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            if (isInConflict(i)) {
                broken.add(edges.get(i));
            }
        }
        return new PrecedenceNetwork(
                broken,
                network.earliest().stream()
                        .filter(bound -> Propagation.isCrossed(bound.day(), latest(bound.variable())))
                        .toList(),
                network.latest().stream()
                        .filter(bound -> Propagation.isCrossed(earliest(bound.variable()), bound.day()))
                        .toList());
    }

    private boolean isInConflict(int edge) {
        if (forward.isBroken(edge)) {
            return true;
        }
        long reached = earliestAt(from[edge]);
        return reached != NO_EARLIEST
                && Propagation.isCrossed(reached + edges.get(edge).gapDays(), latestAt(to[edge]));
    }

    @Override
    public Optional<ViolatedPath> violation() {
        if (!forward.circle().isEmpty()) {
            return Optional.of(ViolatedPath.circle(
                    forward.circle().stream().map(edges::get).toList()));
        }
        return network.latest().stream()
                .filter(bound -> Propagation.isCrossed(earliest(bound.variable()), bound.day()))
                .max(Comparator.comparingLong(bound -> earliest(bound.variable()) - bound.day()))
                .map(this::pathTo);
    }

    @Override
    public List<Integer> ownersOfEarliest(int variable) {
        return earliest(variable) == NO_EARLIEST
                ? List.of()
                : pathTo(new DayBound(variable, earliest(variable), PrecedenceNetwork.BACKGROUND))
                        .ownersInOrder();
    }

    private ViolatedPath pathTo(DayBound limit) {
        List<Precedence> links = new ArrayList<>();
        int node = numbering.indexOf(limit.variable());
        while (forward.arrival(node) != LongestWays.NONE) {
            Precedence edge = edges.get(forward.arrival(node));
            links.add(edge);
            node = numbering.indexOf(edge.from());
        }
        Collections.reverse(links);
        return ViolatedPath.path(network.earliest().get(startBound[node]), links, limit);
    }
}
