package org.testimonia.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.testimonia.dataset.Problem;
import org.testimonia.source.Position;

/**
 * Reads the entries of a BibTeX file as CSL-JSON items, each with its own words, so that a broken one costs only itself
 * and all of them together are the file.
 *
 * <p>An entry starts with {@code @} at the start of a line, or right behind another. Everything else is a comment; with
 * {@code @string} and {@code @preamble} it belongs to the entry behind it, at the end of the file to the last.
 */
final class BibtexRecords {

    private final RewindableReader text;
    private final String file;
    private final RecordSink sink;
    private final BibtexParser parser;
    private final List<BibtexParser.Entry> entries = new ArrayList<>();
    private final List<String> pieces = new ArrayList<>();
    /** What was passed since the last entry. */
    private final StringBuilder passed = new StringBuilder();

    private boolean mayStart = true;
    private boolean any;

    BibtexRecords(RewindableReader text, String file, RecordSink sink) {
        this.text = text;
        this.file = file;
        this.sink = sink;
        this.parser = new BibtexParser(text, file, this::report);
    }

    void read() {
        while (parser.peek() >= 0) {
            if (parser.peek() == '@' && mayStart) {
                any = true;
                take();
            } else {
                passOne();
            }
            text.release(parser.offset());
        }
        if (!any) {
            report(Problem.at(
                    new Position(file, 1, 1),
                    Problem.Kind.UNREADABLE,
                    "",
                    "got no entry, expected such as @book{ryle-1967, …}"));
        }
        keepTheEnd();
        give();
    }

    private void report(Problem problem) {
        sink.problem(problem);
    }

    private void take() {
        long from = parser.offset();
        try {
            List<BibtexParser.Entry> read = parser.next();
            String words = text.text(from, parser.offset());
            keep(words);
            boolean named = !read.isEmpty() && !read.get(0).key().isBlank();
            if (named) {
                passEndOfLine();
                entries.addAll(read);
                pieces.add(passed.toString());
                passed.setLength(0);
            } else if (!read.isEmpty()) {
                report(new Problem(
                        Problem.Kind.UNREADABLE,
                        read.get(0).position(),
                        SourceFields.ID,
                        SourceAssembler.NO_ID,
                        Map.of("record", words)));
            }
        } catch (RefusedRecord broken) {
            report(broken.problem(text.text(from, from + Limits.SHOWN_CHARS).strip()));
            passOne();
        }
    }

    private void passOne() {
        char c = (char) parser.peek();
        keep(String.valueOf(c));
        mayStart = c == '\n' || c == '\r' || (mayStart && (c == ' ' || c == '\t'));
        parser.pass();
    }

    /** Comments beyond the limit are told of and not kept: no file may take all memory. */
    private void keep(String more) {
        boolean fits = passed.length() + more.length() <= Limits.CELL_CHARS;
        if (fits) {
            passed.append(more);
        } else if (passed.length() < Limits.CELL_CHARS) {
            report(Problem.at(
                    parser.position(),
                    Problem.Kind.UNREADABLE,
                    "",
                    "got more than 1 MiB from one entry to the next, expected less; the rest is not kept"));
            passed.append(" ".repeat(Limits.CELL_CHARS - passed.length()));
        }
    }

    private void passEndOfLine() {
        mayStart = true;
        while (parser.peek() == ' ' || parser.peek() == '\t') {
            passOne();
        }
        int c = parser.peek();
        if (c == '\r') {
            passOne();
        }
        if (parser.peek() == '\n') {
            passOne();
        } else if (c == '}' || c == ',') {
            report(Problem.at(
                    parser.position(),
                    Problem.Kind.UNREADABLE,
                    "",
                    "got " + (char) c + " behind the end of an entry, expected the next entry;"
                            + " a closing brace before it may be one too many"));
        }
    }

    /** The file ends with the end of a line, so that files can be put one behind the other. */
    private void keepTheEnd() {
        if (pieces.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        String end = pieces.get(last) + passed;
        pieces.set(last, end.endsWith("\n") || end.endsWith("\r") ? end : end + "\n");
    }

    private void give() {
        Map<String, BibtexParser.Entry> byKey = BibtexInheritance.byKey(entries);
        for (int i = 0; i < entries.size(); i++) {
            BibtexParser.Entry whole = new BibtexInheritance(byKey, this::report).complete(entries.get(i));
            sink.record(new BibtexEntry(whole, pieces.get(i)).record());
        }
    }
}
