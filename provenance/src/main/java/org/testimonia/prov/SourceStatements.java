package org.testimonia.prov;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Source;

/** What the sources are, whose they are, and what they are taken from. */
final class SourceStatements {

    private final Dataset dataset;
    private final ExportNames names;
    private final Parties parties;

    SourceStatements(Dataset dataset, ExportNames names, Parties parties) {
        this.dataset = dataset;
        this.names = names;
        this.parties = parties;
    }

    Stream<ProvStatement> all() {
        return Stream.concat(
                dataset.sourceIds().stream()
                        .flatMap(id -> dataset.source(id).map(this::of).orElseGet(() -> Stream.of(undescribed(id)))),
                unknownOrigins().stream()
                        .map(id -> ProvStatement.entity(names.source(id), List.of(Term.identifier(id)))));
    }

    /** One that is cited and of which nothing is known. */
    private ProvStatement undescribed(String id) {
        return ProvStatement.entity(
                names.source(id), List.of(ProvAttribute.type(Term.SOURCE), Term.identifier(id), Term.label(id)));
    }

    /** What something is said to be taken from and what is no claim and no source: nobody knows what it is. */
    private Set<String> unknownOrigins() {
        Set<String> known = Set.copyOf(dataset.sourceIds());
        return Stream.concat(
                        dataset.sources().stream().flatMap(source -> source.derivedFrom().stream()),
                        dataset.claims().stream()
                                .map(Claim::derivedFrom)
                                .flatMap(List::stream)
                                .filter(id -> names.claim(id).isEmpty()))
                .filter(id -> !known.contains(id))
                .collect(Collectors.toSet());
    }

    private Stream<ProvStatement> of(Source source) {
        ProvName name = names.source(source.id());
        return Stream.of(
                        Stream.of(ProvStatement.entity(name, attributes(source))),
                        source.derivedFrom().stream()
                                .map(id -> ProvStatement.relation(ProvKind.DERIVATION, name, names.source(id))),
                        source.issuedBy().stream().flatMap(who -> parties.attribution(name, who, Term.ISSUE)),
                        attributions(source, "author", Term.AUTHORSHIP),
                        attributions(source, "editor", Term.EDITORSHIP))
                .flatMap(statements -> statements);
    }

    private Stream<ProvStatement> attributions(Source source, String role, ProvName how) {
        return BibliographicName.of(source, role).stream()
                .flatMap(person -> parties.attribution(names.source(source.id()), person, how));
    }

    private static List<ProvAttribute> attributes(Source source) {
        List<ProvAttribute> known = new ArrayList<>();
        known.add(ProvAttribute.type(Term.SOURCE));
        known.add(Term.identifier(source.id()));
        known.add(Term.label(source.shortName()));
        source.title()
                .ifPresent(title -> known.add(term("title", new ProvValue.Words(title, field(source, "language")))));
        source.issued().ifPresent(date -> known.add(date("issued", date)));
        source.covers().ifPresent(time -> known.add(date("temporal", time)));
        field(source, "type").ifPresent(type -> known.add(term("type", ProvValue.of(type))));
        field(source, "publisher").ifPresent(who -> known.add(term("publisher", ProvValue.of(who))));
        field(source, "URL")
                .filter(SourceStatements::isAddress)
                .ifPresent(address -> known.add(Term.attribute("url", Term.typed(address, "anyURI"))));
        return known;
    }

    private static Optional<String> field(Source source, String name) {
        return source.csl().get(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private static ProvAttribute date(String term, HistoricalDate date) {
        return term(term, Term.edtf(date.edtf()));
    }

    private static ProvAttribute term(String name, ProvValue value) {
        return new ProvAttribute(ProvNamespace.DCTERMS.name(name), value);
    }

    private static boolean isAddress(String text) {
        try {
            return URI.create(text).isAbsolute();
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
