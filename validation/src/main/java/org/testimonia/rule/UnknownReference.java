package org.testimonia.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.testimonia.audit.AuditContext;
import org.testimonia.audit.DatasetRule;
import org.testimonia.audit.Finding;
import org.testimonia.audit.RecordView;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.Dataset;
import org.testimonia.dataset.Partition;
import org.testimonia.dataset.PropertyDefinition;
import org.testimonia.dataset.Severity;
import org.testimonia.dataset.Subject;
import org.testimonia.dataset.Suggestion;
import org.testimonia.source.Source;

/**
 * An id that names nothing in the dataset.
 *
 * <p>Only what a dataset declares is held against it: without any declared sources, every source name stands for itself;
 * without any declared subjects, so does every subject.
 */
final class UnknownReference implements DatasetRule {

    private static final int MOST_SUGGESTIONS = 100;

    @Override
    public String id() {
        return "record/unknown-reference";
    }

    @Override
    public String summary() {
        return "an id of a subject, source or claim that the dataset does not have";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(AuditContext context, Consumer<Finding.Builder> findings) {
        new Run(context.dataset(), findings).check();
    }

    private final class Run {
        private final Consumer<Finding.Builder> findings;
        private final Dataset dataset;
        private final Map<String, String> suggestions = new HashMap<>();
        private final Set<String> subjects = new HashSet<>();
        private final Set<String> sources = new HashSet<>();
        private final Set<String> claims = new HashSet<>();
        private final Set<String> cited = new HashSet<>();

        Run(Dataset dataset, Consumer<Finding.Builder> findings) {
            this.dataset = dataset;
            this.findings = findings;
            dataset.subjects().forEach(subject -> subjects.add(subject.id()));
            dataset.sources().forEach(source -> sources.add(source.id()));
            Stream.concat(dataset.claims().stream(), dataset.setAside().stream())
                    .forEach(this::know);
        }

        private void know(Claim claim) {
            claims.add(claim.id());
            if (sources.isEmpty()) {
                claim.source().ifPresent(cited::add);
            }
        }

        void check() {
            dataset.claims().forEach(this::checkClaim);
            dataset.subjects().forEach(this::checkSubject);
            dataset.sources().forEach(this::checkSource);
        }

        private void checkClaim(Claim claim) {
            if (!subjects.isEmpty()) {
                expect(claim, "subject", claim.subject(), subjects, Severity.ERROR);
                claim.reference().ifPresent(id -> expect(claim, "value", id, subjects, Severity.ERROR));
                claim.scope().parts().stream()
                        .filter(part -> !partitionNames(claim).contains(part))
                        .forEach(part -> expect(claim, "scope", part, subjects, Severity.WARNING));
            }
            if (!sources.isEmpty()) {
                claim.source().ifPresent(id -> expect(claim, "source", id, sources, Severity.ERROR));
            }
            claim.derivedFrom().stream()
                    .filter(id -> !sources.contains(id) && !cited.contains(id))
                    .forEach(id -> expect(claim, "derived_from", id, claims, severityOfOrigin()));
        }

        /** Without declared sources, an origin that nothing else names may be a source all the same. */
        private Severity severityOfOrigin() {
            return sources.isEmpty() ? Severity.WARNING : Severity.ERROR;
        }

        private List<String> partitionNames(Claim claim) {
            return dataset.vocabulary()
                    .property(claim.property())
                    .flatMap(PropertyDefinition::partition)
                    .filter(Partition.OfScopes.class::isInstance)
                    .map(partition -> ((Partition.OfScopes) partition).parts())
                    .orElse(List.of());
        }

        private void expect(Claim claim, String field, String id, Set<String> known, Severity severity) {
            if (!known.contains(id)) {
                findings.accept(Finding.of(id())
                        .severity(severity)
                        .side(claim)
                        .decidedBy(field + " " + id)
                        .message(message(field, id, known)));
            }
        }

        private void checkSubject(Subject subject) {
            subject.partOf()
                    .filter(whole -> !subjects.contains(whole))
                    .ifPresent(whole -> findings.accept(Finding.of(id())
                            .about(RecordView.of(subject))
                            .decidedBy("part_of " + whole)
                            .message(message("part_of", whole, subjects))));
        }

        private void checkSource(Source source) {
            source.derivedFrom().stream()
                    .filter(origin -> !sources.contains(origin))
                    .forEach(origin -> findings.accept(Finding.of(id())
                            .about(RecordView.of(source))
                            .decidedBy("derived_from " + origin)
                            .message(message("derived_from", origin, sources))));
        }

        private String message(String field, String id, Collection<String> known) {
            return field + ": got \"" + id + "\", expected the id of a " + kindOf(known) + suggestion(id, known);
        }

        /** Looked for only among the first unknown ids: each costs a walk over all that are known. */
        private String suggestion(String id, Collection<String> known) {
            if (suggestions.size() >= MOST_SUGGESTIONS && !suggestions.containsKey(id)) {
                return "";
            }
            return suggestions.computeIfAbsent(id, unknown -> Suggestion.didYouMean(unknown, known));
        }

        @SuppressWarnings("ReferenceEquality") // the very set, not one that happens to be equal
        private String kindOf(Collection<String> known) {
            if (known == sources) {
                return "source";
            }
            return known == subjects ? "subject" : "claim or source";
        }
    }
}
