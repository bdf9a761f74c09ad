package org.testimonia.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Suggestion;
import org.testimonia.source.Position;

/**
 * Reads the rows of a CSV file (RFC 4180) as records, each cell with its place in the file.
 *
 * <p>FastCSV splits the rows; it gives no columns, so they are counted from the cells. When it gives up on a row, that row
 * is reported and it starts afresh on the next line.
 */
final class CsvRecords {

    private final RewindableReader text;
    private final String file;
    private final List<String> required;
    private final Map<String, String> known;
    private final RecordSink sink;
    private LineCounter place = new LineCounter();
    private long offset;
    private List<Column> header = List.of();
    private int width;
    private long records;
    private boolean unusable;

    private record Column(int index, String name, Position position) {}

    /**
     * Prepares to read.
     *
     * @param known the column names that have a meaning; these are also understood as people write them, such as "As of"
     */
    CsvRecords(RewindableReader text, String file, List<String> required, Collection<String> known, RecordSink sink) {
        this.text = text;
        this.file = file;
        this.required = required;
        this.known = known.stream().collect(Collectors.toMap(CsvRecords::plain, name -> name, (one, other) -> one));
        this.sink = sink;
    }

    void read() {
        boolean ended = false;
        while (!ended) {
            ended = readUntilTrouble();
        }
        if (width == 0 && !unusable) {
            report(
                    Problem.Kind.UNREADABLE,
                    new Position(file, 1, 1),
                    "got an empty file, expected a line of column names");
        } else if (records == 0 && !unusable) {
            report(
                    Problem.Kind.UNREADABLE,
                    place.position(file),
                    "got no row below the column names, expected at least one");
        }
    }

    private boolean readUntilTrouble() {
        text.rewind(offset);
        try {
            for (CsvRow row : fastCsv()) {
                take(row);
                if (unusable) {
                    return true;
                }
            }
            return true;
        } catch (CsvParseException | RewindableReader.RecordTooLong e) {
            recover();
            return false;
        }
    }

    private CsvReader<CsvRow> fastCsv() {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Limits.CELL_CHARS)
                .build(new CsvRow.Handler(), text);
    }

    private void take(CsvRow row) {
        Position start = place.position(file);
        List<Node.Scalar> cells = locate(row);
        passLineEnd();
        text.release(offset);
        if (row.isBlank()) {
            return;
        }
        if (width == 0) {
            takeHeader(cells, start);
        } else {
            takeRow(cells, start);
        }
    }

    private List<Node.Scalar> locate(CsvRow row) {
        List<Node.Scalar> cells = new ArrayList<>(row.cells().size());
        for (CsvRow.RawCell cell : row.cells()) {
            skip(cells.isEmpty() ? 0 : 1);
            skip(cell.quoted() ? 1 : 0);
            Position position = place.position(file);
            Layout layout = cell.quoted() ? Layout.CSV_QUOTED : Layout.PLAIN;
            cells.add(new Node.Scalar(cell.text(), Node.Kind.STRING, layout, position));
            pass(cell);
        }
        return cells;
    }

    private void pass(CsvRow.RawCell cell) {
        if (!cell.quoted()) {
            skip(cell.text().length());
            return;
        }
        for (int i = 0; i < cell.text().length(); i++) {
            char c = cell.text().charAt(i);
            place.pass(c);
            offset++;
            skip(c == '"' ? 1 : 0);
        }
        skip(1);
    }

    private void skip(int characters) {
        place.passWithinLine(characters);
        offset += characters;
    }

    private void passLineEnd() {
        int end = text.charAt(offset);
        if (end == '\r' || end == '\n') {
            passOne();
        }
        if (end == '\r' && text.charAt(offset) == '\n') {
            passOne();
        }
    }

    private void passOne() {
        place.pass((char) text.charAt(offset));
        offset++;
    }

    private void takeHeader(List<Node.Scalar> cells, Position start) {
        width = cells.size();
        Set<String> names = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Node.Scalar cell = cells.get(i);
            String name = columnName(cell.text().strip(), cells);
            if (name.isEmpty() || names.add(name)) {
                columns.add(new Column(i, name, cell.position()));
            } else {
                sink.problem(Problem.at(
                        cell.position(),
                        Problem.Kind.UNREADABLE,
                        name,
                        "got a second column of this name, expected one; the first is used"));
            }
        }
        header = List.copyOf(columns);
        required.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            unusable = true;
            sink.problem(Problem.at(
                    start,
                    Problem.Kind.UNREADABLE,
                    name,
                    Suggestion.nearest(name, names)
                                    .map(near -> "got a column \"" + near + "\"")
                                    .orElse("got no such column")
                            + ", expected " + String.join(", ", required) + "; no row was read"));
        });
    }

    /** The name itself, or the known name that it is but for capitals, spaces and hyphens, if no column has just that. */
    private String columnName(String written, List<Node.Scalar> cells) {
        String meant = known.getOrDefault(plain(written), written);
        boolean taken = cells.stream().anyMatch(cell -> cell.text().strip().equals(meant));
        return taken ? written : meant;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    private void takeRow(List<Node.Scalar> cells, Position start) {
        records++;
        if (cells.size() != width) {
            String message = "got " + cells.size() + " cells, expected " + width + ", as many as column names";
            sink.problem(new Problem(Problem.Kind.UNREADABLE, start, "", message, raw(cells)));
            return;
        }
        List<Node.Field> fields = new ArrayList<>(header.size());
        for (Column column : header) {
            Node.Scalar cell = cells.get(column.index());
            if (!column.name().isEmpty()) {
                fields.add(new Node.Field(column.name(), column.position(), cell));
            } else if (!cell.isBlank()) {
                fields.add(new Node.Field("column " + (column.index() + 1), column.position(), cell));
            }
        }
        sink.record(new Node.Mapping(fields, start));
    }

    private Map<String, String> raw(List<Node.Scalar> cells) {
        Map<String, String> raw = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            raw.put("column " + (i + 1), cells.get(i).text());
        }
        header.stream().filter(column -> column.index() < cells.size()).forEach(column -> {
            String text = raw.remove("column " + (column.index() + 1));
            raw.put(
                    column.name().isEmpty() ? "column " + (column.index() + 1) : column.name(),
                    text == null ? "" : text);
        });
        return raw;
    }

    private void recover() {
        records++;
        CsvTrouble.Found trouble = CsvTrouble.find(text, offset, width);
        String row = text.text(offset, offset + Limits.SHOWN_CHARS);
        passTo(trouble.offset());
        Position position = place.position(file);
        if (trouble.toCellEnd()) {
            passQuotedCell();
        }
        passLine();
        sink.problem(new Problem(
                Problem.Kind.UNREADABLE,
                position,
                "",
                trouble.kind().message() + "; the row is left out",
                Map.of("row", row.lines().findFirst().orElse(""))));
    }

    private void passTo(long target) {
        while (offset < target) {
            passOne();
        }
    }

    private void passQuotedCell() {
        passOne();
        while (text.charAt(offset) >= 0) {
            boolean quote = text.charAt(offset) == '"';
            passOne();
            text.release(offset);
            if (quote && CsvTrouble.endsCell(text.charAt(offset))) {
                return;
            }
            if (quote && text.charAt(offset) == '"') {
                passOne();
            }
        }
    }

    private void passLine() {
        while (text.charAt(offset) >= 0 && text.charAt(offset) != '\n' && text.charAt(offset) != '\r') {
            passOne();
            text.release(offset);
        }
        passLineEnd();
    }

    private void report(Problem.Kind kind, Position position, String message) {
        sink.problem(Problem.at(position, kind, "", message));
    }
}
