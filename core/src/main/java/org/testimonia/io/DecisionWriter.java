package org.testimonia.io;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.testimonia.dataset.Decision;
import org.testimonia.dataset.Problem;

/** Adds decisions to the {@code decisions.yaml} of a folder; what stands there is left as it is. */
public final class DecisionWriter {

    private DecisionWriter() {}

    /**
     * Adds a decision at the end of the file, which is made if it is not there. The new file is complete before it takes the
     * place of the old one.
     *
     * @return the file
     * @throws IOException if the file is no list that can be added to, or cannot be written; it is unchanged then
     */
    public static Path append(Path folder, Decision decision) throws IOException {
        Path file = folder.resolve(FolderContents.DECISIONS);
        String before = Files.exists(file) ? Files.readString(file) : "";
        String text = withLineEnd(before.strip().equals("[]") ? "" : before) + entry(decision);
        requireAdded(text, decision, file);
        CompleteFile.write(file, out -> out.append(text));
        return file;
    }

    private static String withLineEnd(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    private static String entry(Decision decision) throws IOException {
        StringWriter out = new StringWriter();
        RecordWriter.yaml(() -> List.of(fields(decision)).iterator(), out);
        return out.toString();
    }

    /** A list in brackets, or in other indentation, cannot be added to at its end. */
    private static void requireAdded(String text, Decision decision, Path file) throws IOException {
        List<Decision> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        new YamlRecords(
                        new RewindableReader(new StringReader(text)),
                        FolderContents.DECISIONS,
                        new DecisionAssembler(read::add, problems::add))
                .read();
        if (!read.contains(decision) || !problems.isEmpty()) {
            String where = problems.isEmpty() ? "" : problems.get(0).position() + ": ";
            throw new IOException(file + ": " + where
                    + "got what no entry can be added to, expected a list of decisions with a hyphen before each");
        }
    }

    static Map<String, Object> fields(Decision decision) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(DecisionAssembler.FINGERPRINT, decision.fingerprint());
        fields.put(DecisionAssembler.RULING, decision.ruling().toString());
        fields.put(DecisionAssembler.REASON, decision.reason());
        fields.put(DecisionAssembler.AUTHOR, decision.author());
        fields.put(DecisionAssembler.DATE, decision.date().toString());
        decision.until().ifPresent(day -> fields.put(DecisionAssembler.UNTIL, day.toString()));
        decision.since().ifPresent(revision -> fields.put(DecisionAssembler.SINCE, revision));
        return fields;
    }
}
