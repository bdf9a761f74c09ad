package org.testimonia.report;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.date.Day;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.DecimalRange;
import org.testimonia.lineage.Party;
import org.testimonia.reasoning.Statement;
import org.testimonia.reasoning.TemporalNetwork;
import org.testimonia.report.ClaimGroup.WitnessedClaim;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes the claims of a subject for a program. */
final class ClaimsJson {

    private final Dataset dataset;

    ClaimsJson(Dataset dataset) {
        this.dataset = dataset;
    }

    void write(String subject, List<PropertyClaims> properties, Writer out) {
        TemporalNetwork network =
                TemporalNetwork.of(dataset, dataset.configuration().dates());
        try (JsonGenerator json = new JsonFactory().createGenerator(new IndentedJson(), new Unclosed(out))) {
            json.writeStartObject();
            json.writeStringProperty("subject", subject);
            json.writeStringProperty("name", dataset.subjectName(subject));
            json.writeArrayPropertyStart("properties");
            properties.forEach(property -> write(property, property.groups(network), json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void write(PropertyClaims property, List<ClaimGroup> groups, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("property", property.property());
        ClaimJson.text(json, "unit", ClaimJson.emptyToNull(property.unit()));
        json.writeNumberProperty("witnesses", property.witnessCount());
        ClaimJson.text(json, "party", property.party().map(Party::name).orElse(null));
        json.writeArrayPropertyStart("shared_origins");
        property.sharedOrigins().forEach(shared -> write(shared, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("groups");
        groups.forEach(group -> write(group, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(PropertyClaims.SharedOrigin shared, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("witness", shared.witness());
        json.writeStringProperty("words", shared.words());
        json.writeEndObject();
    }

    private void write(ClaimGroup group, JsonGenerator json) {
        json.writeStartObject();
        ClaimJson.text(
                json, "as_of", group.key().asOf().map(HistoricalDate::text).orElse(null));
        ClaimJson.text(json, "scope", ClaimJson.emptyToNull(group.key().scope().toString()));
        ClaimJson.text(json, "unit", ClaimJson.emptyToNull(group.key().unit()));
        json.writeNumberProperty("witnesses", group.witnesses());
        json.writeArrayPropertyStart("claims");
        group.claims().forEach(claim -> write(claim, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("together");
        group.together().forEach(range -> write(range, group.condition(), json));
        json.writeEndArray();
        group.change().ifPresent(change -> write(change, json));
        json.writeArrayPropertyStart("dataset");
        group.limits().forEach(limit -> write(limit, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(WitnessedClaim shown, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("witness", shown.witness());
        ClaimJson.text(json, "meaning", ClaimJson.emptyToNull(ClaimMeaning.of(shown.claim(), dataset)));
        ClaimJson.writeFields(shown.claim(), json);
        json.writeEndObject();
    }

    private static void write(JointRange range, String condition, JsonGenerator json) {
        json.writeStartObject();
        writeHead(range.end(), condition, json);
        String lower = range.ofDays() ? "earliest" : "lower";
        String upper = range.ofDays() ? "latest" : "upper";
        if (!range.isConflict()) {
            ClaimJson.text(json, lower, range.lower().orElse(null));
            ClaimJson.text(json, upper, range.upper().orElse(null));
            json.writeStringProperty("words", range.words());
            json.writeObjectPropertyStart("set_by");
            writeIds(lower, range.setLower(), json);
            writeIds(upper, range.setUpper(), json);
            json.writeEndObject();
        }
        writeIds("conflict", range.conflict(), json);
        json.writeEndObject();
    }

    private static void write(GroupChange change, JsonGenerator json) {
        json.writeObjectPropertyStart("change");
        json.writeStringProperty("since", change.since().text());
        writeNumbers(change.difference(), "lower", "upper", json);
        change.percent().ifPresent(percent -> writeNumbers(percent, "percent_lower", "percent_upper", json));
        json.writeStringProperty("words", change.words());
        json.writeEndObject();
    }

    private static void writeNumbers(DecimalRange range, String lower, String upper, JsonGenerator json) {
        ClaimJson.text(json, lower, range.lower().map(BigDecimal::toPlainString).orElse(null));
        ClaimJson.text(json, upper, range.upper().map(BigDecimal::toPlainString).orElse(null));
    }

    private static void write(DatasetLimit limit, JsonGenerator json) {
        json.writeStartObject();
        writeHead(limit.end(), "", json);
        ClaimJson.text(
                json,
                "earliest",
                limit.limits().days().earliest().day().map(Day::toString).orElse(null));
        ClaimJson.text(
                json,
                "latest",
                limit.limits().days().latest().day().map(Day::toString).orElse(null));
        json.writeObjectPropertyStart("set_by");
        writeIds("earliest", claims(limit.limits().setEarliest()), json);
        writeIds("latest", claims(limit.limits().setLatest()), json);
        json.writeEndObject();
        writeIds("left_aside", claims(limit.limits().leftAside()), json);
        json.writeEndObject();
    }

    private static void writeHead(String end, String condition, JsonGenerator json) {
        if (!end.isEmpty()) {
            json.writeStringProperty("of", end);
        }
        if (!condition.isEmpty()) {
            json.writeStringProperty("condition", condition);
        }
    }

    private static List<Claim> claims(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.claims().stream())
                .toList();
    }

    private static void writeIds(String name, List<Claim> claims, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        claims.forEach(claim -> json.writeString(claim.id()));
        json.writeEndArray();
    }
}
