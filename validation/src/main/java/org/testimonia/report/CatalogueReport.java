package org.testimonia.report;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

import org.testimonia.audit.Rule;
import org.testimonia.dataset.Configuration;
import org.testimonia.rule.RulePage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** The rules and their pages, for a person and for a program. */
public final class CatalogueReport {

    private CatalogueReport() {}

    /** The rules, and those that a configuration declares, in aligned lines: id, severity, what they flag. */
    public static String text(List<Rule> rules, Configuration configuration, TextStyle style) {
        List<List<String>> rows = RuleHeading.of(rules, configuration).values().stream()
                .map(rule -> List.of(rule.id(), rule.severity().id(), rule.summary()))
                .toList();
        return String.join("\n", TextLayout.align(rows, "")) + "\n\n"
                + style.faint("testimonia explain ID tells more of one") + "\n";
    }

    /** The rules, and those that a configuration declares, as a JSON array. */
    public static void writeJson(List<Rule> rules, Configuration configuration, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(new IndentedJson(), new Unclosed(out))) {
            json.writeStartArray();
            for (RuleHeading rule : RuleHeading.of(rules, configuration).values()) {
                json.writeStartObject();
                json.writeStringProperty("id", rule.id());
                json.writeStringProperty("severity", rule.severity().id());
                json.writeStringProperty("summary", rule.summary());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    /** A rule's page as a JSON object with the id and the Markdown text. */
    public static String json(RulePage page) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new IndentedJson(), out)) {
            json.writeStartObject();
            json.writeStringProperty("id", page.id());
            json.writeStringProperty("markdown", page.markdown());
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toString();
    }
}
