package org.testimonia.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code testimonia}.
 *
 * <p>Exit codes: 0 nothing at or above the severity to fail on; 1 findings, or changes since a seal; 2 the command could not do its work.
 */
@Command(
        name = "testimonia",
        header = "Datasets whose sources disagree: which claims cannot all be true, and who stands behind them.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        footer = {
            "",
            "Exit codes: 0 all well, 1 findings or changes, 2 the command could not do its work.",
            "testimonia COMMAND --help tells of one command."
        })
@SuppressWarnings("UnusedVariable") // some options are looked up by name, not by their field
public final class Testimonia implements Runnable {

    static final int FOUND = 1;
    static final int COULD_NOT_WORK = 2;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an error arose.")
    private boolean stacktrace;

    /** Made by the command line parser, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    public Testimonia() {}

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] args) {
        System.setProperty(
                "org.jboss.logging.provider", "slf4j"); // which is silent here, and starts sooner than the JDK's
        Preparation.begin(args);
        PrintWriter out = utf8(new StandardOutput());
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        int exitCode = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Runs the command, as {@link #main} does, with other places to write to; gives the exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine program = new CommandLine(new Testimonia());
        Commands.add(program, args);
        return program.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Testimonia::reportUsage)
                .setExecutionExceptionHandler(new Failure())
                .setUsageHelpWidth(Terminal.helpWidth())
                .execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int reportUsage(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        command.getErr()
                .println("testimonia: " + WrongUsage.message(failure) + "; see "
                        + command.getCommandSpec().qualifiedName() + " --help");
        return COULD_NOT_WORK;
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }
}
