package org.testimonia.reasoning;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.testimonia.claim.Claim;

/** How figures that do not fit together stand to their sources. */
public enum FigureSources {
    /** One source gives all of them. */
    ONE,
    /** They are of several sources, which may count in different ways. */
    SEVERAL,
    /** Not all name a source. */
    UNKNOWN;

    /** Of some figures, each given by the claims that say the same. */
    static FigureSources of(List<List<Claim>> figures) {
        Set<String> common = sources(figures.get(0));
        figures.forEach(claims -> common.retainAll(sources(claims)));
        if (!common.isEmpty()) {
            return ONE;
        }
        return figures.stream().map(FigureSources::sources).anyMatch(Set::isEmpty) ? UNKNOWN : SEVERAL;
    }

    private static Set<String> sources(List<Claim> claims) {
        return claims.stream().flatMap(claim -> claim.source().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
