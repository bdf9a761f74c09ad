package org.testimonia.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

import org.testimonia.dataset.Problem;
import org.testimonia.dataset.ReadDataset;

/** Says how much of a dataset could not be read, where a command passes over it. */
final class UnreadRecords {

    private UnreadRecords() {}

    static void tell(ReadDataset read, Path path, String done, PrintWriter err) {
        long count = read.problems().stream()
                .filter(problem -> problem.kind() == Problem.Kind.UNREADABLE)
                .count();
        if (count > 0) {
            err.println("testimonia: what cannot be read is not " + done + ": "
                    + (count == 1 ? "one place" : count + " places") + ", which testimonia check " + path + " names");
        }
    }
}
