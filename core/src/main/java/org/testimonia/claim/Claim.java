package org.testimonia.claim;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.testimonia.date.HistoricalDate;
import org.testimonia.figure.Figure;
import org.testimonia.source.Citation;
import org.testimonia.source.Position;

/**
 * That a source says: a property of a subject has a value, as of a date, for a scope.
 *
 * <p>A claim is not a fact. Claims that contradict each other stand side by side; nothing here prefers one.
 *
 * <pre>{@code
 * Claim members = Claim.builder("mopr", "members", Figure.parse("1,278,274"))
 *         .asOf(HistoricalDate.parse("1932-01-01"))
 *         .scope(Scope.parse("whole - ussr"))
 *         .citation(Citation.of("lazitch-drachkovitch-1986", "p. xxix"))
 *         .build();
 * }</pre>
 *
 * <p>Two claims are equal if they say the same in the same words and stand at the same place.
 */
public final class Claim {

    private final String id;
    private final boolean idGiven;
    private final String subject;
    private final String property;
    private final Value value;
    private final String unit;
    private final @Nullable HistoricalDate asOf;
    private final Scope scope;
    private final @Nullable Citation citation;
    private final String assertedBy;
    private final List<String> derivedFrom;
    private final String quote;
    private final String note;
    private final Position position;

    private Claim(Builder builder) {
        this.subject = required("subject", builder.subject);
        this.property = required("property", builder.property);
        this.value = builder.value;
        this.unit = builder.unit;
        this.asOf = builder.asOf;
        this.scope = builder.scope;
        this.citation = builder.citation;
        this.assertedBy = builder.assertedBy;
        this.derivedFrom = List.copyOf(builder.derivedFrom);
        this.quote = builder.quote;
        this.note = builder.note;
        this.position = builder.position;
        this.idGiven = !builder.id.isBlank();
        this.id = idGiven ? builder.id : builder.keptId.orElseGet(() -> ClaimContent.derivedId(this));
    }

