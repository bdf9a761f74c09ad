package org.testimonia.report;

import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.source.Citation;
import org.testimonia.source.Locator;
import org.testimonia.source.Position;
import tools.jackson.core.JsonGenerator;

/** Writes claims and positions in the one form that all JSON output shares. */
final class ClaimJson {

    private ClaimJson() {}

    /** The fields of a claim and its position, into an object that the caller began. */
    static void writeFields(Claim claim, JsonGenerator json) {
        json.writeStringProperty("id", claim.id());
        json.writeStringProperty("subject", claim.subject());
        json.writeStringProperty("property", claim.property());
        json.writeStringProperty("value", claim.value().text());
        claim.unit().ifPresent(unit -> json.writeStringProperty("unit", unit));
        text(json, "as_of", claim.asOf().map(date -> date.text()).orElse(null));
        text(json, "scope", emptyToNull(claim.scope().toString()));
        text(json, "source", claim.source().orElse(null));
        text(
                json,
                "locator",
                claim.citation().flatMap(Citation::locator).map(Locator::text).orElse(null));
        claim.assertedBy().ifPresent(who -> json.writeStringProperty("asserted_by", who));
        claim.quote().ifPresent(words -> json.writeStringProperty("quote", words));
        claim.note().ifPresent(remark -> json.writeStringProperty("note", remark));
        writePosition(claim.position(), json);
    }

    /** File, line and column; nothing for what stands in no file. */
    static void writePosition(Position position, JsonGenerator json) {
        if (!position.file().isEmpty()) {
            json.writeStringProperty("file", position.file());
            json.writeNumberProperty("line", position.line());
            json.writeNumberProperty("column", position.column());
        }
    }

    static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
