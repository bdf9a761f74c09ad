package org.testimonia.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Auditor;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.rule.Given;
import org.testimonia.rule.RuleCatalogue;
import org.testimonia.source.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class ReportPageTest {

    private static final Path MOPR = Path.of("../examples/mopr");
    private static final Pattern KEY = Pattern.compile("\\b(?:of|count)\\(\\s*\"([a-z.-]+)\"");

    private static AuditReport audit(Path folder) throws DatasetReadException {
        return Auditor.of(RuleCatalogue.standard()).audit(DatasetReader.read(folder));
    }

    @Test
    void the_page_of_the_founding_dataset_says_what_the_json_report_says() throws Exception {
        new PageAgainstJson(audit(MOPR)).assertAlike();
    }

    @Test
    void the_page_of_the_emperors_says_what_the_json_report_says() throws Exception {
        Path data =
                Path.of(System.getProperty("testimonia.data", "../examples")).resolve("emperors");
        assumeTrue(Files.exists(data.resolve("wikipedia.csv")), "the lists of emperors are not in " + data);
        Path folder = Files.createTempDirectory("emperors");
        for (Path from : List.of(Path.of("../examples/emperors"), data)) {
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.toList()) {
                    Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
        new PageAgainstJson(audit(folder)).assertAlike();
    }

    @Test
    void the_page_of_the_founding_dataset_has_less_than_a_megabyte() throws Exception {
        assertThat(Pages.html(audit(MOPR)).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_000_000);
    }

    @Test
    void a_dataset_without_anything_has_a_page_too() {
        AuditReport nothing = new Given().audit();

        new PageAgainstJson(nothing).assertAlike();
        assertThat(Pages.markdown(nothing)).contains("There are no findings.");
        assertThat(Pages.csv(nothing).lines()).hasSize(1);
    }

    @Test
    void what_is_decided_stands_apart_with_its_decision() throws Exception {
        Path folder = Files.createTempDirectory("decided");
        Files.writeString(folder.resolve("claims.csv"), """
                subject,property,value,source,locator
                spain,established,Sept. 1925,ryle,p. 1
                spain,established,Oct. 1934,article,p. 2
                """);
        String fingerprint = audit(folder).findings().stream()
                .filter(finding -> finding.rule().equals("date/contradiction"))
                .findFirst()
                .orElseThrow()
                .fingerprint();
        Files.writeString(folder.resolve("decisions.yaml"), """
                - fingerprint: "%s"
                  ruling: accepted
                  reason: two <b>foundings</b>
                  author: A. Reader
                  date: 2026-01-02
                """.formatted(fingerprint));
        AuditReport report = audit(folder);
        assertThat(report.accepted()).hasSize(1);

        new PageAgainstJson(report).assertAlike();
        Document page = Pages.parsed(Pages.html(report));
        assertThat(page.select("[aria-labelledby=decided] .decision").text())
                .contains("accepted by A. Reader on 2026-01-02. two <b>foundings</b>");
    }

    @Test
    void the_page_lets_a_browser_run_its_own_script_and_style_and_nothing_else() throws Exception {
        Document page = Pages.parsed(Pages.html(audit(MOPR)));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; script-src '"
                        + hash(page.select("script").first())
                        + "'; style-src '" + hash(page.select("style").first())
                        + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("link, img, iframe, object, embed, base, form, [src], [style]"))
                .isEmpty();
    }

    private static String hash(Element inline) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(inline.data().getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void headings_go_down_one_level_at_a_time() throws Exception {
        Document page = Pages.parsed(Pages.html(audit(MOPR)));
        List<Integer> levels = page.select("h1, h2, h3, h4, h5").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();

        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
        }
    }

    @Test
    void only_addresses_of_the_web_become_links() {
        for (String url :
                List.of("javascript:alert(1)", "data:text/html,x", "file:///etc", "HTTPS:alert(1)", "//e.org")) {
            assertThat(links(url)).as(url).isEmpty();
        }
        assertThat(links("https://e.org/a?b=1&c=\"x\"")).isEmpty();
        assertThat(links("https://e.org/a?b=1&c=2")).containsExactly("https://e.org/a?b=1&c=2");
    }

    private static List<String> links(String url) {
        Given given = new Given().source(Source.builder("s").csl(java.util.Map.of("id", "s", "URL", url)));
        return Pages.parsed(Pages.html(given.audit())).select("#sources a[rel]").eachAttr("href");
    }

    @Test
    void every_text_is_used_and_every_text_that_is_used_is_there() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path folder : List.of(Path.of("src/main/jte"), Path.of("src/main/java/org/testimonia/page"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Matcher key = KEY.matcher(Files.readString(file));
                    while (key.find()) {
                        used.add(key.group(1));
                    }
                    Matcher quoted = Pattern.compile(
                                    "\"((?:reading|figures|timeline|overview|subjects|sources)[a-z.-]*)\"")
                            .matcher(Files.readString(file));
                    while (quoted.find()) {
                        used.add(quoted.group(1));
                    }
                }
            }
        }
        Properties texts = new Properties();
        try (InputStream bytes = ReportPage.class.getResourceAsStream("en.properties")) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
        List<String> unused = texts.stringPropertyNames().stream()
                .filter(key -> !key.matches("(verdict|severity|shape)\\..*"))
                .filter(key -> !used.contains(key) && !used.contains(key.replaceAll("\\.(one|other)$", "")))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void markdown_and_csv_have_every_finding_and_every_claim() throws Exception {
        AuditReport report = audit(MOPR);
        String markdown = Pages.markdown(report);
        String csv = Pages.csv(report);

        report.findings().forEach(finding -> {
            assertThat(markdown).contains("`" + finding.fingerprint() + "`");
            assertThat(csv).contains("," + finding.fingerprint() + ",");
        });
        report.dataset().claims().forEach(claim -> assertThat(csv).contains("," + claim.id() + ","));
    }
}
