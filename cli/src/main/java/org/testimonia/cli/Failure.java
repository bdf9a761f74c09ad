package org.testimonia.cli;

import java.io.IOException;
import java.io.PrintWriter;

import org.testimonia.audit.RuleException;
import org.testimonia.history.HistoryException;
import org.testimonia.io.DatasetReadException;
import org.testimonia.seal.SealException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line why the command could not do its work. */
final class Failure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (isForeseen(failure)) {
            err.println("testimonia: " + failure.getMessage());
        } else {
            err.println("testimonia: internal error: " + failure
                    + " (this is a fault of testimonia; --stacktrace shows where)");
        }
        if (wantsStackTrace(parsed)) {
            failure.printStackTrace(err);
        }
        return Testimonia.COULD_NOT_WORK;
    }

    private static boolean isForeseen(Exception failure) {
        return failure instanceof DatasetReadException
                || failure instanceof SealException
                || failure instanceof HistoryException
                || failure instanceof IOException
                || failure instanceof RuleException
                || failure instanceof Refusal;
    }

    private static boolean wantsStackTrace(ParseResult parsed) {
        for (ParseResult at = parsed; at != null; at = at.hasSubcommand() ? at.subcommand() : null) {
            if (at.hasMatchedOption("--stacktrace")) {
                return true;
            }
        }
        return false;
    }
}
