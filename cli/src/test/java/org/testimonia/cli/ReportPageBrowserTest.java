package org.testimonia.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Reads the report's page in a browser: filters, links, folding, its policy, and what axe-core says of its accessibility.
 *
 * <p>Needs node, Chromium, and the modules of {@code src/test/browser}, which {@code npm ci} puts there; skipped without them.
 */
class ReportPageBrowserTest {

    private static final Path SCRIPTS = Path.of("src/test/browser").toAbsolutePath();
    private static final int MANY = 1_200;

    @TempDir
    Path temp;

    @BeforeAll
    static void a_browser_is_there() {
        assumeTrue(found("node").isPresent(), "node is not installed");
        assumeTrue(found("chromium").isPresent(), "chromium is not installed: apt-get install chromium");
        assumeTrue(
                Files.isDirectory(SCRIPTS.resolve("node_modules/playwright-core")),
                "the modules of the browser are missing: npm ci in cli/src/test/browser");
    }

    private static Optional<Path> found(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Test
    void the_page_of_the_founding_dataset_can_be_used_and_is_accessible() throws Exception {
        assertThat(faults("../examples/mopr")).isEmpty();
    }

    @Test
    void the_page_of_the_emperors_can_be_used_and_is_accessible() throws Exception {
        Path data =
                Path.of(System.getProperty("testimonia.data", "../examples")).resolve("emperors");
        assumeTrue(Files.exists(data.resolve("wikipedia.csv")), "the lists of emperors are not in " + data);
        Path folder = Files.createDirectory(temp.resolve("emperors"));
        for (Path from : List.of(Path.of("../examples/emperors"), data)) {
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.toList()) {
                    Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
        assertThat(faults(folder.toString())).isEmpty();
    }

    @Test
    void what_is_written_as_a_script_is_shown_and_not_run() throws Exception {
        Path claims = temp.resolve("claims.csv");
        Files.writeString(claims, """
                subject,property,value,source,locator,quote,note
                spain,established,Sept. 1925,<img src=x onerror=alert(1)>,p. 1,<script>document.title='run'</script>,"</style><b x="
                spain,established,Oct. 1934,javascript:alert(1),"p. ""><svg onload=alert(1)>",a,b
                """);
        assertThat(faults(claims.toString())).isEmpty();
    }

    @Test
    void a_page_of_very_many_findings_shows_them_part_by_part() throws Exception {
        StringBuilder claims = new StringBuilder("subject,property,value,source,locator\n");
        for (int i = 0; i < MANY; i++) {
            claims.append("s" + i + ",established,1925,a,p. " + i + "\ns" + i + ",established,1934,b,p. " + i + "\n");
        }
        Path file = temp.resolve("claims.csv");
        Files.writeString(file, claims);
        assertThat(faults(file.toString())).isEmpty();
    }

    private List<String> faults(String dataset) throws IOException, InterruptedException {
        Path page = temp.resolve("report.html");
        Run run = Run.of("report", dataset, "-o", page.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        Path out = temp.resolve("faults");
        Process check = new ProcessBuilder(
                        "node",
                        SCRIPTS.resolve("check.mjs").toString(),
                        found("chromium").orElseThrow().toString(),
                        page.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(check.waitFor(5, TimeUnit.MINUTES)).as("the browser ends").isTrue();
        List<String> faults = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertThat(check.exitValue()).as(String.join("\n", faults)).isZero();
        return faults;
    }
}
