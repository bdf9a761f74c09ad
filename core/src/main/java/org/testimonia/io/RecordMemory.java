package org.testimonia.io;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.testimonia.dataset.Problem;

/**
 * Remembers the records of files by their content, so that what many states of a dataset have in common is parsed once. It
 * forgets when memory runs short. Not for several threads at once.
 */
public final class RecordMemory {

    /** What the records of a file depend on, apart from its name. */
    private record Key(String content, FileFormat format, List<String> required, List<String> known) {}

    /** What a file gave, under the name that it had. */
    private record Parsed(String name, List<Node.Mapping> records, List<Problem> problems) {

        void replay(String newName, RecordSink sink) {
            Relocation move = new Relocation(name, newName);
            records.forEach(record -> sink.record(move.of(record)));
            problems.forEach(problem -> sink.problem(move.of(problem)));
        }
    }

    private final Map<Key, SoftReference<Parsed>> parsed = new HashMap<>();
    private long parses;

    /** A memory that has nothing yet. */
    public RecordMemory() {}

    /** How many files were parsed, rather than remembered, so far. */
    public long parses() {
        return parses;
    }

    /** Gives the records of a file, those that it gave before if its content is known. */
    void read(RecordFile file, List<String> required, Collection<String> known, RecordSink sink)
            throws DatasetReadException {
        Optional<String> content = file.contentId();
        if (content.isEmpty()) {
            parses++;
            file.parse(required, known, sink);
            return;
        }
        Key key = new Key(content.get(), file.format(), List.copyOf(required), List.copyOf(known));
        SoftReference<Parsed> before = parsed.get(key);
        Parsed remembered = before == null ? null : before.get();
        if (remembered == null) {
            parses++;
            remembered = parse(file, required, known);
            parsed.put(key, new SoftReference<>(remembered));
        }
        remembered.replay(file.name(), sink);
    }

    private static Parsed parse(RecordFile file, List<String> required, Collection<String> known)
            throws DatasetReadException {
        List<Node.Mapping> records = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        file.parse(required, known, new RecordSink() {
            @Override
            public void record(Node.Mapping record) {
                records.add(record);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        return new Parsed(file.name(), records, problems);
    }
}
