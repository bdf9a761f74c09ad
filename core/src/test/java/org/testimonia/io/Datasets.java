package org.testimonia.io;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Between;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Counts;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OrderConstraint;
import org.testimonia.dataset.Partition;
import org.testimonia.dataset.PathPattern;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.RuleChange;
import org.testimonia.dataset.RuleLevel;
import org.testimonia.dataset.RuleOverride;
import org.testimonia.dataset.RuleSetting;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.TimeRole;
import org.testimonia.dataset.ValueType;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.DecimalRange;
import org.testimonia.figure.Figure;
import org.testimonia.source.Citation;
import org.testimonia.source.Position;
import org.testimonia.source.Source;

/** Makes datasets and texts of every kind that a file can hold. */
final class Datasets {

    private static final List<String> DATES = List.of(
            "1928",
            "before 1933",
            "Aug. 1925",
            "EDTF:1928~",
            "1931-01-01",
            "c. 1925",
            "1922/1928",
            "after 1928",
            "14 July 1924");
    private static final List<String> FIGURES =
            List.of("8,900,000", "1,278,274", "about 500", "sixty-two", "67", "100-200", "0");

    private Datasets() {}

    /** Text with quotation marks, commas, line ends, signs of YAML and JSON, and characters beyond the basic plane. */
    static Arbitrary<String> words() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "Österreich",
                "\"",
                "\"\"",
                ",",
                ";",
                "\n",
                "\r\n",
                "\r",
                "😀",
                "漢",
                "'",
                ": ",
                "- ",
                "#",
                "{",
                "}",
                "[",
                "]",
                "&x",
                "*x",
                "!",
                "\\",
                "\\n",
                "%",
                "@",
                "`",
                "|",
                ">",
                "?",
                "~",
                "null",
                "true",
                "1_000",
                "\t",
                " ",
                "\u0085",
                "\u2028",
                "\u00a0",
                "\u200b",
                "\ufeff",
                "\u0301",
                "\u0007",
                "\u007f");
        return pieces.list()
                .ofMinSize(0)
                .ofMaxSize(6)
                .map(list -> String.join("", list))
                .filter(text -> !text.isBlank());
    }

    static Arbitrary<String> ids() {
        return Arbitraries.of("mopr", "ussr", "germany", "österreich", "a.b:c", "x_1", "société-1");
    }

    private static Arbitrary<String> maybe(Arbitrary<String> text) {
        return text.injectNull(0.4).map(value -> value == null ? "" : value);
    }

    static Arbitrary<Claim> claims() {
        Arbitrary<Claim.Builder> typed = Arbitraries.oneOf(
                Combinators.combine(
                                ids(),
                                Arbitraries.of("established", "dissolved", "held", "born"),
                                Arbitraries.of(DATES))
                        .as((s, p, v) -> Claim.builder(s, p, HistoricalDate.parse(v))),
                Combinators.combine(ids(), Arbitraries.of("members", "sections"), Arbitraries.of(FIGURES))
                        .as((s, p, v) -> Claim.builder(s, p, Figure.parse(v))),
                Combinators.combine(ids(), Arbitraries.of("headed_by", "before"), ids())
                        .as((s, p, v) -> Claim.builder(s, p, new Value.OfSubject(v))),
                Combinators.combine(ids(), Arbitraries.of("name", "location"), words())
                        .as((s, p, v) -> Claim.builder(s, p, new Value.OfText(v))));
        Arbitrary<Claim.Builder> scoped = Combinators.combine(
                        typed,
                        Arbitraries.of("", "whole", "whole - ussr", "ussr + germany"),
                        Arbitraries.of(DATES).injectNull(0.3),
                        maybe(ids()))
                .as((builder, scope, asOf, id) -> {
                    builder.scope(Scope.parse(scope)).id(id);
                    if (asOf != null) {
                        builder.asOf(HistoricalDate.parse(asOf));
                    }
                    return builder;
                });
        return Combinators.combine(
                        scoped,
                        maybe(ids()),
                        maybe(Arbitraries.of("pp. 12–13", "p. xxix", "Formation", "table 3, row \"a\"")),
                        maybe(words()),
                        maybe(words()),
                        ids().list().ofMaxSize(3),
                        maybe(Arbitraries.of("person", "section")),
                        maybe(Arbitraries.of("H. Stassova", "the secretary; acting")))
                .as((builder, source, locator, quote, note, origins, unit, by) -> {
                    if (!source.isEmpty()) {
                        builder.citation(Citation.of(source, locator));
                    }
                    return builder.quote(quote)
                            .note(note)
                            .derivedFrom(origins)
                            .unit(unit)
                            .assertedBy(by)
                            .build();
                });
    }

    static Arbitrary<Subject> subjects() {
        return Combinators.combine(
                        ids(),
                        Arbitraries.of("", "affiliate", "congress"),
                        maybe(words()),
                        maybe(ids()),
                        Arbitraries.maps(Arbitraries.of("comments", "größe", "x,y", "say \"x\""), words())
                                .ofMaxSize(3))
                .as((id, type, name, parent, attributes) ->
                        new Subject(id, type, name, parent, attributes, Position.NOWHERE));
    }

    static Arbitrary<Source> sources() {
        return Combinators.combine(
                        ids(),
                        maybe(words()),
                        Arbitraries.integers().between(1000, 2020),
                        ids().list().ofMaxSize(2),
                        words())
                .as((id, title, year, origins, genre) -> {
                    Map<String, Object> custom = origins.isEmpty()
                            ? Map.of("covers", "1922/1928", "issued_by", "mopr")
                            : Map.of("derived_from", origins, "other", List.of(true, new BigDecimal("1.50"), 7L));
                    Map<String, Object> csl = new java.util.HashMap<>(Map.of(
                            "id",
                            id,
                            "type",
                            "book",
                            "genre",
                            genre,
                            "author",
                            List.of(Map.of("family", "Ryle", "given", "James")),
                            "issued",
                            Map.of("date-parts", List.of(List.of((long) year))),
                            "custom",
                            custom));
                    if (!title.isEmpty()) {
                        csl.put("title", title);
                    }
                    Source.Builder builder = Source.builder(id)
                            .csl(csl)
                            .title(title)
                            .authors("Ryle")
                            .issued(HistoricalDate.parse(String.valueOf(year)))
                            .derivedFrom(origins);
                    return origins.isEmpty()
                            ? builder.covers(HistoricalDate.parse("1922/1928"))
                                    .issuedBy("mopr")
                                    .build()
                            : builder.build();
                });
    }

    static Arbitrary<Configuration> configurations() {
        PropertyDefinition born = PropertyDefinition.of("born", ValueType.DATE);
        Arbitrary<PropertyDefinition> extra = Arbitraries.of(
                born.withSingle(true).withTime(TimeRole.START),
                born.withDateRange(HistoricalDate.parse("1800/1950").range()));
        Arbitrary<PropertyDefinition> changed = Arbitraries.of(
                PropertyDefinition.of("age", ValueType.FIGURE)
                        .withUnit("year")
                        .withBetween(new Between("established", "dissolved")),
                PropertyDefinition.of("lasted", ValueType.FIGURE).withBetween(Between.endsOf("held")),
                PropertyDefinition.of("members", ValueType.FIGURE)
                        .withUnit("person")
                        .withMaxChangePerYear(new BigDecimal("0.125")),
                PropertyDefinition.of("sections", ValueType.FIGURE)
                        .withUnit("section")
                        .withCounts(new Counts("affiliate", "born"))
                        .withPartition(new Partition.OfScopes(List.of("b", "a")))
                        .withFigureRange(DecimalRange.of(BigDecimal.ZERO, new BigDecimal("1000000000"))),
                PropertyDefinition.of("countries", ValueType.FIGURE)
                        .withPartition(new Partition.OfSubjects())
                        .withFigureRange(DecimalRange.atLeast(BigDecimal.ONE)));
        Arbitrary<Map<String, RuleSetting>> rules = Arbitraries.maps(
                        Arbitraries.of("*", "figure/*", "figure/sum", "date/order"), ruleSettings())
                .ofMaxSize(3);
        return Combinators.combine(
                        extra,
                        changed,
                        rules,
                        Arbitraries.of(Severity.values()).optional(),
                        Arbitraries.of(true, false))
                .as((own, builtIn, settings, failOn, ordered) -> {
                    Configuration base = Configuration.builtIn();
                    return base.withVocabulary(base.vocabulary().with(List.of(own, builtIn)))
                            .withRules(settings)
                            .withFailOn(failOn)
                            .withOrders(ordered ? orders() : base.orders());
                });
    }

    /** Settings of any rule; the groups among their keys have no options. */
    static Arbitrary<RuleSetting> ruleSettings() {
        Arbitrary<Optional<RuleLevel>> levels =
                Arbitraries.of("off", "error", "warning", "note").map(RuleLevel::named);
        Arbitrary<RuleOverride> overrides = Combinators.combine(
                        Arbitraries.of("affiliate", "a: b", "true", "1930", "off")
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of("legacy/**", "**/a?.csv", "*", "claims-[1].csv", "a b/#c")
                                .map(PathPattern::new)
                                .list()
                                .ofMaxSize(2),
                        levels)
                .filter((types, paths, level) -> !types.isEmpty() || !paths.isEmpty())
                .as((types, paths, level) -> new RuleOverride(types, paths, new RuleChange(level, Map.of())));
        return Combinators.combine(
                        levels.injectNull(0.3).map(level -> level == null ? Optional.<RuleLevel>empty() : level),
                        overrides.list().ofMaxSize(3))
                .as((level, list) -> new RuleSetting(new RuleChange(level, Map.of()), list));
    }

    private static List<OrderConstraint> orders() {
        return List.of(
                OrderConstraint.BUILT_IN.get(0),
                OrderConstraint.BUILT_IN.get(1),
                OrderConstraint.read("born < established").orElseThrow());
    }

    static Arbitrary<Dataset> datasets() {
        return Combinators.combine(
                        configurations(),
                        claims().list().ofMaxSize(6),
                        subjects().list().ofMaxSize(4),
                        sources().list().ofMaxSize(3))
                .as((configuration, claims, subjects, sources) -> {
                    Dataset.Builder builder = Dataset.builder("dataset").configuration(configuration);
                    claims.forEach(builder::claim);
                    subjects.forEach(builder::subject);
                    sources.forEach(builder::source);
                    return builder.build();
                });
    }
}
