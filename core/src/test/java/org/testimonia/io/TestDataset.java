package org.testimonia.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.testimonia.claim.Claim;
import org.testimonia.dataset.Problem;
import org.testimonia.dataset.ReadDataset;

/** A folder of files for a test, read as a dataset. */
final class TestDataset {

    private final Path folder;

    TestDataset(Path folder) {
        this.folder = folder;
    }

    TestDataset with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    TestDataset with(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return this;
    }

    Path folder() {
        return folder;
    }

    ReadDataset read() {
        return read("");
    }

    /** Reads one file of the folder, or the folder itself if the name is empty. */
    ReadDataset read(String name) {
        try {
            return DatasetReader.read(folder.resolve(name));
        } catch (DatasetReadException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** The error of a dataset that cannot be read. */
    String error() {
        return error("");
    }

    String error(String name) {
        try {
            DatasetReader.read(folder.resolve(name));
        } catch (DatasetReadException e) {
            return e.getMessage();
        }
        throw new AssertionError("it was read");
    }

    static List<String> problems(ReadDataset read) {
        return read.problems().stream().map(Problem::toString).toList();
    }

    /** The given ids of the claims, in alphabetical order. */
    static List<String> ids(ReadDataset read) {
        return read.dataset().claims().stream().map(Claim::id).sorted().toList();
    }
}
