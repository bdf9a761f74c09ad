package org.testimonia.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.ReadDataset;

/**
 * Reads a dataset: a folder, or one file of claims.
 *
 * <pre>{@code
 * ReadDataset read = DatasetReader.read(Path.of("examples/mopr"));
 * read.problems().forEach(System.err::println);
 * Dataset dataset = read.dataset();
 * }</pre>
 *
 * <p>A folder may hold a {@code datapackage.json} that says what its files are; without one, files named {@code claims},
 * {@code subjects} and {@code sources} are what they say. A {@code testimonia.yaml} in the folder says how to audit, a {@code decisions.yaml}
 * what was decided about findings. A single file is read without either, whatever stands beside it.
 *
 * <p>A record that cannot be taken as it stands never throws; it becomes a {@link Problem}, and the rest is read.
 */
public final class DatasetReader {

    private final Dataset.Builder dataset;
    private final ValueReader values;
    private final KnownSubjects known = new KnownSubjects();
    private final List<Problem> problems;
    private final Configuration configuration;

    private DatasetReader(String name, Configuration configuration, List<Problem> problems) {
        this.dataset = Dataset.builder(name).configuration(configuration);
        this.configuration = configuration;
        this.values = new ValueReader(configuration);
        this.problems = problems;
    }

    /**
     * Reads a dataset.
     *
     * @param fileOrFolder a folder, its {@code datapackage.json}, or a file of claims
     * @return all that could be read, and what could not, by position; positions name files relative to the folder
     * @throws DatasetReadException if there is nothing to read, or the configuration cannot be understood
     */
    public static ReadDataset read(Path fileOrFolder) throws DatasetReadException {
        Path path = fileOrFolder.toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw new DatasetReadException(fileOrFolder + ": is not there, expected a folder or a file of claims");
        }
        return Files.isDirectory(path)
                ? read(DatasetFolder.of(path), new RecordMemory())
                : readFile(DatasetFolder.of(FolderOnDisk.parent(path)), FileKinds.fileName(path), new RecordMemory());
    }

    /**
     * Reads the dataset in a folder that need not be on disk.
     *
     * @param memory of what was read before; what it knows is not parsed again
     * @return as {@link #read(Path)}
     * @throws DatasetReadException if there is nothing to read, or the configuration cannot be understood
     */
    public static ReadDataset read(DatasetFolder folder, RecordMemory memory) throws DatasetReadException {
        List<Problem> problems = new ArrayList<>();
        FolderContents contents = FolderContents.of(folder, problems);
        Configuration configuration = contents.configuration().isPresent()
                ? ConfigurationReader.read(contents.configuration().get(), problems::add)
                : Configuration.builtIn();
        List<DatasetFile> files =
                contents.files().stream().map(file -> file.withMemory(memory)).toList();
        DatasetReader reader = new DatasetReader(contents.name(), configuration, problems);
        if (contents.decisions().isPresent()) {
            reader.readDecisions(contents.decisions().get().withMemory(memory));
        }
        return reader.read(files);
    }

    /**
     * Reads a file of claims, or the dataset that a {@code datapackage.json} describes, in a folder that need not be on
     * disk.
     *
     * @param name the file's name in the folder
     * @param memory of what was read before; what it knows is not parsed again
     * @return as {@link #read(Path)}
     * @throws DatasetReadException if there is nothing to read
     */
    public static ReadDataset readFile(DatasetFolder folder, String name, RecordMemory memory)
            throws DatasetReadException {
        if (name.equals(DataPackage.FILE_NAME)) {
            return read(folder, memory);
        }
        DatasetFile file = DatasetFile.of(DatasetFile.Role.CLAIMS, folder, name, Optional.empty())
                .withMemory(memory);
        return new DatasetReader(FileFormat.stem(name), Configuration.builtIn(), new ArrayList<>()).read(List.of(file));
    }

    /**
     * Reads how a dataset is to be read and audited, without the dataset. Keys without a meaning are passed over.
     *
     * @param folder a folder; a file of claims has no configuration
     * @throws DatasetReadException if there is no such folder, or the configuration cannot be understood
     */
    public static Configuration readConfiguration(Path folder) throws DatasetReadException {
        if (!Files.isDirectory(folder)) {
            throw new DatasetReadException(
                    folder + ": is no folder, expected one that may hold " + ConfigurationReader.FILE_NAME);
        }
        Path file = folder.resolve(ConfigurationReader.FILE_NAME);
        return Files.exists(file)
                ? ConfigurationReader.read(
                        new RecordFile(DatasetFolder.of(folder), ConfigurationReader.FILE_NAME, FileFormat.YAML),
                        problem -> {})
                : Configuration.builtIn();
    }

    /** Subjects come first: a row of a wide table does not replace a subject that is declared. */
    private ReadDataset read(List<DatasetFile> files) throws DatasetReadException {
        for (DatasetFile.Role role : List.of(
                DatasetFile.Role.SUBJECTS, DatasetFile.Role.SOURCES, DatasetFile.Role.TABLE, DatasetFile.Role.CLAIMS)) {
            for (DatasetFile file : files) {
                if (file.role() == role) {
                    read(file);
                }
            }
            if (role == DatasetFile.Role.SUBJECTS) {
                known.reportHidden(problems::add);
            }
        }
        return new ReadDataset(dataset.build(), problems);
    }

    private void read(DatasetFile file) throws DatasetReadException {
        switch (file.role()) {
            case SUBJECTS ->
                file.file()
                        .read(
                                List.of(SubjectAssembler.ID),
                                SubjectAssembler.OWN,
                                new SubjectAssembler(dataset, known, problems::add));
            case SOURCES ->
                file.file()
                        .read(
                                List.of(SourceFields.ID),
                                SourceFields.CSL,
                                new SourceAssembler(values, dataset::source, problems::add));
            case TABLE -> readTable(file);
            case CLAIMS -> ClaimReader.read(file.file(), configuration.vocabulary(), values, this::take, problems::add);
        }
    }

    private void readDecisions(RecordFile file) throws DatasetReadException {
        file.read(List.of(), DecisionAssembler.FIELDS, new DecisionAssembler(dataset::decision, problems::add));
    }

    private void take(Claim claim) {
        dataset.claim(claim);
    }

    private void readTable(DatasetFile file) throws DatasetReadException {
        TableMapping mapping = file.table().orElseThrow();
        mapping.checkLiterals(values);
        ClaimAssembler claims = new ClaimAssembler(configuration.vocabulary(), values, this::take, problems::add);
        TableReader reader = new TableReader(file.file().name(), mapping, known, dataset, claims, problems::add);
        file.file().read(List.of(), List.of(), reader);
        reader.finish();
        claims.finish();
    }
}
