package org.testimonia.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.dataset.OneLine;
import org.testimonia.dataset.Severity;
import org.testimonia.source.Position;

/**
 * What a rule says about certain claims.
 *
 * <p>The claims stand in sides: those of one side say the same, those of different sides are what the finding holds
 * against each other. A finding that is not about a disagreement has one side, or none and some {@link #records()}.
 */
public final class Finding {

    /** By subject, property, rule and fingerprint: independent of where anything stands in the files. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::subject)
            .thenComparing(Finding::property)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::fingerprint)
            .thenComparing(Finding::message);

    private final String rule;
    private final Severity severity;
    private final @Nullable Verdict verdict;
    private final String message;
    private final String subject;
    private final String property;
    private final List<List<Claim>> sides;
    private final List<RecordView> records;
    private final String reason;
    private final List<String> explanation;
    private final Map<String, Object> details;
    private final int witnesses;
    private final String fingerprint;

    private Finding(Builder builder, Severity severity, int witnesses) {
        this.rule = builder.rule;
        this.severity = severity;
        this.verdict = builder.verdict;
        this.message = builder.message;
        this.sides = List.copyOf(builder.sides);
        this.records = List.copyOf(builder.records);
        this.reason = builder.reason;
        this.explanation = List.copyOf(builder.explanation);
        this.details = Map.copyOf(builder.details);
        this.witnesses = witnesses;
        this.subject = builder.subjectOrFirst();
        this.property = builder.propertyOrFirst();
        this.fingerprint = Fingerprint.of(rule, claims(), records, builder.decidedBy);
    }

    /** Starts a finding of a rule. */
    public static Builder of(String ruleId) {
        return new Builder(ruleId);
    }

    /** The id of the rule. */
    public String rule() {
        return rule;
    }

    public Severity severity() {
        return severity;
    }

    /** How strong it is; empty where nothing is compared, as for a record without a source. */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    /** One sentence that a reader understands without knowing the tool. */
    public String message() {
        return message;
    }

    /** The id of the subject it is about; empty if it is about none. */
    public String subject() {
        return subject;
    }

    /** The id of the property it is about; empty if it is about none. */
    public String property() {
        return property;
    }

    /** The claims in the sides that stand against each other. */
    public List<List<Claim>> sides() {
        return sides;
    }

    /** All claims of all sides. */
    public List<Claim> claims() {
        return sides.stream().flatMap(List::stream).toList();
    }

    /** Records that are no readable claims. */
    public List<RecordView> records() {
        return records;
    }

    /**
     * Where the first of its claims and records stands that stands in a file; empty if none does. What was there before an edit
     * stands nowhere now.
     */
    public Optional<Position> position() {
        return Stream.concat(
                        claims().stream().map(Claim::position),
                        records.stream().filter(record -> !record.isBefore()).map(RecordView::position))
                .filter(position -> !position.file().isEmpty())
                .findFirst();
    }

    /** The file that it is about: that of its position, or else the one in which stood what was there before an edit. */
    public Optional<String> file() {
        return position()
                .or(() -> records.stream()
                        .map(RecordView::position)
                        .filter(position -> !position.file().isEmpty())
                        .findFirst())
                .map(Position::file);
    }

    /** The one step of the explanation that matters most to a reader; empty if there is none. */
    public String reason() {
        return reason;
    }

    /** How the finding was reached, step by step, with the bounds that were used. */
    public List<String> explanation() {
        return explanation;
    }

    /** What programs may want to know, by rule: figures as decimal strings, days as integers, words. */
    public Map<String, Object> details() {
        return details;
    }

    /** Whether it says that a rule failed, so that a look was not taken; nobody can accept that. */
    public boolean isOfFailedRule() {
        return rule.equals(RuleRun.FAILED);
    }

    /** How many independent witnesses stand behind the claims; 0 without claims. */
    public int witnesses() {
        return witnesses;
    }

