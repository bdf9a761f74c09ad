package org.testimonia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.testimonia.audit.AuditReport;
import org.testimonia.audit.DecidedFindings;
import org.testimonia.audit.Finding;
import org.testimonia.dataset.Decision;
import org.testimonia.dataset.Ruling;
import org.testimonia.io.DatasetReadException;
import org.testimonia.io.DatasetReader;
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
        description =
                "Write into decisions.yaml what was decided about a finding, and why; it does not fail a check then.")
final class DecideCommand implements Callable<Integer> {

    private static final int FEWEST_DIGITS = 4;

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

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @SuppressWarnings("NullAway.Init")
    DecideCommand() {}

    @Override
    public Integer call() throws IOException, DatasetReadException, Refusal {
        if (!Files.isDirectory(path)) {
            throw new Refusal(
                    path + ": is no folder, expected one with a dataset, in which decisions.yaml has its place");
        }
        AuditReport report = rules.auditor().audit(DatasetReader.read(path));
        Finding finding = finding(report);
        Decision decision = decision(finding);
        requireFit(finding, decision);
        Path file = DecisionWriter.append(path, decision);
        spec.commandLine()
                .getOut()
                .println(file + ": " + decision.ruling() + ", on " + finding.rule() + ": " + finding.message());
        return 0;
    }

    private Finding finding(AuditReport report) throws Refusal {
        String digits = fingerprint.toLowerCase(Locale.ROOT);
        if (digits.length() < FEWEST_DIGITS || !digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw new Refusal("got \"" + fingerprint + "\", expected at least " + FEWEST_DIGITS
                    + " digits of a fingerprint; check --verbose shows it");
        }
        Optional<Decision> before = report.accepted().stream()
                .map(accepted -> accepted.decision())
                .filter(decision -> decision.fingerprint().startsWith(digits))
                .findFirst();
        if (before.isPresent()) {
            throw new Refusal(before.get().position() + ": " + before.get().fingerprint()
                    + " is decided already; change it there");
        }
        List<Finding> found = report.findings().stream()
                .filter(finding -> finding.fingerprint().startsWith(digits))
                .toList();
        if (found.isEmpty()) {
            throw new Refusal("no finding of " + path + " has the fingerprint " + fingerprint);
        }
        if (found.stream().map(Finding::fingerprint).distinct().count() > 1) {
            throw new Refusal(found.size() + " findings have a fingerprint that begins with " + fingerprint
                    + ", expected more digits");
        }
        if (found.get(0).rule().startsWith("decision/")) {
            throw new Refusal("a finding about a decision cannot be decided; change the decision in decisions.yaml");
        }
        if (found.get(0).isOfFailedRule()) {
            throw new Refusal("that a rule failed cannot be decided; mend the rule or set it to off");
        }
        return found.get(0);
    }

    private Decision decision(Finding finding) throws Refusal {
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
            throw new Refusal("--ruling: got \"" + decision.ruling() + "\", expected one of the finding's claims: "
                    + String.join(
                            ", ",
                            finding.claims().stream()
                                    .map(claim -> claim.id())
                                    .distinct()
                                    .toList()));
        }
    }
}
