package org.testimonia.seal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.source.Citation;
import org.testimonia.source.Position;
import org.testimonia.source.Source;

/** Claims, subjects and sources, with the letters and marks that file formats are confused by. */
final class Records {

    private Records() {}

    static Arbitrary<String> words() {
        return Arbitraries.of(
                        "a", "the", "ö", "é", "e\u0301", "😂", "\"", ",", ";", "\n", " ", ": ", "#", "\\", "\u0001",
                        "'", "1.50")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<String> maybe(Arbitrary<String> texts) {
        return texts.injectNull(0.5).map(text -> text == null ? "" : text);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of("mopr", "ussr", "spain", "c1", "c2", "c3");
    }

    private static Arbitrary<Claim.Builder> statements() {
        return Arbitraries.oneOf(
                Combinators.combine(ids(), Arbitraries.of("before 1933", "Sept. 1925", "1925-09", "EDTF:1928~"))
                        .as((id, text) -> Claim.builder(id, "established", HistoricalDate.parse(text))),
                Combinators.combine(ids(), Arbitraries.of("8,305,454", "8305454", "about 500"))
                        .as((id, text) -> Claim.builder(id, "members", Figure.parse(text))),
                Combinators.combine(ids(), words())
                        .as((id, text) -> Claim.builder(id, "name", new Value.OfText(text))));
    }

    static Arbitrary<Claim> claims() {
        return Combinators.combine(
                        statements(),
                        maybe(ids()),
                        maybe(Arbitraries.of("ryle-1967", "article")),
                        maybe(Arbitraries.of("p. 3", "pp. 12–13")),
                        maybe(Arbitraries.of("whole", "whole - ussr", "ussr + germany")),
                        maybe(words()),
                        maybe(words()),
                        ids().list().ofMaxSize(3))
                .as((builder, id, source, locator, scope, quote, note, origins) -> {
                    if (!source.isEmpty()) {
                        builder.citation(Citation.of(source, locator));
                    }
                    return builder.id(id)
                            .scope(Scope.parse(scope))
                            .quote(quote)
                            .note(note)
                            .derivedFrom(origins)
                            .build();
                });
    }

    static Arbitrary<Subject> subjects() {
        return Combinators.combine(
                        ids(),
                        maybe(Arbitraries.of("affiliate")),
                        maybe(words()),
                        maybe(ids()),
                        Arbitraries.maps(Arbitraries.of("seat", "größe"), words())
                                .ofMaxSize(2))
                .as((id, type, name, parent, more) -> new Subject(id, type, name, parent, more, Position.NOWHERE));
    }

    static Arbitrary<Source> sources() {
        return Combinators.combine(
                        Arbitraries.of("ryle-1967", "article"),
                        words(),
                        Arbitraries.integers().between(1900, 1999),
                        maybe(ids()))
                .as((id, title, year, origin) -> Source.builder(id)
                        .csl(Map.of(
                                "id",
                                id,
                                "title",
                                title,
                                "issued",
                                Map.of("date-parts", List.of(List.of((long) year))),
                                "custom",
                                custom(origin)))
                        .title(title)
                        .issued(HistoricalDate.parse(String.valueOf(year)))
                        .derivedFrom(origin.isEmpty() ? List.of() : List.of(origin))
                        .build());
    }

    private static Map<String, Object> custom(String origin) {
        return origin.isEmpty()
                ? Map.of("other", List.of(true, new BigDecimal("1.50"), 7L))
                : Map.of("derived_from", List.of(origin));
    }

    static Arbitrary<Dataset> datasets() {
        return Combinators.combine(
                        claims().list().ofMinSize(1).ofMaxSize(8),
                        subjects().list().ofMaxSize(3),
                        sources().list().ofMaxSize(3))
                .as(Records::dataset);
    }

    static Dataset dataset(List<Claim> claims, List<Subject> subjects, List<Source> sources) {
        Dataset.Builder builder = Dataset.builder("dataset");
        subjects.forEach(builder::subject);
        sources.forEach(builder::source);
        claims.forEach(builder::claim);
        return builder.build();
    }

    static Dataset dataset(Claim... claims) {
        return dataset(Stream.of(claims).toList(), List.of(), List.of());
    }
}
