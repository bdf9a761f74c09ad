package org.testimonia.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds the files of a dataset against their JSON Schemas. */
final class Schemas {

    private static final JsonMapper JSON = new JsonMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    private Schemas() {}

    /** What the schema of a file says against its content; nothing for a file that has no schema. */
    static List<String> errors(String fileName, String content) {
        String schema = schemaOf(fileName);
        if (schema.isEmpty()) {
            return List.of();
        }
        return schema(schema).validate(tree(fileName, content)).stream()
                .map(Error::toString)
                .toList();
    }

    private static String schemaOf(String fileName) {
        if (fileName.endsWith(".bib")) {
            return "";
        }
        String stem = FileFormat.stem(fileName);
        return switch (stem) {
            case "claims", "subjects", "sources", "testimonia" -> stem;
            case "datapackage" -> "datapackage-testimonia";
            default -> "";
        };
    }

    static Schema schema(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/org/testimonia/schema/" + name + ".schema.json")) {
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            return registry.getSchema(JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(String fileName, String content) {
        return switch (FileFormat.ofFileName(fileName).orElseThrow()) {
            case CSV -> JSON.valueToTree(rows(content));
            case NDJSON ->
                JSON.readTree("[" + String.join(",", content.strip().lines().toList()) + "]");
            case YAML -> read(YAML, content);
            default -> read(JSON, content);
        };
    }

    private static JsonNode read(ObjectMapper mapper, String content) {
        return mapper.readTree(content);
    }

    private static List<Map<String, String>> rows(String content) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(content)) {
            Map<String, String> filled = new LinkedHashMap<>(row.getFieldsAsMap());
            filled.values().removeIf(String::isBlank);
            rows.add(filled);
        }
        return rows;
    }
}
