package org.testimonia.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;

import org.testimonia.io.CompleteFile;

/**
 * The file that a seal is kept in beside the dataset: {@code seal.json} in a folder, and {@code claims.csv.seal.json} for a
 * dataset that is the one file {@code claims.csv}. It is no part of the dataset.
 *
 * <p>What is written depends on the seal alone, a record a line.
 */
public final class SealFile {

    private static final String NAME = "seal.json";

    private SealFile() {}

    /**
     * Where the seal of a dataset stands.
     *
     * @param dataset a folder, its {@code datapackage.json}, or a file of claims
     */
    public static Path of(Path dataset) {
        if (Files.isDirectory(dataset)) {
            return dataset.resolve(NAME);
        }
        String name = String.valueOf(dataset.getFileName());
        return dataset.resolveSibling(name.equals("datapackage.json") ? NAME : name + "." + NAME);
    }

    /**
     * Reads a seal.
     *
     * @throws SealException if it is none, or its root is not that of its records
     * @throws IOException if the file cannot be read
     */
    public static Seal read(Path file) throws IOException, SealException {
        try {
            return StrictJson.read(file, SealDocument.class).toSeal();
        } catch (IllegalArgumentException | DateTimeException unfit) {
            throw new SealException(file + ": " + unfit.getMessage(), unfit);
        }
    }

    /** Writes a seal; the file takes the place of an older one when it is complete. */
    public static void write(Seal seal, Path file) throws IOException {
        SealDocument document = SealDocument.of(seal);
        CompleteFile.write(file, out -> {
            out.append("{\n");
            out.append(field("format", document.format()));
            out.append(field("canonical_form", document.canonicalForm()));
            out.append(field("hash", document.hash()));
            out.append(field("tree", document.tree()));
            out.append(field("dataset", document.dataset()));
            out.append(field("sealed_on", document.sealedOn()));
            out.append(field("root", document.root()));
            out.append(field("tree_size", document.treeSize()));
            out.append("  \"records\": [");
            String separator = "\n";
            for (SealDocument.Entry entry : document.records()) {
                out.append(separator).append("    ").append(StrictJson.MAPPER.writeValueAsString(entry));
                separator = ",\n";
            }
            out.append("\n  ]\n}\n");
        });
    }

    private static String field(String name, Object value) {
        return "  \"" + name + "\": " + StrictJson.MAPPER.writeValueAsString(value) + ",\n";
    }
}
