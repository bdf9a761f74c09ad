package org.testimonia.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the same records in ever other ways: formats, quoting, line ends, columns, order, files and their names. */
record RandomLayout(Random random) {

    private static final List<String> FIELDS =
            List.of("id", "subject", "property", "value", "as_of", "scope", "source", "locator", "quote", "note");
    private static final List<String> FORMATS = List.of("csv", "json", "ndjson", "yaml");

    /** The files of a dataset in {@code data}: one that is named claims, or several that a description names. */
    Map<String, String> files(List<Map<String, String>> records) {
        List<Map<String, String>> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        int parts = random.nextInt(3) == 0 && records.size() > 3 ? 2 + random.nextInt(2) : 1;
        Map<String, String> files = new TreeMap<>();
        List<String> names = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<Map<String, String>> share = new ArrayList<>();
            for (int i = part; i < shuffled.size(); i += parts) {
                share.add(shuffled.get(i));
            }
            String format = FORMATS.get(random.nextInt(FORMATS.size()));
            String name = (parts == 1 ? "claims." : "part-" + random.nextInt(1000) + "-" + part + ".") + format;
            names.add(name);
            files.put("data/" + name, file(format, share));
        }
        if (parts > 1) {
            files.put(
                    "data/datapackage.json",
                    names.stream()
                            .map(name -> "{\"path\": \"" + name + "\", \"testimonia\": {\"role\": \"claims\"}}")
                            .collect(Collectors.joining(", ", "{\"name\": \"d\", \"resources\": [", "]}")));
        }
        return files;
    }

    private String file(String format, List<Map<String, String>> records) {
        return switch (format) {
            case "csv" -> csv(records);
            case "json" -> lines(records, random.nextBoolean() ? "[\n  " : "[", ", ", "]\n", this::json);
            case "ndjson" -> lines(records, "", "\n", "\n", this::json);
            default -> lines(records, "", "", "", this::yaml);
        };
    }

    private interface Writing {
        String of(Map<String, String> record);
    }

    private static String lines(
            List<Map<String, String>> records, String open, String between, String close, Writing writing) {
        return records.stream().map(writing::of).collect(Collectors.joining(between, open, close));
    }

    private String csv(List<Map<String, String>> records) {
        List<String> columns = new ArrayList<>(FIELDS);
        Collections.shuffle(columns, random);
        String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
        boolean quoted = random.nextBoolean();
        StringBuilder out = new StringBuilder(String.join(",", columns)).append(lineEnd);
        for (Map<String, String> record : records) {
            out.append(columns.stream()
                            .map(column -> cell(record.getOrDefault(column, ""), quoted))
                            .collect(Collectors.joining(",")))
                    .append(lineEnd);
        }
        return out.toString();
    }

    private static String cell(String text, boolean quoted) {
        return quoted || text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private String json(Map<String, String> record) {
        String space = random.nextBoolean() ? " " : "";
        return shuffled(record).entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + space + "\""
                        + field.getValue().replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining("," + space, "{", "}"));
    }

    private String yaml(Map<String, String> record) {
        return shuffled(record).entrySet().stream()
                .map(field -> field.getKey() + ": '" + field.getValue().replace("'", "''") + "'")
                .collect(Collectors.joining("\n  ", "- ", "\n"));
    }

    private Map<String, String> shuffled(Map<String, String> record) {
        List<String> names = new ArrayList<>(record.keySet());
        Collections.shuffle(names, random);
        Map<String, String> fields = new LinkedHashMap<>();
        names.forEach(name -> fields.put(name, record.get(name)));
        return fields;
    }
}
