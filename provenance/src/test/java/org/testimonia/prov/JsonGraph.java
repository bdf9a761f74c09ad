package org.testimonia.prov;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** PROV-JSON as a graph, by the mapping of PROV-O (§3, Tables 2 and 3); written apart from the writer of Turtle. */
final class JsonGraph {

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Map<String, String> CLASSES =
            Map.of("entity", "Entity", "activity", "Activity", "agent", "Agent");
    private static final Map<String, String> QUALIFIED = Map.of(
            "wasGeneratedBy", "Generation",
            "used", "Usage",
            "wasInvalidatedBy", "Invalidation",
            "wasDerivedFrom", "Derivation",
            "wasAttributedTo", "Attribution",
            "wasAssociatedWith", "Association");
    private static final Map<String, String> DERIVATIONS =
            Map.of("Quotation", "wasQuotedFrom", "PrimarySource", "hadPrimarySource", "Revision", "wasRevisionOf");

    private final Model graph = ModelFactory.createDefaultModel();
    private final Map<String, String> prefixes = new TreeMap<>(PlainStatements.KNOWN);

    static Model of(String json) {
        JsonGraph made = new JsonGraph();
        JsonNode document = new JsonMapper().readTree(json);
        document.get("prefix")
                .properties()
                .forEach(entry ->
                        made.prefixes.put(entry.getKey(), entry.getValue().asString()));
        document.properties().forEach(section -> {
            if (!section.getKey().equals("prefix")) {
                section.getValue()
                        .properties()
                        .forEach(entry -> made.add(section.getKey(), entry.getKey(), entry.getValue()));
            }
        });
        return made.graph;
    }

    private void add(String kind, String id, JsonNode members) {
        if (CLASSES.containsKey(kind)) {
            Resource thing = named(id);
            thing.addProperty(RDF.type, prov(CLASSES.get(kind)));
            Map<String, String> times = Map.of("prov:startTime", "startedAtTime", "prov:endTime", "endedAtTime");
            members.properties().forEach(member -> {
                if (times.containsKey(member.getKey())) {
                    thing.addProperty(graph.createProperty(PROV + times.get(member.getKey())), time(member.getValue()));
                } else {
                    attribute(thing, member.getKey(), member.getValue());
                }
            });
            return;
        }
        List<String> places = PlainStatements.PLACES.get(kind);
        Resource from = named(members.get(places.get(0)).asString());
        Resource to = named(members.get(places.get(1)).asString());
        from.addProperty(graph.createProperty(PROV + kind), to);
        String type = QUALIFIED.getOrDefault(kind, "");
        if (kind.equals("wasDerivedFrom") && members.has("prov:type")) {
            type = members.get("prov:type").get("$").asString().substring("prov:".length());
            from.addProperty(graph.createProperty(PROV + DERIVATIONS.get(type)), to);
        }
        if (members.size() > 2) {
            qualify(from, to, type, places, members);
        }
    }

    private void qualify(Resource from, Resource to, String type, List<String> places, JsonNode members) {
        Resource relation = graph.createResource(prov(type));
        from.addProperty(graph.createProperty(PROV + "qualified" + type), relation);
        String toWhat = List.of("Generation", "Invalidation").contains(type)
                ? "activity"
                : List.of("Attribution", "Association").contains(type) ? "agent" : "entity";
        relation.addProperty(graph.createProperty(PROV + toWhat), to);
        Map<String, String> more = new HashMap<>(Map.of("prov:time", "atTime", "prov:plan", "hadPlan"));
        members.properties().stream()
                .filter(member -> !places.subList(0, 2).contains(member.getKey()))
                .forEach(member -> {
                    if (more.containsKey(member.getKey())) {
                        relation.addProperty(
                                graph.createProperty(PROV + more.get(member.getKey())), time(member.getValue()));
                    } else {
                        attribute(relation, member.getKey(), member.getValue());
                    }
                });
    }

    private void attribute(Resource thing, String key, JsonNode value) {
        if (value.isArray()) {
            value.valueStream().forEach(one -> attribute(thing, key, one));
            return;
        }
        switch (key) {
            case "prov:type" -> thing.addProperty(RDF.type, node(value));
            case "prov:label" -> thing.addProperty(RDFS.label, node(value));
            case "prov:role" -> thing.addProperty(graph.createProperty(PROV + "hadRole"), node(value));
            default -> thing.addProperty(graph.createProperty(PlainStatements.full(key, prefixes)), node(value));
        }
    }

    private RDFNode node(JsonNode value) {
        if (value.isString()) {
            return graph.createLiteral(value.asString());
        }
        String text = value.get("$").asString();
        if (value.has("lang")) {
            return graph.createLiteral(text, value.get("lang").asString());
        }
        String type = value.get("type").asString();
        return type.equals("prov:QUALIFIED_NAME")
                ? named(text)
                : graph.createTypedLiteral(
                        text, TypeMapper.getInstance().getSafeTypeByName(PlainStatements.full(type, prefixes)));
    }

    private RDFNode time(JsonNode value) {
        return graph.createTypedLiteral(
                value.asString(),
                TypeMapper.getInstance().getSafeTypeByName(PlainStatements.KNOWN.get("xsd") + "dateTime"));
    }

    private Resource named(String name) {
        return graph.createResource(PlainStatements.full(name, prefixes));
    }

    private Resource prov(String name) {
        return graph.createResource(PROV + name);
    }
}
