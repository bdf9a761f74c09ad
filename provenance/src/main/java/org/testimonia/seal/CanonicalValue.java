package org.testimonia.seal;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * JSON in the one form that RFC 8785 gives it, without numbers, truth values and null: texts, lists, and fields by name.
 *
 * <p>Whatever else a record has is put into it as a text, so that nothing hangs on how a program writes numbers.
 */
sealed interface CanonicalValue {

    /**
     * A text.
     *
     * @param text anything that UTF-8 can hold
     */
    record Text(String text) implements CanonicalValue {
        public Text {
            requireWholeCharacters(text);
        }

        @Override
        public void appendTo(StringBuilder out) {
            appendQuoted(text, out);
        }

        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** A list, whose order is of meaning. */
    record Items(List<CanonicalValue> items) implements CanonicalValue {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public void appendTo(StringBuilder out) {
            String separator = "[";
            for (CanonicalValue item : items) {
                out.append(separator);
                item.appendTo(out);
                separator = ",";
            }
            out.append(items.isEmpty() ? "[]" : "]");
        }

        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }
    }

    /** Fields by name, in the order of their UTF-16 code units (RFC 8785 §3.2.3), which is that of Java's texts. */
    record Fields(SortedMap<String, CanonicalValue> fields) implements CanonicalValue {
        public Fields {
            fields = new TreeMap<>(fields);
            fields.keySet().forEach(CanonicalValue::requireWholeCharacters);
        }

        static Fields of(Map<String, CanonicalValue> fields) {
            return new Fields(new TreeMap<>(fields));
        }

        @Override
        public void appendTo(StringBuilder out) {
            char separator = '{';
            for (Map.Entry<String, CanonicalValue> field : fields.entrySet()) {
                appendQuoted(field.getKey(), out.append(separator));
                field.getValue().appendTo(out.append(':'));
                separator = ',';
            }
            out.append(fields.isEmpty() ? "{}" : "}");
        }

        @Override
        public boolean isEmpty() {
            return fields.isEmpty();
        }
    }

    void appendTo(StringBuilder out);

    /** Whether it says nothing. */
    boolean isEmpty();

    /** The canonical text. */
    default String json() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString();
    }

    private static void requireWholeCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                throw new IllegalArgumentException(String.format(
                        "got half of a character, U+%04X, as the %d. of a text, expected whole ones",
                        (int) unit, i + 1));
            }
        }
    }

    /** Escapes as RFC 8785 §3.2.2.2 does: what must be, in the shortest way, and nothing else. */
    private static void appendQuoted(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"', '\\' -> out.append('\\').append(unit);
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (unit < ' ') {
                        out.append(String.format("\\u%04x", (int) unit));
                    } else {
                        out.append(unit);
                    }
                }
            }
        }
        out.append('"');
    }
}
