package org.testimonia.io;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Subject;
import org.testimonia.source.Source;

/**
 * Writes a dataset as a folder that {@link DatasetReader} reads back to an equal one, apart from positions.
 *
 * <p>It writes the claims, {@code subjects.csv}, {@code sources.json}, {@code decisions.yaml} and, where the configuration
 * is not the built-in one, {@code testimonia.yaml}. Sources that were read from BibTeX go to {@code sources.bib} as they
 * stood there, with the comments, {@code @string}s and broken entries between them; from several files they stand one behind
 * the other, unless they would then mean something else: then they become CSL-JSON. A file that would have no record is not
 * written, but for the claims of a dataset that has
 * nothing else. A wide table becomes claims and subjects. The dataset's name is that of the folder.
 *
 * <p>Each file is complete before it takes the place of an older one. The output depends on the dataset alone.
 */
public final class DatasetWriter {

    private static final String SUBJECTS = "subjects.csv";
    private static final String SOURCES = "sources.json";
    private static final String BIBTEX = "sources.bib";

    private final Dataset dataset;
    private final Path folder;

    private DatasetWriter(Dataset dataset, Path folder) {
        this.dataset = dataset;
        this.folder = folder;
    }

    /**
     * Writes a dataset.
     *
     * @param folder made if it is not there; other files in it are left alone
     * @throws FileAlreadyExistsException if the folder has a file that would be read beside those written, such as claims
     *     in another format or a {@code datapackage.json}
     * @throws IOException if a file cannot be written
     */
    public static void write(Dataset dataset, Path folder, ClaimFormat format) throws IOException {
        Files.createDirectories(folder);
        DatasetWriter writer = new DatasetWriter(dataset, folder);
        writer.requireNoOthers(format);
        writer.writeClaims(format);
        writer.writeSubjects();
        writer.writeSources();
        writer.writeConfiguration();
        writer.writeDecisions();
    }

    private void requireNoOthers(ClaimFormat format) throws IOException {
        List<String> own = List.of(format.fileName(), SUBJECTS, SOURCES, BIBTEX);
        try (Stream<Path> present = Files.list(folder)) {
            for (Path path : present.sorted().toList()) {
                String name = FileKinds.fileName(path);
                boolean readToo = DatasetFile.Role.ofFileName(name).isPresent() && !own.contains(name);
                if (readToo || name.equals(DataPackage.FILE_NAME)) {
                    throw new FileAlreadyExistsException(
                            path.toString(), null, "it would be read beside the files that are written");
                }
            }
        }
    }

    private void writeClaims(ClaimFormat format) throws IOException {
        boolean others = !dataset.subjects().isEmpty() || !dataset.sources().isEmpty();
        RecordWriter.Records claims =
                () -> dataset.claims().stream().map(RecordTree::of).iterator();
        write(format.fileName(), !dataset.claims().isEmpty() || !others, out -> {
            switch (format) {
                case CSV -> RecordWriter.csv(ClaimFields.ALL, claims, out);
                case JSON -> RecordWriter.json(claims, out);
                case NDJSON -> RecordWriter.ndjson(claims, out);
                case YAML -> RecordWriter.yaml(claims, out);
            }
        });
    }

    private void writeSubjects() throws IOException {
        TreeSet<String> attributes = new TreeSet<>();
        dataset.subjects()
                .forEach(subject -> attributes.addAll(subject.attributes().keySet()));
        List<String> columns = Stream.concat(SubjectAssembler.OWN.stream(), attributes.stream())
                .distinct()
                .toList();
        RecordWriter.Records subjects =
                () -> dataset.subjects().stream().map(DatasetWriter::fields).iterator();
        write(SUBJECTS, !dataset.subjects().isEmpty(), out -> RecordWriter.csv(columns, subjects, out));
    }

    static Map<String, Object> fields(Subject subject) {
        Map<String, Object> fields = new LinkedHashMap<>(subject.attributes());
        fields.put(SubjectAssembler.ID, subject.id());
        fields.put(SubjectAssembler.TYPE, subject.type());
        fields.put(SubjectAssembler.NAME, subject.name());
        fields.put(SubjectAssembler.PART_OF, subject.parent());
        return fields;
    }

    /** What came from BibTeX goes back to it in its own words, if these give the same sources again. */
    private void writeSources() throws IOException {
        BibtexText bibtex = BibtexText.of(dataset.sources());
        List<Source> others = bibtex.isFaithful(dataset.configuration()) ? bibtex.others() : dataset.sources();
        String text = others == dataset.sources() ? "" : bibtex.text();
        RecordWriter.Records records = () -> others.stream().map(RecordTree::of).iterator();
        write(SOURCES, !others.isEmpty(), out -> RecordWriter.json(records, out));
        write(BIBTEX, !text.isEmpty(), out -> out.append(text));
    }

    private void writeConfiguration() throws IOException {
        Map<String, Object> tree = ConfigurationTree.of(dataset.configuration());
        write(ConfigurationReader.FILE_NAME, !tree.isEmpty(), out -> RecordWriter.yamlObject(tree, out));
    }

    private void writeDecisions() throws IOException {
        RecordWriter.Records decisions =
                () -> dataset.decisions().stream().map(DecisionWriter::fields).iterator();
        write(FolderContents.DECISIONS, !dataset.decisions().isEmpty(), out -> RecordWriter.yaml(decisions, out));
    }

    /** Writes a file beside its place and moves it there; without content, an older one goes. */
    private void write(String name, boolean hasContent, CompleteFile.Content content) throws IOException {
        Path target = folder.resolve(name);
        if (!hasContent) {
            Files.deleteIfExists(target);
            return;
        }
        CompleteFile.write(target, content);
    }
}
