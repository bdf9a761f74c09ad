package org.testimonia.prov;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Statements on where things come from, in the terms of W3C PROV (PROV-DM, 2013). {@link ProvFormat} writes them.
 *
 * <p>The statements stand in an order of their own, each once; an entity, activity or agent is stated once, with all its
 * attributes. So documents that say the same are the same, byte for byte, in each format.
 */
public final class ProvDocument {

    private final List<ProvStatement> statements;
    private final List<ProvNamespace> namespaces;

    private ProvDocument(Collection<ProvStatement> statements) {
        this.statements = List.copyOf(new TreeSet<>(statements));
        this.namespaces = declared(this.statements);
    }

    /**
     * A document with these statements, in any order.
     *
     * @throws IllegalArgumentException if one prefix stands for two namespaces
     */
    public static ProvDocument of(Collection<ProvStatement> statements) {
        Map<List<Object>, ProvStatement> elements = new LinkedHashMap<>();
        List<ProvStatement> all = new ArrayList<>();
        for (ProvStatement statement : statements) {
            if (statement.kind().isElement()) {
                elements.merge(List.of(statement.kind(), statement.subject()), statement, ProvStatement::with);
            } else {
                all.add(statement);
            }
        }
        all.addAll(elements.values());
        return new ProvDocument(all);
    }

    private static List<ProvNamespace> declared(List<ProvStatement> statements) {
        Map<String, ProvNamespace> byPrefix = new TreeMap<>();
        statements.stream()
                .flatMap(ProvDocument::names)
                .map(ProvName::namespace)
                .forEach(namespace -> {
                    ProvNamespace same = byPrefix.putIfAbsent(namespace.prefix(), namespace);
                    if (same != null && !same.equals(namespace)) {
                        throw new IllegalArgumentException("prefix " + namespace.prefix() + ": got " + same.iri()
                                + " and " + namespace.iri() + ", expected one namespace");
                    }
                });
        return List.copyOf(byPrefix.values());
    }

    private static Stream<ProvName> names(ProvStatement statement) {
        Stream<ProvValue> arguments = statement.arguments().stream().flatMap(Optional::stream);
        Stream<ProvValue> values = statement.attributes().stream().map(ProvAttribute::value);
        return Stream.concat(
                statement.attributes().stream().map(ProvAttribute::key),
                Stream.concat(arguments, values).flatMap(ProvDocument::name));
    }

    private static Stream<ProvName> name(ProvValue value) {
        if (value instanceof ProvValue.Named named) {
            return Stream.of(named.name());
        }
        return value instanceof ProvValue.Typed typed ? Stream.of(typed.datatype()) : Stream.empty();
    }

    /** What is stated, by kind, and in each by name. */
    public List<ProvStatement> statements() {
        return statements;
    }

    /** What is stated of a kind. */
    public List<ProvStatement> statements(ProvKind kind) {
        return statements.stream().filter(statement -> statement.kind() == kind).toList();
    }

    /** The namespaces that its names are in, by prefix; those of PROV and XML Schema only where they are used. */
    public List<ProvNamespace> namespaces() {
        return namespaces;
    }

    /** The document in PROV-N. */
    @Override
    public String toString() {
        return ProvFormat.PROV_N.text(this);
    }
}
