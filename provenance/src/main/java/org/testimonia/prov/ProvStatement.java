package org.testimonia.prov;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One statement of a document: {@code wasAttributedTo(claim:C025, subject:elena-stasova, [prov:type='testimonia:Assertion'])}.
 *
 * @param kind what it says
 * @param arguments what it says it of, as many as the kind has places, for an element its name before them; empty where
 *     it is not stated
 * @param attributes what else it says, in an order of their own, each once
 */
public record ProvStatement(ProvKind kind, List<Optional<ProvValue>> arguments, List<ProvAttribute> attributes)
        implements Comparable<ProvStatement> {

    private static final Comparator<ProvStatement> ORDER = Comparator.comparing(ProvStatement::kind)
            .thenComparing(ProvStatement::subject)
            .thenComparing(ProvN::statement);

    public ProvStatement {
        arguments = List.copyOf(arguments);
        attributes = List.copyOf(new TreeSet<>(attributes));
        int places = kind.arguments().size() + (kind.isElement() ? 1 : 0);
        if (arguments.size() != places) {
            throw new IllegalArgumentException(
                    kind.keyword() + ": got " + arguments.size() + " arguments, expected " + places);
        }
        if (!(arguments.get(0).orElse(null) instanceof ProvValue.Named)) {
            throw new IllegalArgumentException(kind.keyword() + ": got no name, expected one of what it is about");
        }
    }

    static ProvStatement entity(ProvName name, Collection<ProvAttribute> attributes) {
        return element(ProvKind.ENTITY, name, attributes);
    }

    static ProvStatement agent(ProvName name, Collection<ProvAttribute> attributes) {
        return element(ProvKind.AGENT, name, attributes);
    }

    static ProvStatement activity(ProvName name, Optional<ProvValue> ended, Collection<ProvAttribute> attributes) {
        return new ProvStatement(
                ProvKind.ACTIVITY,
                List.of(Optional.of(ProvValue.of(name)), Optional.empty(), ended),
                List.copyOf(attributes));
    }

    private static ProvStatement element(ProvKind kind, ProvName name, Collection<ProvAttribute> attributes) {
        return new ProvStatement(kind, List.of(Optional.of(ProvValue.of(name))), List.copyOf(attributes));
    }

    /** A relation of two things; its other places are not stated. */
    static ProvStatement relation(ProvKind kind, ProvName of, ProvName to, ProvAttribute... attributes) {
        return relation(kind, of, to, Optional.empty(), attributes);
    }

    /** A relation of two things, with what stands in the third place. */
    static ProvStatement relation(
            ProvKind kind, ProvName of, ProvName to, Optional<ProvValue> third, ProvAttribute... attributes) {
        Stream<Optional<ProvValue>> stated =
                Stream.of(Optional.of(ProvValue.of(of)), Optional.of(ProvValue.of(to)), third);
        return new ProvStatement(
                kind,
                Stream.concat(stated, Stream.generate(Optional::<ProvValue>empty))
                        .limit(kind.arguments().size())
                        .toList(),
                List.of(attributes));
    }

    /** What it is about: of a relation, where it starts. */
    public ProvName subject() {
        return arguments
                .get(0)
                .map(ProvValue.Named.class::cast)
                .map(ProvValue.Named::name)
                .orElseThrow();
    }

    /** The same with what another statement of this kind says of the same thing. */
    ProvStatement with(ProvStatement other) {
        return new ProvStatement(
                kind,
                arguments,
                Stream.concat(attributes.stream(), other.attributes.stream()).collect(Collectors.toList()));
    }

    @Override
    public int compareTo(ProvStatement other) {
        return ORDER.compare(this, other);
    }

    /** As PROV-N writes it. */
    @Override
    public String toString() {
        return ProvN.statement(this);
    }
}
