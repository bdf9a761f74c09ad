package org.testimonia.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.testimonia.claim.Claim;
import org.testimonia.claim.Scope;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.OneLine;
import org.testimonia.reasoning.Statement;
import org.testimonia.report.ClaimGroup.WitnessedClaim;

/** Lays out the claims of a property for a person. */
final class ClaimsText {

    private static final String INDENT = "    ";
    private static final int MOST_NAMED = 3;

    private final Dataset dataset;
    private final TextStyle style;
    private final boolean compact;

    ClaimsText(Dataset dataset, TextStyle style, boolean compact) {
        this.dataset = dataset;
        this.style = style;
        this.compact = compact;
    }

    String of(PropertyClaims property, List<ClaimGroup> groups) {
        List<String> lines = new ArrayList<>();
        String unit = property.unit().isEmpty() ? "" : " (" + property.unit() + ")";
        lines.add(style.bold(OneLine.of(property.property().replace('_', ' ')))
                + style.faint(unit + "  " + Plural.of(property.claimCount(), "claim") + ", "
                        + Plural.of(property.witnessCount(), "witness")));
        for (ClaimGroup group : groups) {
            String label = label(group, property);
            if (!compact && !label.isEmpty()) {
                lines.add("");
            }
            if (!label.isEmpty()) {
                lines.add("  " + label);
            }
            lines.addAll(rows(group, label.isEmpty() ? "  " : INDENT));
            conclusions(group, property)
                    .forEach(sentence -> TextLayout.wrap(
                                    OneLine.of(sentence),
                                    style.width(),
                                    label.isEmpty() ? INDENT : INDENT + "  ",
                                    label.isEmpty() ? INDENT : INDENT + "  ")
                            .forEach(line -> lines.add(style.faint(line))));
        }
        lines.addAll(origins(property));
        return String.join("\n", lines) + "\n";
    }

    /** What makes claims one witness, and who is behind them all. */
    private List<String> origins(PropertyClaims property) {
        List<String> sentences = new ArrayList<>();
        property.sharedOrigins().stream()
                .filter(shared -> !compact || !shared.isPlain())
                .forEach(shared -> sentences.add(shared.mark() + " is one witness: " + shared.words()));
        property.party().ifPresent(party -> sentences.add("all go back to one party: " + party.name()));
        List<String> lines = new ArrayList<>();
        if (!compact && !sentences.isEmpty()) {
            lines.add("");
        }
        sentences.forEach(sentence -> TextLayout.wrap(OneLine.of(sentence), style.width(), "  ", INDENT)
                .forEach(line -> lines.add(style.faint(line))));
        return lines;
    }

    /** What the claims have in common; empty if that is nothing a reader must be told. */
    private static String label(ClaimGroup group, PropertyClaims property) {
        List<String> parts = new ArrayList<>();
        boolean figures =
                group.plainClaims().stream().allMatch(claim -> claim.figure().isPresent());
        group.key().asOf().ifPresentOrElse(date -> parts.add(ClaimLines.asOf(date)), () -> {
            if (figures) {
                parts.add("no date stated");
            }
        });
        if (tellsScope(group, figures)) {
            Scope scope = group.key().scope();
            parts.add(scope.isStated() ? scope.describe() : "scope not stated");
        }
        if (!group.key().unit().isEmpty() && !group.key().unit().equals(property.unit())) {
            parts.add("in " + group.key().unit());
        }
        return OneLine.of(String.join(", ", parts));
    }

    /** Where no scope is needed and none is stated, there is nothing to say. */
    private static boolean tellsScope(ClaimGroup group, boolean figures) {
        boolean stated =
                group.plainClaims().stream().anyMatch(claim -> claim.scope().isStated());
        return stated || (figures && !group.key().scope().isStated());
    }

