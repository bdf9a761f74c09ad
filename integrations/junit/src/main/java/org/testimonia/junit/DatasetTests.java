package org.testimonia.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.audit.Baseline;
import org.testimonia.audit.Rule;
import org.testimonia.audit.RuleException;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.dataset.Severity;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.BaselineFile;
import org.testimonia.report.RepositoryFolder;
import org.testimonia.rule.RuleCatalogue;

/**
 * The audit of a dataset as dynamic tests.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> mopr() {
 *     return DatasetTests.of(Path.of("data/mopr")).stream();
 * }
 * }</pre>
 *
 * <p>The first test says whether the dataset can be read. If it can, a container for each rule follows, by id, with a test
 * for each subject that the rule has found something about, by id; a rule that has found nothing is one test that passes.
 * The names depend on rules and subjects alone, so they stay the same when lines move or findings come and go.
 *
 * <p>A test fails if one of its findings is at or above the severity to fail on: what {@code testimonia.yaml} says, else
 * {@link #withFailOn}. Its message has every such finding with all its claims and their places, and the test's source is
 * the first of these places. An error or warning below that severity, and a rule that is off, aborts its test, which test
 * pages count as skipped; a note passes. What is accepted in {@code decisions.yaml} or known to a baseline passes.
 *
 * <p>Immutable; the {@code with…} methods give changed copies. The dataset is read and audited by {@link #stream()}.
 */
public final class DatasetTests {

    private static final String READ = "the dataset can be read";

    /** Where a dataset comes from. */
    private interface Origin {
        ReadDataset read() throws DatasetReadException;
    }

    private final Origin origin;
    private final DatasetPlace place;
    private final List<Rule> rules;
    private final Optional<Severity> failOn;
    private final Optional<Path> baseline;

    private DatasetTests(
            Origin origin, DatasetPlace place, List<Rule> rules, Optional<Severity> failOn, Optional<Path> baseline) {
        this.origin = origin;
        this.place = place;
        this.rules = rules;
        this.failOn = failOn;
        this.baseline = baseline;
    }

    /**
     * Tests of a dataset on disk by the rules that come with the library, those that others on the class path bring, and
     * those that the dataset declares.
     *
     * @param dataset a folder, or a file of claims; a relative path starts in the working folder, which for Maven is the
     *     module's
     */
    public static DatasetTests of(Path dataset) {
        Path folder = Files.isDirectory(dataset)
                ? dataset
                : dataset.toAbsolutePath().normalize().getParent();
        return of(
                () -> DatasetReader.read(dataset),
                new DatasetPlace(Optional.ofNullable(folder), RepositoryFolder.of(dataset)));
    }

    /** Tests of a dataset that was read or built before; they have no source. */
    public static DatasetTests of(ReadDataset read) {
        return of(() -> read, new DatasetPlace(Optional.empty(), RepositoryFolder.ROOT));
    }

    private static DatasetTests of(Origin origin, DatasetPlace place) {
        return new DatasetTests(origin, place, RuleCatalogue.installed(), Optional.empty(), Optional.empty());
    }

    /** The same, failing from this severity on, whatever {@code fail-on} says in {@code testimonia.yaml}. */
    public DatasetTests withFailOn(Severity severity) {
        return new DatasetTests(origin, place, rules, Optional.of(severity), baseline);
    }

    /** The same, passing what this file has, which {@code testimonia check --update-baseline} makes. */
    public DatasetTests withBaseline(Path file) {
        return new DatasetTests(origin, place, rules, failOn, Optional.of(file));
    }

    /** The same with these rules in place of those that come with the library. */
    public DatasetTests withRules(List<? extends Rule> newRules) {
        return new DatasetTests(origin, place, List.copyOf(newRules), failOn, baseline);
    }

    /** Reads and audits the dataset, and gives the tests, in an order that depends on its content alone. */
    public Stream<DynamicNode> stream() {
        try {
            ReadDataset read = origin.read();
            Auditor auditor = Auditor.of(rules);
            AuditReport report = knownApart(auditor.audit(read));
            List<Rule> ran = auditor.rulesFor(read.dataset().configuration());
            return Stream.concat(
                    Stream.of(DynamicTest.dynamicTest(READ, Outcome.passed())),
                    new RuleTests(report, place, failOn.or(report.dataset().configuration()::failOn)).of(ran));
        } catch (DatasetReadException | RuleException | IOException e) {
            return Stream.of(DynamicTest.dynamicTest(READ, Outcome.failed(String.valueOf(e.getMessage()))));
        }
    }

    private AuditReport knownApart(AuditReport report) throws IOException {
        if (baseline.isEmpty()) {
            return report;
        }
        Baseline known = BaselineFile.read(baseline.get());
        return known.applyTo(report);
    }
}
