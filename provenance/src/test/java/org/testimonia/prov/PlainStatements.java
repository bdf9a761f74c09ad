package org.testimonia.prov;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The statements of a document in one plain form, whatever notation they were read from: {@code kind | arguments |
 * attributes}, all names in full.
 */
final class PlainStatements {

    static final Map<String, String> KNOWN =
            Map.of("prov", "http://www.w3.org/ns/prov#", "xsd", "http://www.w3.org/2001/XMLSchema#");

    /** The places of PROV-JSON in the order of PROV-N, from the two specifications. */
    static final Map<String, List<String>> PLACES = Map.of(
            "entity", List.of(),
            "agent", List.of(),
            "activity", List.of("prov:startTime", "prov:endTime"),
            "wasGeneratedBy", List.of("prov:entity", "prov:activity", "prov:time"),
            "used", List.of("prov:activity", "prov:entity", "prov:time"),
            "wasInvalidatedBy", List.of("prov:entity", "prov:activity", "prov:time"),
            "wasDerivedFrom",
                    List.of(
                            "prov:generatedEntity",
                            "prov:usedEntity",
                            "prov:activity",
                            "prov:generation",
                            "prov:usage"),
            "wasAttributedTo", List.of("prov:entity", "prov:agent"),
            "wasAssociatedWith", List.of("prov:activity", "prov:agent", "prov:plan"),
            "hadMember", List.of("prov:collection", "prov:entity"));

    private static final JsonMapper MAPPER = new JsonMapper();

    private PlainStatements() {}

    static String statement(String kind, List<String> arguments, Set<String> attributes) {
        return kind + " | " + String.join(", ", arguments) + " | " + String.join(", ", new TreeSet<>(attributes));
    }

    static Set<String> ofJson(String json) {
        JsonNode document = MAPPER.readTree(json);
        Map<String, String> prefixes = new TreeMap<>(KNOWN);
        document.get("prefix")
                .properties()
                .forEach(entry -> prefixes.put(entry.getKey(), entry.getValue().asString()));
        UnaryOperator<String> full = name -> full(name, prefixes);
        Set<String> statements = new TreeSet<>();
        document.properties().forEach(section -> {
            if (!section.getKey().equals("prefix")) {
                section.getValue()
                        .properties()
                        .forEach(entry ->
                                statements.add(ofJson(section.getKey(), entry.getKey(), entry.getValue(), full)));
            }
        });
        return statements;
    }

    private static String ofJson(String kind, String id, JsonNode members, UnaryOperator<String> full) {
        List<String> arguments = new ArrayList<>();
        if (!id.startsWith("_:")) {
            arguments.add(full.apply(id));
        }
        List<String> places = PLACES.get(kind);
        for (String place : places) {
            JsonNode value = members.get(place);
            arguments.add(value == null ? "-" : isTime(place) ? value.asString() : full.apply(value.asString()));
        }
        Set<String> attributes = new TreeSet<>();
        members.properties().stream()
                .filter(member -> !places.contains(member.getKey()))
                .forEach(member -> {
                    JsonNode value = member.getValue();
                    (value.isArray() ? value.valueStream().toList() : List.of(value))
                            .forEach(one -> attributes.add(full.apply(member.getKey()) + "=" + literal(one, full)));
                });
        return statement(kind, arguments, attributes);
    }

    private static String literal(JsonNode value, UnaryOperator<String> full) {
        if (value.isString()) {
            return literal(value.asString(), "", "");
        }
        String text = value.get("$").asString();
        if (value.has("lang")) {
            return literal(text, "", value.get("lang").asString());
        }
        String type = value.get("type").asString();
        return type.equals("prov:QUALIFIED_NAME") ? "<" + full.apply(text) + ">" : literal(text, full.apply(type), "");
    }

    static String literal(String text, String type, String language) {
        return MAPPER.writeValueAsString(text) + "^^" + type + "@" + language;
    }

    static boolean isTime(String place) {
        return place.endsWith("ime");
    }

    static String full(String name, Map<String, String> prefixes) {
        int colon = name.indexOf(':');
        String begin = prefixes.get(name.substring(0, colon));
        if (begin == null) {
            throw new AssertionError("no prefix for " + name);
        }
        return begin + name.substring(colon + 1);
    }
}
