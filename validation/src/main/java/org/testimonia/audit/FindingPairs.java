package org.testimonia.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.testimonia.audit.AuditDifference.Change;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Severity;

/** Pairs the findings of two audits, the surest pairs first. */
final class FindingPairs {

    private record Topic(String rule, Optional<Verdict> verdict, Severity severity, String subject, String property) {

        static Topic of(Finding finding) {
            return new Topic(
                    finding.rule(), finding.verdict(), finding.severity(), finding.subject(), finding.property());
        }
    }

    private record SameClaims(Topic topic, Set<String> sides, Set<String> records) {

        static SameClaims of(Finding finding) {
            return new SameClaims(
                    Topic.of(finding),
                    finding.sides().stream()
                            .map(side -> String.join("\n", ids(side)))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    finding.records().stream()
                            .map(FindingPairs::identity)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private final List<Finding> before;
    private final List<Finding> after;
    private final List<Change> changed = new ArrayList<>();

    FindingPairs(List<Finding> before, List<Finding> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    AuditDifference difference() {
        pairBy(Finding::fingerprint, FindingPairs::saysTheSame);
        pairBy(SameClaims::of, FindingPairs::meansTheSame);
        pairNested();
        return paired();
    }

    /** That a rule failed is new as long as it fails. */
    AuditDifference differenceByFingerprint() {
        List<Finding> failed = after.stream().filter(Finding::isOfFailedRule).toList();
        pairBy(Finding::fingerprint, FindingPairs::weighsTheSame);
        after.removeAll(failed);
        after.addAll(failed);
        after.sort(Finding.ORDER);
        changed.removeIf(change -> change.after().isOfFailedRule());
        return paired();
    }

    private AuditDifference paired() {
        changed.sort(Comparator.comparing(Change::before, Finding.ORDER));
        return new AuditDifference(before, after, changed);
    }

    private void pairBy(Function<Finding, Object> key, BiPredicate<Finding, Finding> isUnchanged) {
        Map<Object, Deque<Finding>> partners = new HashMap<>();
        after.forEach(finding -> partners.computeIfAbsent(key.apply(finding), k -> new ArrayDeque<>())
                .add(finding));
        Set<Finding> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Iterator<Finding> all = before.iterator(); all.hasNext(); ) {
            Finding was = all.next();
            Finding is =
                    partners.getOrDefault(key.apply(was), new ArrayDeque<>()).poll();
            if (is != null) {
                all.remove();
                taken.add(is);
                note(was, is, isUnchanged);
            }
        }
        after.removeIf(taken::contains);
    }

    private void note(Finding was, Finding is, BiPredicate<Finding, Finding> isUnchanged) {
        if (!isUnchanged.test(was, is)) {
            changed.add(new Change(was, is));
        }
    }

    /** The claims are the same to the letter, so other words mean that something else has changed. */
    private static boolean saysTheSame(Finding was, Finding is) {
        return was.message().equals(is.message()) && weighsTheSame(was, is) && meansTheSame(was, is);
    }

    /** Apart from the words, which have the names of subjects and sources in them. */
    private static boolean weighsTheSame(Finding was, Finding is) {
        return was.verdict().equals(is.verdict()) && was.severity() == is.severity() && holdsTheSame(was, is);
    }

    private static boolean meansTheSame(Finding was, Finding is) {
        return holdsTheSame(was, is) && wording(was).equals(wording(is));
    }

    private static boolean holdsTheSame(Finding was, Finding is) {
        return was.witnesses() == is.witnesses() && was.details().equals(is.details());
    }

    /** What a finding says, with the claims named instead of quoted: their words follow what they say. */
    private static String wording(Finding finding) {
        String words = finding.message() + "\n" + finding.reason();
        for (Claim claim : finding.claims()) {
            words = words.replace("“" + claim.value().text() + "”", claim.id());
            if (claim.asOf().isPresent()) {
                words = words.replace(claim.asOf().get().text(), "as of " + claim.id());
            }
        }
        return words;
    }

    /** A finding that has gained or lost some of its claims. */
    private void pairNested() {
        Map<Topic, List<Finding>> partners = after.stream().collect(Collectors.groupingBy(Topic::of));
        Set<Finding> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Iterator<Finding> all = before.iterator(); all.hasNext(); ) {
            Finding was = all.next();
            Optional<Finding> is = partners.getOrDefault(Topic.of(was), List.of()).stream()
                    .filter(finding -> !taken.contains(finding) && areNested(was, finding))
                    .max(Comparator.comparingInt(finding -> common(was, finding)));
            if (is.isPresent()) {
                all.remove();
                taken.add(is.get());
                changed.add(new Change(was, is.get()));
            }
        }
        after.removeIf(taken::contains);
    }

    private static boolean areNested(Finding one, Finding other) {
        Set<String> a = ids(one.claims());
        Set<String> b = ids(other.claims());
        boolean compares = a.size() > 1 && b.size() > 1;
        return compares && (a.containsAll(b) || b.containsAll(a));
    }

    private static int common(Finding one, Finding other) {
        Set<String> ids = ids(one.claims());
        ids.retainAll(ids(other.claims()));
        return ids.size();
    }

    private static Set<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String identity(RecordView view) {
        return view.kind() + " " + view.field("id") + " " + view.field("subject") + " " + view.field("property");
    }
}
