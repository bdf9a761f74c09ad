package org.testimonia.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.testimonia.dataset.OneLine;
import org.testimonia.dataset.Problem;
import org.testimonia.source.Position;

/**
 * A file of records, opened in its format.
 *
 * @param path where it is
 * @param name how problems name it: its path relative to the dataset
 * @param format how it is written
 * @param missing the texts that stand for nothing
 */
record RecordFile(Path path, String name, FileFormat format, MissingValues missing) {

    RecordFile(Path path, String name, FileFormat format) {
        this(path, name, format, MissingValues.NONE);
    }

    /** The name with {@code /} between folders on every system. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
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
        requireReadable();
        RecordSink sink = missing.blanking(records);
        try (InputStream in = Files.newInputStream(path);
                Utf8Reader utf8 = new Utf8Reader(in)) {
            RewindableReader text = new RewindableReader(utf8);
            if (isUtf16()) {
                sink.problem(notUtf8(new Position(name, 1, 1), "got UTF-16, expected UTF-8; the file was not read"));
                return;
            }
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
        requireReadable();
        try (InputStream in = Files.newInputStream(path);
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

    private void requireReadable() throws DatasetReadException {
        if (Files.isDirectory(path)) {
            throw new DatasetReadException(name + ": got a folder, expected a file");
        }
        if (!Files.isReadable(path) || !Files.isRegularFile(path)) {
            throw new DatasetReadException(name + ": cannot be read, expected a file that is there and may be read");
        }
    }

    private DatasetReadException unreadable(Exception e) {
        return new DatasetReadException(
                name + ": cannot be read (" + OneLine.of(String.valueOf(e.getMessage())) + ")", e);
    }

    private boolean isUtf16() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            int first = in.read();
            int second = in.read();
            return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        }
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
