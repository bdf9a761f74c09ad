package org.testimonia.seal;

import java.io.IOException;
import java.nio.file.Path;

import org.testimonia.io.CompleteFile;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The proof of a claim as JSON, which can be kept and checked apart from the dataset. */
public final class ProofFile {

    private ProofFile() {}

    /**
     * Reads a proof; whether it holds is for {@link ClaimProof#holds} to say.
     *
     * @throws SealException if it is none
     * @throws IOException if the file cannot be read
     */
    public static ClaimProof read(Path file) throws IOException, SealException {
        try {
            return StrictJson.read(file, ProofDocument.class).toProof();
        } catch (IllegalArgumentException unfit) {
            throw new SealException(file + ": " + unfit.getMessage(), unfit);
        }
    }

    /** Writes a proof; the file takes the place of an older one when it is complete. */
    public static void write(ClaimProof proof, Path file) throws IOException {
        CompleteFile.write(file, out -> out.append(json(proof)));
    }

    /** The same as a text. */
    public static String json(ClaimProof proof) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return StrictJson.MAPPER
                        .writer()
                        .with(new DefaultPrettyPrinter()
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(indenter))
                        .writeValueAsString(ProofDocument.of(proof))
                + "\n";
    }
}
