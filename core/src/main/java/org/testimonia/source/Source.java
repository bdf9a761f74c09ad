package org.testimonia.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.testimonia.date.HistoricalDate;

/**
 * A work that makes claims, with what it goes back to and what time it covers.
 *
 * <p>The bibliographic record is kept whole, in the terms of CSL-JSON (the Citation Style Language's data format), under
 * {@link #csl()}; what the audit needs of it has accessors of its own.
 */
public final class Source {

    private static final String CUSTOM = "custom";
    private static final String BIBTEX = "bibtex";

    private final String id;
    private final Map<String, Object> csl;
    private final String title;
    private final String authors;
    private final @Nullable HistoricalDate issued;
    private final @Nullable HistoricalDate originalDate;
    private final @Nullable HistoricalDate covers;
    private final List<String> derivedFrom;
    private final String issuedBy;
    private final Position position;

    private Source(Builder builder) {
        this.id = builder.id;
        this.csl = FieldOrder.copy(builder.csl);
        this.title = builder.title;
        this.authors = builder.authors;
        this.issued = builder.issued;
        this.originalDate = builder.originalDate;
        this.covers = builder.covers;
        this.derivedFrom = List.copyOf(builder.derivedFrom);
        this.issuedBy = builder.issuedBy;
        this.position = builder.position;
    }

    /** Starts a source with this id. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    public String id() {
        return id;
    }

    /**
     * The whole record in CSL-JSON's terms: strings, numbers, booleans, lists and maps of these, in the order of the file;
     * never changed. A null of JSON says nothing and is left out. A source that was read from BibTeX has the words of its
     * entry under {@code custom.bibtex}.
     */
    public Map<String, Object> csl() {
        return csl;
    }

    /** What the record says, however it is written: {@link #csl()} without {@code custom.bibtex}. */
    public Map<String, Object> content() {
        if (!(csl.get(CUSTOM) instanceof Map<?, ?> custom) || !custom.containsKey(BIBTEX)) {
            return csl;
        }
        Map<String, Object> others = new LinkedHashMap<>();
        custom.forEach((name, value) -> others.put(String.valueOf(name), value));
        others.remove(BIBTEX);
        Map<String, Object> content = new LinkedHashMap<>(csl);
        content.put(CUSTOM, others);
        if (others.isEmpty()) {
            content.remove(CUSTOM);
        }
        return FieldOrder.copy(content);
    }

    public Optional<String> title() {
        return nonBlank(title);
    }

    /** The family names of the authors, or of the editors where there is no author, as a reader would cite them. */
    public Optional<String> authors() {
        return nonBlank(authors);
    }

    /** When it was published. */
    public Optional<HistoricalDate> issued() {
        return Optional.ofNullable(issued);
    }

    /** When it was first published, where what is cited is a reprint or a later edition that says so. */
    public Optional<HistoricalDate> originalDate() {
        return Optional.ofNullable(originalDate);
    }

    /** The time that it speaks of, when it says so. */
    public Optional<HistoricalDate> covers() {
        return Optional.ofNullable(covers);
    }

    /** Ids of the sources that it takes its claims from. */
    public List<String> derivedFrom() {
        return derivedFrom;
    }

    /** The party behind it: a subject's id or a name. */
    public Optional<String> issuedBy() {
        return nonBlank(issuedBy);
    }

    public Position position() {
        return position;
    }

    /** How a reader would name it: {@code Ryle 1967}, else the title, else the id. */
    public String shortName() {
        if (authors.isBlank()) {
            return title.isBlank() ? id : "“" + title + "”";
        }
        return issued == null ? authors : authors + " " + issued;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source that
                && id.equals(that.id)
                && csl.equals(that.csl)
                && Objects.equals(issued, that.issued)
                && Objects.equals(originalDate, that.originalDate)
                && Objects.equals(covers, that.covers)
                && derivedFrom.equals(that.derivedFrom)
                && issuedBy.equals(that.issuedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, csl, derivedFrom);
    }

    @Override
    public String toString() {
        return id + " (" + shortName() + ")";
    }

    private static Optional<String> nonBlank(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** Collects what is known of a source; everything but the id may be left out. */
    public static final class Builder {

        private final String id;
        private Map<String, Object> csl = Map.of();
        private String title = "";
        private String authors = "";
        private @Nullable HistoricalDate issued;
        private @Nullable HistoricalDate originalDate;
        private @Nullable HistoricalDate covers;
        private List<String> derivedFrom = List.of();
        private String issuedBy = "";
        private Position position = Position.NOWHERE;

        private Builder(String id) {
            if (id.isBlank()) {
                throw new IllegalArgumentException("a source has an id");
            }
            this.id = id;
        }

        /**
         * The record in CSL-JSON's terms. The order of its fields is kept if the map has one, as a {@code LinkedHashMap}
         * has; otherwise they are put in alphabetical order.
         */
        public Builder csl(Map<String, Object> record) {
            this.csl = record;
            return this;
        }

        public Builder title(String text) {
            this.title = text;
            return this;
        }

        public Builder authors(String names) {
            this.authors = names;
            return this;
        }

        public Builder issued(HistoricalDate date) {
            this.issued = date;
            return this;
        }

        public Builder originalDate(HistoricalDate date) {
            this.originalDate = date;
            return this;
        }

        public Builder covers(HistoricalDate time) {
            this.covers = time;
            return this;
        }

        public Builder derivedFrom(List<String> sourceIds) {
            this.derivedFrom = sourceIds;
            return this;
        }

        public Builder issuedBy(String party) {
            this.issuedBy = party;
            return this;
        }

        public Builder position(Position place) {
            this.position = place;
            return this;
        }

        public Source build() {
            return new Source(this);
        }
    }
}
