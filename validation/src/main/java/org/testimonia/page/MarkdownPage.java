package org.testimonia.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.page.FindingEntry.NumberedReading;
import org.testimonia.report.MarkdownText;

/** Writes the report as Markdown, for the appendix of a paper: what the page has, without its drawings. */
final class MarkdownPage {

    private final Apparatus apparatus;
    private final Texts texts;
    private final StringBuilder out = new StringBuilder();

    private MarkdownPage(Apparatus apparatus, Texts texts) {
        this.apparatus = apparatus;
        this.texts = texts;
    }

    static String render(Apparatus apparatus, Texts texts, String toolVersion) {
        MarkdownPage page = new MarkdownPage(apparatus, texts);
        page.addOverview();
        page.addTimelines();
        page.addFigures();
        page.addFindings();
        page.addSubjects();
        page.addSources();
        page.paragraph(MarkdownText.of(texts.of("made-by", toolVersion)));
        return page.out.toString();
    }

    private void addOverview() {
        heading(1, texts.of("title", apparatus.dataset()));
        paragraph(MarkdownText.of(texts.of(
                "lead",
                texts.count("claims", apparatus.claims()),
                texts.count("subjects", apparatus.subjects().size()),
                texts.count("sources", apparatus.sources().size()))));
        heading(2, texts.of("overview"));
        table(
                List.of("overview.verdict", "overview.number", "overview.severities", "overview.meaning"),
                apparatus.tallies().stream()
                        .map(tally -> List.of(
                                texts.of("verdict." + tally.verdict()),
                                Long.toString(tally.all()),
                                tally.severities(texts),
                                texts.of("verdict." + tally.verdict() + ".meaning")))
                        .toList());
        if (!apparatus.first().isEmpty()) {
            heading(3, texts.of("overview.first"));
            apparatus.first().forEach(entry -> item(MarkdownText.of(entry.sentence()) + " (" + entry.number() + ")"));
            paragraph(MarkdownText.of(texts.of("overview.first.order")));
        }
    }

    private void addTimelines() {
        heading(2, texts.of("timeline"));
        if (apparatus.timelines().isEmpty()) {
            paragraph(MarkdownText.of(texts.of("timeline.none")));
        }
        for (Timeline line : apparatus.timelines()) {
            heading(3, line.type().isEmpty() ? texts.of("timeline.untyped") : line.type());
            table(
                    List.of(
                            "timeline.subject",
                            "reading.property",
                            "timeline.reading",
                            "reading.meaning",
                            "timeline.source"),
                    line.rows().stream()
                            .flatMap(row -> row.bars().stream())
                            .map(Timeline.Bar::reading)
                            .map(each -> List.of(
                                    each.subject().words(),
                                    each.property(),
                                    each.value(),
                                    each.meaning(),
                                    each.citation()))
                            .toList());
            if (line.leftOut() > 0) {
                paragraph(MarkdownText.of(texts.count("timeline.left-out", line.leftOut())));
            }
            if (!line.undated().isEmpty()) {
                paragraph(MarkdownText.of(texts.of("timeline.undated") + ": "
                        + line.undated().stream().map(Link::words).collect(Collectors.joining(", "))));
            }
        }
    }

    private void addFigures() {
        heading(2, texts.of("figures"));
        if (apparatus.charts().isEmpty()) {
            paragraph(MarkdownText.of(texts.of("figures.none")));
        }
        for (FigureChart chart : apparatus.charts()) {
            heading(3, chart.subject().words() + ": " + chart.property());
            for (FigureChart.Panel panel : chart.panels()) {
                paragraph(MarkdownText.of(texts.of("figures.counts", panel.scope())
                        + (panel.unit().isEmpty() ? "" : ", " + texts.of("figures.unit", panel.unit())) + ". "
                        + panel.list()));
                table(
                        List.of("reading.value", "reading.meaning", "reading.as-of", "reading.source"),
                        panel.readings().stream()
                                .map(FigureChart.Numbered::reading)
                                .map(each -> List.of(each.value(), each.meaning(), each.asOf(), each.citation()))
                                .toList());
                table(
                        List.of("figures.from", "figures.lower", "figures.upper"),
                        panel.steps().stream()
                                .map(step -> List.of(
                                        step.from().isEmpty() ? texts.of("figures.before") : step.from(),
                                        Integer.toString(step.lower()),
                                        Integer.toString(step.upper())))
                                .toList());
            }
            chart.undated()
                    .forEach(each -> item(MarkdownText.of(
                            texts.of("figures.undated") + ": " + each.value() + " (" + each.citation() + ")")));
        }
        if (apparatus.chartsLeftOut() > 0) {
            paragraph(MarkdownText.of(texts.count("figures.left-out", apparatus.chartsLeftOut())));
        }
    }

    private void addFindings() {
        heading(2, texts.of("findings"));
        if (apparatus.groups().isEmpty()) {
            paragraph(MarkdownText.of(texts.of("findings.none")));
        }
        for (Apparatus.VerdictGroup group : apparatus.groups()) {
            heading(3, texts.of("verdict." + group.verdict() + ".heading"));
            paragraph(MarkdownText.of(texts.of("verdict." + group.verdict() + ".meaning")));
            Stream.concat(
                            group.disagreements().stream(),
                            group.remarks().stream().flatMap(remarks -> remarks.findings().stream()))
                    .forEach(this::addFinding);
        }
        if (!apparatus.accepted().isEmpty()) {
            heading(3, texts.of("findings.accepted"));
            apparatus.accepted().forEach(this::addFinding);
        }
    }

