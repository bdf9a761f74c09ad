package org.testimonia.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.testimonia.dataset.Problem;
import org.testimonia.source.Position;

/**
 * What of a folder is to be read.
 *
 * @param name the dataset's name
 * @param files the files of records
 * @param configuration its {@code testimonia.yaml}
 * @param decisions its {@code decisions.yaml}
 */
record FolderContents(
        String name, List<DatasetFile> files, Optional<RecordFile> configuration, Optional<RecordFile> decisions) {

    static final String DECISIONS = "decisions.yaml";

    static FolderContents of(DatasetFolder folder, List<Problem> problems) throws DatasetReadException {
        List<String> present = list(folder);
        return present.contains(DataPackage.FILE_NAME) ? described(folder, present, problems) : named(folder, present);
    }

    private static FolderContents of(String name, List<DatasetFile> files, DatasetFolder folder, List<String> present) {
        return new FolderContents(
                name, files, yaml(folder, ConfigurationReader.FILE_NAME, present), yaml(folder, DECISIONS, present));
    }

    private static Optional<RecordFile> yaml(DatasetFolder folder, String name, List<String> present) {
        return present.contains(name) ? Optional.of(new RecordFile(folder, name, FileFormat.YAML)) : Optional.empty();
    }

    private static FolderContents named(DatasetFolder folder, List<String> present) throws DatasetReadException {
        List<DatasetFile> files = new ArrayList<>();
        for (String name : present) {
            Optional<DatasetFile.Role> role = DatasetFile.Role.ofFileName(name);
            if (role.isPresent()) {
                files.add(DatasetFile.of(role.get(), folder, name, Optional.empty()));
            }
        }
        requireSome(files, folder, folder.name());
        return of(folder.name(), files, folder, present);
    }

    private static FolderContents described(DatasetFolder folder, List<String> present, List<Problem> problems)
            throws DatasetReadException {
        DataPackage.Read contents = DataPackage.read(folder, problems::add);
        requireSome(contents.files(), folder, DataPackage.FILE_NAME);
        reportUnlisted(present, contents.files(), problems);
        return of(contents.name().orElse(folder.name()), contents.files(), folder, present);
    }

    private static List<String> list(DatasetFolder folder) throws DatasetReadException {
        try {
            return folder.names();
        } catch (IOException e) {
            throw new DatasetReadException(folder + ": cannot be read, expected a folder that may be listed", e);
        }
    }

    private static void requireSome(List<DatasetFile> files, DatasetFolder folder, String where)
            throws DatasetReadException {
        if (files.isEmpty()) {
            throw DatasetReadException.nothing(where + ": got nothing to read in " + folder
                    + ", expected claims.csv, subjects.csv, sources.json or a datapackage.json that names the files");
        }
    }

    private static void reportUnlisted(List<String> present, List<DatasetFile> listed, List<Problem> problems) {
        for (String name : present) {
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
