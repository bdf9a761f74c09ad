package org.testimonia.io;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.testimonia.dataset.Problem;
import org.testimonia.source.Position;

/**
 * Reads what begins with {@code @} in a BibTeX file, one at a time, and keeps the names that {@code @string} defines.
 *
 * <p>Values are texts of LaTeX as they stand, their parts joined at {@code #} and names replaced by what they stand for.
 */
final class BibtexParser {

    private static final String END = "} or , behind a field";

    /** An entry as it stands: its type in lower case, its key, which may be empty, and its fields in their order. */
    record Entry(String type, String key, List<Field> fields, Position position) {}

    /** A field: its name in lower case, where that stands, and its value. */
    record Field(String name, Position position, String value) {}

    private final RewindableReader text;
    private final String file;
    private final Consumer<Problem> problems;
    private final Map<String, String> names = new HashMap<>(monthNames());
    private LineCounter place;
    private long at;
    private long start;
    /** Whether an entry was never closed, so that from then on a new one ends what is open. */
    private boolean wary;

    BibtexParser(RewindableReader text, String file, Consumer<Problem> problems) {
        this.text = text;
        this.file = file;
        this.problems = problems;
        this.place = new LineCounter();
    }

    private static Map<String, String> monthNames() {
        Map<String, String> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            months.put(name.substring(0, 3).toLowerCase(Locale.ROOT), name);
        }
        return months;
    }

    /** Where the next character stands in the text. */
    long offset() {
        return at;
    }

    Position position() {
        return place.position(file);
    }

    int peek() {
        return text.charAt(at);
    }

    void pass() {
        place.pass((char) text.charAt(at));
        at++;
    }

    /**
     * Takes what begins with the {@code @} that comes next, and stands behind it then.
     *
     * @return the entry, or nothing for what is none, such as a comment
     * @throws RefusedRecord if it is broken; the next character is then again the {@code @}
     */
    List<Entry> next() {
        start = at;
        LineCounter startPlace = new LineCounter(place.line(), place.column());
        try {
            return read();
        } catch (RefusedRecord broken) {
            at = start;
            place = startPlace;
            throw broken;
        }
    }

    private List<Entry> read() {
        Position position = position();
        pass();
        String type = word().toLowerCase(Locale.ROOT);
        if (type.equals("comment")) {
            passComment();
            return List.of();
        }
        skipSpaces();
        int open = peek();
        if (type.isEmpty() || (open != '{' && open != '(')) {
            throw broken(position, "got a broken entry, expected BibTeX such as @book{ryle-1967, title = {…}}");
        }
        pass();
        char close = open == '{' ? '}' : ')';
        return switch (type) {
            case "preamble" -> {
                value();
                end(close, position);
                yield List.of();
            }
            case "string" -> {
                fields(new ArrayList<>(), close, position).forEach(field -> names.put(field.name(), field.value()));
                yield List.of();
            }
            default -> List.of(entry(type, close, position));
        };
    }

    private Entry entry(String type, char close, Position position) {
        skipSpaces();
        Position keyPosition = position();
        String key = until(" \t\r\n,{}=\"" + close);
        skipSpaces();
        List<Field> fields = new ArrayList<>();
        if (peek() == '=') {
            fields.add(field(key, keyPosition, position));
            key = "";
        }
        skipSpaces();
        if (peek() == ',') {
            pass();
            fields(fields, close, position);
        } else if (peek() == close) {
            pass();
        } else {
            throw unexpected("a comma behind the key", position);
        }
        return new Entry(type, key, List.copyOf(fields), position);
    }

    private List<Field> fields(List<Field> fields, char close, Position entry) {
        skipSpaces();
        while (peek() != close) {
            Position position = position();
            String name = until("=,{}\"()@#%").strip();
            take(field(name, position, entry), fields);
            skipSpaces();
            if (peek() == ',') {
                pass();
                skipSpaces();
            } else if (peek() != close) {
                throw unexpected(END, entry);
            }
        }
        end(close, entry);
        return fields;
    }

    private void take(Field field, List<Field> fields) {
        boolean again = fields.stream().anyMatch(other -> other.name().equals(field.name()));
        if (again) {
            problems.accept(Problem.at(
                    field.position(),
                    Problem.Kind.UNREADABLE,
                    field.name(),
                    "got the field a second time in its entry, expected it once; the first is taken"));
        } else {
            fields.add(field);
        }
    }

    private Field field(String name, Position position, Position entry) {
        if (name.isEmpty() || name.chars().anyMatch(Character::isWhitespace) || peek() != '=') {
            throw unexpectedAt(position, "a field such as title = {…}", entry);
        }
        pass();
        return new Field(name.toLowerCase(Locale.ROOT), position, value());
    }

    private String value() {
        StringBuilder value = new StringBuilder();
        part(value);
        skipSpaces();
        while (peek() == '#') {
            pass();
            part(value);
            skipSpaces();
        }
        return value.toString();
    }

    private void part(StringBuilder value) {
        skipSpaces();
        Position position = position();
        int first = peek();
        if (first == '{' || first == '"') {
            pass();
            braced(value, first == '{' ? '}' : '"', position);
            return;
        }
        String bare = until(" \t\r\n,#{}\"()=@");
        if (bare.isEmpty()) {
            throw unexpected("a value such as {…}, \"…\", 1986 or the name of a @string", position);
        }
        value.append(named(bare, position));
    }

    private String named(String bare, Position position) {
        String known = names.get(bare.toLowerCase(Locale.ROOT));
        boolean number = bare.chars().allMatch(c -> c >= '0' && c <= '9');
        if (known == null && !number) {
            problems.accept(Problem.at(
                    position,
                    Problem.Kind.UNREADABLE,
                    "",
                    Quoting.got(bare) + ", expected the name of a @string before it, or a text in braces;"
                            + " it is taken as a text"));
        }
        return known == null ? bare : known;
    }

    /** What stands up to the end of a text, whose braces come in pairs; white space counts as one space. */
    private void braced(StringBuilder value, char close, Position opened) {
        int depth = 0;
        int from = value.length();
        while (peek() != close || depth > 0) {
            int c = peek();
            if (c < 0 || at - start > Limits.CELL_CHARS) {
                wary = true;
                throw broken(opened, "got a text that is not closed, expected " + close);
            }
            if (wary && c == '@' && startsLine(at)) {
                throw broken(opened, "got a text that is not closed before the next entry, expected " + close);
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                throw broken(position(), "got a } without its {, expected " + close);
            }
            boolean again =
                    Character.isWhitespace(c) && value.length() > from && value.charAt(value.length() - 1) == ' ';
            if (!again) {
                value.append(Character.isWhitespace(c) ? ' ' : (char) c);
            }
            pass();
        }
        pass();
    }

    private void end(char close, Position entry) {
        skipSpaces();
        if (peek() != close) {
            throw unexpected(END, entry);
        }
        pass();
    }

    /** A comment is what stands in its braces; without a pair of them, the rest of its line. */
    private void passComment() {
        LineCounter before = new LineCounter(place.line(), place.column());
        long from = at;
        skipSpaces();
        int depth = 0;
        do {
            int c = peek();
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean open = c >= 0 && depth > 0 && at - from <= Limits.CELL_CHARS;
            if (!open && c != '}') {
                at = from;
                place = before;
                return;
            }
            pass();
        } while (depth > 0);
    }

    /** Whether nothing but space stands before an offset in its line. */
    boolean startsLine(long offset) {
        long before = offset - 1;
        while (before >= start && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < start || text.charAt(before) == '\n' || text.charAt(before) == '\r';
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        while (peek() >= 0 && Character.isLetter(peek())) {
            word.append((char) peek());
            pass();
        }
        return word.toString();
    }

    private String until(String ends) {
        StringBuilder word = new StringBuilder();
        while (peek() >= 0 && ends.indexOf(peek()) < 0 && at - start <= Limits.CELL_CHARS) {
            word.append((char) peek());
            pass();
        }
        return word.toString();
    }

    private void skipSpaces() {
        while (peek() >= 0 && Character.isWhitespace(peek())) {
            pass();
        }
    }

    private RefusedRecord unexpected(String expected, Position entry) {
        return unexpectedAt(position(), expected, entry);
    }

    /** What is missing at the end of the file or before the next entry may be missing anywhere in the entry. */
    private RefusedRecord unexpectedAt(Position position, String expected, Position entry) {
        int c = peek();
        if (c < 0 || (c == '@' && startsLine(at))) {
            return broken(entry, "got an entry that is not closed, expected " + expected);
        }
        return broken(position, Quoting.got(Character.toString(c)) + ", expected " + expected);
    }

    private static RefusedRecord broken(Position position, String message) {
        return new RefusedRecord(position, "", message);
    }
}
