package org.testimonia.prov;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

/** A document in PROV-JSON (W3C Member Submission of 2013-04-24), a line for each statement. */
final class ProvJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private ProvJson() {}

    static String text(ProvDocument document) {
        Map<String, Map<String, ?>> sections = new LinkedHashMap<>();
        Map<String, String> prefixes = new LinkedHashMap<>();
        document.namespaces().forEach(namespace -> prefixes.put(namespace.prefix(), namespace.iri()));
        sections.put("prefix", prefixes);
        for (ProvKind kind : ProvKind.values()) {
            List<ProvStatement> statements = document.statements(kind);
            if (!statements.isEmpty()) {
                sections.put(kind.keyword(), section(kind, statements));
            }
        }
        return sections.entrySet().stream()
                .map(section -> "  " + json(section.getKey()) + ": " + lines(section.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static Map<String, Object> section(ProvKind kind, List<ProvStatement> statements) {
        Map<String, Object> section = new LinkedHashMap<>();
        for (ProvStatement statement : statements) {
            String key =
                    kind.isElement() ? statement.subject().toString() : "_:" + kind.keyword() + (section.size() + 1);
            section.put(key, members(statement));
        }
        return section;
    }

    private static Map<String, Object> members(ProvStatement statement) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<ProvKind.Argument> places = statement.kind().arguments();
        int named = statement.arguments().size() - places.size();
        for (int place = 0; place < places.size(); place++) {
            String key = places.get(place).key().toString();
            statement.arguments().get(named + place).ifPresent(value -> members.put(key, value.text()));
        }
        Map<String, List<Object>> attributes = new LinkedHashMap<>();
        statement
                .attributes()
                .forEach(attribute -> attributes
                        .computeIfAbsent(attribute.key().toString(), unseen -> new ArrayList<>(1))
                        .add(value(attribute.value())));
        attributes.forEach((key, values) -> members.put(key, values.size() == 1 ? values.get(0) : values));
        return members;
    }

    private static Object value(ProvValue value) {
        if (value instanceof ProvValue.Named named) {
            return literal(named.text(), "type", "prov:QUALIFIED_NAME");
        }
        if (value instanceof ProvValue.Typed typed) {
            return literal(typed.text(), "type", typed.datatype().toString());
        }
        ProvValue.Words words = (ProvValue.Words) value;
        return words.language()
                .map(tag -> (Object) literal(words.text(), "lang", tag))
                .orElse(words.text());
    }

    private static Map<String, String> literal(String text, String key, String what) {
        Map<String, String> literal = new LinkedHashMap<>();
        literal.put("$", text);
        literal.put(key, what);
        return literal;
    }

    private static String lines(Map<String, ?> section) {
        return section.entrySet().stream()
                .map(entry -> "    " + json(entry.getKey()) + ": " + json(entry.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n  }"));
    }

    private static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
