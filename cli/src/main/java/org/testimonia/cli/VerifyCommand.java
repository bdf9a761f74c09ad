package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.testimonia.dataset.OneLine;
import org.testimonia.dataset.ReadDataset;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.seal.ClaimCitation;
import org.testimonia.seal.ClaimProof;
import org.testimonia.seal.Hash;
import org.testimonia.seal.ProofFile;
import org.testimonia.seal.Seal;
import org.testimonia.seal.SealChange;
import org.testimonia.seal.SealException;
import org.testimonia.seal.SealFile;
import org.testimonia.source.Position;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = "Name what has changed since a dataset was sealed, or check the proof of a claim without the"
                + " dataset. Exits with 1 if anything has changed or the proof does not hold.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "A folder with a dataset and its seal.json, or one claims file.")
    private Optional<Path> path = Optional.empty();

    @Option(names = "--proof", paramLabel = "FILE", description = "Check this proof of a claim, as cite writes it.")
    private Optional<Path> proof = Optional.empty();

    @Option(
            names = "--root",
            paramLabel = "HASH",
            description = "The root to hold it against, as it was cited or published elsewhere.")
    private Optional<String> root = Optional.empty();

    @SuppressWarnings("NullAway.Init")
    VerifyCommand() {}

    @Override
    public Integer call() throws IOException, DatasetReadException, SealException, Refusal {
        if (path.isPresent() == proof.isPresent()) {
            throw new Refusal("got " + (path.isPresent() ? "PATH and --proof" : "neither PATH nor --proof")
                    + ", expected one of them");
        }
        Optional<Hash> published = published();
        boolean holds = path.isPresent() ? verify(path.get(), published) : verifyProof(proof.orElseThrow(), published);
        return holds ? 0 : Testimonia.FOUND;
    }

    private Optional<Hash> published() throws Refusal {
        try {
            return root.map(Hash::parse);
        } catch (IllegalArgumentException unfit) {
            throw new Refusal("--root: " + unfit.getMessage());
        }
    }

    private boolean verify(Path dataset, Optional<Hash> published)
            throws IOException, DatasetReadException, SealException, Refusal {
        PrintWriter err = spec.commandLine().getErr();
        Path file = SealFile.of(dataset);
        ReadDataset read = Progress.during("reading " + dataset, err, () -> DatasetReader.read(dataset));
        if (!Files.exists(file)) {
            throw new Refusal(file + ": is not there, expected the seal that testimonia seal " + dataset + " writes");
        }
        Seal seal = SealFile.read(file);
        UnreadRecords.tell(read, dataset, "compared", err);
        List<SealChange> changes = seal.changes(read.dataset());
        PrintWriter out = spec.commandLine().getOut();
        changes.forEach(change -> out.println(line(change)));
        out.println(changes.isEmpty() ? sound(seal) : summary(changes, seal));
        out.println("root " + Hash.ALGORITHM + " " + seal.root());
        return isPublished(seal.root(), published) && changes.isEmpty();
    }

    private static String line(SealChange change) {
        String where = change.position().equals(Position.NOWHERE) ? "" : "  " + change.position();
        return OneLine.of(String.format("%-7s  %s%s", change.kind().id(), change.record(), where));
    }

    private static String sound(Seal seal) {
        return "all is as it was sealed on " + seal.sealedOn() + ": " + SealCommand.counts(seal);
    }

    private static String summary(List<SealChange> changes, Seal seal) {
        StringBuilder summary = new StringBuilder();
        for (SealChange.Kind kind : SealChange.Kind.values()) {
            long count =
                    changes.stream().filter(change -> change.kind() == kind).count();
            summary.append(summary.isEmpty() ? "" : ", ")
                    .append(count)
                    .append(' ')
                    .append(kind.id());
        }
        return summary + " since the seal of " + seal.sealedOn();
    }

    private boolean verifyProof(Path file, Optional<Hash> published) throws IOException, SealException, Refusal {
        if (!Files.exists(file)) {
            throw new Refusal(file + ": is not there, expected a proof that testimonia cite writes");
        }
        ClaimProof claim = ProofFile.read(file);
        PrintWriter out = spec.commandLine().getOut();
        if (!claim.holds()) {
            out.println("the proof does not hold: what " + file + " says is not what was sealed under the root in it");
            return false;
        }
        out.print(ClaimCitation.text(claim));
        boolean holds = isPublished(claim.root(), published);
        if (holds) {
            out.println("the proof holds: the claim was sealed in these words"
                    + (published.isPresent() ? "" : ", if the root is the one that was published"));
        }
        return holds;
    }

    private boolean isPublished(Hash sealed, Optional<Hash> published) {
        boolean same = published.filter(hash -> !hash.equals(sealed)).isEmpty();
        if (!same) {
            spec.commandLine()
                    .getOut()
                    .println("it is another seal: the root is not " + published.orElseThrow() + ", which --root gives");
        }
        return same;
    }
}