    /** Sixteen hexadecimal digits that depend on the rule and on what the claims say, not on where they stand. */
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && fingerprint.equals(that.fingerprint)
                && severity == that.severity
                && message.equals(that.message)
                && explanation.equals(that.explanation)
                && details.equals(that.details)
                && claims().equals(that.claims())
                && records.equals(that.records);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }

    @Override
    public String toString() {
        return severity.id() + " " + rule + ": " + message;
    }

    /** Collects what a rule has to say; the audit adds severity, witnesses and fingerprint. */
    public static final class Builder {

        private final String rule;
        private @Nullable Severity severity;
        private @Nullable Verdict verdict;
        private String message = "";
        private Optional<String> subject = Optional.empty();
        private Optional<String> property = Optional.empty();
        private final List<List<Claim>> sides = new ArrayList<>();
        private final List<RecordView> records = new ArrayList<>();
        private String reason = "";
        private final List<String> explanation = new ArrayList<>();
        private final Map<String, Object> details = new TreeMap<>();
        private String decidedBy = "";

        private Builder(String rule) {
            this.rule = rule;
        }

        /** A severity other than the rule's own, for this finding; configuration goes before it. */
        public Builder severity(Severity own) {
            this.severity = own;
            return this;
        }

        public Builder verdict(Verdict strength) {
            this.verdict = strength;
            return this;
        }

        public Builder message(String sentence) {
            this.message = OneLine.of(sentence);
            return this;
        }

        /** The subject, where it is not that of the first claim; empty for none. */
        public Builder subject(String id) {
            this.subject = Optional.of(id);
            return this;
        }

        /** The property, where it is not that of the first claim; empty for none. */
        public Builder property(String id) {
            this.property = Optional.of(id);
            return this;
        }

        /** Claims that say the same; each call adds a side. */
        public Builder side(Collection<Claim> claims) {
            sides.add(List.copyOf(claims));
            return this;
        }

        /** One claim as a side. */
        public Builder side(Claim claim) {
            sides.add(List.of(claim));
            return this;
        }

        public Builder about(RecordView recordView) {
            records.add(recordView);
            return this;
        }

        /** The next step of the explanation. */
        public Builder explain(String step) {
            explanation.add(OneLine.of(step));
            return this;
        }

        /** The next step of the explanation, and the one that matters most to a reader. */
        public Builder reason(String step) {
            this.reason = OneLine.of(step);
            return explain(step);
        }

        public Builder detail(String key, String value) {
            details.put(key, value);
            return this;
        }

        public Builder detail(String key, long value) {
            details.put(key, value);
            return this;
        }

        /** What else than its claims the finding rests on, so that its fingerprint changes with it. */
        public Builder decidedBy(String circumstance) {
            this.decidedBy = circumstance;
            return this;
        }

        Optional<Severity> ownSeverity() {
            return Optional.ofNullable(severity);
        }

        List<Claim> claims() {
            return sides.stream().flatMap(List::stream).toList();
        }

        /** Where its records stand and what they are about; that of its subject alone if it has none. */
        Set<RecordPlace> places(UnaryOperator<String> types) {
            Set<RecordPlace> places = new LinkedHashSet<>();
            claims().forEach(claim -> places.add(RecordPlace.of(claim, types)));
            records.forEach(record -> places.add(RecordPlace.of(record, types)));
            if (places.isEmpty()) {
                places.add(new RecordPlace(types.apply(subjectOrFirst()), ""));
            }
            return places;
        }

        Finding build(Severity finalSeverity, int witnesses) {
            if (message.isBlank()) {
                throw new IllegalStateException("a finding of " + rule + " has no message");
            }
            return new Finding(this, finalSeverity, witnesses);
        }

        private String subjectOrFirst() {
            return subject.or(() -> claims().stream().findFirst().map(Claim::subject))
                    .orElseGet(this::subjectOfRecords);
        }

        private String subjectOfRecords() {
            return records.stream()
                    .map(view -> view.field(view.kind() == RecordView.Kind.SUBJECT ? "id" : "subject"))
                    .filter(id -> !id.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        private String propertyOrFirst() {
            return property.or(() -> claims().stream().findFirst().map(Claim::property))
                    .orElseGet(() -> records.stream()
                            .map(view -> view.field("property"))
                            .findFirst()
                            .orElse(""));
        }
    }
}
