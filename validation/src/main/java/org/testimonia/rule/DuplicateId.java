package org.testimonia.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Severity;

/** Two records with one id; also one claim that stands twice word for word. */
final class DuplicateId implements DatasetRule {

    @Override
    public String id() {
        return "record/duplicate-id";
    }

    @Override
    public String summary() {
        return "two records that share an id";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(AuditContext context, Consumer<Finding.Builder> findings) {
        Map<String, List<List<Claim>>> pasted = new TreeMap<>();
        repeated(context.dataset().claims(), DuplicateId::identity).forEach((identity, claims) -> {
            if (claims.get(0).hasGivenId()) {
                findings.accept(sharingId(claims));
            } else {
                pasted.computeIfAbsent(rows(claims), rows -> new ArrayList<>()).add(claims);
            }
        });
        pasted.values().forEach(groups -> findings.accept(pasted(groups, context)));
        repeated(context.dataset().subjects().stream().map(RecordView::of).toList(), view -> view.field("id"))
                .forEach((id, views) -> findings.accept(records("subject", id, views)));
        repeated(context.dataset().sources().stream().map(RecordView::of).toList(), view -> view.field("id"))
                .forEach((id, views) -> findings.accept(records("source", id, views)));
    }

    /** The id that was given; a derived one may by rare chance be that of another claim, so the content itself. */
    private static String identity(Claim claim) {
        return claim.hasGivenId() ? claim.id() : claim.content();
    }

    private static <T> Map<String, List<T>> repeated(List<T> items, Function<T, String> id) {
        Map<String, List<T>> groups =
                items.stream().collect(Collectors.groupingBy(id, TreeMap::new, Collectors.toList()));
        groups.values().removeIf(group -> group.size() < 2);
        return groups;
    }

    /** The subject and the lines of claims that say the same, so that a row that was pasted is reported once. */
    private static String rows(List<Claim> claims) {
        boolean placed =
                claims.stream().noneMatch(claim -> claim.position().file().isEmpty());
        return placed
                ? claims.get(0).subject()
                        + claims.stream()
                                .map(claim -> "\n" + claim.position().file() + ":"
                                        + claim.position().line())
                                .sorted()
                                .collect(Collectors.joining())
                : identity(claims.get(0));
    }

    private Finding.Builder pasted(List<List<Claim>> groups, AuditContext context) {
        Claim first = groups.get(0).get(0);
        String what = groups.size() == 1 ? "the same claim stands " : "the same " + groups.size() + " claims stand ";
        List<String> said = groups.stream()
                .map(claims -> Wording.property(claims.get(0).property()) + " " + Wording.quoted(claims.get(0)))
                .toList();
        return Finding.of(id())
                .severity(Severity.WARNING)
                .side(groups.stream().flatMap(List::stream).toList())
                .message(what + groups.get(0).size() + " times: "
                        + context.dataset().subjectName(first.subject()) + ", " + Wording.list(said));
    }

    private Finding.Builder sharingId(List<Claim> claims) {
        return Finding.of(id())
                .side(claims)
                .message("the id \"" + claims.get(0).id() + "\" is given to " + claims.size() + " claims: "
                        + Wording.quoted(claims));
    }

    private Finding.Builder records(String what, String id, List<RecordView> views) {
        Finding.Builder finding =
                Finding.of(id()).message("the id \"" + id + "\" is given to " + views.size() + " " + what + "s");
        views.forEach(finding::about);
        return finding;
    }
}