    private void addFinding(FindingEntry entry) {
        heading(4, entry.number() + ". " + entry.sentence());
        paragraph(Stream.of(
                                texts.of("verdict." + entry.verdict()),
                                texts.of("severity." + entry.severity()),
                                entry.finding().witnesses() == 0
                                        ? ""
                                        : texts.count(
                                                "witnesses", entry.finding().witnesses()))
                        .filter(words -> !words.isEmpty())
                        .map(MarkdownText::of)
                        .collect(Collectors.joining(" · "))
                + " · " + MarkdownText.code(entry.finding().rule()) + " · `"
                + entry.finding().fingerprint() + "`");
        table(
                List.of(
                        "reading.number",
                        "reading.subject",
                        "reading.value",
                        "reading.meaning",
                        "reading.as-of",
                        "reading.scope",
                        "reading.source",
                        "reading.witness",
                        "reading.quote",
                        "reading.note",
                        "reading.place"),
                entry.readings().stream().map(this::row).toList());
        entry.records()
                .forEach(record -> item(MarkdownText.of(record.kind().id() + " "
                        + record.fields().entrySet().stream()
                                .map(field -> field.getKey() + ": " + field.getValue())
                                .collect(Collectors.joining("; "))
                        + " " + record.place())));
        if (entry.isDisagreement()) {
            entry.witnesses()
                    .forEach(witness -> item(MarkdownText.of(texts.of("witness.label", witness.number()) + " ("
                            + witness.readings() + "): " + witness.words())));
        }
        if (!entry.party().isEmpty()) {
            item(MarkdownText.of(texts.of("finding.party", entry.party())));
        }
        entry.finding().explanation().forEach(step -> item(MarkdownText.of(step)));
        entry.decision().ifPresent(this::addDecision);
        out.append('\n');
    }

    private List<String> row(NumberedReading each) {
        Reading reading = each.reading();
        return List.of(
                "(" + each.number() + ")",
                reading.subject().words() + ", " + reading.property(),
                reading.value(),
                reading.meaning(),
                reading.asOf(),
                reading.scope(),
                reading.citation(),
                texts.of("witness.label", each.witness()),
                reading.quote(),
                reading.note(),
                reading.place());
    }

    private void addDecision(FindingEntry.DecisionEntry decision) {
        String until = decision.until().isEmpty() ? "" : ", " + texts.of("finding.until", decision.until());
        item(MarkdownText.of(texts.of("finding.decision") + ": "
                + texts.of("finding.decided", decision.ruling(), decision.author(), decision.date()) + until + ". "
                + decision.reason()));
    }

    private void addSubjects() {
        heading(2, texts.of("subjects"));
        for (SubjectEntry subject : apparatus.subjects()) {
            heading(3, subject.link().words() + " (" + subject.id() + ")");
            List<List<String>> rows = new ArrayList<>();
            subject.properties()
                    .forEach(property -> property.readings()
                            .forEach(each -> rows.add(List.of(
                                    each.property(),
                                    each.value(),
                                    each.meaning(),
                                    each.asOf(),
                                    each.scope(),
                                    each.citation(),
                                    each.quote(),
                                    each.note(),
                                    each.place()))));
            if (rows.isEmpty()) {
                paragraph(MarkdownText.of(texts.of("subjects.no-claims")));
            }
            table(
                    List.of(
                            "reading.property",
                            "reading.value",
                            "reading.meaning",
                            "reading.as-of",
                            "reading.scope",
                            "reading.source",
                            "reading.quote",
                            "reading.note",
                            "reading.place"),
                    rows);
        }
    }

    private void addSources() {
        heading(2, texts.of("sources"));
        for (SourceEntry source : apparatus.sources()) {
            heading(3, source.siglum().letter() + " " + source.siglum().name());
            paragraph(MarkdownText.of(source.reference()));
            field("sources.covers", source.covers());
            field("sources.issued-by", source.issuedBy());
            field("sources.taken-from", names(source.takenFrom()));
            field("sources.copied-by", names(source.copiedBy()));
            field("sources.perhaps", names(source.perhapsCopied()));
            field("sources", texts.count("claims", source.readings().size()));
            out.append('\n');
        }
    }

    private static String names(List<Siglum> sources) {
        return sources.stream().map(Siglum::name).collect(Collectors.joining("; "));
    }

    private void field(String key, String value) {
        if (!value.isEmpty()) {
            item(MarkdownText.of(texts.of(key) + ": " + value));
        }
    }

    private void heading(int level, String words) {
        out.append("#".repeat(level)).append(' ').append(MarkdownText.of(words)).append("\n\n");
    }

    private void paragraph(String markdown) {
        out.append(markdown).append("\n\n");
    }

    private void item(String markdown) {
        out.append("- ").append(markdown).append('\n');
    }

    /** A table; columns without a word in them are left out, and so is a table without rows. */
    private void table(List<String> keys, List<List<String>> rows) {
        List<Integer> columns = Stream.iterate(0, i -> i < keys.size(), i -> i + 1)
                .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        line(columns.stream().map(i -> texts.of(keys.get(i))).toList());
        out.append("|").append(" --- |".repeat(columns.size())).append('\n');
        rows.forEach(row -> line(columns.stream().map(row::get).toList()));
        out.append('\n');
    }

    private void line(List<String> cells) {
        out.append(cells.stream().map(MarkdownText::of).collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
