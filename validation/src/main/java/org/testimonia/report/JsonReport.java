package org.testimonia.report;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.testimonia.audit.AcceptedFinding;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.audit.Verdict;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

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
        try (JsonGenerator generator = new JsonFactory().createGenerator(new IndentedJson(), new Unclosed(out))) {
            new JsonReport(generator).write(report, toolVersion);
        }
    }

    static void writeFinding(Finding finding, JsonGenerator json) {
        new JsonReport(json).writeFinding(finding);
    }

    static void writeTool(String toolVersion, JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeStringProperty("name", "testimonia");
        json.writeStringProperty("version", toolVersion);
        json.writeEndObject();
    }

    private void write(AuditReport report, String toolVersion) {
        json.writeStartObject();
        writeTool(toolVersion, json);
        json.writeStringProperty("dataset", report.dataset().name());
        writeSummary(report);
        json.writeArrayPropertyStart("findings");
        report.findings().forEach(this::writeFinding);
        json.writeEndArray();
        writeAccepted(report.accepted(), json);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    static void writeAccepted(List<AcceptedFinding> accepted, JsonGenerator json) {
        json.writeArrayPropertyStart("accepted");
        accepted.forEach(new JsonReport(json)::writeAccepted);
        json.writeEndArray();
    }

    private void writeAccepted(AcceptedFinding accepted) {
        Decision decision = accepted.decision();
        json.writeStartObject();
        json.writeObjectPropertyStart("decision");
        json.writeStringProperty("ruling", decision.ruling().toString());
        json.writeStringProperty("reason", decision.reason());
        json.writeStringProperty("author", decision.author());
        json.writeStringProperty("date", decision.date().toString());
        ClaimJson.text(json, "until", decision.until().map(LocalDate::toString).orElse(null));
        decision.since().ifPresent(revision -> json.writeStringProperty("since", revision));
        ClaimJson.writePosition(decision.position(), json);
        json.writeEndObject();
        json.writeName("finding");
        writeFinding(accepted.finding());
        json.writeEndObject();
    }

    private void writeSummary(AuditReport report) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("claims", report.dataset().claims().size());
        json.writeNumberProperty("subjects", report.dataset().subjectIds().size());
        json.writeNumberProperty("sources", report.dataset().sourceIds().size());
        json.writeNumberProperty("error", report.count(Severity.ERROR));
        json.writeNumberProperty("warning", report.count(Severity.WARNING));
        json.writeNumberProperty("note", report.count(Severity.NOTE));
        json.writeNumberProperty("accepted", report.accepted().size());
        json.writeNumberProperty("baseline", report.known().size());
        json.writeEndObject();
    }

    private void writeFinding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().id());
        ClaimJson.text(json, "verdict", finding.verdict().map(Verdict::id).orElse(null));
        json.writeStringProperty("message", finding.message());
        ClaimJson.text(json, "subject", ClaimJson.emptyToNull(finding.subject()));
        ClaimJson.text(json, "property", ClaimJson.emptyToNull(finding.property()));
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
                .forEach(this::writeClaimRecord);
        json.writeEndArray();
    }

    private void writeClaim(Claim claim, int side) {
        json.writeStartObject();
        json.writeNumberProperty("side", side);
        ClaimJson.writeFields(claim, json);
        json.writeEndObject();
    }

    private void writeClaimRecord(RecordView view) {
        json.writeStartObject();
        for (String field :
                new String[] {"id", "subject", "property", "value", "as_of", "scope", "source", "locator"}) {
            ClaimJson.text(json, field, ClaimJson.emptyToNull(view.field(field)));
        }
        writePlace(view);
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
        writePlace(view);
        json.writeEndObject();
    }

    private void writePlace(RecordView view) {
        if (view.isBefore()) {
            json.writeBooleanProperty("before", true);
        }
        ClaimJson.writePosition(view.position(), json);
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
}
