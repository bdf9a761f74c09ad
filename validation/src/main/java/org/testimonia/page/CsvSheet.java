package org.testimonia.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.testimonia.page.FindingEntry.DecisionEntry;
import org.testimonia.page.FindingEntry.NumberedReading;
import org.testimonia.page.FindingEntry.RecordEntry;

/**
 * Writes the report as a table (CSV, RFC 4180): a row for each reading and record of each finding, then one for each claim that no
 * finding speaks of. The names of the columns are fixed, so that a program can rely on them.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
final class CsvSheet {

    private static final List<String> COLUMNS = List.of(
            "finding",
            "fingerprint",
            "rule",
            "severity",
            "verdict",
            "witnesses",
            "sentence",
            "explanation",
            "ruling",
            "decided_by",
            "reason",
            "side",
            "witness",
            "kind",
            "id",
            "subject",
            "subject_name",
            "property",
            "value",
            "meaning",
            "unit",
            "as_of",
            "scope",
            "source",
            "source_name",
            "locator",
            "asserted_by",
            "derived_from",
            "quote",
            "note",
            "place");
    private static final int OF_FINDING = COLUMNS.indexOf("side");
    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder out = new StringBuilder();

    private CsvSheet() {}

    static String render(Apparatus apparatus) {
        CsvSheet sheet = new CsvSheet();
        sheet.line(COLUMNS);
        Stream.concat(apparatus.findings().stream(), apparatus.accepted().stream())
                .forEach(sheet::add);
        Set<String> told = Stream.concat(apparatus.findings().stream(), apparatus.accepted().stream())
                .flatMap(entry -> entry.readings().stream())
                .map(each -> each.reading().anchor())
                .collect(Collectors.toCollection(HashSet::new));
        apparatus.subjects().stream()
                .flatMap(subject -> subject.properties().stream())
                .flatMap(property -> property.readings().stream())
                .filter(reading -> !told.contains(reading.anchor()))
                .forEach(reading -> sheet.line(row(noFinding(), reading("", "", reading))));
        return sheet.out.toString();
    }

    private void add(FindingEntry entry) {
        List<String> head = head(entry);
        for (int side = 0; side < entry.sides().size(); side++) {
            for (NumberedReading each : entry.sides().get(side)) {
                line(row(head, reading(Integer.toString(side + 1), Integer.toString(each.witness()), each.reading())));
            }
        }
        entry.records().forEach(record -> line(row(head, record(record))));
        if (entry.readings().isEmpty() && entry.records().isEmpty()) {
            line(row(head, List.of()));
        }
    }

    private static List<String> head(FindingEntry entry) {
        return List.of(
                Integer.toString(entry.number()),
                entry.finding().fingerprint(),
                entry.finding().rule(),
                entry.severity(),
                entry.finding().verdict().map(verdict -> verdict.id()).orElse(""),
                Integer.toString(entry.finding().witnesses()),
                entry.sentence(),
                String.join("; ", entry.finding().explanation()),
                entry.decision().map(DecisionEntry::ruling).orElse(""),
                entry.decision().map(DecisionEntry::author).orElse(""),
                entry.decision().map(DecisionEntry::reason).orElse(""));
    }

    private static List<String> noFinding() {
        return Stream.generate(() -> "").limit(OF_FINDING).toList();
    }

    private static List<String> reading(String side, String witness, Reading reading) {
        return List.of(
                side,
                witness,
                "claim",
                reading.claim().id(),
                reading.claim().subject(),
                reading.subject().words(),
                reading.claim().property(),
                reading.claim().value().text(),
                reading.meaning(),
                reading.unit(),
                reading.asOf(),
                reading.claim().scope().toString(),
                reading.claim().source().orElse(""),
                reading.source().anchor().isEmpty() ? "" : reading.source().name(),
                reading.locator(),
                reading.assertedBy(),
                reading.derivedFrom(),
                reading.quote(),
                reading.note(),
                reading.place());
    }

    private static List<String> record(RecordEntry record) {
        Map<String, String> fields = record.fields();
        return List.of(
                "",
                "",
                record.kind().id() + (record.before() ? " before" : ""),
                fields.getOrDefault("id", ""),
                fields.getOrDefault("subject", ""),
                fields.getOrDefault("name", ""),
                fields.getOrDefault("property", ""),
                fields.getOrDefault("value", ""),
                "",
                fields.getOrDefault("unit", ""),
                fields.getOrDefault("as_of", ""),
                fields.getOrDefault("scope", ""),
                fields.getOrDefault("source", ""),
                fields.getOrDefault("title", ""),
                fields.getOrDefault("locator", ""),
                fields.getOrDefault("asserted_by", ""),
                fields.getOrDefault("derived_from", ""),
                fields.getOrDefault("quote", ""),
                fields.getOrDefault("note", ""),
                record.place());
    }

    private static List<String> row(List<String> head, List<String> rest) {
        List<String> row = new ArrayList<>(head);
        row.addAll(rest);
        while (row.size() < COLUMNS.size()) {
            row.add("");
        }
        return row;
    }

    private void line(List<String> cells) {
        out.append(cells.stream().map(CsvSheet::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = (formula ? "'" : "") + text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
