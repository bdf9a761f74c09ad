package org.testimonia.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.lang3.StringUtils;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;
import org.testimonia.source.Reference;

/** The works behind the short names of a report, as a bibliography. A source that is only an id is not among them. */
final class SourceLegend {

    /** A title in quotation marks stands where it would without them. */
    private static final Comparator<String> ALPHABETICAL = Comparator.comparing(
                    (String entry) -> StringUtils.stripStart(entry, "“‘").toLowerCase(Locale.ROOT))
            .thenComparing(Comparator.naturalOrder());

    private SourceLegend() {}

    /** A heading and the entries in alphabetical order, each with the id of its source; no lines if there are no entries. */
    static List<String> lines(Collection<Claim> claims, Dataset dataset, TextStyle style) {
        Map<String, String> idsByEntry = new TreeMap<>(ALPHABETICAL);
        claims.stream()
                .flatMap(claim -> claim.source().stream())
                .distinct()
                .flatMap(id -> dataset.source(id).stream())
                .forEach(source -> idsByEntry.merge(
                        OneLine.of(Reference.of(source).bibliography()), source.id(), (one, two) -> one + ", " + two));
        List<String> lines = new ArrayList<>();
        idsByEntry.forEach((entry, ids) ->
                lines.addAll(TextLayout.wrap(OneLine.of(entry + " [" + ids + "]"), style.width(), "  ", "      ")));
        if (!lines.isEmpty()) {
            lines.add(0, style.bold("Sources"));
        }
        return lines;
    }
}
