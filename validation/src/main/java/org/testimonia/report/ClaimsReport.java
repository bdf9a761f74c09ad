package org.testimonia.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;
import org.testimonia.date.HistoricalDate;
import org.testimonia.lineage.Lineage;
import org.testimonia.lineage.Witness;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** The claims of a subject side by side, property by property, those of one witness together. */
public final class ClaimsReport {

    private ClaimsReport() {}

    /** The claims in aligned lines, with a count of witnesses for each property. */
    public static String text(Dataset dataset, String subject, List<Claim> claims, TextStyle style) {
        Lineage lineage = Lineage.of(dataset);
        String name = OneLine.of(dataset.subjectName(subject));
        StringBuilder out = new StringBuilder(style.bold(name))
                .append(name.equals(subject) ? "" : style.faint(" (" + subject + ")"))
                .append('\n');
        byProperty(claims).forEach((property, group) -> {
            List<Witness> witnesses = lineage.witnesses(group);
            out.append('\n')
                    .append(style.bold(property.replace('_', ' ')))
                    .append(style.faint(
                            "  " + Plural.of(group.size(), "claim") + ", " + Plural.of(witnesses.size(), "witness")))
                    .append('\n');
            TextLayout.align(rows(witnesses, dataset), "  ")
                    .forEach(line -> out.append(line).append('\n'));
        });
        return out.toString();
    }

    private static List<List<String>> rows(List<Witness> witnesses, Dataset dataset) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < witnesses.size(); i++) {
            String mark = "W" + (i + 1);
            for (Claim claim : witnesses.get(i).claims()) {
                List<String> row = new ArrayList<>();
                row.add(mark);
                row.addAll(ClaimLines.cells(claim, dataset));
                row.add(
                        2,
                        claim.date()
                                .map(HistoricalDate::range)
                                .map(Object::toString)
                                .orElse(""));
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, List<Claim>> byProperty(List<Claim> claims) {
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        claims.forEach(claim -> groups.computeIfAbsent(claim.property(), property -> new ArrayList<>())
                .add(claim));
        return groups;
    }

    /** The claims as JSON: {@code {"subject": …, "claims": [{…, "witness": 1}, …]}}; witnesses count within a property. */
    public static void writeJson(Dataset dataset, String subject, List<Claim> claims, Writer out) {
        Lineage lineage = Lineage.of(dataset);
        try (JsonGenerator json = new JsonFactory().createGenerator(new IndentedJson(), new Unclosed(out))) {
            json.writeStartObject();
            json.writeStringProperty("subject", subject);
            json.writeStringProperty("name", dataset.subjectName(subject));
            json.writeArrayPropertyStart("claims");
            byProperty(claims).values().forEach(group -> writeWitnesses(lineage.witnesses(group), json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeWitnesses(List<Witness> witnesses, JsonGenerator json) {
        for (int i = 0; i < witnesses.size(); i++) {
            for (Claim claim : witnesses.get(i).claims()) {
                json.writeStartObject();
                json.writeNumberProperty("witness", i + 1);
                ClaimJson.writeFields(claim, json);
                json.writeEndObject();
            }
        }
    }
}
