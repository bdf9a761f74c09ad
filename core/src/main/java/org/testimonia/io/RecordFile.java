package org.testimonia.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.testimonia.dataset.OneLine;
import org.testimonia.dataset.Problem;
import org.testimonia.source.Position;

/**
 * A file of records, opened in its format.
 *
 * @param folder where it is
 * @param name its path in the folder, by which problems name it
 * @param format how it is written
 * @param missing the texts that stand for nothing
 * @param memory of what files gave before
 */
record RecordFile(DatasetFolder folder, String name, FileFormat format, MissingValues missing, RecordMemory memory) {

    RecordFile(DatasetFolder folder, String name, FileFormat format) {
        this(folder, name, format, MissingValues.NONE, new RecordMemory());
    }

    /** That what stands at a path cannot be opened as a file; the message says what it is and what was expected. */
    static final class NotAFile extends IOException {
        private static final long serialVersionUID = 1;

        NotAFile(String message) {
            super(message);
        }
    }

    RecordFile withMissing(MissingValues texts) {
        return new RecordFile(folder, name, format, texts, memory);
    }

    RecordFile withMemory(RecordMemory records) {
        return new RecordFile(folder, name, format, missing, records);
    }

    Optional<String> contentId() {
        return folder.contentId(name);
    }

    /**
     * Gives the records one by one.
     *
     * @param required the fields that every record must have: a table without such a column is not read at all
     * @param known the names of fields that have a meaning: a record is recognized by them behind a broken one, and columns
     *     of a table are named by them whatever their capitals, spaces and hyphens
     * @throws DatasetReadException if the file cannot be opened or read
     */
    void read(List<String> required, Collection<String> known, RecordSink records) throws DatasetReadException {
        memory.read(this, required, known, missing.blanking(records));
    }

    /** Gives the records as they stand, with the texts that stand for nothing. */
    void parse(List<String> required, Collection<String> known, RecordSink sink) throws DatasetReadException {
        try (InputStream in = new BufferedInputStream(folder.open(name));
                Utf8Reader utf8 = new Utf8Reader(in)) {
            if (isUtf16(in)) {
                sink.problem(notUtf8(new Position(name, 1, 1), "got UTF-16, expected UTF-8; the file was not read"));
                return;
            }
            RewindableReader text = new RewindableReader(utf8);
            switch (format) {
                case CSV -> new CsvRecords(text, name, required, known, sink).read();
                case JSON, NDJSON -> new JsonRecords(text, name, known, sink).read();
                case YAML -> new YamlRecords(text, name, sink).read();
                case BIBTEX -> new BibtexRecords(text, name, sink).read();
            }
            reportBadBytes(utf8.bad(), sink::problem);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    /** The whole text of a small file such as a configuration. */
    String text(Consumer<Problem> problems) throws DatasetReadException {
        try (InputStream in = folder.open(name);
                Utf8Reader utf8 = new Utf8Reader(in)) {
            String text = new RewindableReader(utf8).text(0, Limits.RECORD_CHARS);
            reportBadBytes(utf8.bad(), problems);
            return text;
        } catch (RewindableReader.RecordTooLong e) {
            throw new DatasetReadException(
                    name + ": got a file of more than " + Limits.RECORD_CHARS + " characters, expected less", e);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private DatasetReadException unreadable(Exception e) {
        if (e instanceof NotAFile) {
            return new DatasetReadException(name + ": " + e.getMessage(), e);
        }
        return new DatasetReadException(
                name + ": cannot be read (" + OneLine.of(String.valueOf(e.getMessage())) + ")", e);
    }

    private static boolean isUtf16(InputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    }

    private void reportBadBytes(Utf8Reader.BadBytes bad, Consumer<Problem> problems) {
        if (bad.count() == 0) {
            return;
        }
        String more = bad.count() == 1 ? "" : " and " + (bad.count() - 1) + " more";
        String got = String.format("got byte 0x%02X%s, expected UTF-8 text; read as U+FFFD", bad.firstByte(), more);
        problems.accept(notUtf8(new Position(name, bad.line(), bad.column()), got));
    }

    private static Problem notUtf8(Position position, String message) {
        return Problem.at(position, Problem.Kind.UNREADABLE, "", message);
    }
}
