package org.testimonia.io;

import java.nio.file.Path;

/** Which format a file of claims, subjects or sources has, or a clear error if it has none. */
final class FileKinds {

    private static final String SOURCE_NAMES = ".json (CSL-JSON) or .bib (BibTeX)";

    private FileKinds() {}

    static FileFormat claims(String name) throws DatasetReadException {
        return tabular(name, "claims");
    }

    /** The format of a file of claims, subjects or of a table. */
    static FileFormat tabular(String name, String what) throws DatasetReadException {
        return FileFormat.ofFileName(name)
                .filter(format -> format != FileFormat.BIBTEX)
                .orElseThrow(() -> unknown(name, what, FileFormat.TABULAR_NAMES));
    }

    static FileFormat sources(String name) throws DatasetReadException {
        return FileFormat.ofFileName(name)
                .filter(format -> format != FileFormat.CSV)
                .orElseThrow(() -> unknown(name, "sources", SOURCE_NAMES));
    }

    static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static DatasetReadException unknown(String name, String what, String formats) {
        int dot = name.lastIndexOf('.');
        String extension =
                dot > 0 ? "the extension \"" + Quoting.abbreviate(name.substring(dot)) + "\"" : "no extension";
        return new DatasetReadException(name + ": got " + extension + ", expected " + what + " in " + formats);
    }
}
