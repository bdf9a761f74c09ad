package org.testimonia.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes records one by one in the format of a file. */
final class RecordWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .build())
            .build();
    private static final YAMLMapper CONFIGURATION = YAMLMapper.builder(YAMLFactory.builder()
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                    .build())
            .build();

    private RecordWriter() {}

    /** A source of records that can be gone through more than once. */
    interface Records extends Iterable<Map<String, Object>> {}

    static void csv(List<String> columns, Records records, Writer out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(columns);
            for (Map<String, Object> record : records) {
                csv.writeRecord(columns.stream()
                        .map(column -> RecordTree.cell(record, column))
                        .toList());
            }
        }
    }

    /** A JSON array, a record on each line. */
    static void json(Records records, Writer out) throws IOException {
        String separator = "[\n";
        for (Map<String, Object> record : records) {
            out.append(separator).append(JSON.writeValueAsString(record));
            separator = ",\n";
        }
        out.append(separator.startsWith("[") ? "[]\n" : "\n]\n");
    }

    static void ndjson(Records records, Writer out) throws IOException {
        for (Map<String, Object> record : records) {
            out.append(JSON.writeValueAsString(record)).append('\n');
        }
    }

    static void yaml(Records records, Writer out) throws IOException {
        boolean any = false;
        for (Map<String, Object> record : records) {
            out.append(YAML.writeValueAsString(List.of(record)));
            any = true;
        }
        out.append(any ? "" : "[]\n");
    }

    /** One object that people may go on to edit: only texts that need quotation marks have them. */
    static void yamlObject(Map<String, Object> object, Writer out) throws IOException {
        out.append(CONFIGURATION.writeValueAsString(object));
    }
}
