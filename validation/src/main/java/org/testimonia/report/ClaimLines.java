package org.testimonia.report;

import java.util.ArrayList;
import java.util.List;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Dataset;
import org.testimonia.source.Source;

/** Shows a claim as the cells of a line: value, as-of date, scope, citation, position. */
final class ClaimLines {

    private ClaimLines() {}

    static List<String> cells(Claim claim, Dataset dataset) {
        List<String> cells = new ArrayList<>();
        cells.add("“" + claim.value().text() + "”");
        cells.add(claim.asOf().map(date -> "as of " + date).orElse(""));
        cells.add(claim.scope().isStated() ? scope(claim.scope(), dataset) : "");
        cells.add(citation(claim, dataset));
        cells.add(position(claim));
        return cells;
    }

    /** The same with the subject and the property before it. */
    static List<String> cellsWithTopic(Claim claim, Dataset dataset) {
        List<String> cells = new ArrayList<>();
        cells.add(dataset.subjectName(claim.subject()) + ", " + claim.property().replace('_', ' '));
        cells.addAll(cells(claim, dataset));
        return cells;
    }

    static String citation(Claim claim, Dataset dataset) {
        String cited = claim.citation()
                .map(citation -> dataset.source(citation.source())
                                .map(Source::shortName)
                                .orElse(citation.source())
                        + citation.locator().map(locator -> ", " + locator).orElse(""))
                .orElse("no source");
        return cited + claim.assertedBy().map(who -> " (" + who + ")").orElse("");
    }

    static String position(Claim claim) {
        return claim.position().file().isEmpty() ? claim.id() : claim.position().toString();
    }

    private static String scope(Scope scope, Dataset dataset) {
        return switch (scope.kind()) {
            case UNSTATED, WHOLE -> scope.describe();
            case WITHOUT -> "without " + names(scope, dataset);
            case PARTS -> names(scope, dataset);
        };
    }

    private static String names(Scope scope, Dataset dataset) {
        return String.join(
                " and ", scope.parts().stream().map(dataset::subjectName).toList());
    }
}
