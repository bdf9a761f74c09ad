package org.testimonia.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.testimonia.audit.AuditDifference.Change;
import org.testimonia.audit.Finding;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;
import org.testimonia.dataset.Severity;

/**
 * Shows what differs between two audits to a person.
 *
 * @param verbose whether to show every step of each explanation
 */
record DifferenceText(TextStyle style, boolean verbose) {

    private static final String INDENT = "    ";

    /** Findings one by one, the most severe first, under a title; nothing if there are none. */
    String section(String title, List<Finding> findings, Dataset dataset) {
        StringBuilder out = new StringBuilder();
        loudestFirst(findings, finding -> finding)
                .forEach(finding -> out.append(TextReport.renderAsListed(finding, dataset, style, verbose))
                        .append('\n'));
        return titled(title, out);
    }

    /** Findings that have become others, each with what it was. */
    String changes(List<Change> changes, Dataset after) {
        StringBuilder out = new StringBuilder();
        for (Change change : loudestFirst(changes, Change::after)) {
            out.append(TextReport.renderAsListed(change.after(), after, style, verbose));
            TextLayout.wrap("before: " + was(change), style.width(), INDENT, INDENT)
                    .forEach(line -> out.append(style.faint(line)).append('\n'));
            out.append('\n');
        }
        return titled("changed", out);
    }

    private String titled(String title, StringBuilder text) {
        return text.isEmpty() ? "" : style.bold(title) + "\n\n" + text;
    }

    private static String was(Change change) {
        int were = change.before().witnesses();
        Severity severity = change.before().severity();
        return (severity == change.after().severity() ? "" : severity.id() + ": ")
                + OneLine.of(change.before().message())
                + (were == change.after().witnesses() ? "" : " · " + Plural.of(were, "witness"));
    }

    private static <T> List<T> loudestFirst(List<T> items, Function<T, Finding> finding) {
        return items.stream()
                .sorted(Comparator.comparing((T item) -> finding.apply(item).severity())
                        .reversed())
                .toList();
    }
}
