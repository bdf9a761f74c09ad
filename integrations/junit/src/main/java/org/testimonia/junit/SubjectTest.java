package org.testimonia.junit;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.testimonia.audit.Finding;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;
import org.testimonia.dataset.Severity;
import org.testimonia.report.FindingLines;

/** What a rule says about a subject, as a test. */
final class SubjectTest {

    private static final int SHOWN = 20;

    private final Dataset dataset;
    private final DatasetPlace place;
    private final List<Finding> failing;
    private final List<Finding> loud;

    /**
     * @param open what nobody has decided about, and no baseline has
     * @param failOn from which severity on that fails; empty for never
     */
    SubjectTest(Dataset dataset, DatasetPlace place, List<Finding> open, Optional<Severity> failOn) {
        this.dataset = dataset;
        this.place = place;
        this.loud = loudestFirst(open, finding -> finding.severity() != Severity.NOTE);
        this.failing = loudestFirst(
                open, finding -> failOn.filter(finding.severity()::isAtLeast).isPresent());
    }

    private static List<Finding> loudestFirst(List<Finding> findings, Predicate<Finding> condition) {
        return findings.stream()
                .filter(condition)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    /** The test, whose name also tells the rule: test pages list it without its container. */
    DynamicTest of(String rule, String subject) {
        String name = rule + ": " + subjectName(subject);
        return source().map(uri -> DynamicTest.dynamicTest(name, uri, outcome()))
                .orElseGet(() -> DynamicTest.dynamicTest(name, outcome()));
    }

    private String subjectName(String id) {
        if (id.isEmpty()) {
            return "the whole dataset";
        }
        String name = OneLine.of(dataset.subjectName(id));
        return name.equals(id) ? name : name + " (" + OneLine.of(id) + ")";
    }

    private Optional<URI> source() {
        return Stream.concat(failing.stream(), loud.stream())
                .flatMap(finding -> finding.position().stream())
                .findFirst()
                .flatMap(place::uri);
    }

    private Executable outcome() {
        if (!failing.isEmpty()) {
            return Outcome.failed(text(failing));
        }
        return loud.isEmpty() ? Outcome.passed() : Outcome.aborted(text(loud));
    }

    private String text(List<Finding> findings) {
        String shown = findings.stream()
                .limit(SHOWN)
                .map(finding -> String.join("\n", FindingLines.of(finding, dataset, place.inRepository())))
                .collect(Collectors.joining("\n\n"));
        int left = findings.size() - SHOWN;
        return left > 0 ? shown + "\n\n… and " + left + " more" : shown;
    }
}
