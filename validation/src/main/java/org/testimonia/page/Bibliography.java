package org.testimonia.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;
import org.testimonia.source.Reference;
import org.testimonia.source.Source;

/** The sources of a dataset in alphabetical order, each with its letter. */
final class Bibliography {

    private final Dataset dataset;
    private final Map<String, Siglum> byId = new HashMap<>();
    private final List<String> ids;
    private final Siglum none;

    Bibliography(Dataset dataset, Texts texts, Anchors anchors) {
        this.dataset = dataset;
        this.none = new Siglum("", texts.of("source.none"), "");
        this.ids = new ArrayList<>(dataset.sourceIds());
        ids.sort(Comparator.comparing((String id) ->
                        StringUtils.stripStart(entry(id), "“‘\"'").toLowerCase(Locale.ROOT))
                .thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            byId.put(id, new Siglum(Siglum.letter(i), name(id), anchors.of("source", id)));
        }
    }

    /** The ids of the sources in the order of the bibliography. */
    List<String> ids() {
        return ids;
    }

    /** What a claim cites. */
    Siglum of(Claim claim) {
        return claim.source().map(this::of).orElse(none);
    }

    /** Of the id of a source; one that the dataset does not know keeps its id and has no letter. */
    Siglum of(String id) {
        return Optional.ofNullable(byId.get(id)).orElseGet(() -> new Siglum("", OneLine.of(id), ""));
    }

    /** The whole reference, or the id where the dataset has no record of the source. */
    String entry(String id) {
        return dataset.source(id)
                .map(source -> OneLine.of(Reference.of(source).bibliography()))
                .orElse(OneLine.of(id));
    }

    private String name(String id) {
        return OneLine.of(dataset.source(id).map(Source::shortName).orElse(id));
    }
}
