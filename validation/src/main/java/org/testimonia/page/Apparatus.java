package org.testimonia.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;

/**
 * All that a report shows, whatever it is written as.
 *
 * @param dataset the name of the dataset
 * @param claims how many claims it has
 * @param tallies how many findings there are, by verdict
 * @param first what is worth looking at first
 * @param timelines when subjects began, ended or happened
 * @param charts figures over time
 * @param chartsLeftOut how many charts there would be beyond those
 * @param groups the findings that nobody has decided about, by verdict
 * @param accepted those that somebody has
 * @param subjects the subjects
 * @param sources the sources
 */
record Apparatus(
        String dataset,
        int claims,
        List<Tally> tallies,
        List<FindingEntry> first,
        List<Timeline> timelines,
        List<FigureChart> charts,
        int chartsLeftOut,
        List<VerdictGroup> groups,
        List<FindingEntry> accepted,
        List<SubjectEntry> subjects,
        List<SourceEntry> sources) {

    /** How many findings of a verdict there are, and how many of them of each severity. */
    record Tally(String verdict, long all, long errors, long warnings, long notes) {

        /** {@code 4 errors, 2 notes}; what there is none of is left out. */
        String severities(Texts texts) {
            return Stream.of(
                            errors == 0 ? "" : texts.count("overview.errors", errors),
                            warnings == 0 ? "" : texts.count("overview.warnings", warnings),
                            notes == 0 ? "" : texts.count("overview.notes", notes))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * The findings of a verdict.
     *
     * @param verdict its id; {@code none} where nothing is compared
     * @param disagreements those that hold claims against each other, the most severe first
     * @param remarks what is said of single claims and records, by rule
     */
    record VerdictGroup(String verdict, List<FindingEntry> disagreements, List<RemarkGroup> remarks) {

        int size() {
            return disagreements.size()
                    + remarks.stream()
                            .mapToInt(group -> group.findings().size())
                            .sum();
        }
    }

    /**
     * Remarks of one rule.
     *
     * @param rule the rule's id
     * @param summary what it flags
     */
    record RemarkGroup(String rule, String summary, List<FindingEntry> findings) {

        /** The summary as a heading; the id of a rule that has none. */
        String heading() {
            return summary.isEmpty() ? rule : StringUtils.capitalize(summary);
        }
    }

    List<FindingEntry> findings() {
        return groups.stream()
                .flatMap(group -> Stream.concat(
                        group.disagreements().stream(),
                        group.remarks().stream().flatMap(remarks -> remarks.findings().stream())))
                .toList();
    }

    /** The sources of the dates of a timeline. */
    List<SourceEntry> sourcesOf(Timeline line) {
        Set<String> letters = line.rows().stream()
                .flatMap(row -> Stream.of(row.letters().split(" ", -1)))
                .collect(Collectors.toSet());
        return sources.stream()
                .filter(source -> letters.contains(source.siglum().letter()))
                .toList();
    }
}
