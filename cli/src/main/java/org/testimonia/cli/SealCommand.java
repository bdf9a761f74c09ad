package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.testimonia.dataset.ReadDataset;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.seal.Hash;
import org.testimonia.seal.RecordKind;
import org.testimonia.seal.Seal;
import org.testimonia.seal.SealException;
import org.testimonia.seal.SealFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "seal",
        description =
                "Seal a dataset: one hash over all its claims, sources and subjects, kept in a seal.json beside it.")
final class SealCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "A folder with a dataset, or one claims file.")
    private Path path;

    @SuppressWarnings("NullAway.Init")
    SealCommand() {}

    @Override
    public Integer call() throws IOException, DatasetReadException, SealException {
        PrintWriter err = spec.commandLine().getErr();
        ReadDataset read = Progress.during("reading " + path, err, () -> DatasetReader.read(path));
        UnreadRecords.tell(read, path, "sealed", err);
        Seal seal = Seal.of(read.dataset(), LocalDate.now(ZoneOffset.UTC));
        Path file = SealFile.of(path);
        Optional<Seal> before = before(file);
        PrintWriter out = spec.commandLine().getOut();
        if (before.map(Seal::root).filter(seal.root()::equals).isPresent()) {
            out.println("nothing has changed since the seal of " + before.get().sealedOn() + " in " + file
                    + ", which is left as it is");
        } else {
            SealFile.write(seal, file);
            out.println("sealed " + counts(seal) + " of " + seal.dataset() + " in " + file);
            before.ifPresent(older -> out.println(
                    "it replaces the seal of " + older.sealedOn() + ", root " + Hash.ALGORITHM + " " + older.root()));
        }
        out.println("root " + Hash.ALGORITHM + " " + seal.root());
        return 0;
    }

    private static Optional<Seal> before(Path file) throws IOException, SealException {
        return Files.exists(file) ? Optional.of(SealFile.read(file)) : Optional.empty();
    }

    /** {@code 3 claims, 0 sources, 1 subject}. */
    static String counts(Seal seal) {
        return count(seal, RecordKind.CLAIM) + ", " + count(seal, RecordKind.SOURCE) + ", "
                + count(seal, RecordKind.SUBJECT);
    }

    private static String count(Seal seal, RecordKind kind) {
        int count = seal.count(kind);
        return count + " " + kind.id() + (count == 1 ? "" : "s");
    }
}
