package org.testimonia.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;
import org.testimonia.date.HistoricalDate;
import org.testimonia.lineage.Lineage;
import org.testimonia.lineage.PossibleCopy;
import org.testimonia.source.Source;

/** Makes of sources what the report shows of them. */
final class SourceEntries {

    private final Dataset dataset;
    private final Readings readings;
    private final Bibliography bibliography;
    private final List<PossibleCopy> copies;
    private final Map<String, List<Claim>> claims;

    SourceEntries(Dataset dataset, Lineage lineage, Readings readings, Bibliography bibliography) {
        this.dataset = dataset;
        this.readings = readings;
        this.bibliography = bibliography;
        this.copies = lineage.possibleCopies();
        this.claims = dataset.claims().stream()
                .filter(claim -> claim.source().isPresent())
                .collect(Collectors.groupingBy(
                        claim -> claim.source().orElseThrow(), TreeMap::new, Collectors.toList()));
    }

    List<SourceEntry> all() {
        return bibliography.ids().stream().map(this::entry).toList();
    }

    private SourceEntry entry(String id) {
        Optional<Source> source = dataset.source(id);
        return new SourceEntry(
                bibliography.of(id),
                OneLine.of(id),
                bibliography.entry(id),
                source.map(SourceEntries::url).orElse(""),
                source.flatMap(Source::covers)
                        .map(HistoricalDate::text)
                        .map(OneLine::of)
                        .orElse(""),
                source.flatMap(Source::issuedBy)
                        .map(dataset::subjectName)
                        .map(OneLine::of)
                        .orElse(""),
                source.map(Source::derivedFrom).orElse(List.of()).stream()
                        .distinct()
                        .map(bibliography::of)
                        .toList(),
                dataset.sources().stream()
                        .filter(other -> other.derivedFrom().contains(id))
                        .map(Source::id)
                        .distinct()
                        .map(bibliography::of)
                        .toList(),
                copies.stream()
                        .flatMap(copy -> other(copy, id))
                        .map(bibliography::of)
                        .toList(),
                source.map(record -> Readings.place(record.position(), "")).orElse(""),
                readings.of(claims.getOrDefault(id, List.of())));
    }

    private static Stream<String> other(PossibleCopy copy, String id) {
        return copy.first().equals(id)
                ? Stream.of(copy.second())
                : copy.second().equals(id) ? Stream.of(copy.first()) : Stream.empty();
    }

    /** Only what a browser opens as a page; a dataset may hold any text here. */
    static String url(Source source) {
        String text = source.csl().getOrDefault("URL", "").toString().strip();
        String start = text.toLowerCase(Locale.ROOT);
        if (!start.startsWith("https://") && !start.startsWith("http://")) {
            return "";
        }
        try {
            return new URI(text).getHost() == null ? "" : text;
        } catch (URISyntaxException notAnAddress) {
            return "";
        }
    }
}
