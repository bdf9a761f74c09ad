package org.testimonia.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Suggestion;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
import org.testimonia.report.ClaimsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "show", description = "Show the claims of a subject side by side, by witness.")
final class ShowCommand implements Callable<Integer> {

    private static final int SUBJECTS_NAMED = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PATH", description = "A folder with a dataset, or one claims file.")
    private Path path;

    @Parameters(index = "1", paramLabel = "SUBJECT", description = "The id of a subject.")
    private String subject;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "PROPERTY",
            description = "One property of it (default: all).")
    private @Nullable String property;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it (default: ${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.text;

    @SuppressWarnings("NullAway.Init")
    ShowCommand() {}

    @Override
    public Integer call() throws DatasetReadException, Refusal {
        Dataset dataset = DatasetReader.read(path).dataset();
        List<String> known = dataset.subjectIds();
        if (!known.contains(subject)) {
            String near = Suggestion.didYouMean(subject, known);
            throw new Refusal("no subject \"" + subject + "\" in " + path + (near.isEmpty() ? someOf(known) : near));
        }
        PrintWriter out = spec.commandLine().getOut();
        List<Claim> claims = claims(dataset);
        if (format == OutputFormat.json) {
            ClaimsReport.writeJson(dataset, subject, claims, out);
        } else {
            out.print(ClaimsReport.text(dataset, subject, claims, Terminal.style()));
        }
        return 0;
    }

    private static String someOf(List<String> subjects) {
        List<String> some = subjects.subList(0, Math.min(SUBJECTS_NAMED, subjects.size()));
        return "; it has " + (some.isEmpty() ? "none" : String.join(", ", some))
                + (some.size() < subjects.size() ? " and " + (subjects.size() - some.size()) + " more" : "");
    }

    private List<Claim> claims(Dataset dataset) throws Refusal {
        if (property == null) {
            return dataset.claimsOf(subject);
        }
        List<Claim> claims = dataset.claimsOf(subject, property);
        if (claims.isEmpty()) {
            List<String> known = dataset.claimsOf(subject).stream()
                    .map(Claim::property)
                    .distinct()
                    .toList();
            throw new Refusal("\"" + subject + "\" has no claim of \"" + property + "\""
                    + Suggestion.didYouMean(property, known) + "; it has "
                    + (known.isEmpty() ? "no claims" : String.join(", ", known)));
        }
        return claims;
    }
}
