package org.testimonia.prov;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Value;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.history.RecordEvent;
import org.testimonia.history.RecordHistory;
import org.testimonia.history.RecordKind;
import org.testimonia.history.RecordVersion;
import org.testimonia.history.Revision;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

/** Datasets with ids and words that no notation of PROV takes as they are, with an audit and a history. */
final class OddDatasets {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-24T12:00:00+01:00");

    private static final List<String> IDS = List.of(
            "C1",
            "C1#2",
            "C1.",
            ".C1",
            "-",
            "a.b",
            "a..b",
            "C 1/ä",
            "мопр",
            "%41",
            "a:b",
            "<x>",
            "\"q\"",
            "'q'",
            "a\\b",
            "a,b)",
            "two\nlines",
            "😀",
            "prov:Entity",
            "_:b1",
            "@en",
            "%%");

    private OddDatasets() {}

    /** A claim for each of the ids, and nothing that chance decides. */
    static Dataset ofEachId() {
        Dataset.Builder dataset = Dataset.builder("odd");
        for (String id : IDS) {
            dataset.claim(Claim.builder(id, "name", new Value.OfText("“" + id + "”\n\"\"\""))
                    .id(id)
                    .citation(Citation.of(id, id))
                    .assertedBy(id)
                    .derivedFrom(List.of(id, "C1"))
                    .quote(id)
                    .build());
        }
        return dataset.build();
    }

    static Arbitrary<String> ids() {
        return Arbitraries.of(IDS).injectDuplicates(0.2);
    }

    static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                ids(),
                Arbitraries.of(
                        "",
                        "two\nlines",
                        "end\"",
                        "\"\"\"",
                        "tab\there",
                        "back\\",
                        "\r",
                        "ends \\\"",
                        "\u2028",
                        "\u0001"),
                Arbitraries.strings().ofMaxLength(12));
    }

    private static Arbitrary<Value> values() {
        return Arbitraries.oneOf(
                Arbitraries.of("before 1933", "Sept. 1925", "1924?", "circa 1800")
                        .map(HistoricalDate::parse)
                        .map(Value.OfDate::new),
                Arbitraries.of("8,900,000", "at least 12", "0.5")
                        .map(Figure::parse)
                        .map(Value.OfFigure::new),
                ids().map(Value.OfSubject::new),
                words().map(Value.OfText::new));
    }

    private static Arbitrary<Claim> claims() {
        Arbitrary<Citation> citations = Combinators.combine(ids(), words()).as(Citation::of);
        return Combinators.combine(
                        ids(),
                        ids(),
                        values(),
                        citations.optional(),
                        words(),
                        ids().list().ofMaxSize(2),
                        words(),
                        words())
                .as((id, subject, value, citation, who, origins, quote, note) -> {
                    Claim.Builder claim = Claim.builder(subject, "members", value)
                            .id(note.length() > 6 ? "" : id)
                            .assertedBy(who)
                            .derivedFrom(origins)
                            .quote(quote)
                            .note(note);
                    citation.ifPresent(claim::citation);
                    return claim.build();
                });
    }

    private static Arbitrary<Source> sources() {
        return Combinators.combine(
                        ids(),
                        words(),
                        words(),
                        ids().list().ofMaxSize(2),
                        Arbitraries.of("en", "de-at", "no tag!", ""))
                .as((id, title, name, origins, language) -> Source.builder(id)
                        .title(title)
                        .issuedBy(name)
                        .derivedFrom(origins)
                        .issued(HistoricalDate.parse("1931"))
                        .csl(Map.of(
                                "language", language,
                                "URL", title,
                                "author", List.of(Map.of("family", name, "given", "A."), name)))
                        .build());
    }

    private static Arbitrary<Subject> subjects() {
        return Combinators.combine(ids(), words(), Arbitraries.of("person", "organization", ""))
                .as((id, name, type) -> Subject.of(id, type, name));
    }

    static Arbitrary<Dataset> datasets() {
        return Combinators.combine(
                        ids(),
                        claims().list().ofMaxSize(6),
                        sources().list().ofMaxSize(3),
                        subjects().list().ofMaxSize(3))
                .as((name, claims, sources, subjects) -> {
                    Dataset.Builder dataset = Dataset.builder(name);
                    claims.forEach(dataset::claim);
                    sources.forEach(dataset::source);
                    subjects.forEach(dataset::subject);
                    return dataset.build();
                });
    }

    /** An export with all that there can be in one. */
    static DatasetExport export(Dataset dataset) {
        List<AuditRun.Result> findings = new ArrayList<>();
        dataset.claims()
                .forEach(claim -> findings.add(new AuditRun.Result(
                        "0123",
                        "figure/sum",
                        "error",
                        Optional.of("tension"),
                        claim.subject(),
                        claim.property(),
                        claim.note().orElse("-"),
                        List.of(claim),
                        List.of(),
                        List.of(claim.subject()))));
        return DatasetExport.of(dataset)
                .audit(new AuditRun("0.1 \"x\"", Optional.of(TIME), findings))
                .history(dataset.claims().stream()
                        .map(OddDatasets::history)
                        .distinct()
                        .toList());
    }

    /** One that changed once and is as it is now. */
    private static RecordHistory history(Claim claim) {
        Revision first = new Revision(
                "a".repeat(40),
                claim.note().orElse(""),
                "a@example.org",
                TIME,
                claim.quote().orElse(""));
        Revision second = new Revision("b".repeat(40), "Bo", "b@example.org", TIME.plusDays(1), "Mend\n\nit");
        RecordEvent added = new RecordEvent(RecordEvent.Kind.ADDED, Optional.of(first), List.of());
        RecordEvent changed = new RecordEvent(RecordEvent.Kind.CHANGED, Optional.of(second), List.of());
        Map<String, String> fields = Map.of(
                "subject",
                claim.subject(),
                "property",
                "members",
                "value",
                claim.value().text(),
                "derived_from",
                "x; C1");
        return new RecordHistory(
                RecordKind.CLAIM,
                claim.id(),
                List.of(added, changed),
                List.of(
                        new RecordVersion(Optional.of(added), Optional.of(first), List.of(), fields),
                        new RecordVersion(Optional.of(changed), Optional.of(second), List.of(0), fields)),
                fields);
    }
}
