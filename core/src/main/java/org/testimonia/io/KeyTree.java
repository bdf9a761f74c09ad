package org.testimonia.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.testimonia.dataset.KeyPositions;
import org.testimonia.dataset.OrderConstraint;
import org.testimonia.source.Position;

/** Notes where each key of a configuration stands. */
final class KeyTree {

    private final Map<List<String>, Position> positions = new HashMap<>();

    private KeyTree() {}

    static KeyPositions positions(Node.Mapping root) {
        KeyTree tree = new KeyTree();
        tree.add(List.of(), root);
        return new KeyPositions(tree.positions);
    }

    private void add(List<String> way, Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.fields().forEach(field -> add(way, field.name(), field.position(), field.value()));
        } else if (node instanceof Node.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                add(way, name(way, i, item), item.position(), item);
            }
        }
    }

    private void add(List<String> way, String name, Position position, Node value) {
        List<String> key = new ArrayList<>(way);
        key.add(name);
        positions.putIfAbsent(List.copyOf(key), position);
        add(key, value);
    }

    private static String name(List<String> way, int index, Node item) {
        return way.equals(List.of(ConfigurationReader.ORDER))
                ? OrderConstraint.read(item.inWords())
                        .map(OrderConstraint::toString)
                        .orElseGet(item::inWords)
                : Integer.toString(index);
    }
}
