package org.testimonia.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What a run of the command printed, and its exit code. */
record Run(int exitCode, String out, String err) {

    static Run of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Testimonia.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Run(exitCode, out.toString(), err.toString());
    }

    List<String> errorLines() {
        return err.lines().toList();
    }
}
