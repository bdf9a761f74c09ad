package org.testimonia.page;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.testimonia.audit.AuditReport;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.report.JsonReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds a page against what the JSON report says of the same audit: nothing is missing, nothing is made up. */
final class PageAgainstJson {

    private final AuditReport report;
    private final JsonNode json;
    private final Document page;

    PageAgainstJson(AuditReport report) {
        this.report = report;
        StringWriter out = new StringWriter();
        JsonReport.write(report, "1.0", out);
        this.json = JsonMapper.shared().readTree(out.toString());
        this.page = Pages.parsed(Pages.html(report));
    }

    void assertAlike() {
        assertCounts();
        assertFindings();
        assertRecords();
        assertLinks();
        assertDrawings();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private Stream<JsonNode> findings() {
        return Stream.concat(
                each(json.get("findings")), each(json.get("accepted")).map(accepted -> accepted.get("finding")));
    }

    private void assertCounts() {
        String lead = page.select(".lead").text();
        JsonNode summary = json.get("summary");
        for (String what : List.of("claim", "subject", "source")) {
            long count = summary.get(what + "s").asLong();
            assertThat(lead).contains(count + " " + what + (count == 1 ? "" : "s"));
        }
        long open = json.get("findings").size();
        assertThat(page.select(".tally tbody td:nth-child(2)").stream()
                        .mapToLong(cell -> Long.parseLong(cell.text()))
                        .sum())
                .isEqualTo(open);
        if (open > 0) {
            assertThat(page.select(".tally tfoot td").first().text()).isEqualTo(Long.toString(open));
        }
        for (String severity : List.of("error", "warning", "note")) {
            assertThat(page.select(
                            "#findings-list .group:not([aria-labelledby=decided]) [data-severity=" + severity + "]"))
                    .hasSize(summary.get(severity).asInt());
        }
    }

    private void assertFindings() {
        assertThat(page.select("[data-fingerprint]").eachAttr("data-fingerprint"))
                .containsExactlyInAnyOrderElementsOf(findings()
                        .map(finding -> finding.get("fingerprint").asString())
                        .toList());
        findings().forEach(this::assertFinding);
    }

    private void assertFinding(JsonNode finding) {
        List<Element> shown =
                page.select("[data-fingerprint=" + finding.get("fingerprint").asString() + "]");
        assertThat(shown).anySatisfy(element -> {
            String text = normal(element.text());
            assertThat(text).contains(normal(finding.get("message").asString()));
            each(finding.get("explanation"))
                    .forEach(step -> assertThat(text.toLowerCase(Locale.ROOT))
                            .contains(normal(step.asString()).toLowerCase(Locale.ROOT)));
            assertThat(element.attr("data-verdict"))
                    .isEqualTo(
                            finding.get("verdict").isNull()
                                    ? "none"
                                    : finding.get("verdict").asString());
            assertThat(element.select("[data-claim]").eachAttr("data-claim"))
                    .containsExactlyElementsOf(each(finding.get("claims"))
                            .filter(claim -> claim.has("side"))
                            .map(claim -> claim.get("id").asString())
                            .toList());
            long records = each(finding.get("claims"))
                            .filter(claim -> !claim.has("side"))
                            .count()
                    + (finding.has("records") ? finding.get("records").size() : 0);
            assertThat(element.select("li[data-kind]")).hasSize((int) records);
        });
    }

    private static String normal(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private void assertRecords() {
        Dataset dataset = report.dataset();
        List<String> claims = dataset.claims().stream().map(Claim::id).toList();
        assertThat(page.select("[data-claim-id]").eachAttr("data-claim-id"))
                .containsExactlyInAnyOrderElementsOf(claims);
        assertThat(page.select("[data-subject]").eachAttr("data-subject"))
                .containsExactlyInAnyOrderElementsOf(dataset.subjectIds());
        assertThat(page.select("[data-source-id]").eachAttr("data-source-id"))
                .containsExactlyInAnyOrderElementsOf(dataset.sourceIds());
        assertThat(page.select("[data-cited]").eachAttr("data-cited"))
                .containsExactlyInAnyOrderElementsOf(dataset.claims().stream()
                        .filter(claim -> claim.source().isPresent())
                        .map(Claim::id)
                        .toList());
    }

    private void assertLinks() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(page.select("a[href^=#]").stream()
                        .map(link -> link.attr("href").substring(1))
                        .toList());
    }

    private void assertDrawings() {
        Dataset dataset = report.dataset();
        long times = dataset.claims().stream()
                .filter(claim -> claim.date().isPresent())
                .filter(claim -> dataset.vocabulary()
                        .property(claim.property())
                        .flatMap(property -> property.time())
                        .isPresent())
                .count();
        assertThat(page.select(".timeline svg.bar")).hasSizeLessThanOrEqualTo((int) times);
        if (!page.select(".timeline").isEmpty()) {
            assertThat(page.select(".timeline svg.bar").size() + undrawn()).isEqualTo((int) times);
        }
        page.select(".panel")
                .forEach(panel ->
                        assertThat(panel.select(".plot .mark")).hasSameSizeAs(panel.select("> table tbody tr")));
    }

    /** Dates of types that have no day to draw a line of years by. */
    private int undrawn() {
        Dataset dataset = report.dataset();
        List<String> drawn = page.select(".timeline th[scope=rowgroup] a[href^=#subject-]:not(.ref)")
                .eachAttr("href");
        return (int) dataset.claims().stream()
                .filter(claim -> claim.date().isPresent())
                .filter(claim -> dataset.vocabulary()
                        .property(claim.property())
                        .flatMap(property -> property.time())
                        .isPresent())
                .map(claim -> page.select("[data-subject]").stream()
                        .filter(entry -> entry.attr("data-subject").equals(claim.subject()))
                        .findFirst()
                        .orElseThrow())
                .filter(entry -> !drawn.contains("#" + entry.id()))
                .count();
    }
}
