package org.testimonia.reasoning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.testimonia.lineage.StrongComponents;

/**
 * The days of a network in which every difference is bounded from below only, in one pass each way.
 *
 * <p>Moments that come before each other in a circle are one class. If a circle has no gap, its moments are on one day; if
 * it has one, the circle is broken by itself. The classes are passed once in topological order for the earliest days and
 * once against it for the latest. Where a circle is broken by itself, the days of what hangs on it are as wide as any way
 * through it allows.
 */
final class OrderedPropagation implements Propagation {

    private static final int NONE = -1;

    private final PrecedenceNetwork network;
    private final List<Precedence> edges;
    private final Numbering numbering;
    private final StrongComponents classes;
    private final int[] fromClass;
    private final int[] toClass;
    private final int[] edgesByClass;
    private final long[] brokenBy;
    private final long[] low;
    private final long[] up;
    private final int[] entryEdge;
    private final int[] entryBound;

    OrderedPropagation(PrecedenceNetwork network) {
        this.network = network;
        this.edges = network.precedences();
        this.numbering = new Numbering(network.moments());
        int[] from = new int[edges.size()];
        int[] to = new int[edges.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = numbering.indexOf(edges.get(i).from());
            to[i] = numbering.indexOf(edges.get(i).to());
        }
        this.classes = new StrongComponents(numbering.size(), from, to);
        this.fromClass = classesOf(from);
        this.toClass = classesOf(to);
        this.edgesByClass = edgesByClass();
        this.brokenBy = new long[classes.count()];
        this.low = new long[classes.count()];
        this.up = new long[classes.count()];
        this.entryEdge = new int[classes.count()];
        this.entryBound = new int[classes.count()];
        Arrays.fill(low, NO_EARLIEST);
        Arrays.fill(up, NO_LATEST);
        Arrays.fill(entryBound, NONE);
        addCircles();
        passEarliest();
        passLatest();
    }

    private int[] classesOf(int[] nodes) {
        int[] found = new int[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            found[i] = classes.classOf(nodes[i]);
        }
        return found;
    }

    private int classOf(int variable) {
        return classes.classOf(numbering.indexOf(variable));
    }

    /** The edges in the order of the class they start in: counting sort. */
    private int[] edgesByClass() {
        int[] next = new int[classes.count() + 1];
        for (int at : fromClass) {
            next[at + 1]++;
        }
        for (int i = 0; i < classes.count(); i++) {
            next[i + 1] += next[i];
        }
        int[] sorted = new int[fromClass.length];
        for (int i = 0; i < fromClass.length; i++) {
            sorted[next[fromClass[i]]++] = i;
        }
        return sorted;
    }

    private void addCircles() {
        for (int i = 0; i < fromClass.length; i++) {
            if (fromClass[i] == toClass[i]) {
                brokenBy[fromClass[i]] += edges.get(i).gapDays();
            }
        }
    }

    /** Classes are numbered against the topological order: the last comes first. */
    private void passEarliest() {
        List<DayBound> bounds = network.earliest();
        for (int i = 0; i < bounds.size(); i++) {
            int at = classOf(bounds.get(i).variable());
            if (bounds.get(i).day() > low[at]) {
                low[at] = bounds.get(i).day();
                entryBound[at] = i;
            }
        }
        for (int i = edgesByClass.length - 1; i >= 0; i--) {
            int edge = edgesByClass[i];
            int source = fromClass[edge];
            int target = toClass[edge];
            if (source != target && low[source] != NO_EARLIEST) {
                long day = low[source] + brokenBy[source] + edges.get(edge).gapDays();
                if (day > low[target]) {
                    low[target] = day;
                    entryEdge[target] = edge;
                    entryBound[target] = NONE;
                }
            }
        }
    }

    private void passLatest() {
        for (DayBound bound : network.latest()) {
            int at = classOf(bound.variable());
            up[at] = Math.min(up[at], bound.day());
        }
        for (int edge : edgesByClass) {
            int source = fromClass[edge];
            int target = toClass[edge];
            if (source != target && up[target] != NO_LATEST) {
                up[source] = Math.min(
                        up[source],
                        up[target] - brokenBy[target] - edges.get(edge).gapDays());
            }
        }
    }

