package org.testimonia.seal;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the fields of a record. What says nothing is left out, and so is how a text is laid out. */
final class CanonicalFields {

    private final Map<String, CanonicalValue> fields = new TreeMap<>();

    CanonicalFields text(String name, String text) {
        return value(name, new CanonicalValue.Text(laidOutAlike(text)));
    }

    /** Texts whose order and number are of no meaning. */
    CanonicalFields set(String name, Collection<String> texts) {
        TreeSet<String> sorted = new TreeSet<>();
        texts.forEach(text -> sorted.add(laidOutAlike(text)));
        sorted.remove("");
        return value(
                name,
                new CanonicalValue.Items(
                        sorted.stream().map(CanonicalFields::textOf).toList()));
    }

    CanonicalFields value(String name, CanonicalValue value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
        return this;
    }

    CanonicalValue.Fields build() {
        return CanonicalValue.Fields.of(fields);
    }

    /**
     * Texts, numbers, truth values, lists and maps of these; numbers and truth values become texts.
     *
     * @throws IllegalArgumentException if there is anything else in it
     */
    static CanonicalValue of(Object value) {
        if (value instanceof Map<?, ?> map) {
            CanonicalFields fields = new CanonicalFields();
            map.forEach((key, item) -> fields.value(String.valueOf(key), of(item)));
            return fields.build();
        }
        if (value instanceof Collection<?> items) {
            return new CanonicalValue.Items(
                    items.stream().map(CanonicalFields::of).toList());
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return textOf(value.toString());
        }
        throw new IllegalArgumentException("got a value of " + value.getClass().getName()
                + ", expected a text, a number, a truth value, a list or a map");
    }

    private static CanonicalValue textOf(String text) {
        return new CanonicalValue.Text(laidOutAlike(text));
    }

    /** Without blanks at the ends, and with line ends as Unix has them: both differ between files that say the same. */
    private static String laidOutAlike(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
