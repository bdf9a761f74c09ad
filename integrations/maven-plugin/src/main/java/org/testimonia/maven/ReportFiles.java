package org.testimonia.maven;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.commons.lang3.StringUtils;
import org.apache.maven.plugin.MojoExecutionException;
import org.testimonia.io.CompleteFile;
import org.testimonia.report.CheckedDataset;
import org.testimonia.report.ReportFormat;

/**
 * The files that a build writes of each dataset, one a format, named as the dataset.
 *
 * @param folder which is made if it is not there
 * @param version that of the tool
 * @param remarks takes what there is to be said of a file, in one line
 */
record ReportFiles(Path folder, List<ReportFormat> formats, String version, Consumer<String> remarks) {

    /** Reads the parameter {@code formats}. */
    static List<ReportFormat> formats(List<String> names) throws MojoExecutionException {
        List<ReportFormat> formats = new ArrayList<>();
        for (String name : names) {
            formats.add(ReportFormat.named(name)
                    .orElseThrow(() -> new MojoExecutionException("formats: got \"" + name + "\", expected "
                            + StringUtils.join(ReportFormat.values(), ", "))));
        }
        return formats;
    }

    /** That no two datasets would be written into one file. */
    void requireDistinct(List<Path> datasets) throws MojoExecutionException {
        Set<String> names = new HashSet<>();
        for (Path dataset : datasets) {
            if (!formats.isEmpty() && !names.add(name(dataset))) {
                throw new MojoExecutionException("formats: got two datasets named \"" + name(dataset)
                        + "\", whose reports would be one file; expected an execution for each, with an outputDirectory"
                        + " of its own");
            }
        }
    }

    void write(Path dataset, CheckOutcome outcome, CheckedDataset checked) throws IOException {
        for (ReportFormat format : formats) {
            Files.createDirectories(folder);
            Path file = folder.resolve(name(dataset) + "." + format.extension());
            CompleteFile.write(file, to -> {
                PrintWriter out = new PrintWriter(to);
                outcome.write(format, checked, version, out).forEach(remarks);
                if (out.checkError()) {
                    throw new IOException(file + ": could not be written to the end");
                }
            });
        }
    }

    private static String name(Path dataset) {
        String name = String.valueOf(dataset.getFileName());
        return Files.isDirectory(dataset) ? name : StringUtils.substringBeforeLast(name, ".");
    }
}
