package org.testimonia.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Rule;
import org.testimonia.rule.RuleCatalogue;

/**
 * An audit as a report for a historian: an apparatus in which every reading stands with its witness.
 *
 * <p>It has an overview, timelines, figures over time, each finding with both its sides, and each subject and source with all its
 * claims. As HTML it is one page that needs nothing else: it fetches nothing, can be printed, and can be read without a
 * script. Markdown and CSV hold the same without the drawings. What a dataset says is only ever shown as text. The report depends
 * on the content of the dataset alone, not on the order of its records.
 *
 * <pre>{@code
 * ReportPage page = ReportPage.of(Auditor.of(RuleCatalogue.standard()).audit(DatasetReader.read(folder)));
 * try (Writer out = Files.newBufferedWriter(Path.of("report.html"))) {
 *     page.writeHtml("1.0", out);
 * }
 * }</pre>
 */
public final class ReportPage {

    private final Apparatus apparatus;
    private final Texts texts;

    private ReportPage(Apparatus apparatus, Texts texts) {
        this.apparatus = apparatus;
        this.texts = texts;
    }

    /** The report of an audit by the rules of the library; what a baseline has is left out. */
    public static ReportPage of(AuditReport report) {
        return of(report, RuleCatalogue.standard());
    }

    /** The same of an audit by these rules, and by those that the dataset declares. */
    public static ReportPage of(AuditReport report, List<? extends Rule> rules) {
        Texts texts = Texts.english();
        return new ReportPage(new ApparatusBuilder(report, rules, texts).build(), texts);
    }

    Apparatus apparatus() {
        return apparatus;
    }

    /**
     * Writes one page of HTML, which says that it is UTF-8; the writer is not closed.
     *
     * @param toolVersion the version of the tool that made it
     * @throws UncheckedIOException if the writer throws
     */
    public void writeHtml(String toolVersion, Writer out) {
        HtmlPage.write(apparatus, texts, toolVersion, out);
    }

    /**
     * Writes Markdown as CommonMark with tables; the writer is not closed.
     *
     * @param toolVersion the version of the tool that made it
     * @throws UncheckedIOException if the writer throws
     */
    public void writeMarkdown(String toolVersion, Writer out) {
        write(MarkdownPage.render(apparatus, texts, toolVersion), out);
    }

    /**
     * Writes CSV, a row for each reading of each finding, then one for each claim that no finding speaks of; the writer is not
     * closed.
     *
     * @throws UncheckedIOException if the writer throws
     */
    public void writeCsv(Writer out) {
        write(CsvSheet.render(apparatus), out);
    }

    private static void write(String text, Writer out) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
