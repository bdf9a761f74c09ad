package org.testimonia.prov;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Dataset;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.DecimalRange;

/** What a claim says, what it is taken from, and who says it. */
final class ClaimStatements {

    private final ExportNames names;
    private final Dataset dataset;
    private final Parties parties;
    private final PrimarySources primary;

    ClaimStatements(Dataset dataset, ExportNames names, Parties parties) {
        this.names = names;
        this.dataset = dataset;
        this.parties = parties;
        this.primary = new PrimarySources(dataset);
    }

    /** A claim of the dataset, with how its words were read. */
    Stream<ProvStatement> of(ProvName name, Claim claim) {
        List<ProvAttribute> more = new ArrayList<>(meaning(claim.value()));
        more.add(Term.identifier(claim.id()));
        claim.asOf().map(HistoricalDate::edtf).ifPresent(date -> more.add(Term.attribute("asOfDate", Term.edtf(date))));
        if (!claim.position().file().isEmpty()) {
            more.add(Term.attribute("position", claim.position().toString()));
        }
        return of(name, Term.CLAIM, ClaimText.of(claim), more);
    }

    private List<ProvAttribute> meaning(Value value) {
        if (value instanceof Value.OfDate dated) {
            return List.of(Term.attribute("date", Term.edtf(dated.date().edtf())));
        }
        if (value instanceof Value.OfSubject reference) {
            return List.of(Term.attribute("refersTo", ProvValue.of(names.subject(reference.subject()))));
        }
        return value instanceof Value.OfFigure counted ? bounds(counted.figure().bounds()) : List.of();
    }

    private static List<ProvAttribute> bounds(DecimalRange bounds) {
        List<ProvAttribute> ends = new ArrayList<>();
        bounds.lower()
                .ifPresent(least -> ends.add(Term.attribute("atLeast", Term.typed(least.toPlainString(), "decimal"))));
        bounds.upper()
                .ifPresent(most -> ends.add(Term.attribute("atMost", Term.typed(most.toPlainString(), "decimal"))));
        return ends;
    }

    /** A claim as it is or was. */
    Stream<ProvStatement> of(ProvName name, ProvName type, ClaimText text, Collection<ProvAttribute> more) {
        List<ProvAttribute> all = new ArrayList<>(more);
        all.add(ProvAttribute.type(type));
        all.addAll(words(text));
        return Stream.of(
                        Stream.of(ProvStatement.entity(name, all)),
                        citation(name, text),
                        text.derivedFrom().stream().flatMap(id -> derivation(name, id, text)),
                        Stream.of(text.assertedBy())
                                .filter(who -> !who.isBlank())
                                .flatMap(who -> parties.attribution(name, who, Term.ASSERTION)))
                .flatMap(statements -> statements);
    }

    private List<ProvAttribute> words(ClaimText text) {
        List<ProvAttribute> words = new ArrayList<>();
        words.add(Term.label(dataset.subjectName(text.subject()) + ": " + text.property() + " " + text.value()));
        words.add(new ProvAttribute(ProvAttribute.VALUE, ProvValue.of(text.value())));
        if (!text.subject().isBlank()) {
            words.add(Term.attribute("subject", ProvValue.of(names.subject(text.subject()))));
        }
        Stream.of(
                        Term.ifFilled("property", text.property()),
                        Term.ifFilled("unit", text.unit()),
                        Term.ifFilled("asOf", text.asOf()),
                        Term.ifFilled("scope", text.scope()),
                        Term.ifFilled("quote", text.quote()),
                        Term.ifFilled("note", text.note()))
                .flatMap(Optional::stream)
                .forEach(words::add);
        return words;
    }

    /** That it stands in a source, there or there, and that it has that source's words or is a direct account. */
    private Stream<ProvStatement> citation(ProvName claim, ClaimText text) {
        if (text.source().isBlank()) {
            return Stream.empty();
        }
        ProvName source = names.source(text.source());
        Stream<Optional<ProvName>> derivations = Stream.of(
                Optional.of(Derivations.QUOTATION).filter(type -> !text.quote().isBlank()),
                Optional.of(Derivations.PRIMARY_SOURCE).filter(type -> primary.isPrimary(text)));
        List<ProvStatement> special = derivations
                .flatMap(Optional::stream)
                .map(type -> derivation(claim, source, text.locator(), Optional.of(type)))
                .toList();
        return special.isEmpty()
                ? Stream.of(derivation(claim, source, text.locator(), Optional.empty()))
                : special.stream();
    }

    private static ProvStatement derivation(ProvName claim, ProvName source, String locator, Optional<ProvName> type) {
        return ProvStatement.relation(
                ProvKind.DERIVATION,
                claim,
                source,
                Stream.of(type.map(ProvAttribute::type), Term.ifFilled("locator", locator))
                        .flatMap(Optional::stream)
                        .toArray(ProvAttribute[]::new));
    }

    /** Of another claim or of a source; the source that it cites is told with the place in it. */
    private Stream<ProvStatement> derivation(ProvName claim, String id, ClaimText text) {
        return Stream.of(names.claim(id).orElseGet(() -> names.source(id)))
                .filter(origin -> !(id.equals(text.source()) && origin.equals(names.source(id))))
                .map(origin -> ProvStatement.relation(ProvKind.DERIVATION, claim, origin));
    }
}
