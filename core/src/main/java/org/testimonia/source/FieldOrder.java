package org.testimonia.source;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Copies of records that no one can change, with their fields in an order that is the same in every run. */
final class FieldOrder {

    private FieldOrder() {}

    /** A map that has an order keeps it; another is put in that of its keys. */
    static Map<String, Object> copy(Map<String, Object> fields) {
        boolean ordered = fields instanceof LinkedHashMap || fields instanceof SortedMap;
        Map<String, Object> copy = new LinkedHashMap<>();
        (ordered ? fields : new TreeMap<>(fields)).forEach((name, value) -> copy.put(name, value(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object value(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> fields =
                    map instanceof SortedMap || map instanceof LinkedHashMap ? new LinkedHashMap<>() : new TreeMap<>();
            map.forEach((name, nested) -> fields.put(String.valueOf(name), nested));
            return copy(fields);
        }
        return value instanceof Collection<?> list
                ? list.stream().map(FieldOrder::value).toList()
                : value;
    }
}
