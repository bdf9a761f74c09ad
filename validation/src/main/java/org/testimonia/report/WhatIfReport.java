package org.testimonia.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.testimonia.audit.Assumption;
import org.testimonia.audit.AuditDifference;
import org.testimonia.audit.AuditReport;
import org.testimonia.audit.Hypothesis;
import org.testimonia.claim.Claim;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * What follows from a hypothesis, for a person and for a program: what is assumed, and what changes against the audit of
 * the dataset as it stands.
 */
public final class WhatIfReport {

    private final Hypothesis hypothesis;
    private final AuditReport before;
    private final AuditReport after;
    private final AuditDifference difference;

    private WhatIfReport(Hypothesis hypothesis, AuditReport before, AuditReport after) {
        this.hypothesis = hypothesis;
        this.before = before;
        this.after = after;
        this.difference = AuditDifference.between(before, after);
    }

    /**
     * Holds two audits against each other.
     *
     * @param before the audit of the dataset as it stands
     * @param after the audit under the hypothesis
     */
    public static WhatIfReport of(Hypothesis hypothesis, AuditReport before, AuditReport after) {
        return new WhatIfReport(hypothesis, before, after);
    }

    /**
     * The report as text with {@code \n} line ends.
     *
     * @param verbose whether to show every step of each explanation
     */
    public String text(TextStyle style, boolean verbose) {
        StringBuilder out = new StringBuilder(style.bold("What if") + "\n\n");
        hypothesis.assumptions().stream()
                .flatMap(assumption -> new AssumptionWording(assumption, before.dataset()).lines(style).stream())
                .forEach(line -> out.append(line).append('\n'));
        out.append('\n');
        if (difference.isEmpty()) {
            return out.append(nothingChanges()).append('\n').toString();
        }
        DifferenceText text = new DifferenceText(style, verbose);
        return out.append(text.section("no longer", difference.gone(), before.dataset()))
                .append(text.section("new", difference.added(), after.dataset()))
                .append(text.changes(difference.changed(), after.dataset()))
                .append(count())
                .append('\n')
                .toString();
    }

    private String nothingChanges() {
        int findings = before.findings().size();
        return "Nothing changes: "
                + (findings == 0
                        ? "there is still no finding."
                        : "the " + (findings == 1 ? "one finding stands" : findings + " findings stand")
                                + " as without it.");
    }

    private String count() {
        List<String> counts = new ArrayList<>();
        counts.add(difference.gone().size() + " no longer");
        counts.add(difference.added().size() + " new");
        counts.add(difference.changed().size() + " changed");
        counts.add(unchanged() + " as before");
        return String.join(", ", counts);
    }

    private int unchanged() {
        return before.findings().size()
                - difference.gone().size()
                - difference.changed().size();
    }

    /**
     * Writes the report as JSON, indented by two spaces, with {@code \n} line ends; the writer is flushed, not closed. Its
     * shape has a JSON Schema, {@code what-if.schema.json}; findings have the shape that {@link JsonReport} gives them.
     *
     * @param toolVersion the version of the tool that made it
     */
    public void writeJson(String toolVersion, Writer out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(new IndentedJson(), new Unclosed(out))) {
            json.writeStartObject();
            JsonReport.writeTool(toolVersion, json);
            json.writeStringProperty("dataset", before.dataset().name());
            json.writeArrayPropertyStart("hypothesis");
            hypothesis.assumptions().forEach(assumption -> writeAssumption(assumption, json));
            json.writeEndArray();
            writeSummary(json);
            DifferenceJson.findings("gone", difference.gone(), json);
            DifferenceJson.findings("new", difference.added(), json);
            DifferenceJson.changes(difference.changed(), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeAssumption(Assumption assumption, JsonGenerator json) {
        json.writeStartObject();
        json.writeName("claim");
        writeClaim(assumption.stands(), json);
        json.writeName("assumed");
        assumption.assumed().ifPresentOrElse(claim -> writeClaim(claim, json), json::writeNull);
        json.writeEndObject();
    }

    private static void writeClaim(Claim claim, JsonGenerator json) {
        json.writeStartObject();
        ClaimJson.writeFields(claim, json);
        json.writeEndObject();
    }

    private void writeSummary(JsonGenerator json) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("gone", difference.gone().size());
        json.writeNumberProperty("new", difference.added().size());
        json.writeNumberProperty("changed", difference.changed().size());
        json.writeNumberProperty("unchanged", unchanged());
        json.writeEndObject();
    }

    @Override
    public String toString() {
        return hypothesis.assumptions().stream()
                        .map(assumption -> assumption.stands().id())
                        .collect(Collectors.joining(", ", "what if ", ": "))
                + count();
    }
}
