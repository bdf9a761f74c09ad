package org.testimonia.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;
import org.testimonia.dataset.Suggestion;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says of a command line that cannot be read what was got and what was expected, in the words of all other messages. */
final class WrongUsage {

    private WrongUsage() {}

    static String message(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (failure instanceof MissingParameterException missing) {
            return missing(missing);
        }
        ArgSpec argument = failure.getArgSpec();
        String value = failure.getValue();
        return argument == null || value == null
                ? StringUtils.substringBefore(String.valueOf(failure.getMessage()), "\n")
                : unfit(argument, value);
    }

    private static String unmatched(UnmatchedArgumentException failure) {
        CommandSpec command = failure.getCommandLine().getCommandSpec();
        String got = failure.getUnmatched().get(0);
        if (failure.isUnknownOption()) {
            List<String> options = command.options().stream()
                    .flatMap(option -> List.of(option.names()).stream())
                    .toList();
            String name = StringUtils.substringBefore(got, "=");
            return "no option " + name + Suggestion.didYouMean(name, options);
        }
        if (!command.subcommands().isEmpty()) {
            List<String> commands = List.copyOf(command.subcommands().keySet());
            return "no command \"" + got + "\"" + Suggestion.didYouMean(got, commands);
        }
        String expected =
                command.positionalParameters().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
        return "got \"" + got + "\", expected "
                + (expected.isEmpty() ? "nothing after the command" : "nothing after " + expected);
    }

    private static String missing(MissingParameterException failure) {
        List<ArgSpec> lacking = failure.getMissing();
        if (lacking.size() == 1 && lacking.get(0) instanceof OptionSpec option && !option.required()) {
            return option.longestName() + ": got nothing, expected " + choices(option);
        }
        return lacking.stream().map(WrongUsage::named).collect(Collectors.joining(", ", "got no ", ""));
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }

    private static String unfit(ArgSpec argument, String value) {
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        return name + ": got \"" + value + "\", expected " + choices(argument);
    }

    private static String choices(ArgSpec argument) {
        return argument.paramLabel().replace("|", ", ");
    }
}
