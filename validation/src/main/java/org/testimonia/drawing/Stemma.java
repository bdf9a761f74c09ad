package org.testimonia.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Draws what readings go back to, as a stemma: below the readings, above each what it was taken from. What has no line to
 * another is independent of it.
 */
public final class Stemma {

    private static final double FONT_SIZE = 12;
    private static final double LINE = 50;
    private static final double EDGE = 14;
    private static final double BETWEEN = 16;
    private static final double WIDEST_LABEL = 150;

    private final Map<String, Node> nodes = new LinkedHashMap<>();

    private static final class Node {
        private final String label;
        private final Set<Node> origins = new LinkedHashSet<>();
        private final Set<Node> copies = new LinkedHashSet<>();
        private int level;
        private double x;

        Node(String label) {
            this.label = label;
        }

        double halfWidth() {
            return TextWidth.of(label, FONT_SIZE) / 2;
        }
    }

    /** A reading or a source; of the same key, the first counts. */
    public void add(String key, String label) {
        nodes.computeIfAbsent(key, k -> new Node(TextWidth.fitting(label, FONT_SIZE, WIDEST_LABEL)));
    }

    /**
     * That one is taken from another; where that would close a circle, it is left out.
     *
     * @throws IllegalArgumentException if one of them was not added
     */
    public void join(String copy, String origin) {
        Node lower = node(copy);
        Node upper = node(origin);
        if (!reaches(upper, lower)) {
            lower.origins.add(upper);
            upper.copies.add(lower);
        }
    }

    private Node node(String key) {
        Node node = nodes.get(key);
        if (node == null) {
            throw new IllegalArgumentException("not in the stemma: " + key);
        }
        return node;
    }

    private static boolean reaches(Node from, Node to) {
        return from == to || from.origins.stream().anyMatch(next -> reaches(next, to));
    }

    /** How many readings and sources it has. */
    public int size() {
        return nodes.size();
    }

    /**
     * The drawing.
     *
     * @param title what it shows, in words
     */
    public String drawn(String title) {
        List<List<Node>> levels = levels();
        upward(levels);
        for (int level = levels.size() - 2; level >= 0; level--) {
            spread(levels.get(level), node -> node.origins);
        }
        upward(levels);
        double width = nodes.values().stream()
                .mapToDouble(node -> node.x + node.halfWidth())
                .max()
                .orElse(0);
        double drawn = Math.ceil(width + EDGE);
        double height = (levels.size() - 1) * LINE + 2 * EDGE;
        Svg svg = new Svg()
                .begin("svg", "stemma")
                .attribute("viewBox", "0 0 %s %s".formatted(Svg.number(drawn), Svg.number(height)))
                .attribute("width", drawn)
                .attribute("height", height)
                .attribute("role", "img")
                .attribute("aria-label", title);
        nodes.values().forEach(node -> node.origins.forEach(origin -> addLine(svg, node, origin, height)));
        nodes.values().forEach(node -> addLabel(svg, node, height));
        return svg.end().written();
    }

    /** The readings below; above each node those that it was taken from. */
    private List<List<Node>> levels() {
        nodes.values().forEach(node -> node.level = depth(node));
        int top = nodes.values().stream().mapToInt(node -> node.level).max().orElse(0);
        List<List<Node>> levels = new ArrayList<>();
        for (int i = 0; i <= top; i++) {
            int level = i;
            levels.add(
                    nodes.values().stream().filter(node -> node.level == level).toList());
        }
        return levels;
    }

    private static int depth(Node node) {
        return node.copies.stream().mapToInt(copy -> depth(copy) + 1).max().orElse(0);
    }

    private static void upward(List<List<Node>> levels) {
        levels.forEach(level -> spread(level, node -> node.copies));
    }

    /** Puts the nodes of a level side by side, each as near as can be to the middle of those it hangs on. */
    private static void spread(List<Node> level, Function<Node, Set<Node>> hangsOn) {
        level.forEach(node -> node.x = hangsOn.apply(node).stream()
                .mapToDouble(other -> other.x)
                .average()
                .orElse(node.x));
        double free = EDGE;
        for (Node node :
                level.stream().sorted(Comparator.comparingDouble(n -> n.x)).toList()) {
            node.x = Math.max(node.x, free + node.halfWidth());
            free = node.x + node.halfWidth() + BETWEEN;
        }
    }

    private static double y(Node node, double height) {
        return height - EDGE - node.level * LINE;
    }

    private static void addLine(Svg svg, Node node, Node origin, double height) {
        svg.begin("line", "descent")
                .attribute("x1", node.x)
                .attribute("y1", y(node, height) - 9)
                .attribute("x2", origin.x)
                .attribute("y2", y(origin, height) + 9)
                .end();
    }

    private static void addLabel(Svg svg, Node node, double height) {
        svg.begin("text", node.level == 0 ? "reading" : "origin")
                .attribute("x", node.x)
                .attribute("y", y(node, height) + 4)
                .attribute("text-anchor", "middle")
                .text(node.label)
                .end();
    }
}
