package org.testimonia.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.source.Citation;
import org.testimonia.source.Source;

/**
 * The way from a claim to something that it goes back to, which it may share with another.
 *
 * @param claim where it starts
 * @param steps what is met one after the other, the end last; empty if the end is the claim itself, or if it names no source
 */
public record Trail(Claim claim, List<Step> steps) {

    private static final int MOST_NAMED = 4;

    public Trail {
        steps = List.copyOf(steps);
    }

    /** How a claim or a source leads to the next. */
    public sealed interface Step {

        /** What is so of one that does it, or of {@code several}. */
        String inWords(Dataset dataset, boolean several);

        /** It is taken from another claim. */
        record FromClaim(Claim origin) implements Step {
            @Override
            public String inWords(Dataset dataset, boolean several) {
                return (several ? "are" : "is") + " taken from " + name(origin);
            }
        }

        /** It is taken from a source. */
        record FromSource(String origin) implements Step {
            @Override
            public String inWords(Dataset dataset, boolean several) {
                return (several ? "are" : "is") + " taken from " + name(origin, dataset);
            }
        }

        /** It cites a place in a source. */
        record Cites(Citation citation) implements Step {
            @Override
            public String inWords(Dataset dataset, boolean several) {
                return (several ? "cite " : "cites ")
                        + name(citation.source(), dataset)
                        + citation.locator()
                                .map(locator -> ", " + locator.text())
                                .orElse("");
            }
        }
    }

    /** What is so of the claim: {@code cites Ryle 1967, p. 3}, {@code is taken from C1, which cites Ryle 1967, p. 3}. */
    public String inWords(Dataset dataset) {
        return inWords(dataset, false);
    }

    private String inWords(Dataset dataset, boolean several) {
        if (steps.isEmpty()) {
            String origin = several ? "are the origin" : "is the origin";
            return claim.citation().isPresent() ? origin : several ? "name no source" : "names no source";
        }
        return IntStream.range(0, steps.size())
                .mapToObj(i -> steps.get(i).inWords(dataset, several && i == 0))
                .collect(Collectors.joining(", which "));
    }

    /** What is so of the claims of several trails: {@code C1 and C2 cite Ryle 1967, p. 3; C5 is taken from C1}. */
    public static String inWords(List<Trail> trails, Dataset dataset) {
        Map<List<Step>, List<Trail>> alike = new LinkedHashMap<>();
        trails.forEach(trail ->
                alike.computeIfAbsent(trail.steps(), steps -> new ArrayList<>()).add(trail));
        return alike.values().stream()
                .map(same -> names(same) + " " + same.get(0).inWords(dataset, same.size() > 1))
                .collect(Collectors.joining("; "));
    }

    private static String names(List<Trail> trails) {
        if (trails.size() > MOST_NAMED) {
            return trails.size() + " claims";
        }
        List<String> names = trails.stream().map(trail -> name(trail.claim())).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** A claim as a reader finds it: its id if its author gave it one, else where it stands. */
    private static String name(Claim claim) {
        return claim.hasGivenId() || claim.position().file().isEmpty()
                ? claim.id()
                : claim.position().toString();
    }

    private static String name(String source, Dataset dataset) {
        return dataset.source(source).map(Source::shortName).orElse(source);
    }
}
