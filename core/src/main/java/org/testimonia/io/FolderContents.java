package org.testimonia.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.testimonia.dataset.Problem;
import org.testimonia.source.Position;

/**
 * What of a folder is to be read.
 *
 * @param name the dataset's name
 * @param files the files of records
 * @param configuration its {@code testimonia.yaml}
 */
record FolderContents(String name, List<DatasetFile> files, Optional<RecordFile> configuration) {

    static FolderContents of(Path folder, List<Problem> problems) throws DatasetReadException {
        List<Path> present = list(folder);
        Optional<RecordFile> configuration = present.stream()
                .filter(path -> FileKinds.fileName(path).equals(ConfigurationReader.FILE_NAME))
                .map(path -> new RecordFile(path, ConfigurationReader.FILE_NAME, FileFormat.YAML))
                .findFirst();
        boolean described =
                present.stream().anyMatch(path -> FileKinds.fileName(path).equals(DataPackage.FILE_NAME));
        return described ? described(folder, present, configuration, problems) : named(folder, present, configuration);
    }

    private static FolderContents named(Path folder, List<Path> present, Optional<RecordFile> configuration)
            throws DatasetReadException {
        List<DatasetFile> files = new ArrayList<>();
        for (Path path : present) {
            String name = FileKinds.fileName(path);
            Optional<DatasetFile.Role> role = DatasetFile.Role.ofFileName(name);
            if (role.isPresent()) {
                files.add(DatasetFile.of(role.get(), path, name, Optional.empty()));
            }
        }
        requireSome(files, folder, FileKinds.fileName(folder));
        return new FolderContents(FileKinds.fileName(folder), files, configuration);
    }

    private static FolderContents described(
            Path folder, List<Path> present, Optional<RecordFile> configuration, List<Problem> problems)
            throws DatasetReadException {
        DataPackage.Read contents = DataPackage.read(folder, problems::add);
        requireSome(contents.files(), folder, DataPackage.FILE_NAME);
        reportUnlisted(present, contents.files(), problems);
        return new FolderContents(contents.name().orElse(FileKinds.fileName(folder)), contents.files(), configuration);
    }

    private static List<Path> list(Path folder) throws DatasetReadException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new DatasetReadException(folder + ": cannot be read, expected a folder that may be listed", e);
        }
    }

    private static void requireSome(List<DatasetFile> files, Path folder, String where) throws DatasetReadException {
        if (files.isEmpty()) {
            throw new DatasetReadException(where + ": got nothing to read in " + folder
                    + ", expected claims.csv, subjects.csv, sources.json or a datapackage.json that names the files");
        }
    }

    private static void reportUnlisted(List<Path> present, List<DatasetFile> listed, List<Problem> problems) {
        for (Path path : present) {
            String name = FileKinds.fileName(path);
            boolean isListed =
                    listed.stream().anyMatch(file -> file.file().name().equals(name));
            if (!isListed && DatasetFile.Role.ofFileName(name).isPresent()) {
                problems.add(Problem.at(
                        new Position(DataPackage.FILE_NAME, 1, 1),
                        Problem.Kind.UNKNOWN_FIELD,
                        name,
                        "got a file in the folder that is no resource, expected it to be listed; it was not read"));
            }
        }
    }
}
