package org.testimonia.report;

import java.io.Writer;
import java.util.List;
import java.util.Optional;

import org.testimonia.audit.Rule;
import org.testimonia.audit.RuleOption;
import org.testimonia.dataset.PathPattern;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.RuleChange;
import org.testimonia.dataset.RuleLevel;
import org.testimonia.dataset.RuleOverride;
import org.testimonia.source.Position;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes a configuration as JSON, part by part. */
final class ConfigurationJson implements AutoCloseable {

    private final JsonGenerator json;

    ConfigurationJson(Writer out) {
        this.json = new JsonFactory().createGenerator(new IndentedJson(), new Unclosed(out));
    }

    void begin(String dataset) {
        json.writeStartObject();
        json.writeStringProperty("dataset", dataset);
    }

    void writeSettings(List<ConfigurationLine> lines) {
        json.writeArrayPropertyStart("settings");
        for (ConfigurationLine line : lines) {
            json.writeStartObject();
            writeTexts("key", line.key());
            json.writeName("value");
            writeValue(line.value());
            json.writeName("built_in");
            line.builtIn().ifPresentOrElse(this::writeValue, json::writeNull);
            writePosition(line.from());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeValue(Object value) {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> json.writeString(item.toString()));
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }

    private void writeTexts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void writePosition(Optional<Position> position) {
        if (position.isEmpty()) {
            json.writeNullProperty("from");
            return;
        }
        json.writeObjectPropertyStart("from");
        json.writeStringProperty("file", position.get().file());
        json.writeNumberProperty("line", position.get().line());
        json.writeNumberProperty("column", position.get().column());
        json.writeEndObject();
    }

    void beginRules() {
        json.writeArrayPropertyStart("rules");
    }

    void beginRule(Rule rule, String level, Optional<Position> from) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("severity", level);
        json.writeStringProperty("built_in", rule.severity().id());
        writePosition(from);
        json.writeArrayPropertyStart("options");
    }

    void writeOption(RuleOption<?> option, String value, Optional<Position> from) {
        json.writeStartObject();
        json.writeStringProperty("name", option.name());
        json.writeStringProperty("value", value);
        json.writeStringProperty("built_in", option.standardText());
        writePosition(from);
        json.writeEndObject();
    }

    void endOptions() {
        json.writeEndArray();
        json.writeArrayPropertyStart("for");
    }

    void writeOverride(RuleOverride override, RuleChange change, Optional<Position> from) {
        json.writeStartObject();
        writeTexts("types", override.types());
        writeTexts("paths", override.paths().stream().map(PathPattern::text).toList());
        change.level()
                .map(RuleLevel::id)
                .ifPresentOrElse(
                        level -> json.writeStringProperty("severity", level), () -> json.writeNullProperty("severity"));
        json.writeObjectPropertyStart("options");
        change.options().forEach(json::writeStringProperty);
        json.writeEndObject();
        writePosition(from);
        json.writeEndObject();
    }

    void endRule() {
        json.writeEndArray();
        json.writeEndObject();
    }

    void end(List<Problem> problems) {
        json.writeEndArray();
        json.writeArrayPropertyStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringProperty("key", problem.field());
            json.writeStringProperty("message", problem.message());
            writePosition(Optional.of(problem.position()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() {
        json.close();
    }
}
