package org.testimonia.report;

import java.util.ArrayList;
import java.util.List;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;
import org.testimonia.date.HistoricalDate;
import org.testimonia.source.Source;

/** Shows a claim as the cells of a line: value, as-of date, scope, citation, position. */
final class ClaimLines {

    private ClaimLines() {}

    static List<String> cells(Claim claim, Dataset dataset) {
        List<String> cells = new ArrayList<>();
        cells.add(OneLine.of("“" + claim.value().text() + "”"));
        cells.add(claim.asOf().map(ClaimLines::asOf).orElse(""));
        cells.add(claim.scope().toString());
        cells.add(citation(claim, dataset));
        cells.add(position(claim));
        return cells;
    }

    /**
     * Claims as lines: aligned if they fit, else each on two lines, with the citation and the position on the second.
     *
     * @param withTopic whether subject and property stand before the value
     */
    static List<String> lines(List<Claim> claims, Dataset dataset, boolean withTopic, String indent, int width) {
        List<List<String>> rows = claims.stream()
                .map(claim -> withTopic ? cellsWithTopic(claim, dataset) : cells(claim, dataset))
                .toList();
        List<String> aligned = TextLayout.align(rows, indent);
        if (aligned.stream().allMatch(line -> line.length() <= width)) {
            return aligned;
        }
        List<List<String>> heads =
                rows.stream().map(row -> row.subList(0, row.size() - 2)).toList();
        List<String> firstLines = TextLayout.align(heads, indent);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            lines.add(firstLines.get(i));
            lines.add(indent + "    " + row.get(row.size() - 2) + "  " + row.get(row.size() - 1));
        }
        return lines;
    }

    /** The same with the subject and the property before it. */
    static List<String> cellsWithTopic(Claim claim, Dataset dataset) {
        List<String> cells = new ArrayList<>();
        cells.add(OneLine.of(
                dataset.subjectName(claim.subject()) + ", " + claim.property().replace('_', ' ')));
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
        return OneLine.of(
                cited + claim.assertedBy().map(who -> " (" + who + ")").orElse(""));
    }

    static String position(Claim claim) {
        return claim.position().file().isEmpty() ? claim.id() : claim.position().toString();
    }

    /** {@code as of 1932-01-01}, but {@code “by 1932”}. */
    static String asOf(HistoricalDate date) {
        boolean startsWithDigit = Character.isDigit(date.text().charAt(0));
        return startsWithDigit ? "as of " + date : "“" + date + "”";
    }
}
