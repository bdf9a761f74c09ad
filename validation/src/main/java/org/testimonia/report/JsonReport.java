package org.testimonia.report;

import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Severity;
import org.testimonia.source.Locator;
import org.testimonia.source.Position;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * An audit for a program to read.
 *
 * <p>The shape is stable and has a JSON Schema, {@code report.schema.json} beside this class. Figures are decimal
 * strings, days are integers, what is absent is {@code null}.
 */
public final class JsonReport {

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes the report, indented by two spaces, with {@code \n} line ends; the writer is flushed, not closed.
     *
     * @param toolVersion the version of the tool that made it
     */
    public static void write(AuditReport report, String toolVersion, Writer out) {
        try (JsonGenerator generator = new JsonFactory().createGenerator(new Indented(), new Unclosed(out))) {
            new JsonReport(generator).write(report, toolVersion);
        }
    }

    private void write(AuditReport report, String toolVersion) {
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeStringProperty("name", "testimonia");
        json.writeStringProperty("version", toolVersion);
        json.writeEndObject();
        json.writeStringProperty("dataset", report.dataset().name());
        writeSummary(report);
        json.writeArrayPropertyStart("findings");
        report.findings().forEach(this::writeFinding);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void writeSummary(AuditReport report) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("claims", report.dataset().claims().size());
        json.writeNumberProperty("subjects", report.dataset().subjectIds().size());
        json.writeNumberProperty("sources", report.dataset().sources().size());
        json.writeNumberProperty("error", report.count(Severity.ERROR));
        json.writeNumberProperty("warning", report.count(Severity.WARNING));
        json.writeNumberProperty("note", report.count(Severity.NOTE));
        json.writeNumberProperty("accepted", 0);
        json.writeEndObject();
    }

    private void writeFinding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().id());
        text("verdict", finding.verdict().map(Verdict::id).orElse(null));
        json.writeStringProperty("message", finding.message());
        text("subject", emptyToNull(finding.subject()));
        text("property", emptyToNull(finding.property()));
        json.writeStringProperty("fingerprint", finding.fingerprint());
        json.writeNumberProperty("witnesses", finding.witnesses());
        writeClaims(finding);
        writeRecords(finding);
        json.writeArrayPropertyStart("explanation");
        finding.explanation().forEach(json::writeString);
        json.writeEndArray();
        writeDetails(finding.details());
        json.writeEndObject();
    }

    private void writeClaims(Finding finding) {
        json.writeArrayPropertyStart("claims");
        for (int side = 0; side < finding.sides().size(); side++) {
            for (Claim claim : finding.sides().get(side)) {
                writeClaim(claim, side + 1);
            }
        }
        finding.records().stream()
                .filter(view -> view.kind() == RecordView.Kind.CLAIM)
                .forEach(this::writeUnreadableClaim);
        json.writeEndArray();
    }

    private void writeClaim(Claim claim, int side) {
        json.writeStartObject();
        json.writeNumberProperty("side", side);
        json.writeStringProperty("id", claim.id());
        json.writeStringProperty("subject", claim.subject());
        json.writeStringProperty("property", claim.property());
        json.writeStringProperty("value", claim.value().text());
        claim.unit().ifPresent(unit -> text("unit", unit));
        text("as_of", claim.asOf().map(date -> date.text()).orElse(null));
        text("scope", emptyToNull(claim.scope().toString()));
        text("source", claim.source().orElse(null));
        text(
                "locator",
                claim.citation()
                        .flatMap(cited -> cited.locator())
                        .map(Locator::text)
                        .orElse(null));
        claim.assertedBy().ifPresent(who -> text("asserted_by", who));
        claim.quote().ifPresent(words -> text("quote", words));
        claim.note().ifPresent(remark -> text("note", remark));
        writePosition(claim.position());
        json.writeEndObject();
    }

    private void writeUnreadableClaim(RecordView view) {
        json.writeStartObject();
        for (String field :
                new String[] {"id", "subject", "property", "value", "as_of", "scope", "source", "locator"}) {
            text(field, emptyToNull(view.field(field)));
        }
        writePosition(view.position());
        json.writeEndObject();
    }

    private void writeRecords(Finding finding) {
        if (finding.records().stream().allMatch(view -> view.kind() == RecordView.Kind.CLAIM)) {
            return;
        }
        json.writeArrayPropertyStart("records");
        finding.records().stream()
                .filter(view -> view.kind() != RecordView.Kind.CLAIM)
                .forEach(this::writeRecord);
        json.writeEndArray();
    }

    private void writeRecord(RecordView view) {
        json.writeStartObject();
        json.writeStringProperty("kind", view.kind().id());
        json.writeObjectPropertyStart("fields");
        new TreeMap<>(view.fields()).forEach(json::writeStringProperty);
        json.writeEndObject();
        writePosition(view.position());
        json.writeEndObject();
    }

    private void writePosition(Position position) {
        if (position.file().isEmpty()) {
            return;
        }
        json.writeStringProperty("file", position.file());
        json.writeNumberProperty("line", position.line());
        json.writeNumberProperty("column", position.column());
    }

    private void writeDetails(Map<String, Object> details) {
        json.writeObjectPropertyStart("details");
        new TreeMap<>(details).forEach((key, value) -> {
            if (value instanceof Long days) {
                json.writeNumberProperty(key, days);
            } else {
                json.writeStringProperty(key, value.toString());
            }
        });
        json.writeEndObject();
    }

    private void text(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Asks the generator to indent. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }
    }
}
