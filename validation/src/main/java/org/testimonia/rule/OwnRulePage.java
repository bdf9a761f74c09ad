package org.testimonia.rule;

import java.util.List;
import java.util.stream.Collectors;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.DeclaredRule;
import org.testimonia.dataset.RuleExample;

/** The page of a rule that a dataset declares for itself, made of what it says. */
final class OwnRulePage {

    private final DeclaredRule rule;

    private OwnRulePage(DeclaredRule rule) {
        this.rule = rule;
    }

    static String markdown(DeclaredRule rule) {
        return new OwnRulePage(rule).page();
    }

    private String page() {
        DeclaredRule.Report report = rule.report();
        String verdict = report.verdict().map(name -> name.replace('-', ' ')).orElse("no verdict");
        return "# " + rule.id() + "\n\n*" + report.severity().id() + " · " + verdict + "* — " + report.summary()
                + "\n\n## What it means\n\n"
                + (report.explain().isBlank() ? "" : report.explain().strip() + "\n\n")
                + "The dataset declares this rule for itself, in " + place() + ". It flags "
                + switch (rule.condition().looksAt()) {
                    case CLAIM -> "a claim";
                    case PAIR -> "two claims of a subject";
                    case SUBJECT -> "a subject";
                }
                + " where\n\n```cel\n" + rule.condition().when().text().strip() + "\n```\n"
                + examples("Flagged", true)
                + examples("Not flagged", false)
                + "\n## What to do\n\n"
                + "- Look at what the message says; where the rule is wrong, change it where it is declared.\n"
                + "- Where it is right and the claim stays, record a decision.\n";
    }

    private String place() {
        return rule.position().file().isEmpty()
                ? "its configuration"
                : rule.position().toString();
    }

    private String examples(String heading, boolean isFlagged) {
        List<RuleExample> examples = rule.examples().stream()
                .filter(example -> example.isFlagged() == isFlagged)
                .toList();
        return examples.isEmpty()
                ? ""
                : "\n## " + heading + "\n\n"
                        + examples.stream()
                                .map(example -> "- "
                                        + example.claims().stream()
                                                .map(OwnRulePage::words)
                                                .collect(Collectors.joining("; beside "))
                                        + "\n")
                                .collect(Collectors.joining());
    }

    private static String words(Claim claim) {
        return claim.subject() + ", " + claim.property() + ": “" + claim.value().text() + "”"
                + claim.asOf().map(date -> " as of " + date).orElse("")
                + (claim.scope().equals(Scope.UNSTATED)
                        ? ""
                        : " for " + claim.scope().describe())
                + claim.citation().map(citation -> " (" + citation + ")").orElse("");
    }
}
