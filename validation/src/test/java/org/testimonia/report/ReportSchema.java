package org.testimonia.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The JSON Schema of reports. */
final class ReportSchema {

    private ReportSchema() {}

    static Schema load() {
        return load("report");
    }

    /** The schema of a kind of report; it may refer to the one of audits. */
    static Schema load(String kind) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(Map.of("urn:testimonia:schema:report", text("report"))))
                .getSchema(text(kind));
    }

    private static String text(String kind) {
        try (InputStream schema =
                JsonReport.class.getResourceAsStream("/org/testimonia/schema/" + kind + ".schema.json")) {
            return new String(Objects.requireNonNull(schema, kind).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
