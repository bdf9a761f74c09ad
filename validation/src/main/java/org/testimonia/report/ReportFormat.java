package org.testimonia.report;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For whom a check is written. */
public enum ReportFormat {
    /** For people. */
    TEXT("txt") {
        @Override
        public List<String> write(CheckedDataset checked, String toolVersion, PrintWriter out) {
            out.print(
                    checked.quiet()
                            ? TextReport.renderFailures(
                                    checked.report(), checked.failOn(), checked.style(), checked.verbose())
                            : TextReport.render(
                                    checked.report(), checked.style(), checked.verbose(), checked.showAccepted()));
            return List.of();
        }
    },
    /** For programs. */
    JSON("json") {
        @Override
        public List<String> write(CheckedDataset checked, String toolVersion, PrintWriter out) {
            JsonReport.write(checked.report(), toolVersion, out);
            return List.of();
        }
    },
    /** For code scanning and editors. */
    SARIF("sarif") {
        @Override
        public List<String> write(CheckedDataset checked, String toolVersion, PrintWriter out) {
            return SarifReport.of(checked.report(), checked.rules(), checked.folder())
                    .write(toolVersion, out);
        }
    },
    /** For pages of test results. */
    JUNIT("xml") {
        @Override
        public List<String> write(CheckedDataset checked, String toolVersion, PrintWriter out) {
            out.print(JUnitReport.render(
                    checked.report(), checked.rules(), checked.comparison(), checked.failOn(), checked.folder()));
            return List.of();
        }
    },
    /** For the log of a GitHub Action. */
    GITHUB("github") {
        @Override
        public List<String> write(CheckedDataset checked, String toolVersion, PrintWriter out) {
            out.print(GitHubReport.render(checked.report(), checked.folder(), checked.comparison()));
            return List.of();
        }
    },
    /** For a comment on a change. */
    MARKDOWN("md") {
        @Override
        public List<String> write(CheckedDataset checked, String toolVersion, PrintWriter out) {
            out.print(MarkdownReport.render(
                    checked.report(), checked.comparison(), checked.folder(), MarkdownReport.COMMENT_CHARACTERS));
            return List.of();
        }
    };

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /** The format of this name as the command and builds write it: {@code sarif}. */
    public static Optional<ReportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.id().equals(name))
                .findFirst();
    }

    /** The name on the command line and in builds: {@code sarif}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the name of a file in this format ends, without the dot: {@code md}. */
    public String extension() {
        return extension;
    }

    /**
     * Writes the report.
     *
     * @param toolVersion the version of the tool that made it
     * @return what there is to be said of it beside, each in one line
     */
    public abstract List<String> write(CheckedDataset checked, String toolVersion, PrintWriter out);

    @Override
    public String toString() {
        return id();
    }
}
