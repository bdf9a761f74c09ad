package org.testimonia.io;

import java.io.StringReader;
import java.util.Map;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.Token;
import org.jbibtex.TokenMgrException;
import org.jspecify.annotations.Nullable;
import org.testimonia.dataset.Problem;
import org.testimonia.source.Position;

/**
 * Reads the entries of a BibTeX file as CSL-JSON items, entry by entry, so that a broken one costs only itself.
 *
 * <p>An entry starts with {@code @} at the start of a line. What stands before the first is a comment.
 */
final class BibtexRecords {

    private final RewindableReader text;
    private final String file;
    private final RecordSink sink;
    private final LineCounter place = new LineCounter();
    private final BibTeXDatabase macros = new BibTeXDatabase();
    private long offset;
    private boolean any;

    BibtexRecords(RewindableReader text, String file, RecordSink sink) {
        this.text = text;
        this.file = file;
        this.sink = sink;
    }

    void read() {
        boolean first = true;
        while (text.charAt(offset) >= 0) {
            int line = place.line();
            String piece = piece();
            boolean comment = first && !piece.stripLeading().startsWith("@");
            first = false;
            if (!comment) {
                any = true;
                take(piece, new Position(file, line, 1 + piece.indexOf('@')));
            }
        }
        if (!any) {
            sink.problem(Problem.at(
                    new Position(file, 1, 1),
                    Problem.Kind.UNREADABLE,
                    "",
                    "got no entry, expected such as @book{ryle-1967, …}"));
        }
    }

    /** The lines up to the next that starts with {@code @}. */
    private String piece() {
        StringBuilder lines = new StringBuilder();
        do {
            passLine(lines);
        } while (text.charAt(offset) >= 0 && !startsEntry());
        return lines.toString();
    }

    private boolean startsEntry() {
        long at = offset;
        while ((text.charAt(at) == ' ' || text.charAt(at) == '\t') && at - offset < Limits.SHOWN_CHARS) {
            at++;
        }
        return text.charAt(at) == '@';
    }

    private void passLine(StringBuilder lines) {
        int line = place.line();
        while (text.charAt(offset) >= 0 && place.line() == line) {
            passOne(lines);
        }
        if (text.charAt(offset) == '\n' && lines.charAt(lines.length() - 1) == '\r') {
            passOne(lines);
        }
    }

    /** A piece is cut where it is too long; it is broken then. */
    private void passOne(StringBuilder lines) {
        char c = (char) text.charAt(offset);
        if (lines.length() < Limits.CELL_CHARS) {
            lines.append(c);
        }
        place.pass(c);
        offset++;
        text.release(offset);
    }

    private void take(String piece, Position start) {
        if (piece.length() >= Limits.CELL_CHARS) {
            broken(piece, start, "got an entry of more than 1 MiB, expected less");
            return;
        }
        try {
            BibTeXDatabase database = new EntryParser(macros).parse(new StringReader(piece));
            database.getStrings().values().forEach(macros::addObject);
            for (BibTeXEntry entry : database.getEntries().values()) {
                sink.record(new BibtexEntry(entry, piece, start).record());
            }
        } catch (ParseException e) {
            broken(
                    piece,
                    position(e, start),
                    "got a broken entry, expected BibTeX such as @book{ryle-1967, title = {…}}");
        } catch (TokenMgrException | IllegalArgumentException e) {
            broken(piece, start, "got a broken entry, expected BibTeX such as @book{ryle-1967, title = {…}}");
        }
    }

    /** Where the parser stopped, but for the end of the entry: what it lacks there may be missing anywhere in it. */
    private static Position position(ParseException e, Position start) {
        Token next = e.currentToken == null ? null : e.currentToken.next;
        return next == null || next.kind == BibTeXParser.EOF
                ? start
                : new Position(
                        start.file(), start.line() + Math.max(1, next.beginLine) - 1, Math.max(1, next.beginColumn));
    }

    private void broken(String piece, Position position, String message) {
        String shown = piece.length() > Limits.SHOWN_CHARS ? piece.substring(0, Limits.SHOWN_CHARS) : piece;
        sink.problem(new Problem(Problem.Kind.UNREADABLE, position, "", message, Map.of("record", shown.strip())));
    }

    /** A parser that knows the file's {@code @string}s and does not mind names that it does not know. */
    private static final class EntryParser extends BibTeXParser {

        EntryParser(BibTeXDatabase macros) throws ParseException {
            macros.getStrings().values().forEach(this::addMacro);
        }

        @Override
        public void checkStringResolution(Key key, @Nullable BibTeXString string) {}

        @Override
        public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {}
    }
}
