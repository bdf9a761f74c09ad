package org.testimonia.report;

import java.util.List;

import org.testimonia.audit.AuditDifference.Change;
import org.testimonia.audit.Finding;
import tools.jackson.core.JsonGenerator;

/** Writes what differs between two audits for a program. */
final class DifferenceJson {

    private DifferenceJson() {}

    static void findings(String name, List<Finding> findings, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        findings.forEach(finding -> JsonReport.writeFinding(finding, json));
        json.writeEndArray();
    }

    static void changes(List<Change> changes, JsonGenerator json) {
        json.writeArrayPropertyStart("changed");
        for (Change change : changes) {
            json.writeStartObject();
            json.writeName("before");
            JsonReport.writeFinding(change.before(), json);
            json.writeName("after");
            JsonReport.writeFinding(change.after(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
