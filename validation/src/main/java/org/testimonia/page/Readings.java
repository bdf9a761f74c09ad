package org.testimonia.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;
import org.testimonia.date.HistoricalDate;
import org.testimonia.report.ClaimMeaning;
import org.testimonia.source.Citation;
import org.testimonia.source.Locator;
import org.testimonia.source.Position;

/** The claims of a dataset as the report shows them, each made once. */
final class Readings {

    private final Dataset dataset;
    private final Texts texts;
    private final Anchors anchors;
    private final Bibliography bibliography;
    private final IdentityHashMap<Claim, Reading> byClaim = new IdentityHashMap<>();
    private final Map<String, Link> subjects = new HashMap<>();

    Readings(Dataset dataset, Texts texts, Anchors anchors, Bibliography bibliography) {
        this.dataset = dataset;
        this.texts = texts;
        this.anchors = anchors;
        this.bibliography = bibliography;
        dataset.subjectIds().forEach(id -> subjects.put(id, new Link(name(id), anchors.of("subject", id))));
        dataset.claims().forEach(this::of);
    }

    Reading of(Claim claim) {
        Reading known = byClaim.get(claim);
        if (known == null) {
            known = make(claim);
            byClaim.put(claim, known);
        }
        return known;
    }

    List<Reading> of(List<Claim> claims) {
        return claims.stream().map(this::of).toList();
    }

    /** The subject of an id, with its place in the page if it has one there. */
    Link subject(String id) {
        return subjects.getOrDefault(id, new Link(OneLine.of(id), ""));
    }

    private String name(String id) {
        return OneLine.of(dataset.subjectName(id));
    }

    private Reading make(Claim claim) {
        return new Reading(
                claim,
                anchors.of("claim", claim.id()),
                subject(claim.subject()),
                OneLine.of(claim.property().replace('_', ' ')),
                claim.reference()
                        .map(this::referred)
                        .orElseGet(() -> OneLine.of(claim.value().text())),
                OneLine.of(ClaimMeaning.of(claim, dataset)),
                claim.asOf().map(HistoricalDate::text).map(OneLine::of).orElse(""),
                claim.scope().isStated() ? scope(claim.scope()) : "",
                OneLine.of(claim.unit().orElse("")),
                bibliography.of(claim),
                claim.citation()
                        .flatMap(Citation::locator)
                        .map(Locator::text)
                        .map(OneLine::of)
                        .orElse(""),
                OneLine.of(claim.assertedBy().map(this::who).orElse("")),
                OneLine.of(String.join("; ", claim.derivedFrom())),
                claim.quote().map(OneLine::of).orElse(""),
                claim.note().map(OneLine::of).orElse(""),
                place(claim.position(), claim.id()));
    }

    /** A value that is a subject: its name, and its id as the source's record has it. */
    private String referred(String id) {
        String name = name(id);
        return name.equals(id) ? name : name + " (" + OneLine.of(id) + ")";
    }

    private String who(String id) {
        return dataset.subject(id).isPresent() ? name(id) : id;
    }

    /** {@code file.csv:3:9}, or the id where there is no file. */
    static String place(Position position, String id) {
        return OneLine.of(position.file().isEmpty() ? id : position.toString());
    }

    /** What a source is called. */
    String source(String id) {
        return bibliography.of(id).name();
    }

    /** What a figure counts, in words. */
    String scope(Scope scope) {
        String parts = scope.parts().stream().map(this::name).collect(Collectors.joining(texts.of("and")));
        return switch (scope.kind()) {
            case UNSTATED -> texts.of("scope.unstated");
            case WHOLE -> texts.of("scope.whole");
            case WITHOUT -> texts.of("scope.without", parts);
            case PARTS -> parts;
        };
    }
}
