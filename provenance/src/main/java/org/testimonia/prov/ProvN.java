package org.testimonia.prov;

import java.util.Optional;
import java.util.stream.Collectors;

/** A document in PROV-N, the notation for people (W3C Recommendation of 2013-04-30). */
final class ProvN {

    private ProvN() {}

    static String text(ProvDocument document) {
        StringBuilder text = new StringBuilder("document\n");
        document.namespaces().stream()
                .filter(namespace -> !isKnown(namespace))
                .forEach(namespace -> text.append("  prefix ")
                        .append(namespace.prefix())
                        .append(" <")
                        .append(namespace.iri())
                        .append(">\n"));
        document.statements()
                .forEach(statement ->
                        text.append("\n  ").append(statement(statement).replace("\n", "\n  ")));
        return text.append("\n\nendDocument\n").toString();
    }

    /** PROV-N §3.7.1 declares these two itself. */
    private static boolean isKnown(ProvNamespace namespace) {
        return namespace.equals(ProvNamespace.PROV) || namespace.equals(ProvNamespace.XSD);
    }

    static String statement(ProvStatement statement) {
        String arguments = statement.arguments().stream().map(ProvN::argument).collect(Collectors.joining(", "));
        String attributes = statement.attributes().stream()
                .map(attribute -> attribute.key() + "=" + value(attribute.value()))
                .collect(Collectors.joining(", "));
        return statement.kind().keyword() + "(" + arguments + (attributes.isEmpty() ? "" : ", [" + attributes + "]")
                + ")";
    }

    private static String argument(Optional<ProvValue> argument) {
        return argument.map(ProvValue::text).orElse("-");
    }

    private static String value(ProvValue value) {
        if (value instanceof ProvValue.Named named) {
            return "'" + named.name() + "'";
        }
        String quoted = "\"" + escaped(value.text()) + "\"";
        if (value instanceof ProvValue.Typed typed) {
            return quoted + " %% " + typed.datatype();
        }
        return quoted
                + ((ProvValue.Words) value).language().map(tag -> "@" + tag).orElse("");
    }

    /** Within the short quotes: PROV-N §3.7.3 takes the escapes of SPARQL, which has these. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            switch (sign) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '\b' -> escaped.append("\\b");
                case '\f' -> escaped.append("\\f");
                default -> escaped.append(sign);
            }
        }
        return escaped.toString();
    }
}
