package org.testimonia.page;

import java.io.StringWriter;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.testimonia.audit.AuditReport;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports as tests read them. */
final class Pages {

    private Pages() {}

    static String html(AuditReport report) {
        StringWriter out = new StringWriter();
        ReportPage.of(report).writeHtml("1.0", out);
        return out.toString();
    }

    static String markdown(AuditReport report) {
        StringWriter out = new StringWriter();
        ReportPage.of(report).writeMarkdown("1.0", out);
        return out.toString();
    }

    static String csv(AuditReport report) {
        StringWriter out = new StringWriter();
        ReportPage.of(report).writeCsv(out);
        return out.toString();
    }

    /** The page as a browser would read it; it must have no fault of syntax. */
    static Document parsed(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        return page;
    }
}