    private static String required(String field, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a claim has a " + field);
        }
        return text;
    }

    public static Builder builder(String subject, String property, Value value) {
        return new Builder(subject, property, value);
    }

    public static Builder builder(String subject, String property, HistoricalDate value) {
        return new Builder(subject, property, new Value.OfDate(value));
    }

    public static Builder builder(String subject, String property, Figure value) {
        return new Builder(subject, property, new Value.OfFigure(value));
    }

    /** The id that was given, else one derived from the content; see {@link #hasGivenId()}. */
    public String id() {
        return id;
    }

    public boolean hasGivenId() {
        return idGiven;
    }

    /** The id of the subject it speaks of. */
    public String subject() {
        return subject;
    }

    /** The id of the property. */
    public String property() {
        return property;
    }

    public Value value() {
        return value;
    }

    /** The value as a date or period, if it is one. */
    public Optional<HistoricalDate> date() {
        return value instanceof Value.OfDate dated ? Optional.of(dated.date()) : Optional.empty();
    }

    /** The value as a figure, if it is one. */
    public Optional<Figure> figure() {
        return value instanceof Value.OfFigure counted ? Optional.of(counted.figure()) : Optional.empty();
    }

    /** The value as the id of another subject, if it is one. */
    public Optional<String> reference() {
        return value instanceof Value.OfSubject reference ? Optional.of(reference.subject()) : Optional.empty();
    }

    /** The unit of its own, where it overrides the property's. */
    public Optional<String> unit() {
        return nonBlank(unit);
    }

    /** When the value is claimed to hold. */
    public Optional<HistoricalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    public Scope scope() {
        return scope;
    }

    public Optional<Citation> citation() {
        return Optional.ofNullable(citation);
    }

    /** The id of the source that it cites. */
    public Optional<String> source() {
        return citation().map(Citation::source);
    }

    /** Who says it inside that source. */
    public Optional<String> assertedBy() {
        return nonBlank(assertedBy);
    }

    /** Ids of the claims or sources that it was taken from. */
    public List<String> derivedFrom() {
        return derivedFrom;
    }

    /** The source's own words. */
    public Optional<String> quote() {
        return nonBlank(quote);
    }

    public Optional<String> note() {
        return nonBlank(note);
    }

    /** Where it stands in the files; {@link Position#NOWHERE} if it was built in memory. */
    public Position position() {
        return position;
    }

    /** All that it says, apart from how it is written, its id, its place, quote and note; see {@link ClaimContent}. */
    public String content() {
        return ClaimContent.of(this);
    }

    /** A builder that starts with all that this claim says. */
    public Builder toBuilder() {
        return toBuilder(value);
    }

    private Builder toBuilder(Value newValue) {
        Builder builder = new Builder(subject, property, newValue)
                .unit(unit)
                .scope(scope)
                .assertedBy(assertedBy)
                .derivedFrom(derivedFrom)
                .quote(quote)
                .note(note)
                .position(position);
        builder.id = idGiven ? id : "";
        builder.asOf = asOf;
        builder.citation = citation;
        return builder;
    }

    /** This claim with another value. It keeps its id, even one derived from the content, since it is the same claim. */
    public Claim withValue(Value newValue) {
        return toBuilder(newValue).keepId(id).build();
    }

    /** This claim as of another date, or as of none that is stated; it keeps its id as {@link #withValue} does. */
    public Claim withAsOf(Optional<HistoricalDate> date) {
        Builder builder = toBuilder().keepId(id);
        builder.asOf = date.orElse(null);
        return builder.build();
    }

    /** This claim for another scope; it keeps its id as {@link #withValue} does. */
    public Claim withScope(Scope counted) {
        return toBuilder().scope(counted).keepId(id).build();
    }

    private static Optional<String> nonBlank(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Claim that
                && id.equals(that.id)
                && position.equals(that.position)
                && value.equals(that.value)
                && quote.equals(that.quote)
                && note.equals(that.note)
                && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + ": " + subject + " " + property + " " + value.text();
    }

    /** Collects what a claim says; all but subject, property and value may be left out. */
    public static final class Builder {

        private final String subject;
        private final String property;
        private final Value value;
        private String id = "";
        private Optional<String> keptId = Optional.empty();
        private String unit = "";
        private @Nullable HistoricalDate asOf;
        private Scope scope = Scope.UNSTATED;
        private @Nullable Citation citation;
        private String assertedBy = "";
        private List<String> derivedFrom = List.of();
        private String quote = "";
        private String note = "";
        private Position position = Position.NOWHERE;

        private Builder(String subject, String property, Value value) {
            this.subject = subject;
            this.property = property;
            this.value = value;
        }

        /** A stable id; blank to have one derived from the content. */
        public Builder id(String stableId) {
            this.id = stableId;
            return this;
        }

        /** The id that it would have if its content were still the same. */
        private Builder keepId(String derivedId) {
            this.keptId = Optional.of(derivedId);
            return this;
        }

        public Builder unit(String ownUnit) {
            this.unit = ownUnit;
            return this;
        }

        public Builder asOf(HistoricalDate date) {
            this.asOf = date;
            return this;
        }

        public Builder scope(Scope counted) {
            this.scope = counted;
            return this;
        }

        public Builder citation(Citation work) {
            this.citation = work;
            return this;
        }

        public Builder assertedBy(String who) {
            this.assertedBy = who;
            return this;
        }

        public Builder derivedFrom(List<String> ids) {
            this.derivedFrom = ids;
            return this;
        }

        public Builder quote(String words) {
            this.quote = words;
            return this;
        }

        public Builder note(String remark) {
            this.note = remark;
            return this;
        }

        public Builder position(Position place) {
            this.position = place;
            return this;
        }

        /**
         * The claim.
         *
         * @throws IllegalArgumentException if subject or property is blank
         */
        public Claim build() {
            return new Claim(this);
        }
    }
}
