package org.testimonia.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.testimonia.audit.Assumption;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;

/** Puts an assumption into words: what the claim says, what it is assumed to say, and where it stands. */
final class AssumptionWording {

    private static final String INDENT = "    ";

    private final Claim stands;
    private final Assumption assumption;
    private final Dataset dataset;

    AssumptionWording(Assumption assumption, Dataset dataset) {
        this.stands = assumption.stands();
        this.assumption = assumption;
        this.dataset = dataset;
    }

    List<String> lines(TextStyle style) {
        List<String> lines = new ArrayList<>();
        String topic =
                dataset.subjectName(stands.subject()) + ", " + stands.property().replace('_', ' ') + ": ";
        lines.addAll(
                TextLayout.wrap(OneLine.of(topic + String.join("; ", changes())), style.width(), "  ", INDENT + "  "));
        lines.add(INDENT + style.faint(ClaimLines.citation(stands, dataset) + "  " + ClaimLines.position(stands)));
        derived().stream()
                .flatMap(sentence -> TextLayout.wrap(sentence, style.width(), INDENT, INDENT).stream())
                .forEach(line -> lines.add(style.faint(line)));
        return lines;
    }

    private List<String> changes() {
        if (assumption.assumed().isEmpty()) {
            return List.of(value(stands) + " left out");
        }
        Claim assumed = assumption.assumed().get();
        if (assumption.changesNothing()) {
            return List.of(value(stands) + ", which it says already");
        }
        List<String> changes = new ArrayList<>();
        if (stands.value().equals(assumed.value())) {
            changes.add("“" + stands.value().text() + "”");
        } else {
            changes.add(value(stands) + " → " + value(assumed));
        }
        if (!asOf(stands).equals(asOf(assumed))) {
            changes.add(asOf(stands) + " → " + asOf(assumed));
        }
        if (!stands.scope().equals(assumed.scope())) {
            changes.add(scope(stands) + " → " + scope(assumed));
        }
        return changes;
    }

    private String value(Claim claim) {
        String meaning = ClaimMeaning.of(claim, dataset);
        return "“" + claim.value().text() + "”" + (meaning.isEmpty() ? "" : " (" + meaning + ")");
    }

    private static String asOf(Claim claim) {
        return claim.asOf().map(date -> "as of " + date.text()).orElse("as of no stated date");
    }

    private static String scope(Claim claim) {
        return claim.scope().equals(Scope.UNSTATED)
                ? "scope unstated"
                : claim.scope().describe();
    }

    /** What others have taken from a claim that is left out does not go with it. */
    private List<String> derived() {
        if (assumption.assumed().isPresent()) {
            return List.of();
        }
        return dataset.claims().stream()
                .filter(claim -> claim.derivedFrom().contains(stands.id()))
                .flatMap(claim -> Stream.of(ClaimLines.position(claim) + " is derived from it and stays in the audit"))
                .toList();
    }
}
