package org.testimonia.prov;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document in Turtle (RDF 1.1), in the terms of PROV-O.
 *
 * <p>A relation is stated in short, {@code claim prov:wasAttributedTo agent}, and, if more is known of it, once more as a
 * thing of its own to which that is said (PROV-O §3.3).
 */
final class ProvTurtle {

    private static final String INDENT = "    ";
    private static final int OBJECTS_IN_A_LINE = 3;
    private static final ProvName RDF_LABEL = ProvNamespace.RDFS.name("label");
    private static final ProvName HAD_ROLE = ProvNamespace.PROV.name("hadRole");

    /** The derivations that have a name of their own, by their type (PROV-DM §5.2). */
    private static final Map<ProvName, String> DERIVATIONS = Map.of(
            Derivations.QUOTATION, "wasQuotedFrom",
            Derivations.PRIMARY_SOURCE, "hadPrimarySource",
            Derivations.REVISION, "wasRevisionOf");

    /** What is said of each thing: the objects by the property, {@code a} before all others. */
    private final Map<ProvName, Map<String, Set<String>>> said = new TreeMap<>();

    private ProvTurtle() {}

    static String text(ProvDocument document) {
        ProvTurtle turtle = new ProvTurtle();
        document.statements().forEach(turtle::add);
        StringBuilder text = new StringBuilder();
        namespaces(document)
                .forEach(namespace -> text.append("@prefix ")
                        .append(namespace.prefix())
                        .append(": <")
                        .append(namespace.iri())
                        .append("> .\n"));
        turtle.said.forEach((thing, properties) -> text.append('\n')
                .append(thing)
                .append('\n')
                .append(properties(properties, INDENT))
                .append(" .\n"));
        return text.toString();
    }

    private static Collection<ProvNamespace> namespaces(ProvDocument document) {
        return Stream.concat(
                        document.namespaces().stream(),
                        Stream.of(ProvNamespace.PROV, ProvNamespace.RDFS, ProvNamespace.XSD))
                .collect(Collectors.toMap(
                        ProvNamespace::prefix, namespace -> namespace, (one, same) -> one, TreeMap::new))
                .values();
    }

    private static String properties(Map<String, Set<String>> properties, String indent) {
        return properties.entrySet().stream()
                .map(property -> indent + property.getKey() + objects(property.getValue(), indent))
                .collect(Collectors.joining(" ;\n"));
    }

    private static String objects(Set<String> objects, String indent) {
        String before = objects.size() <= OBJECTS_IN_A_LINE ? " " : "\n" + indent + INDENT;
        return objects.stream().collect(Collectors.joining("," + before, before, ""));
    }

    private void add(ProvStatement statement) {
        Map<String, Set<String>> thing = said.computeIfAbsent(statement.subject(), unseen -> new TreeMap<>());
        if (statement.kind().isElement()) {
            put(thing, "a", type(statement.kind()));
            putArguments(thing, statement, 1, 0);
            putAttributes(thing, statement.attributes());
        } else {
            relate(thing, statement);
        }
    }

    private static String type(ProvKind kind) {
        return switch (kind) {
            case ACTIVITY -> "prov:Activity";
            case AGENT -> "prov:Agent";
            default -> "prov:Entity";
        };
    }

    private static void relate(Map<String, Set<String>> thing, ProvStatement statement) {
        String to = object(statement.arguments().get(1).orElseThrow());
        put(thing, "prov:" + statement.kind().keyword(), to);
        Optional<ProvName> derivation = derivation(statement);
        derivation.ifPresent(type -> put(thing, "prov:" + DERIVATIONS.get(type), to));
        boolean moreIsKnown = !statement.attributes().isEmpty()
                || statement.arguments().stream().skip(2).anyMatch(Optional::isPresent);
        if (moreIsKnown) {
            ProvKind.Qualification qualification =
                    statement.kind().qualification().orElseThrow();
            String property = derivation
                    .map(type -> "prov:qualified" + type.local())
                    .orElse(qualification.property().toString());
            put(thing, property, qualified(statement, derivation.orElse(qualification.type())));
        }
    }

    /** The type of derivation that has a name of its own, if it has one. */
    private static Optional<ProvName> derivation(ProvStatement statement) {
        return statement.attributes().stream()
                .filter(attribute -> attribute.key().equals(ProvAttribute.TYPE))
                .map(attribute -> ((ProvValue.Named) attribute.value()).name())
                .filter(type -> statement.kind() == ProvKind.DERIVATION && DERIVATIONS.containsKey(type))
                .findFirst();
    }

    private static String qualified(ProvStatement statement, ProvName type) {
        Map<String, Set<String>> properties = new TreeMap<>();
        put(properties, "a", type.toString());
        putArguments(properties, statement, 0, 1);
        putAttributes(properties, statement.attributes());
        return "[\n" + properties(properties, INDENT + INDENT) + "\n" + INDENT + "]";
    }

    /**
     * Says what stands in the places of a statement.
     *
     * @param named how many arguments come before those that have places
     * @param first the first place to tell
     */
    private static void putArguments(
            Map<String, Set<String>> properties, ProvStatement statement, int named, int first) {
        List<ProvKind.Argument> places = statement.kind().arguments();
        for (int place = first; place < places.size(); place++) {
            String property = places.get(place).property().toString();
            statement.arguments().get(named + place).ifPresent(value -> put(properties, property, object(value)));
        }
    }

    private static void putAttributes(Map<String, Set<String>> properties, List<ProvAttribute> attributes) {
        attributes.forEach(attribute -> put(properties, property(attribute.key()), object(attribute.value())));
    }

    private static String property(ProvName key) {
        if (key.equals(ProvAttribute.TYPE)) {
            return "a";
        }
        if (key.equals(ProvAttribute.LABEL)) {
            return RDF_LABEL.toString();
        }
        return key.equals(ProvAttribute.ROLE) ? HAD_ROLE.toString() : key.toString();
    }

    private static void put(Map<String, Set<String>> properties, String property, String object) {
        properties.computeIfAbsent(property, unseen -> new TreeSet<>()).add(object);
    }

    private static String object(ProvValue value) {
        if (value instanceof ProvValue.Named named) {
            return named.name().toString();
        }
        String quoted = "\"" + escaped(value.text()) + "\"";
        if (value instanceof ProvValue.Typed typed) {
            return quoted + "^^" + typed.datatype();
        }
        return quoted
                + ((ProvValue.Words) value).language().map(tag -> "@" + tag).orElse("");
    }

    /** Control characters by number, so that no editor takes a line for two. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        ProvN.escaped(text).chars().forEach(sign -> {
            if (Character.isISOControl(sign) || sign == '\u2028' || sign == '\u2029') {
                escaped.append(String.format("\\u%04X", sign));
            } else {
                escaped.append((char) sign);
            }
        });
        return escaped.toString();
    }
}
