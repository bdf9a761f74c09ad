package org.testimonia.io;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A bibliographic record as plain Java values: texts, numbers, truth values, lists and maps. */
final class CslTree {

    private CslTree() {}

    static Map<String, Object> values(Node.Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.fields().forEach(field -> values.put(field.name(), value(field.value())));
        return values;
    }

    private static Object value(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return values(mapping);
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(CslTree::value).toList();
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.kind()) {
            case STRING -> scalar.text();
            case BOOLEAN -> Boolean.valueOf(scalar.text());
            case NUMBER -> number(scalar.text());
        };
    }

    private static Object number(String text) {
        try {
            return text.length() < 19 ? (Object) Long.valueOf(text) : new BigDecimal(text);
        } catch (NumberFormatException notWhole) {
            return decimal(text);
        }
    }

    /** YAML knows numbers that Java does not, such as {@code 0x1F}; they stay as they are written. */
    private static Object decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notDecimal) {
            return text;
        }
    }
}
