package org.testimonia.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.testimonia.dataset.Configuration;
import org.testimonia.io.ConfigurationWriter;
import org.testimonia.source.Position;

/**
 * One setting that is in force.
 *
 * @param key the way to it in {@code testimonia.yaml}; an order ends with itself
 * @param value a text, a number, a truth value or a list of texts
 * @param builtIn what would hold if the file did not set it; empty for nothing
 * @param from where the file sets it; empty if it does not
 */
record ConfigurationLine(List<String> key, Object value, Optional<Object> builtIn, Optional<Position> from) {

    private static final String ORDER = "order";

    /** All that is in force but for rules. */
    static List<ConfigurationLine> of(Configuration configuration) {
        Map<List<String>, Object> builtIn = flat(ConfigurationWriter.complete(Configuration.builtIn()));
        List<ConfigurationLine> lines = new ArrayList<>();
        flat(ConfigurationWriter.complete(configuration))
                .forEach((key, value) -> lines.add(new ConfigurationLine(
                        key,
                        value,
                        Optional.ofNullable(builtIn.get(key)),
                        configuration.positions().of(key))));
        return lines;
    }

    private static Map<List<String>, Object> flat(Map<String, Object> tree) {
        Map<List<String>, Object> leaves = new LinkedHashMap<>();
        add(List.of(), tree, leaves);
        return leaves;
    }

    private static void add(List<String> way, Object node, Map<List<String>, Object> leaves) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> add(then(way, name.toString()), value, leaves));
        } else if (way.equals(List.of(ORDER)) && node instanceof List<?> orders) {
            orders.forEach(order -> leaves.put(then(way, order.toString()), order));
        } else {
            leaves.put(way, node);
        }
    }

    private static List<String> then(List<String> way, String name) {
        List<String> longer = new ArrayList<>(way);
        longer.add(name);
        return List.copyOf(longer);
    }

    boolean differs() {
        return !builtIn.equals(Optional.of(value));
    }

    /** {@code properties.members.unit}. */
    String keyText() {
        return key.get(0).equals(ORDER) ? ORDER : String.join(".", key);
    }

    String valueText() {
        return text(value);
    }

    String builtInText() {
        return builtIn.map(ConfigurationLine::text).orElse("");
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"))
                : value.toString();
    }
}
