package org.testimonia.io;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Configuration;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.Vocabulary;

/**
 * Reads the claims of one file one by one, so that a file of any size takes no more memory than what is kept of its
 * claims.
 *
 * <pre>{@code
 * ClaimReader.read(Path.of("claims.ndjson"), Configuration.builtIn(), claim -> count(claim), problem -> report(problem));
 * }</pre>
 */
public final class ClaimReader {

    private ClaimReader() {}

    /**
     * Reads a file of claims: {@code .csv}, {@code .json}, {@code .ndjson} or {@code .yaml}.
     *
     * @param file the file; problems and claims name it by its file name
     * @param configuration says which kind of value each property has, and how its dates are meant
     * @param claims takes each claim, in the order of the file
     * @param problems takes what cannot be read as it stands
     * @throws DatasetReadException if the file is not there, cannot be read, or has another extension
     */
    public static void read(Path file, Configuration configuration, Consumer<Claim> claims, Consumer<Problem> problems)
            throws DatasetReadException {
        String name = FileKinds.fileName(file);
        DatasetFolder folder = DatasetFolder.of(FolderOnDisk.parent(file));
        RecordFile records = new RecordFile(folder, name, FileKinds.claims(name));
        read(records, configuration.vocabulary(), new ValueReader(configuration), claims, problems);
    }

    static void read(
            RecordFile file,
            Vocabulary vocabulary,
            ValueReader values,
            Consumer<Claim> claims,
            Consumer<Problem> problems)
            throws DatasetReadException {
        ClaimAssembler assembler = new ClaimAssembler(vocabulary, values, claims, problems);
        FieldCheck fields = FieldCheck.ofFields(ClaimFields.ALL, "a field of claims", problems);
        file.read(ClaimFields.REQUIRED, ClaimFields.ALL, new RecordSink() {
            @Override
            public void record(Node.Mapping record) {
                fields.check(record.fields());
                assembler.accept(record);
            }

            @Override
            public void problem(Problem problem) {
                problems.accept(problem);
            }
        });
        assembler.finish();
    }
}
