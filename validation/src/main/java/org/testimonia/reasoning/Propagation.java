package org.testimonia.reasoning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How early and how late each moment of a network can be, and what breaks it.
 *
 * <p>Moments that come before each other in a circle are one class. If a circle has no gap, its moments are on one day; if
 * it has one, the circle is broken by itself. The classes are passed once in topological order for the earliest days and
 * once against it for the latest. Where a circle is broken by itself, the days of what hangs on it are as wide as any way
 * through it allows.
 */
final class Propagation {

    static final long NO_EARLIEST = Long.MIN_VALUE;
    static final long NO_LATEST = Long.MAX_VALUE;

    private final PrecedenceNetwork network;
    private final int[] variables;
    private final List<Precedence> edges;
    private final StrongComponents classes;
    private final int[] classOf;
    private final int[] edgesByClass;
    private final long[] brokenBy;
    private final long[] low;
    private final long[] up;
    private final int[] entryEdge;
    private final int[] entryBound;

    Propagation(PrecedenceNetwork network) {
        this.network = network;
        this.variables = network.variables();
        this.edges = network.precedences();
        int[] from = edges.stream().mapToInt(edge -> index(edge.from())).toArray();
        int[] to = edges.stream().mapToInt(edge -> index(edge.to())).toArray();
        this.classes = new StrongComponents(variables.length, from, to);
        this.classOf = classes.classOf();
        this.brokenBy = new long[classes.count()];
        this.low = new long[classes.count()];
        this.up = new long[classes.count()];
        this.entryEdge = new int[classes.count()];
        this.entryBound = new int[classes.count()];
        this.edgesByClass = edgesByClass();
        Arrays.fill(low, NO_EARLIEST);
        Arrays.fill(up, NO_LATEST);
        Arrays.fill(entryEdge, -1);
        Arrays.fill(entryBound, -1);
        addCircles();
        passEarliest();
        passLatest();
    }

    private int index(int variable) {
        return Arrays.binarySearch(variables, variable);
    }

    private int classOfVariable(int variable) {
        return classOf[index(variable)];
    }

    /** The edges in the order of the class they start in: counting sort. */
    private int[] edgesByClass() {
        int[] start = new int[classes.count() + 1];
        edges.forEach(edge -> start[classOfVariable(edge.from()) + 1]++);
        for (int i = 0; i < classes.count(); i++) {
            start[i + 1] += start[i];
        }
        int[] sorted = new int[edges.size()];
        for (int i = 0; i < edges.size(); i++) {
            sorted[start[classOfVariable(edges.get(i).from())]++] = i;
        }
        return sorted;
    }

    private void addCircles() {
        for (Precedence edge : edges) {
            int at = classOfVariable(edge.from());
            if (at == classOfVariable(edge.to())) {
                brokenBy[at] += edge.gapDays();
            }
        }
    }

    /** Classes are numbered against the topological order: the last comes first. */
    private void passEarliest() {
        List<DayBound> bounds = network.earliest();
        for (int i = 0; i < bounds.size(); i++) {
            int at = classOfVariable(bounds.get(i).variable());
            if (bounds.get(i).day() > low[at]) {
                low[at] = bounds.get(i).day();
                entryBound[at] = i;
            }
        }
        for (int i = edgesByClass.length - 1; i >= 0; i--) {
            Precedence edge = edges.get(edgesByClass[i]);
            int source = classOfVariable(edge.from());
            int target = classOfVariable(edge.to());
            if (source != target && low[source] != NO_EARLIEST) {
                long day = low[source] + brokenBy[source] + edge.gapDays();
                if (day > low[target]) {
                    low[target] = day;
                    entryEdge[target] = edgesByClass[i];
                    entryBound[target] = -1;
                }
            }
        }
    }

    private void passLatest() {
        for (DayBound bound : network.latest()) {
            int at = classOfVariable(bound.variable());
            up[at] = Math.min(up[at], bound.day());
        }
        for (int number : edgesByClass) {
            Precedence edge = edges.get(number);
            int source = classOfVariable(edge.from());
            int target = classOfVariable(edge.to());
            if (source != target && up[target] != NO_LATEST) {
                up[source] = Math.min(up[source], up[target] - brokenBy[target] - edge.gapDays());
            }
        }
    }

