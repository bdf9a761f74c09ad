package org.testimonia.report;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

import org.testimonia.audit.Rule;
import org.testimonia.audit.RuleOption;
import org.testimonia.dataset.Configuration;
import org.testimonia.rule.RulePage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** The rules and their pages, for a person and for a program. */
public final class CatalogueReport {

    private CatalogueReport() {}

    /**
     * The rules, and those that a configuration declares, in aligned lines: id, severity, what they flag; then their options:
     * name, standard value, what they do.
     */
    public static String text(List<Rule> rules, Configuration configuration, TextStyle style) {
        List<List<String>> rows = RuleHeading.of(rules, configuration).values().stream()
                .map(rule -> List.of(rule.id(), rule.severity().id(), rule.summary()))
                .toList();
        List<List<String>> options = rules.stream()
                .flatMap(rule -> rule.options().stream()
                        .map(option -> List.of(rule.id(), option.name(), option.standardText(), option.meaning())))
                .toList();
        return String.join("\n", TextLayout.align(rows, "")) + "\n\n"
                + (options.isEmpty()
                        ? ""
                        : "Thresholds that a dataset may set, with their standard values\n\n"
                                + String.join("\n", TextLayout.align(options, "")) + "\n\n")
                + style.faint("testimonia explain ID tells more of one") + "\n";
    }

    /** The rules, and those that a configuration declares, as a JSON array. */
    public static void writeJson(List<Rule> rules, Configuration configuration, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(new IndentedJson(), new Unclosed(out))) {
            json.writeStartArray();
            for (Rule rule : RuleHeading.of(rules, configuration).values()) {
                json.writeStartObject();
                json.writeStringProperty("id", rule.id());
                json.writeStringProperty("severity", rule.severity().id());
                json.writeStringProperty("summary", rule.summary());
                writeOptions(rule.options(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void writeOptions(List<RuleOption<?>> options, JsonGenerator json) {
        json.writeArrayPropertyStart("options");
        for (RuleOption<?> option : options) {
            json.writeStartObject();
            json.writeStringProperty("name", option.name());
            json.writeStringProperty("standard", option.standardText());
            json.writeStringProperty("least", option.least().toPlainString());
            json.writeStringProperty("most", option.most().toPlainString());
            json.writeBooleanProperty("whole", option.isWhole());
            json.writeStringProperty("unit", option.unit());
            json.writeStringProperty("meaning", option.meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * A rule's page as a JSON object with the id, the options and the Markdown text.
     *
     * @param options those of the rule
     */
    public static String json(RulePage page, List<RuleOption<?>> options) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new IndentedJson(), out)) {
            json.writeStartObject();
            json.writeStringProperty("id", page.id());
            writeOptions(options, json);
            json.writeStringProperty("markdown", page.markdown());
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toString();
    }
}
