package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.testimonia.dataset.Dataset;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.seal.ClaimCitation;
import org.testimonia.seal.ClaimProof;
import org.testimonia.seal.ProofFile;
import org.testimonia.seal.SealException;
import org.testimonia.seal.SealFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "cite",
        description = "Cite a claim of a sealed dataset in words, with the proof that it was sealed in these words.")
final class CiteCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PATH",
            description = "A folder with a dataset and its seal.json, or one claims file.")
    private Path path;

    @Parameters(
            index = "1",
            paramLabel = "CLAIM",
            description = "The id of a claim, or its position such as claims.csv:12:9.")
    private String claim;

    @Option(names = "--proof", paramLabel = "FILE", description = "Write the proof there instead of printing it.")
    private Optional<Path> proofFile = Optional.empty();

    @SuppressWarnings("NullAway.Init")
    CiteCommand() {}

    @Override
    public Integer call() throws IOException, DatasetReadException, SealException, Refusal {
        Dataset dataset = DatasetReader.read(path).dataset();
        Path file = SealFile.of(path);
        if (!Files.exists(file)) {
            throw new Refusal(file + ": is not there; seal the dataset first, by testimonia seal " + path);
        }
        ClaimProof proof = SealFile.read(file).proofOf(new ClaimNames(dataset, path).find(claim));
        PrintWriter out = spec.commandLine().getOut();
        if (proofFile.isPresent()) {
            ProofFile.write(proof, proofFile.get());
            out.print(ClaimCitation.text(proof, dataset));
        } else {
            out.print(ClaimCitation.text(proof, dataset) + "\n" + ProofFile.json(proof));
        }
        return 0;
    }
}