    boolean isConsistent() {
        for (int i = 0; i < classes.count(); i++) {
            if (brokenBy[i] > 0 || isCrossed(low[i], up[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCrossed(long earliest, long latest) {
        return earliest != NO_EARLIEST && latest != NO_LATEST && earliest > latest;
    }

    /** Whether the network has this moment. */
    boolean knows(int variable) {
        return index(variable) >= 0;
    }

    /** The earliest day of a moment, or {@link #NO_EARLIEST}. */
    long earliest(int variable) {
        return knows(variable) ? low[classOfVariable(variable)] : NO_EARLIEST;
    }

    /** The latest day of a moment, or {@link #NO_LATEST}. */
    long latest(int variable) {
        return knows(variable) ? up[classOfVariable(variable)] : NO_LATEST;
    }

    /** The latest day of a moment, whatever a circle through it that is broken by itself may take away from it. */
    long latestOnTheWay(int variable) {
        int at = classOfVariable(variable);
        return up[at] == NO_LATEST ? NO_LATEST : up[at] - brokenBy[at];
    }

    /** Whether both moments stand in one circle that is broken by itself. */
    boolean isInBrokenCircle(Precedence edge) {
        int at = classOfVariable(edge.from());
        return at == classOfVariable(edge.to()) && brokenBy[at] > 0;
    }

    PrecedenceNetwork conflictPart() {
        return new PrecedenceNetwork(
                edges.stream().filter(this::isInConflict).toList(),
                network.earliest().stream()
                        .filter(bound -> isCrossed(bound.day(), latestOnTheWay(bound.variable())))
                        .toList(),
                network.latest().stream()
                        .filter(bound -> isCrossed(earliestOnTheWay(bound.variable()), bound.day()))
                        .toList());
    }

    private long earliestOnTheWay(int variable) {
        int at = classOfVariable(variable);
        return low[at] == NO_EARLIEST ? NO_EARLIEST : low[at] + brokenBy[at];
    }

    private boolean isInConflict(Precedence edge) {
        if (isInBrokenCircle(edge)) {
            return true;
        }
        long reached = earliestOnTheWay(edge.from());
        return reached != NO_EARLIEST && isCrossed(reached + edge.gapDays(), latestOnTheWay(edge.to()));
    }

    /** One way in which the network is broken: a circle, else the path that misses its latest day by most. */
    Optional<ViolatedPath> violation() {
        for (Precedence edge : edges) {
            if (edge.gapDays() > 0 && isInBrokenCircle(edge)) {
                List<Precedence> links = new ArrayList<>(List.of(edge));
                links.addAll(within(classOfVariable(edge.from()), edge.to(), edge.from()));
                return Optional.of(ViolatedPath.circle(links));
            }
        }
        return network.latest().stream()
                .filter(bound -> isCrossed(earliest(bound.variable()), bound.day()))
                .max(Comparator.comparingLong(bound -> earliest(bound.variable()) - bound.day()))
                .map(this::pathTo);
    }

    private ViolatedPath pathTo(DayBound limit) {
        List<List<Precedence>> pieces = new ArrayList<>();
        int at = limit.variable();
        int group = classOfVariable(at);
        while (entryBound[group] < 0) {
            Precedence edge = edges.get(entryEdge[group]);
            pieces.add(within(group, edge.to(), at));
            pieces.add(List.of(edge));
            at = edge.from();
            group = classOfVariable(at);
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
        Precedence[] arrival = new Precedence[variables.length];
        Deque<Integer> queue = new ArrayDeque<>(List.of(from));
        while (arrival[index(to)] == null) {
            int at = queue.remove();
            for (int number : classes.outgoing(index(at))) {
                Precedence edge = edges.get(number);
                int target = index(edge.to());
                if (classOf[target] == group && edge.to() != from && arrival[target] == null) {
                    arrival[target] = edge;
                    queue.add(edge.to());
                }
            }
        }
        List<Precedence> links = new ArrayList<>();
        for (int at = to; at != from; at = links.get(links.size() - 1).from()) {
            links.add(arrival[index(at)]);
        }
        Collections.reverse(links);
        return links;
    }
}
