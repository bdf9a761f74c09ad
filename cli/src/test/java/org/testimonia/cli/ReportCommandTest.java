package org.testimonia.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ReportCommandTest {

    private static final String MOPR = "../examples/mopr";

    @TempDir
    Path temp;

    @Test
    void a_report_is_one_page_of_html() throws Exception {
        Path page = temp.resolve("report.html");
        Run run = Run.of("report", MOPR, "-o", page.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Apparatus to mopr");
    }

    @Test
    void without_a_file_it_is_printed() {
        assertThat(Run.of("report", MOPR).out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(Run.of("report", MOPR, "--format", "markdown").out()).startsWith("# Apparatus to mopr");
        assertThat(Run.of("report", MOPR, "--format", "csv").out()).startsWith("finding,fingerprint,rule,");
    }

    @Test
    void two_runs_write_the_same() {
        assertThat(Run.of("report", MOPR).out())
                .isEqualTo(Run.of("report", MOPR).out());
    }

    @Test
    void a_report_is_no_gate() {
        assertThat(Run.of("report", MOPR).exitCode()).isZero();
    }

    @Test
    void what_cannot_be_done_is_said_in_one_line() {
        assertThat(Run.of("report", "no/such/folder").errorLines())
                .singleElement()
                .asString()
                .contains("no/such/folder");
        assertThat(Run.of("report", MOPR, "--format", "pdf").errorLines())
                .singleElement()
                .asString()
                .contains("pdf")
                .contains("html");
        Run unwritable =
                Run.of("report", MOPR, "-o", temp.resolve("no/such/folder.html").toString());
        assertThat(unwritable.exitCode()).isEqualTo(2);
        // A slow machine also says what it is busy with.
        assertThat(unwritable.errorLines()).last().asString().startsWith("testimonia: --output ");
        assertThat(unwritable.errorLines()).hasSizeLessThan(3);
    }
}
