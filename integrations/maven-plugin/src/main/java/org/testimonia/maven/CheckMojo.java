package org.testimonia.maven;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RuleException;
import org.testimonia.dataset.Severity;
import org.testimonia.history.HistoryException;
import org.testimonia.io.DatasetReadException;
import org.testimonia.report.CheckedDataset;
import org.testimonia.report.EditReport;
import org.testimonia.report.FindingLines;
import org.testimonia.report.ReportFormat;
import org.testimonia.report.RepositoryFolder;
import org.testimonia.report.TextStyle;
import org.testimonia.rule.RuleCatalogue;

/**
 * Audits datasets, prints what does not fit, and fails the build if something is at or above the severity to fail on. It is
 * what {@code testimonia check} does.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** The datasets: folders, or files of claims. */
    @Parameter(property = "testimonia.datasets")
    List<File> datasets = List.of();

    /**
     * From which severity on to fail: {@code error}, {@code warning}, {@code note} or {@code never}. Without it, what
     * {@code testimonia.yaml} of each dataset says, else {@code error}.
     */
    @Parameter(property = "testimonia.failOn")
    @Nullable
    String failOn;

    /** Reports only what is not in this file, which {@code testimonia check --update-baseline} makes. */
    @Parameter(property = "testimonia.baseline")
    @Nullable
    File baseline;

    /** Reports only what is new since a revision of the git repository: a branch, a tag, a commit, {@code HEAD~1}. */
    @Parameter(property = "testimonia.since")
    @Nullable
    String since;

    /**
     * The reports to write beside what is printed: {@code text}, {@code json}, {@code sarif}, {@code junit},
     * {@code github}, {@code markdown}. Each is a file in {@code outputDirectory}, named as the dataset.
     */
    @Parameter(property = "testimonia.formats")
    List<String> formats = List.of();

    /** Where the reports are written. */
    @Parameter(property = "testimonia.outputDirectory", defaultValue = "${project.build.directory}/testimonia")
    File outputDirectory = new File("target/testimonia");

    /** Shows every finding and note, and every step of each explanation. */
    @Parameter(property = "testimonia.verbose")
    boolean verbose;

    /** Shows also what was decided about, with the decisions. */
    @Parameter(property = "testimonia.showAccepted")
    boolean showAccepted;

    /** Checks nothing. */
    @Parameter(property = "testimonia.skip")
    boolean skip;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    String version = "development";

    /** Made by Maven, which fills the fields. */
    public CheckMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped, as testimonia.skip says");
            return;
        }
        List<Path> paths =
                datasets.stream().map(file -> file.toPath().normalize()).toList();
        FailOn threshold = FailOn.read(failOn);
        DatasetCheck check = check(paths);
        ReportFiles files =
                new ReportFiles(outputDirectory.toPath(), ReportFiles.formats(formats), version, getLog()::warn);
        files.requireDistinct(paths);
        List<String> failing = new ArrayList<>();
        for (Path path : paths) {
            failing.addAll(check(path, check, threshold, files));
        }
        if (!failing.isEmpty()) {
            throw new MojoFailureException(
                    failing.size() == 1
                            ? "1 finding to fail on: " + failing.get(0)
                            : failing.size() + " findings to fail on, the first: " + failing.get(0));
        }
    }

    private DatasetCheck check(List<Path> paths) throws MojoExecutionException {
        if (paths.isEmpty()) {
            throw new MojoExecutionException("datasets: got none, expected folders or files of claims");
        }
        if (since != null && baseline != null) {
            throw new MojoExecutionException("since tells what is new as baseline does, from git; give one of them");
        }
        if (baseline != null && paths.size() > 1) {
            throw new MojoExecutionException("baseline: got " + paths.size()
                    + " datasets, expected one; give each an execution with a baseline of its own");
        }
        if (baseline != null) {
            return DatasetCheck.besides(baseline.toPath(), getLog()::warn);
        }
        return since != null ? DatasetCheck.since(since) : DatasetCheck.ofAll();
    }

    /** Checks one dataset; gives what fails, each in one line with its place. */
    private List<String> check(Path path, DatasetCheck check, FailOn failOn, ReportFiles files)
            throws MojoExecutionException {
        try {
            CheckOutcome outcome = check.of(path);
            CheckedDataset checked = checked(path, outcome, failOn);
            List<Finding> failing = outcome.failing(checked.failOn());
            log(outcome, checked, !failing.isEmpty());
            files.write(path, outcome, checked);
            return failing.stream().map(finding -> line(finding, checked)).toList();
        } catch (DatasetReadException | RuleException | HistoryException | IOException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    private CheckedDataset checked(Path path, CheckOutcome outcome, FailOn failOn) {
        return new CheckedDataset(
                outcome.report(),
                RuleCatalogue.installed(),
                outcome.edit().map(EditReport::comparison),
                RepositoryFolder.of(path),
                failOn.of(outcome.report().dataset()),
                TextStyle.PLAIN,
                verbose,
                false,
                showAccepted);
    }

    /** As loudly as the worst of it, so that {@code mvn --quiet} shows what fails. */
    private void log(CheckOutcome outcome, CheckedDataset checked, boolean fails) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        outcome.write(ReportFormat.TEXT, checked, version, out);
        out.flush();
        text.toString().lines().forEach(level(outcome, fails));
    }

    private Consumer<String> level(CheckOutcome outcome, boolean fails) {
        if (fails) {
            return getLog()::error;
        }
        return outcome.report().fails(Optional.of(Severity.WARNING)) ? getLog()::warn : getLog()::info;
    }

    private static String line(Finding finding, CheckedDataset checked) {
        return FindingLines.of(finding, checked.report().dataset(), checked.folder())
                        .get(0)
                + finding.position()
                        .map(position -> ", " + checked.folder().file(position.toString()))
                        .orElse("");
    }
}
