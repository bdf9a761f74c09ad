package org.testimonia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.testimonia.audit.AcceptedFinding;
import org.testimonia.audit.DecidedFindings;
import org.testimonia.audit.Finding;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.Ruling;
import org.testimonia.history.HistoryException;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DecisionWriter;
import org.testimonia.source.Position;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "decide",
        description = "Record in decisions.yaml what was decided about a finding, and why. It then fails no check.")
final class DecideCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PATH", description = "A folder with a dataset.")
    private Path path;

    @Parameters(
            index = "1",
            paramLabel = "FINGERPRINT",
            description = "The finding's, or its first digits; check --verbose shows it.")
    private String fingerprint;

    @Option(
            names = "--ruling",
            required = true,
            paramLabel = "RULING",
            description =
                    "accepted (the claims disagree, and that is known), misread (the finding rests on a misreading),"
                            + " or \"prefer: CLAIM\" (one is preferred, all are kept).")
    private String ruling;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for whoever asks later.")
    private String reason;

    @Option(names = "--author", paramLabel = "NAME", description = "Who decides (default: the user of this machine).")
    private String author = System.getProperty("user.name", "");

    @Option(names = "--until", paramLabel = "DAY", description = "The last day on which it holds, such as 2027-12-31.")
    private Optional<String> until = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "REV",
            description = "Look also among the findings on what was edited since a revision, as check --since does.")
    private Optional<String> since = Optional.empty();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @SuppressWarnings("NullAway.Init")
    DecideCommand() {}

    @Override
    public Integer call() throws IOException, DatasetReadException, HistoryException, Refusal {
        if (!Files.isDirectory(path)) {
            throw new Refusal(
                    path + ": is no folder, expected one with a dataset, in which decisions.yaml has its place");
        }
        if (!FindingNames.isName(fingerprint)) {
            throw new Refusal("got \"" + fingerprint + "\", expected " + FindingNames.expected());
        }
        FindingNames names =
                FindingNames.of(path, since, rules.rules(), spec.commandLine().getErr());
        Finding finding = finding(names);
        Decision decision = decision(finding, names.since(finding));
        requireFit(finding, decision);
        Path file = DecisionWriter.append(path, decision);
        spec.commandLine()
                .getOut()
                .println(file + ": " + decision.ruling() + ", on " + finding.rule() + ": " + finding.message());
        return 0;
    }

    private Finding finding(FindingNames names) throws Refusal {
        Optional<Decision> before = names.accepted(fingerprint).map(AcceptedFinding::decision);
        if (before.isPresent()) {
            throw new Refusal(before.get().position() + ": " + before.get().fingerprint()
                    + " is decided already; change it there");
        }
        Finding finding = names.open(fingerprint);
        if (finding.rule().startsWith("decision/")) {
            throw new Refusal("a finding about a decision cannot be decided; change the decision in decisions.yaml");
        }
        if (finding.isOfFailedRule()) {
            throw new Refusal("that a rule failed cannot be decided; mend the rule or set it to off");
        }
        return finding;
    }

    private Decision decision(Finding finding, Optional<String> heldAgainst) throws Refusal {
        if (reason.isBlank()) {
            throw new Refusal("--reason: got nothing, expected why it is decided");
        }
        if (author.isBlank()) {
            throw new Refusal("--author: got nothing, expected who decides");
        }
        Ruling read = Ruling.read(ruling)
                .orElseThrow(() -> new Refusal(
                        "--ruling: got \"" + ruling + "\", expected accepted, misread or \"prefer: CLAIM\""));
        return new Decision(
                finding.fingerprint(),
                read,
                reason.strip(),
                author.strip(),
                LocalDate.now(ZoneOffset.UTC),
                lastDay(),
                heldAgainst,
                Position.NOWHERE);
    }

    private Optional<LocalDate> lastDay() throws Refusal {
        if (until.isEmpty()) {
            return Optional.empty();
        }
        try {
            return until.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new Refusal("--until: got \"" + until.get() + "\", expected a day such as 2027-12-31");
        }
    }

    private static void requireFit(Finding finding, Decision decision) throws Refusal {
        LocalDate today = decision.date();
        if (decision.isExpiredOn(today)) {
            throw new Refusal("--until: got " + decision.until().orElseThrow() + ", expected a day that is not over");
        }
        boolean fits = new DecidedFindings(List.of(finding), List.of(decision), today).fits(decision);
        if (!fits) {
            List<String> claims = finding.claims().stream()
                    .map(claim -> claim.id())
                    .distinct()
                    .toList();
            throw new Refusal("--ruling: got \"" + decision.ruling() + "\", expected "
                    + (claims.isEmpty()
                            ? "accepted or misread, since the finding has no claims to choose from"
                            : "one of the finding's claims: " + String.join(", ", claims)));
        }
    }
}
