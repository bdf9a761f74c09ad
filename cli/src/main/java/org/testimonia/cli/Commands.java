package org.testimonia.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import picocli.CommandLine;

/** The commands by name, in the order of the help; to make them all takes a tenth of a short run. */
final class Commands {

    private static final Map<String, Supplier<Callable<Integer>>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("init", InitCommand::new);
        BY_NAME.put("check", CheckCommand::new);
        BY_NAME.put("decide", DecideCommand::new);
        BY_NAME.put("show", ShowCommand::new);
        BY_NAME.put("report", ReportCommand::new);
        BY_NAME.put("history", HistoryCommand::new);
        BY_NAME.put("explain", ExplainCommand::new);
        BY_NAME.put("rules", RulesCommand::new);
        BY_NAME.put("config", ConfigCommand::new);
        BY_NAME.put("date", DateCommand::new);
        BY_NAME.put("seal", SealCommand::new);
        BY_NAME.put("verify", VerifyCommand::new);
        BY_NAME.put("cite", CiteCommand::new);
        BY_NAME.put("export", ExportCommand::new);
    }

    private Commands() {}

    /** Adds the command that the arguments begin with; all of them if they begin with none. */
    static void add(CommandLine program, String... args) {
        Supplier<Callable<Integer>> called = args.length == 0 ? null : BY_NAME.get(args[0]);
        if (called == null) {
            BY_NAME.forEach((name, command) -> program.addSubcommand(name, command.get()));
        } else {
            program.addSubcommand(args[0], called.get());
        }
    }
}
