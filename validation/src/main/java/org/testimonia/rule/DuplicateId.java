package org.testimonia.rule;

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
        repeated(context.dataset().claims(), DuplicateId::identity)
                .forEach((identity, claims) ->
                        findings.accept(claims(claims.get(0).id(), claims)));
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

    private Finding.Builder claims(String id, List<Claim> claims) {
        if (!claims.get(0).hasGivenId()) {
            return Finding.of(id())
                    .severity(Severity.WARNING)
                    .side(claims)
                    .message("the same claim stands " + claims.size() + " times: "
                            + claims.get(0).subject() + " " + claims.get(0).property() + " "
                            + Wording.quoted(claims.get(0)));
        }
        return Finding.of(id())
                .side(claims)
                .message("the id \"" + id + "\" is given to " + claims.size() + " claims: " + Wording.quoted(claims));
    }

    private Finding.Builder records(String what, String id, List<RecordView> views) {
        Finding.Builder finding =
                Finding.of(id()).message("the id \"" + id + "\" is given to " + views.size() + " " + what + "s");
        views.forEach(finding::about);
        return finding;
    }
}