    private List<String> rows(ClaimGroup group, String indent) {
        List<List<String>> rows =
                group.claims().stream().map(claim -> row(claim, group)).toList();
        List<String> aligned = TextLayout.align(rows, indent);
        if (aligned.stream().allMatch(line -> line.length() <= style.width())) {
            return aligned;
        }
        List<String> firstLines = TextLayout.align(
                rows.stream().map(row -> row.subList(0, row.size() - 2)).toList(), indent);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            lines.add(firstLines.get(i));
            lines.add(indent + INDENT + row.get(row.size() - 2) + "  " + row.get(row.size() - 1));
        }
        return lines;
    }

    private List<String> row(WitnessedClaim shown, ClaimGroup group) {
        Claim claim = shown.claim();
        boolean dateInLabel = group.key().asOf().isPresent();
        return List.of(
                shown.mark(),
                OneLine.of("“" + claim.value().text() + "”"),
                ClaimMeaning.of(claim, dataset),
                claim.asOf()
                        .filter(date -> !dateInLabel)
                        .map(date -> OneLine.of(ClaimLines.asOf(date)))
                        .orElse(""),
                ClaimLines.citation(claim, dataset),
                ClaimLines.position(claim));
    }

    private List<String> conclusions(ClaimGroup group, PropertyClaims property) {
        List<String> sentences = new ArrayList<>();
        group.together().forEach(range -> sentences.add(together(range, group)));
        if (group.claims().size() > 1 && group.together().isEmpty() && mayCountDifferentThings(group, property)) {
            sentences.add("they do not say what they count, so they may count different things");
        }
        group.change().map(GroupChange::words).ifPresent(sentences::add);
        group.limits().forEach(limit -> sentences.add(limit(limit)));
        return sentences;
    }

    private static boolean mayCountDifferentThings(ClaimGroup group, PropertyClaims property) {
        return property.isSingle()
                && !group.key().scope().isStated()
                && group.plainClaims().get(0).figure().isPresent();
    }

    private static String together(JointRange range, ClaimGroup group) {
        String condition = group.condition().isEmpty() ? "" : group.condition() + ", ";
        String what = range.end().isEmpty() ? "" : " for the " + range.end();
        String witnesses = group.witnesses() == 1 ? "one witness" : group.witnesses() + " witnesses";
        return condition + "together they allow" + what + " "
                + (range.isConflict() ? noValue(range, group) : range.words() + setBy(range, group)) + " · "
                + witnesses;
    }

    private static String noValue(JointRange range, ClaimGroup group) {
        List<String> named =
                range.conflict().stream().map(claim -> named(claim, group)).toList();
        String uncertain = range.conflict().stream()
                .filter(claim -> claim.date().filter(date -> date.isUncertain()).isPresent())
                .map(claim -> "; “" + claim.value().text() + "” is marked as uncertain")
                .distinct()
                .collect(Collectors.joining());
        return "no value: " + list(named) + (named.size() == 2 ? " exclude each other" : " cannot all be true")
                + uncertain
                + (range.loosely().isEmpty()
                        ? ""
                        : "; with round numbers taken as rounded, " + range.loosely() + " is left");
    }

    /** Who sets the ends, unless all say the same. */
    private static String setBy(JointRange range, ClaimGroup group) {
        boolean lowerByAll = range.setLower().size() == group.claims().size();
        boolean upperByAll = range.setUpper().size() == group.claims().size();
        if (lowerByAll && upperByAll) {
            return "";
        }
        if (range.setLower().equals(range.setUpper())) {
            return ", set by " + names(range.setLower(), group);
        }
        List<String> ends = new ArrayList<>();
        if (!range.setLower().isEmpty()) {
            ends.add((range.ofDays() ? "the earliest day" : "the lower end") + " set by "
                    + names(range.setLower(), group));
        }
        if (!range.setUpper().isEmpty()) {
            ends.add((range.ofDays() ? "the latest day" : "the upper end") + " set by "
                    + names(range.setUpper(), group));
        }
        return ends.isEmpty() ? "" : ", " + String.join(", ", ends);
    }

    private static String names(List<Claim> claims, ClaimGroup group) {
        List<String> all =
                claims.stream().map(claim -> named(claim, group)).distinct().toList();
        return all.size() > MOST_NAMED
                ? String.join(", ", all.subList(0, MOST_NAMED)) + " and " + (all.size() - MOST_NAMED) + " more"
                : list(all);
    }

    private static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    private static String named(Claim claim, ClaimGroup group) {
        String mark = group.claims().stream()
                .filter(shown -> shown.claim().equals(claim))
                .map(WitnessedClaim::mark)
                .findFirst()
                .orElse("");
        return mark + " “" + claim.value().text() + "”";
    }

    private String limit(DatasetLimit limit) {
        String what = limit.end().isEmpty() ? "" : " for the " + limit.end();
        String because = limit.because().stream().map(this::told).collect(Collectors.joining(" and "));
        int aside = limit.limits().leftAside().size();
        return "the whole dataset leaves" + what + " " + limit.limits().days() + ", because of " + because
                + (aside == 0
                        ? ""
                        : ", leaving aside " + Plural.of(aside, "statement") + " that "
                                + (aside == 1 ? "conflicts" : "conflict") + " with others");
    }

    private String told(Statement statement) {
        Claim claim = statement.claim();
        return dataset.subjectName(claim.subject()) + ", " + claim.property().replace('_', ' ') + " “"
                + claim.value().text() + "”"
                + (statement.kind() == Statement.Kind.EXISTENCE
                        ? claim.asOf().map(date -> " " + ClaimLines.asOf(date)).orElse("")
                        : "")
                + " (" + ClaimLines.position(claim) + ")";
    }
}
