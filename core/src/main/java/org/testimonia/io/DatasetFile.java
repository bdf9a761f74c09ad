package org.testimonia.io;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of a dataset and what its records are.
 *
 * @param role what they are
 * @param file the file
 * @param table how a wide table becomes claims; only for a table
 */
record DatasetFile(Role role, RecordFile file, Optional<TableMapping> table) {

    /** What the records of a file are. */
    enum Role {
        CLAIMS,
        SUBJECTS,
        SOURCES,
        TABLE;

        /** The name in {@code datapackage.json}. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Role> named(String name) {
            return Arrays.stream(values())
                    .filter(role -> role.id().equals(name))
                    .findFirst();
        }

        static List<String> nameList() {
            return Arrays.stream(values()).map(Role::id).toList();
        }

        static String names() {
            return String.join(", ", nameList());
        }

        /** What a file's name says of its records: {@code claims.csv}. A table needs a mapping, so no name says it. */
        static Optional<Role> ofFileName(String path) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            return named(FileFormat.stem(name)).filter(role -> role != TABLE && name.indexOf('.') > 0);
        }
    }

    static DatasetFile of(Role role, DatasetFolder folder, String name, Optional<TableMapping> table)
            throws DatasetReadException {
        FileFormat format = role == Role.SOURCES ? FileKinds.sources(name) : FileKinds.tabular(name, role.id());
        return new DatasetFile(role, new RecordFile(folder, name, format), table);
    }

    /** The same file, with what files gave before. */
    DatasetFile withMemory(RecordMemory memory) {
        return new DatasetFile(role, file.withMemory(memory), table);
    }

    /** The same file with the texts that stand for nothing in it. */
    DatasetFile withMissing(MissingValues missing) {
        return new DatasetFile(role, file.withMissing(missing), table);
    }
}