    @Override
    public boolean isConsistent() {
        for (int i = 0; i < classes.count(); i++) {
            if (brokenBy[i] > 0 || Propagation.isCrossed(low[i], up[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean knows(int variable) {
        return variable >= 0 && numbering.indexOf(variable) >= 0;
    }

    @Override
    public long earliest(int variable) {
        return knows(variable) ? low[classOf(variable)] : NO_EARLIEST;
    }

    @Override
    public long latest(int variable) {
        return knows(variable) ? up[classOf(variable)] : NO_LATEST;
    }

    /** The latest day of a moment, whatever a circle through it that is broken by itself may take away from it. */
    long latestOnTheWay(int variable) {
        return latestOfClass(classOf(variable));
    }

    private long latestOfClass(int at) {
        return up[at] == NO_LATEST ? NO_LATEST : up[at] - brokenBy[at];
    }

    private long earliestOfClass(int at) {
        return low[at] == NO_EARLIEST ? NO_EARLIEST : low[at] + brokenBy[at];
    }

    /** Whether no circle is broken by itself. */
    boolean hasOrder() {
        return Arrays.stream(brokenBy).allMatch(days -> days == 0);
    }

    /** The place of a moment in an order in which nothing comes before what it depends on, from 0. */
    int place(int variable) {
        return classes.count() - 1 - classOf(variable);
    }

    /** How many places there are. */
    int places() {
        return classes.count();
    }

    /** Whether both moments stand in one circle that is broken by itself. */
    boolean isInBrokenCircle(Precedence edge) {
        int at = classOf(edge.from());
        return brokenBy[at] > 0 && at == classOf(edge.to());
    }

    @Override
    public PrecedenceNetwork conflictPart() {
        List<Precedence> broken = new ArrayList<>();
        for (int i = 0; i < fromClass.length; i++) {
            if (isInConflict(i)) {
                broken.add(edges.get(i));
            }
        }
        return new PrecedenceNetwork(
                broken,
                network.earliest().stream()
                        .filter(bound -> Propagation.isCrossed(bound.day(), latestOnTheWay(bound.variable())))
                        .toList(),
                network.latest().stream()
                        .filter(bound -> Propagation.isCrossed(earliestOfClass(classOf(bound.variable())), bound.day()))
                        .toList());
    }

    private boolean isInConflict(int edge) {
        int source = fromClass[edge];
        int target = toClass[edge];
        if (source == target && brokenBy[source] > 0) {
            return true;
        }
        long reached = earliestOfClass(source);
        return reached != NO_EARLIEST
                && Propagation.isCrossed(reached + edges.get(edge).gapDays(), latestOfClass(target));
    }

    @Override
    public Optional<ViolatedPath> violation() {
        for (Precedence edge : edges) {
            if (edge.gapDays() > 0 && isInBrokenCircle(edge)) {
                List<Precedence> links = new ArrayList<>(List.of(edge));
                links.addAll(within(classOf(edge.from()), edge.to(), edge.from()));
                return Optional.of(ViolatedPath.circle(links));
            }
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
        List<List<Precedence>> pieces = new ArrayList<>();
        int at = limit.variable();
        int group = classOf(at);
        while (entryBound[group] == NONE) {
            Precedence edge = edges.get(entryEdge[group]);
            pieces.add(within(group, edge.to(), at));
            pieces.add(List.of(edge));
            at = edge.from();
            group = classOf(at);
        }
        DayBound start = network.earliest().get(entryBound[group]);
        pieces.add(within(group, start.variable(), at));
        Collections.reverse(pieces);
        return ViolatedPath.path(start, pieces.stream().flatMap(List::stream).toList(), limit);
    }

    /** The shortest way from one moment to another of the same class. */
    private List<Precedence> within(int group, int from, int to) {
        if (from == to) {
            return List.of();
        }
        Map<Integer, Precedence> arrivals = new HashMap<>();
        Deque<Integer> queue = new ArrayDeque<>(List.of(from));
        while (!arrivals.containsKey(to)) {
            for (int number : classes.outgoing(numbering.indexOf(queue.remove()))) {
                Precedence edge = edges.get(number);
                boolean isNew = toClass[number] == group && edge.to() != from && !arrivals.containsKey(edge.to());
                if (isNew) {
                    arrivals.put(edge.to(), edge);
                    queue.add(edge.to());
                }
            }
        }
        List<Precedence> links = new ArrayList<>();
        for (Precedence edge = arrivals.get(to); edge != null; edge = arrivals.get(edge.from())) {
            links.add(edge);
        }
        Collections.reverse(links);
        return links;
    }
}
