package org.testimonia.cli;

import java.io.PrintWriter;
import java.util.List;

import org.testimonia.report.GitHubReport;
import org.testimonia.report.JUnitReport;
import org.testimonia.report.JsonReport;
import org.testimonia.report.MarkdownReport;
import org.testimonia.report.SarifReport;
import org.testimonia.report.TextReport;

/** For whom {@code check} prints. */
enum CheckFormat {
    /** For people. */
    text {
        @Override
        List<String> write(CheckedDataset checked, PrintWriter out) {
            out.print(TextReport.render(checked.report(), checked.style(), checked.verbose(), checked.showAccepted()));
            return List.of();
        }
    },
    /** For programs. */
    json {
        @Override
        List<String> write(CheckedDataset checked, PrintWriter out) {
            JsonReport.write(checked.report(), Version.text(), out);
            return List.of();
        }
    },
    /** For code scanning and editors. */
    sarif {
        @Override
        List<String> write(CheckedDataset checked, PrintWriter out) {
            return SarifReport.of(checked.report(), checked.rules(), checked.folder())
                    .write(Version.text(), out);
        }
    },
    /** For pages of test results. */
    junit {
        @Override
        List<String> write(CheckedDataset checked, PrintWriter out) {
            out.print(JUnitReport.render(checked.report(), checked.rules(), checked.failOn(), checked.folder()));
            return List.of();
        }
    },
    /** For the log of a GitHub Action. */
    github {
        @Override
        List<String> write(CheckedDataset checked, PrintWriter out) {
            out.print(GitHubReport.render(checked.report(), checked.folder()));
            return List.of();
        }
    },
    /** For a comment on a change. */
    markdown {
        @Override
        List<String> write(CheckedDataset checked, PrintWriter out) {
            out.print(MarkdownReport.render(checked.report(), checked.folder(), MarkdownReport.COMMENT_CHARACTERS));
            return List.of();
        }
    };

    /** Writes the report; gives what there is to be said of it beside. */
    abstract List<String> write(CheckedDataset checked, PrintWriter out);
}
