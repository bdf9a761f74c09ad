package org.testimonia.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A dataset that is edited at random, with all the faults that a dataset may have, and written in ever other ways. Every
 * claim has an id of its own, so that it is known what became of it.
 */
final class EditedDataset {

    private static final List<String> FIELDS =
            List.of("id", "subject", "property", "value", "as_of", "scope", "source", "locator", "quote", "note");
    private static final List<String> SUBJECTS = List.of("mopr", "spain", "france", "chile", "peru");
    private static final List<String> DATES =
            List.of("1925", "Aug. 1925", "1925-08", "c. 1928", "before 1933", "1932", "1934");
    private static final List<String> FIGURES = List.of("67", "62", "60", "1,278,274", "8,900,000", "about 500");
    private static final List<String> SOURCES = List.of("ryle", "lazitch", "busky", "article");
    private static final List<String> SCOPES = List.of("", "", "whole", "whole - spain");

    private final Random random;
    private Map<String, Map<String, String>> claims = new TreeMap<>();
    private List<String> sources = new ArrayList<>(SOURCES);
    private String severity = "warning";
    private int serial;

    EditedDataset(Random random, int size) {
        this.random = random;
        for (int i = 0; i < size; i++) {
            add();
        }
    }

    Map<String, Map<String, String>> claims() {
        Map<String, Map<String, String>> copy = new TreeMap<>();
        claims.forEach((id, fields) -> copy.put(id, new TreeMap<>(fields)));
        return copy;
    }

    List<String> sources() {
        return List.copyOf(sources);
    }

    /** One to three edits; none in one of six, so that the files only are written otherwise. */
    void edit() {
        int edits = random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < edits; i++) {
            editOnce();
        }
    }

    private void editOnce() {
        String id = any(List.copyOf(claims.keySet()));
        Map<String, String> claim = claims.get(id);
        switch (random.nextInt(10)) {
            case 0 -> add();
            case 1 -> remove(id);
            case 2 -> rename(id);
            case 3 -> claim.put("source", random.nextInt(3) == 0 ? "" : any(SOURCES));
            case 4 -> claim.put("locator", "p. " + (1 + random.nextInt(3)));
            case 5 -> claim.put("scope", any(SCOPES));
            case 6 -> claim.put(random.nextBoolean() ? "note" : "quote", "words " + serial++);
            case 7 -> toggle(any(SOURCES));
            case 8 -> severity = any(List.of("warning", "note", "error"));
            default -> claim.put("value", value(claim.get("property")));
        }
    }

    private void toggle(String source) {
        if (!sources.remove(source)) {
            sources.add(source);
        }
    }

    private void add() {
        Map<String, String> claim = new TreeMap<>();
        String property = any(List.of("established", "dissolved", "members", "sections"));
        claim.put("id", "C" + serial++);
        claim.put("subject", any(SUBJECTS));
        claim.put("property", property);
        claim.put("value", value(property));
        claim.put("as_of", random.nextBoolean() ? "1932-01-01" : "");
        claim.put("scope", any(SCOPES));
        claim.put("source", random.nextInt(5) == 0 ? "" : any(SOURCES));
        claim.put("locator", claim.get("source").isEmpty() ? "" : "p. " + (1 + random.nextInt(3)));
        claims.put(claim.get("id"), claim);
    }

    private void remove(String id) {
        if (claims.size() > 3) {
            claims.remove(id);
        }
    }

    private void rename(String id) {
        Map<String, String> claim = claims.remove(id);
        claim.put("id", "C" + serial++);
        claims.put(claim.get("id"), claim);
    }

    private String value(String property) {
        boolean isDate = property.equals("established") || property.equals("dissolved");
        return any(isDate ? DATES : FIGURES);
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** The files, written in one of many ways. */
    Map<String, String> files() {
        List<Map<String, String>> shuffled = new ArrayList<>(claims.values());
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(shuffled.size());
        Map<String, String> files = new LinkedHashMap<>();
        files.put("part-" + random.nextInt(100) + ".csv", csv(shuffled.subList(0, cut)));
        files.put("rest.ndjson", ndjson(shuffled.subList(cut, shuffled.size())));
        String resources = files.keySet().stream()
                .map(name -> "{\"path\": \"" + name + "\", \"testimonia\": {\"role\": \"claims\"}}")
                .collect(Collectors.joining(", "));
        files.put(
                "sources.json",
                sources.stream()
                        .map(id -> "{\"id\": \"" + id + "\", \"title\": \"Title of " + id + "\"}")
                        .collect(Collectors.joining(",\n", "[", "]")));
        files.put(
                "datapackage.json",
                "{\"name\": \"edited\", \"resources\": [" + resources
                        + ", {\"path\": \"sources.json\", \"testimonia\": {\"role\": \"sources\"}}]}");
        files.put("testimonia.yaml", "rules:\n  date/contradiction: {severity: " + severity + "}\n");
        return files;
    }

    private String csv(List<Map<String, String>> rows) {
        List<String> columns = new ArrayList<>(FIELDS);
        Collections.shuffle(columns, random);
        String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
        return String.join(",", columns)
                + lineEnd
                + rows.stream()
                        .map(row -> columns.stream()
                                        .map(column -> "\"" + row.getOrDefault(column, "") + "\"")
                                        .collect(Collectors.joining(","))
                                + lineEnd)
                        .collect(Collectors.joining());
    }

    private String ndjson(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> {
                    List<String> fields = new ArrayList<>();
                    row.forEach((field, text) -> fields.add("\"" + field + "\": \"" + text + "\""));
                    Collections.shuffle(fields, random);
                    return "{" + String.join(", ", fields) + "}\n";
                })
                .collect(Collectors.joining());
    }
}
